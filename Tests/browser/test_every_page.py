"""Every kind of page that a role can reach: WCAG by axe, no sideways scroll, small, nothing foreign.

A page is opened once and looked at as a desktop in the light and as a small phone in the dark; what the public
sees is not looked at again for every role.
"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import SCREENS
from pages import LARGEST

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
LOOKS = [("light", 1280), ("dark", 320)]


def test_links_lead_somewhere(role, role_name):
    found = role(role_name)
    assert not found.troubles, "\n".join(found.troubles)
    assert found.pages, f"no page for {role_name}"
    print(f"{role_name}: {len(found.pages)} pages of {len(found.kinds)} kinds")


def test_pages_are_accessible_whole_small_and_our_own(role, visit, role_name):
    page, look = visit(role_name).new_page(), Look(role_name)
    ours = (role(role_name).address, "data:")
    page.on("request", lambda request: request.url.startswith(ours) or look.note(f"asks {request.url}"))
    page.on("console", lambda line: line.type == "error" and look.note(f"console: {line.text}"))
    page.on("pageerror", lambda error: look.note(f"script: {error}"))
    for kind, url in role(role_name).pages:
        look.at(page, kind, url)
    assert not look.troubles, "\n".join([f"{len(look.troubles)} troubles", *look.troubles])


class Look:
    """What is found on the pages of one role."""

    def __init__(self, role_name):
        self.role_name, self.kind, self.troubles, self.axe = role_name, None, [], Axe()

    def note(self, what):
        self.troubles.append(f"{self.kind}: {what}")

    def at(self, page, kind, url):
        self.kind = kind
        size = len(page.goto(url).body())
        if size > LARGEST:
            self.note(f"{size} bytes of HTML")
        facts = page.evaluate("""() => ({
            language: document.documentElement.lang, title: document.title,
            headings: document.querySelectorAll('h1').length,
            scripts: document.querySelectorAll('script').length,
        })""")
        if not facts["language"] or not facts["title"] or facts["headings"] != 1 or facts["scripts"]:
            self.note(facts)
        for scheme, width in LOOKS:
            self.one(page, scheme, width)

    def one(self, page, scheme, width):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        for violation in self.axe.run(page, options=RULES).response["violations"]:
            where = ", ".join(node["html"][:120] for node in violation["nodes"][:3])
            self.note(f"{scheme} {width}: {violation['id']}: {violation['help']}: {where}")
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            self.note(f"{wide} px too wide at {width}: {widest(page)}")
        name = re.sub(r"[^\w]+", "-", self.kind).strip("-") or "start"
        page.screenshot(path=SCREENS / self.role_name / f"{name}-{scheme}-{width}.png", full_page=True)


def widest(page):
    """The innermost element that sticks out, to find the cause by."""
    return page.evaluate("""() => {
        const out = [...document.body.querySelectorAll('*')].filter(
            element => element.getBoundingClientRect().right > window.innerWidth + 0.5);
        const last = out.at(-1);
        return last ? last.outerHTML.slice(0, 120) : 'unknown';
    }""")

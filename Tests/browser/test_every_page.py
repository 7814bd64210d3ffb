"""Every kind of page that a role can reach: WCAG by axe, no sideways scroll, small, nothing foreign."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import SCREENS
from pages import LARGEST

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SHOTS = {("light", 1280), ("dark", 320)}


def test_links_lead_somewhere(role, role_name):
    found = role(role_name)
    assert not found.troubles, "\n".join(found.troubles)
    assert found.pages, f"no page for {role_name}"
    print(f"{role_name}: {len(found.pages)} pages of {len(found.kinds)} kinds")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible(role, visit, role_name, scheme, width):
    page = visit(role_name, scheme, width).new_page()
    axe, troubles = Axe(), []
    for kind, url in role(role_name).pages:
        page.goto(url)
        for violation in axe.run(page, options=RULES).response["violations"]:
            where = ", ".join(node["html"][:120] for node in violation["nodes"][:3])
            troubles.append(f"{kind}: {violation['id']}: {violation['help']}: {where}")
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            troubles.append(f"{kind}: {wide} px too wide: {widest(page)}")
        if (scheme, width) in SHOTS:
            name = re.sub(r"[^\w]+", "-", kind).strip("-") or "start"
            page.screenshot(path=SCREENS / role_name / f"{name}-{scheme}-{width}.png", full_page=True)
    assert not troubles, "\n".join([f"{len(troubles)} troubles", *troubles])


def widest(page):
    """The innermost element that sticks out, to find the cause by."""
    return page.evaluate("""() => {
        const out = [...document.body.querySelectorAll('*')].filter(
            element => element.getBoundingClientRect().right > window.innerWidth + 0.5);
        const last = out.at(-1);
        return last ? last.outerHTML.slice(0, 120) : 'unknown';
    }""")


def test_pages_are_whole_small_and_our_own(role, visit, role_name):
    page = visit(role_name).new_page()
    address, troubles, here = role(role_name).address, [], {}

    def note(what):
        troubles.append(f"{here.get('kind')}: {what}")

    ours = (address, "data:")
    page.on("request", lambda request: request.url.startswith(ours) or note(f"asks {request.url}"))
    page.on("console", lambda line: line.type == "error" and note(f"console: {line.text}"))
    page.on("pageerror", lambda error: note(f"script: {error}"))
    for kind, url in role(role_name).pages:
        here["kind"] = kind
        size = len(page.goto(url).body())
        if size > LARGEST:
            note(f"{size} bytes of HTML")
        facts = page.evaluate("""() => ({
            language: document.documentElement.lang, title: document.title,
            headings: document.querySelectorAll('h1').length,
            scripts: document.querySelectorAll('script').length,
        })""")
        if not facts["language"] or not facts["title"] or facts["headings"] != 1 or facts["scripts"]:
            note(facts)
    assert not troubles, "\n".join([f"{len(troubles)} troubles", *troubles])

"""The browser, the demo world and one visitor per role."""

import datetime
import json
import os
import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from crawl import crawl  # noqa: E402
from pages import DRAFT, PUBLIC, STARTS  # noqa: E402
from person import Person  # noqa: E402
from support import filing  # noqa: E402
from support.scriptless import Visitor  # noqa: E402

WORLD = json.loads(os.environ["GEHOORD_WORLD"]) if "GEHOORD_WORLD" in os.environ else None
TODAY = datetime.date.fromisoformat(WORLD["today"]) if WORLD else None
SCREENS = pathlib.Path(os.environ.get("GEHOORD_SCREENS", HERE.parents[1] / "out/screens"))


def roles():
    """One persona of each role, and the visitor who is nobody yet."""
    found = {"public": None}
    for persona in WORLD["personas"] if WORLD else []:
        found.setdefault(persona["role"], persona)
    return found


class Role:
    """What a role can reach; the one-time link is used once and its cookies are kept for later visits."""

    def __init__(self, browser, name, persona):
        self.name, self.address = name, WORLD["address"].rstrip("/")
        self.cookies = []
        starts = list(STARTS.get(name, []))
        with_cookies = browser.new_context(locale="nl-NL")
        if persona is not None:
            starts.append(self._sign_in(with_cookies, persona))
        else:
            self._begin_a_draft(with_cookies)
        seen_by_all = [] if persona is None else [PUBLIC]
        self.kinds, self.troubles = crawl(with_cookies.request, self.address, starts, seen_by_all)
        self.cookies = with_cookies.storage_state()
        with_cookies.close()

    def _sign_in(self, context, persona):
        if persona.get("link"):
            answer = context.request.get(self.address + persona["link"].removeprefix(self.address))
            assert answer.ok, f"the link of {persona['role']} answers {answer.status}"
            if persona.get("passphrase"):
                page = context.new_page()
                officer = Person(page, self.address)
                officer.opens("/kamer")
                officer.fills(zin=persona["passphrase"])
                officer.presses("Ga naar binnen")
                page.close()
            return answer.url
        visitor = Visitor(self.address)
        trouble = filing.opens(visitor, WORLD["receipts"][0]["code"])
        assert trouble is None, trouble
        context.add_cookies([
            {"name": name, "value": value, "url": self.address} for name, value in visitor.cookies.items()])
        return "/volgen/zaak"

    def _begin_a_draft(self, context):
        """With answers that lead by every page of the form, so that each of them can be looked at."""
        page = context.new_page()
        her = Person(page, self.address)
        her.opens("/klacht/verhaal")
        her.to_the_check(TODAY.year, **DRAFT)
        her.opens("/klacht/haast")
        her.fills(haast="onveilig")
        her.presses("Ga verder")
        page.close()

    @property
    def pages(self):
        return [(kind, url) for kind, urls in self.kinds.items() for url in urls]


@pytest.fixture(scope="session")
def browser():
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found, "Chromium is missing"
    with sync_playwright() as playwright:
        # The sandbox needs rights that a build server seldom gives; only pages of our own are opened.
        started = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def today():
    """The day that the demo lives in."""
    return TODAY


@pytest.fixture(scope="session")
def year(today):
    """A complaint of this year's January is in time."""
    return today.year


@pytest.fixture(scope="session")
def role(browser):
    """A function from the name of a role to the role, crawled once."""
    known = {}

    def get(name):
        if name not in known:
            known[name] = Role(browser, name, roles()[name])
        return known[name]

    return get


@pytest.fixture
def visit(browser, role):
    """A function that opens a browser context as a role: scheme, width, and whether scripts run."""
    opened = []

    def open_as(name, scheme="light", width=1280, scripts=True):
        context = browser.new_context(
            storage_state=role(name).cookies, color_scheme=scheme, locale="nl-NL", reduced_motion="reduce",
            viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        opened.append(context)
        return context

    yield open_as
    for context in opened:
        context.close()


@pytest.fixture
def person(browser):
    """A function that gives somebody at a browser of their own, in which no script runs."""
    opened = []

    def sits_down(scheme="light", width=1280, height=900, **more):
        context = browser.new_context(
            java_script_enabled=False, color_scheme=scheme, locale="nl-NL", reduced_motion="reduce",
            viewport={"width": width, "height": height}, **more)
        context.set_default_timeout(30_000)
        opened.append(context)
        return Person(context.new_page(), WORLD["address"].rstrip("/"))

    yield sits_down
    for context in opened:
        context.close()


@pytest.fixture
def persona(person):
    """A function that gives somebody of the demo by their role, signed in."""

    def comes_in(role, **more):
        found = next(one for one in WORLD["personas"] if one["role"] == role)
        somebody = person(**more)
        somebody.name = found["name"]
        somebody.opens(found["link"].removeprefix(somebody.address))
        return somebody

    return comes_in


def pytest_generate_tests(metafunc):
    if "role_name" in metafunc.fixturenames:
        # Both tests of a role go to one worker, which crawls for it once.
        metafunc.parametrize(
            "role_name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in roles()])

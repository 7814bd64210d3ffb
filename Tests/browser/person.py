"""Somebody at a real browser without scripts, who goes by the words of links and buttons."""

import re

# What is typed on the form where a test says nothing else, by the names of the fields.
ANSWERS = {
    "verhaal": "De bel deed het niet. Niemand kwam.", "haast": "nee", "maand": "1", "jaar": "{year}",
    "over": "weetniet", "voor": "mezelf", "naam": "Gülşen Öztürk", "noemen": "ja", "contact": "code",
}
MOST_PAGES = 20

# Where the focus is, in a word that a failing test can show.
FOCUS = """() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const style = getComputedStyle(focused), box = focused.getBoundingClientRect();
    return {
        what: focused.id || focused.name || focused.textContent.trim() || focused.tagName,
        tag: focused.tagName, type: focused.type || '', top: box.top + window.scrollY, left: box.left,
        outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        order: [...document.querySelectorAll('*')].indexOf(focused),
    };
}"""


class Person:
    def __init__(self, page, address):
        self.page, self.address = page, address

    def opens(self, path):
        answer = self.page.goto(self.address + path)
        assert answer.status == 200, f"{path} answers {answer.status}"

    def follows(self, words):
        link = self.page.get_by_role("link", name=words, exact=True)
        if link.count() == 0:
            link = self.page.get_by_role("link", name=words)
        assert link.count() > 0, f"no link “{words}” on {self.page.url}: {self.text[:600]}"
        link.first.click()

    def presses(self, words):
        button = self.page.get_by_role("button", name=words, exact=True)
        assert button.count() > 0, f"no button “{words}” on {self.page.url}: {self.text[:600]}"
        button.first.click()

    def fills(self, **answers):
        """By the names of fields, `_` for `-`; a field that is not there is a mistake in the test."""
        for name, value in answers.items():
            self.fill(name.replace("_", "-"), value)

    def fill(self, name, value):
        field = self.page.locator(f'[name="{name}"]')
        assert field.count() > 0, f"no field {name} on {self.page.url}: {self.text[:600]}"
        if field.first.get_attribute("type") in ("radio", "checkbox"):
            self.page.locator(f'[name="{name}"][value="{value}"]').check()
        else:
            field.first.fill(value)

    def answers(self, answers):
        """What this page asks of a whole set of answers."""
        for name, value in answers.items():
            if self.page.locator(f'[name="{name}"]').count():
                self.fill(name, value)

    def begins(self, question="verhaal"):
        """A draft with a story, and then a question of the form."""
        self.opens("/klacht/verhaal")
        self.fills(verhaal=ANSWERS["verhaal"])
        self.presses("Ga verder")
        self.opens("/klacht/" + question)

    def files(self, year, **answers):
        """From the start page to the receipt; gives the number and the code."""
        self.opens("/")
        self.follows("Begin met je klacht")
        self.to_the_check(year, **answers)
        self.presses("Verstuur je klacht")
        return self.receipt()

    def to_the_check(self, year, **answers):
        typed = {name: value.format(year=year) for name, value in {**ANSWERS, **answers}.items()}
        for _ in range(MOST_PAGES):
            if self.page.get_by_role("button", name="Ga verder", exact=True).count() == 0:
                return
            self.answers(typed)
            self.presses("Ga verder")
        raise AssertionError(f"the form does not end: {self.page.url}")

    def receipt(self):
        number = re.search(r"20\d\d-\d{3,}", self.text)
        assert number, f"no number on {self.page.url}: {self.text[:600]}"
        return number.group(), " ".join(self.page.locator(".code").first.inner_text().split())

    def comes_in(self, code):
        self.opens("/volgen")
        if self.page.locator('[name="code"]').count():
            self.fills(code=code)
            self.presses("Open mijn klacht")
        assert self.page.url.startswith(self.address + "/volgen/zaak"), self.text[:600]

    def sees(self, *words):
        for word in words:
            assert word in self.text, f"“{word}” is not on {self.page.url}: {self.text[:1500]}"

    def tabs(self, most=300):
        """Every stop of the Tab key from the address bar on, until the page is over."""
        stops = []
        while len(stops) < most:
            self.page.keyboard.press("Tab")
            stop = self.page.evaluate(FOCUS)
            if stop is None or (stops and stop["order"] == stops[0]["order"]):
                return stops
            stops.append(stop)
        raise AssertionError(f"the focus does not come out of {self.page.url}: {stops[-3:]}")

    def another_tab(self):
        return Person(self.page.context.new_page(), self.address)

    @property
    def text(self):
        return " ".join(self.page.locator("body").inner_text().split())

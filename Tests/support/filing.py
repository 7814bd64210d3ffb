"""Files a complaint through the pages of the site, as whoever has no scripts would."""

import re
import urllib.parse

START = "/klacht/verhaal"
SENT = "/klacht/verstuurd"
FOLLOW = "/volgen"
MOST_PAGES = 40

# Twelve characters of Crockford's base 32 in three groups, as the code card shows them.
GROUP, BETWEEN = "([0-9A-HJKMNP-TV-Z]{4})", "[\\s\u00a0\u202f-]"
CODE = re.compile(rf"\b{GROUP}{BETWEEN}{GROUP}{BETWEEN}{GROUP}\b")

# The button that leads on; whatever else the page offers is not pressed.
ONWARD = r"ga verder|verstuur|begin|verder|send|continue"

# What is typed, by the name or the label of a field; the first pattern that fits. Other text stays empty.
TYPED = [
    (r"dag|day", ""),
    (r"maand|month", "{month}"),
    (r"jaar|year", "{year}"),
    (r"verhaal|gebeurd|story|happened", "{story}"),
]

# Which radio is chosen, by its value or its words: the first pattern that fits one of the group.
CHOSEN = [r"^nee\b|^no\b", r"weet|unknown|unsure", r"mezelf|myself|self", r"\bcode\b|zelf|none"]


class NotFiled(Exception):
    """The site did not take the complaint; the text says at which page."""


def answers(form, story, month, year):
    values, groups = {}, {}
    for field in form.fields:
        if field.kind == "radio":
            groups.setdefault(field.name, []).append(field)
        elif field.kind == "checkbox":
            if field.chosen:
                values.setdefault(field.name, []).append(field.value)
        elif field.kind in ("hidden", "select"):
            values[field.name] = field.value
        elif field.kind == "file":
            values[field.name] = ""
        else:
            values[field.name] = typed(field).format(story=story, month=month, year=year) or field.value
    for name, options in groups.items():
        values[name] = choice(options).value
    return values


def typed(field):
    for pattern, text in TYPED:
        if re.search(pattern, field.name, re.I) or re.search(pattern, field.label, re.I):
            return text
    return ""


def choice(options):
    for pattern in CHOSEN:
        for option in options:
            if re.search(pattern, option.value, re.I) or re.search(pattern, option.label, re.I):
                return option
    return options[0]


def onward(page):
    for form in page.forms:
        button = form.button(ONWARD)
        if form.method == "post" and button is not None:
            return form, button
    raise NotFiled(f"no form leads on from {page.url} ({page.status}): {page.text[:300]}")


def code_on(page):
    found = CODE.search(page.text)
    return "".join(found.groups()) if found else None


def file(visitor, story, month, year, acknowledged=lambda: None):
    """Files one complaint and gives its code; calls `acknowledged` once the server says that it has it."""
    page, seen = visitor.get(START), []
    for _ in range(MOST_PAGES):
        if page.status != 200:
            raise NotFiled(f"{page.url} answers {page.status}: {page.text[:300]}")
        if page.path.endswith(SENT):
            acknowledged()
            if code := code_on(page):
                return code
            raise NotFiled(f"no code on {page.url}: {page.text[:300]}")
        if "fout" in urllib.parse.urlsplit(page.url).query and page.url in seen:
            raise NotFiled(f"twice an error at {page.url}: {page.text[:600]}")
        seen.append(page.url)
        form, button = onward(page)
        page = send(visitor, page, form, answers(form, story, month, year), button, acknowledged)
    raise NotFiled(f"no end after {MOST_PAGES} pages: {seen[-5:]}")


def send(visitor, page, form, values, button, acknowledged):
    try:
        return visitor.send(page, form, values, button)
    finally:
        # A redirect to the code card is the acknowledgement, also when the page after it came no more.
        if (visitor.next_path or "").endswith(SENT):
            acknowledged()


def opens(visitor, code):
    """Types a code at the follow page; gives nothing when it opens, else what the page said."""
    page = visitor.get(FOLLOW)
    for form in page.forms:
        fields = [field for field in form.fields if field.kind in ("text", "search")]
        if form.method == "post" and len(fields) == 1:
            values = {field.name: field.value for field in form.fields if field.kind == "hidden"}
            values[fields[0].name] = code
            page = visitor.send(page, form, values, next(iter(form.buttons), None))
            is_open = page.status == 200 and page.path.rstrip("/") != FOLLOW and "fout=" not in page.url
            return None if is_open else f"{page.url} ({page.status}): {page.text[:300]}"
    return f"no field for a code at {page.url} ({page.status}): {page.text[:300]}"

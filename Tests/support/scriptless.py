"""A browser without scripts: fetches pages, keeps cookies, finds forms and sends them as they stand."""

import dataclasses
import html.parser
import http.client
import re
import urllib.parse


@dataclasses.dataclass
class Field:
    name: str
    kind: str
    value: str = ""
    label: str = ""
    chosen: bool = False


@dataclasses.dataclass
class Form:
    action: str
    method: str
    enctype: str
    fields: list
    buttons: list

    def button(self, pattern):
        return next((button for button in self.buttons if re.search(pattern, button.label, re.I)), None)


class FormParser(html.parser.HTMLParser):
    """Forms with their fields and the words beside each; enough for pages that are well-formed."""

    def __init__(self):
        super().__init__()
        self.forms, self.links, self.text, self.labels = [], [], [], {}
        self.form = self.area = self.button = self.select = self.label = None
        self.by_id = {}

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.form = Form(
                given.get("action") or "", (given.get("method") or "get").lower(),
                given.get("enctype") or "application/x-www-form-urlencoded", [], [])
            self.forms.append(self.form)
        elif tag == "a" and given.get("href"):
            self.links.append(given["href"])
        elif tag == "label":
            self.label = [given.get("for"), ""]
        elif self.form is not None:
            self._field(tag, given)

    def _field(self, tag, given):
        name, value = given.get("name") or "", given.get("value") or ""
        kind = (given.get("type") or "text").lower() if tag == "input" else tag
        field = Field(name, kind, value, chosen="checked" in given)
        if tag == "button" or kind in ("submit", "image"):
            field.label = value
            self.button = field if tag == "button" else None
            self.form.buttons.append(field)
        elif tag in ("input", "textarea", "select") and name:
            self.form.fields.append(field)
            self.area = field if tag == "textarea" else self.area
            self.select = field if tag == "select" else self.select
            if kind in ("radio", "checkbox") and not value:
                field.value = "on"
        elif tag == "option" and self.select is not None and ("selected" in given or not self.select.value):
            self.select.value = value
        self.by_id[given.get("id")] = field
        if self.label is not None and not self.label[0]:
            self.label[0] = given.get("id") or id(field)
            self.by_id[self.label[0]] = field

    def handle_endtag(self, tag):
        if tag == "form":
            self.form = None
        elif tag == "label" and self.label is not None:
            self.labels[self.label[0]] = " ".join(self.label[1].split())
            self.label = None
        elif tag in ("textarea", "button", "select"):
            self.area = self.area if tag != "textarea" else None
            self.button = self.button if tag != "button" else None
            self.select = self.select if tag != "select" else None

    def handle_data(self, data):
        self.text.append(data)
        if self.label is not None:
            self.label[1] += data
        if self.area is not None:
            self.area.value += data
        elif self.button is not None:
            self.button.label = " ".join((self.button.label + " " + data).split())

    def finish(self):
        self.close()
        for key, words in self.labels.items():
            if key in self.by_id:
                self.by_id[key].label = words
        return self


class Page:
    def __init__(self, url, status, headers, body):
        self.url, self.status, self.headers, self.body = url, status, headers, body
        self.html = body.decode("utf-8", "replace")
        parser = FormParser()
        parser.feed(self.html)
        parser.finish()
        self.forms, self.links = parser.forms, parser.links
        self.text = " ".join(" ".join(parser.text).split())

    @property
    def path(self):
        return urllib.parse.urlsplit(self.url).path


class Visitor:
    """One person at one browser. `hops` lists the requests that led to the last answer, `next_path` where the
    last redirect pointed."""

    def __init__(self, address, timeout=60):
        self.address, self.timeout = address, timeout
        self.cookies, self.hops, self.next_path = {}, [], None

    def get(self, url):
        return self._follow("GET", url, None, {})

    def send(self, page, form, values, button=None):
        """Sends a form with `values` (name to value, or to a list) in place of what it says itself."""
        pairs = [(name, item) for name, value in values.items() for item in self._items(value)]
        if button is not None and button.name:
            pairs.append((button.name, button.value))
        url = urllib.parse.urljoin(page.url, form.action or page.url)
        if form.method == "get":
            return self.get(url.split("?")[0] + "?" + urllib.parse.urlencode(pairs))
        body, kind = self._encoded(form, pairs)
        headers = {"Content-Type": kind, "Origin": self.address, "Referer": page.url.split("#")[0]}
        return self._follow("POST", url, body, headers)

    @staticmethod
    def _items(value):
        return value if isinstance(value, list) else [value]

    @staticmethod
    def _encoded(form, pairs):
        if form.enctype != "multipart/form-data":
            return urllib.parse.urlencode(pairs).encode(), "application/x-www-form-urlencoded"
        edge = "----------------scriptless0123456789"
        files = {field.name for field in form.fields if field.kind == "file"}
        out = b""
        for name, value in pairs:
            file = '; filename=""\r\nContent-Type: application/octet-stream' if name in files else ""
            head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
            out += head.encode() + value.encode() + b"\r\n"
        return out + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"

    def _follow(self, method, url, body, headers):
        self.hops, self.next_path = [], None
        for _ in range(10):
            url = urllib.parse.urljoin(self.address, url)
            status, got, content = self._once(method, url, body, headers)
            self.hops.append((method, status, urllib.parse.urlsplit(url).path))
            if status not in (301, 302, 303, 307, 308):
                return Page(url, status, got, content)
            url = urllib.parse.urljoin(url, got["Location"])
            self.next_path = urllib.parse.urlsplit(url).path
            if not url.startswith(self.address):
                return Page(url, status, got, b"")
            method, body, headers = "GET", None, {}
        raise RuntimeError(f"redirected ten times: {self.hops}")

    def _once(self, method, url, body, headers):
        parts = urllib.parse.urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=self.timeout)
        try:
            pairs = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            cookies = {"Cookie": pairs} if pairs else {}
            target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
            connection.request(method, target, body, {**headers, **cookies, "Accept-Language": "nl"})
            answer = connection.getresponse()
            content = answer.read()
            for line in answer.headers.get_all("Set-Cookie") or []:
                self._keep(line)
            return answer.status, answer.headers, content
        finally:
            connection.close()

    def _keep(self, line):
        name, _, value = line.split(";")[0].strip().partition("=")
        if not value or re.search(r"max-age=(0|-\d+)\s*(;|$)", line, re.I):
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = value

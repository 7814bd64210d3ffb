"""The letter worker alone: what it makes, what it refuses, and that it leaves nothing behind."""

import base64
import io
import os
import pathlib
import resource
import struct
import subprocess

import pypdf
import pytest

WORKER = pathlib.Path(__file__).parents[2] / "Sources/Letters/Resources/weasyprint_worker.py"
PYTHON = os.environ.get("GEHOORD_WEASYPRINT", os.path.expanduser("~/.cache/gehoord/weasyprint/bin/python"))
PIXEL = base64.b64encode(bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8cfc0f01f0005000201e222b5c40000000049454e44ae426082"
)).decode()


def letter(body, head="<title>Brief</title>", lang=' lang="nl"'):
    return f"<!doctype html><html{lang}><head>{head}</head><body>{body}</body></html>".encode()


LETTER = letter("<h1>Beste mevrouw Öztürk</h1><p>Wij zijn er.</p><table><tr><th>Punt<td>gelijk</table>")


class Worker:
    def __init__(self, memory=None, **environment):
        def limit():
            if memory:
                resource.setrlimit(resource.RLIMIT_AS, (memory, resource.RLIM_INFINITY))

        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [PYTHON, "-I", str(WORKER)], stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=limit,
            env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), **environment})

    def ask(self, html):
        self.process.stdin.write(struct.pack(">I", len(html)) + html)
        self.process.stdin.flush()
        header = self.process.stdout.read(5)
        assert len(header) == 5, self.process.stderr.read().decode()
        status, length = struct.unpack(">BI", header)
        return status, self.process.stdout.read(length)

    def pdf(self, html):
        status, body = self.ask(html)
        assert status == 0, body
        return body

    def refusal(self, html):
        status, body = self.ask(html)
        assert status == 1
        return body.decode()

    def end(self):
        self.process.stdin.close()
        code = self.process.wait(10)
        self.process.stdout.close()
        self.noise = self.process.stderr.read().decode()
        self.process.stderr.close()
        return code


@pytest.fixture(scope="module")
def worker():
    started = Worker()
    yield started
    assert started.end() == 0
    assert started.noise == ""


def test_a_letter_becomes_a_tagged_pdf_with_its_language_and_title(worker):
    document = pypdf.PdfReader(io.BytesIO(worker.pdf(LETTER)))
    catalogue = document.trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"] is not None and catalogue["/MarkInfo"]["/Marked"].value is True
    assert catalogue["/Lang"] == "nl"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert "/StructTreeRoot" in catalogue
    metadata = catalogue["/Metadata"].get_data().decode()
    assert "pdfuaid:part" in metadata and "Brief" in metadata
    assert "Öztürk" in document.pages[0].extract_text()


def test_headings_paragraphs_and_table_headers_are_tagged(worker):
    root = pypdf.PdfReader(io.BytesIO(worker.pdf(LETTER))).trailer["/Root"]["/StructTreeRoot"]
    kinds = set()

    def walk(node):
        node = node.get_object()
        for item in node if isinstance(node, list) else [node]:
            item = item.get_object()
            if isinstance(item, dict):
                kinds.add(item.get("/S"))
                if "/K" in item:
                    walk(item["/K"])

    walk(root["/K"])
    assert {"/Document", "/H1", "/P", "/Table", "/TH", "/TD"} <= kinds


def test_the_same_letter_gives_the_same_bytes_in_every_process(worker):
    first = worker.pdf(LETTER)
    worker.pdf(letter("<p>iets anders</p>"))
    assert worker.pdf(LETTER) == first
    other = Worker(PYTHONHASHSEED="7", TZ="Asia/Tokyo")
    assert other.pdf(LETTER) == first
    assert other.end() == 0
    assert b"CreationDate" not in first and b"ModDate" not in first


def test_pictures_and_styles_inside_the_letter_are_used(worker):
    small = worker.pdf(letter("<p>zonder</p>"))
    html = letter(f'<img alt="logo" src="data:image/png;base64,{PIXEL}">')
    assert b"/Image" in worker.pdf(html) and b"/Image" not in small


@pytest.mark.parametrize("body", [
    '<img alt="" src="http://127.0.0.1:9/x.png">',
    '<img alt="" src="file:///etc/passwd">',
    '<a rel="attachment" href="file:///etc/passwd">x</a>',
    '<link rel="attachment" href="file:///etc/passwd">',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<style>@import "file:///etc/passwd";</style>',
    '<style>@font-face { font-family: x; src: url(file:///etc/passwd) } p { font-family: x }</style><p>x</p>',
    '<style>p { background: url(ftp://127.0.0.1/x) }</style><p>x</p>',
    '<object data="file:///etc/passwd"></object>',
    '<embed src="file:///etc/passwd">',
    '<img alt="" src="relative.png">',
    '<img alt="" src="data:image/png;base64,AAAA">',
])
def test_a_letter_that_refers_to_anything_outside_itself_is_refused(worker, body):
    reason = worker.refusal(letter(body))
    assert "outside itself" in reason or "not whole" in reason or "data address" in reason
    assert "passwd" not in reason and "AAAA" not in reason


def test_svg_inside_a_data_address_cannot_reach_out_either(worker):
    image = b'<image href="file:///etc/passwd"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">' + image + b"</svg>"
    address = "data:image/svg+xml;base64," + base64.b64encode(svg).decode()
    assert "passwd" not in worker.refusal(letter(f'<img alt="" src="{address}">'))


def test_a_base_address_does_not_open_the_disk(worker):
    html = letter('<img alt="" src="passwd">', head='<title>x</title><base href="file:///etc/">')
    assert "outside itself" in worker.refusal(html)


def test_a_letter_says_its_language_and_its_title(worker):
    assert "language" in worker.refusal(letter("<p>x</p>", lang=""))
    assert "title" in worker.refusal(letter("<p>x</p>", head=""))


def test_after_a_refusal_the_next_letter_is_made(worker):
    worker.refusal(b"")
    worker.refusal(b"\xff\xfe\x00")
    assert worker.pdf(LETTER).startswith(b"%PDF-1.7")


def test_it_ends_when_its_input_is_cut_off_or_too_long():
    cut = Worker()
    cut.process.stdin.write(struct.pack(">I", 100) + b"only this")
    assert cut.end() == 2
    long = Worker()
    long.process.stdin.write(struct.pack(">I", 17 << 20))
    long.process.stdin.flush()
    assert long.end() == 2


def test_a_letter_that_eats_the_memory_is_refused_and_the_process_ends():
    greedy = Worker(memory=360 << 20)
    status, reason = greedy.ask(letter("<p>Kanarie</p>" * 60_000))
    assert status == 1 and b"memory" in reason, reason
    assert greedy.end() == 3
    assert "Kanarie" not in greedy.noise


def test_nothing_of_a_letter_is_left_on_the_disk(tmp_path):
    one = Worker(TMPDIR=str(tmp_path))
    font = next(pathlib.Path("/usr/share/fonts").rglob("*.ttf"), None)
    style = ""
    if font:
        address = "data:font/ttf;base64," + base64.b64encode(font.read_bytes()).decode()
        face = f"@font-face {{ font-family: Eigen; src: url({address}) }}"
        style = f"<style>{face} p {{ font-family: Eigen }}</style>"
    made = one.pdf(letter(f"{style}<p>Kanarie</p>"))
    assert one.end() == 0 and made
    assert list(tmp_path.rglob("*")) == []

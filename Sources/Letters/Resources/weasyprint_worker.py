"""Turns letters from HTML into tagged PDF (PDF/UA-1) for as long as its standard input stays open.

Started as `python -I weasyprint_worker.py`. Protocol, all numbers big-endian:
    request   4 bytes: length of the HTML; then that many bytes of UTF-8: one letter, or several with a zero
              byte between them, which become one PDF in which each letter starts on a new sheet of paper
    answer    1 byte: 0 = a PDF follows, 1 = a reason follows; 4 bytes: length; then that many bytes
One answer for each request, in order. The process ends with status 0 when its input closes between two
requests, 2 when the input is cut off or longer than LONGEST_HTML, 3 after it ran out of memory (that request
is answered); whoever started it starts another one. One that dies without an answer has failed its request.

What it promises:
    Nothing is fetched: a letter carries its pictures, fonts and styles in itself, as `data:` addresses. One
    that refers to anything else is refused, not printed with a hole in it.
    The same HTML gives the same bytes: no date and no random identifier is written.
    A reason never quotes the letter, so that it may be logged. Nothing of a letter is written to disk.
    A letter without `<html lang>` or `<title>` is refused, for PDF/UA-1 asks for both.
"""

import hashlib
import io
import logging
import os
import resource
import signal
import struct
import sys
import traceback

import weasyprint
from weasyprint.urls import FatalURLFetchingError, URLFetcher

LONGEST_HTML = 16 << 20
MOST_MEMORY = 1 << 30
MEMORY_TO_ANSWER_WITH = 256 << 20
MOST_SECONDS = 60

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "ftplib.")


class Refused(Exception):
    """The letter cannot become a PDF; the text says why without quoting it."""


class Complaints(logging.Handler):
    """Keeps what WeasyPrint calls an error: a picture or a style that is missing from the page."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.heard = []

    def emit(self, record):
        self.heard.append(str(record.msg).split("%")[0].strip(" :'\""))


class OnlyData(URLFetcher):
    """Reads `data:` addresses; any other one stops the letter."""

    def __init__(self):
        super().__init__(allowed_protocols={"data"}, allow_redirects=False, fail_on_errors=True)

    def fetch(self, url, headers=None):
        scheme = url.partition(":")[0].lower()
        if scheme != "data":
            raise Refused(f"the letter refers to something outside itself: {scheme[:10]}")
        return super().fetch(url)


def least(limit, ours):
    return ours if limit == resource.RLIM_INFINITY else min(limit, ours)


def guard():
    """A letter must not fill the memory, leave a core dump, reach the network or start a program."""
    limit, ceiling = resource.getrlimit(resource.RLIMIT_AS)
    ceiling = least(ceiling, MOST_MEMORY + MEMORY_TO_ANSWER_WITH)
    resource.setrlimit(resource.RLIMIT_AS, (least(limit, least(ceiling, MOST_MEMORY)), ceiling))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.umask(0o077)

    def refuse(event, _):
        if event.startswith(FORBIDDEN):
            raise Refused(f"the letter tried what it may not: {event}")

    sys.addaudithook(refuse)

    def too_long(*_):
        raise Refused(f"the letter took more than {MOST_SECONDS} seconds")

    signal.signal(signal.SIGALRM, too_long)


OPTIONS = {"pdf_variant": "pdf/ua-1", "pdf_tags": True, "optimize_images": False}
EMPTY = b'<html lang="nl"><title>-</title><style>@page { size: A4 }</style><body></body></html>'


def laid_out(html):
    document = weasyprint.HTML(file_obj=io.BytesIO(html), encoding="utf-8", url_fetcher=OnlyData())
    head = document.etree_element
    if not head.get("lang", "").strip():
        raise Refused("the letter does not say its language")
    if not (head.findtext(".//{*}title") or "").strip():
        raise Refused("the letter has no title")
    return document.render(**OPTIONS)


def pdf(html, complaints):
    complaints.heard.clear()
    letters = [laid_out(letter) for letter in html.split(b"\0")]
    pages = []
    for letter in letters:
        # Printed on both sides, a letter must not begin on the back of another one.
        if len(pages) % 2:
            pages += laid_out(EMPTY).pages
        pages += letter.pages
    identifier = hashlib.sha256(html).hexdigest()[:32].encode()
    made = letters[0].copy(pages).write_pdf(pdf_identifier=identifier, **OPTIONS)
    if complaints.heard:
        raise Refused(f"the letter is not whole: {complaints.heard[0]}")
    return made


def answer(html, complaints):
    signal.setitimer(signal.ITIMER_REAL, MOST_SECONDS)
    try:
        return 0, pdf(html, complaints)
    except Refused as refused:
        return 1, str(refused).encode()
    except FatalURLFetchingError as fatal:
        reason = fatal.__cause__
        return 1, str(reason if isinstance(reason, Refused) else "a data address cannot be read").encode()
    except MemoryError:
        ceiling = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (ceiling, ceiling))
        return 3, b"the letter needs more memory than a letter may use"
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        return 1, f"{type(error).__name__} in {os.path.basename(where.filename)}:{where.lineno}".encode()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def exactly(stream, count):
    """That many bytes, or none at the end of the input; a part of them is a cut-off request."""
    got = stream.read(count)
    if got and len(got) < count:
        sys.exit(2)
    return got


def main():
    # What a library prints must not get in between the answers: they have a descriptor of their own.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    complaints = Complaints()
    for name in ("weasyprint", "weasyprint.progress", "fontTools"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [complaints], False
    guard()
    requests = sys.stdin.buffer
    while length := exactly(requests, 4):
        (count,) = struct.unpack(">I", length)
        if count > LONGEST_HTML:
            sys.exit(2)
        html = exactly(requests, count) if count else b""
        if len(html) < count:
            sys.exit(2)
        status, body = answer(html, complaints)
        answers.write(struct.pack(">BI", 1 if status else 0, len(body)) + body)
        answers.flush()
        if status == 3:
            sys.exit(3)


if __name__ == "__main__":
    main()

"""Finds the pages that one role can reach by links, and takes a few examples of each kind."""

import re
import urllib.parse

from pages import EXAMPLES, LEFT_ALONE, MOST_READ
from support.scriptless import Page

NUMBER = re.compile(r"^(\d{4}-\d+|\d+|[0-9a-fA-F-]{12,}|[0-9A-HJKMNP-TV-Z]{10,})$")


def kind(url):
    """The address without what differs from case to case: `/werk/klachten/2026-014?fout=1` and the like."""
    parts = urllib.parse.urlsplit(url)
    words = ["#" if NUMBER.match(word) else word for word in parts.path.strip("/").split("/")]
    names = sorted({name for name, _ in urllib.parse.parse_qsl(parts.query, keep_blank_values=True)})
    return "/" + "/".join(words) + ("?" + "&".join(names) if names else "")


def is_followed(url, address, left_alone):
    path = urllib.parse.urlsplit(url).path
    return url.startswith(address + "/") and not any(re.search(pattern, path) for pattern in left_alone)


def crawl(request, address, starts, left_alone=()):
    """`request` is Playwright's, with the role's cookies. Gives kind to addresses, and what went wrong."""
    left_alone = [*LEFT_ALONE, *left_alone]
    queue = [urllib.parse.urljoin(address, start) for start in starts]
    seen, kinds, troubles = set(queue), {}, []
    read = 0
    while queue and read < MOST_READ:
        url = queue.pop(0)
        if len(kinds.get(kind(url), [])) >= EXAMPLES:
            continue
        read += 1
        answer = request.get(url, timeout=60_000)
        if not answer.url.startswith(address):
            continue
        if answer.status != 200:
            troubles.append(f"{url} answers {answer.status}")
            continue
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        examples = kinds.setdefault(kind(answer.url), [])
        if answer.url not in examples and len(examples) < EXAMPLES:
            examples.append(answer.url)
        for link in Page(answer.url, 200, {}, answer.body()).links:
            found = urllib.parse.urldefrag(urllib.parse.urljoin(answer.url, link))[0]
            if found not in seen and is_followed(found, address, left_alone):
                seen.add(found)
                queue.append(found)
    if queue:
        troubles.append(f"more than {MOST_READ} pages: {len(queue)} addresses were not read")
    return kinds, troubles

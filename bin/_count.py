"""Reads what a part of bin/test left behind and prints `passed failed skipped`.

An .xml file is the report of swift-testing or of pytest (JUnit's form); any other file ends with
`N passed, N failed`.
A report that is missing or cut off counts as one failure: the part crashed.
"""

import pathlib
import re
import sys

CASE = re.compile(r"<testcase\b[^>]*?(?:/>|>(.*?)</testcase>)", re.DOTALL)


def count(path):
    text = path.read_text(errors="replace") if path.exists() else ""
    if path.suffix != ".xml":
        last = re.search(r"(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$", text)
        return tuple(int(number or 0) for number in last.groups()) if last else (0, 1, 0)
    if "</testsuites>" not in text:
        return 0, 1, 0
    bodies = CASE.findall(text)
    failed = sum("<failure" in body or "<error" in body for body in bodies)
    skipped = sum("<skipped" in body and "<failure" not in body for body in bodies)
    return len(bodies) - failed - skipped, failed, skipped


print(*count(pathlib.Path(sys.argv[1])))

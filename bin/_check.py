"""What bin/check asks of the text of the project: who imports whom, sizes, no machine paths, no silent traps.

Prints each offence as `file:line: what` and ends with 1 if there is any; always prints the sizes.
"""

import pathlib
import re
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
STANDARD = {"Foundation", "Glibc", "Dispatch", "Synchronization"}
LONGEST_LINE = 110
# A test's name is a sentence on one line, and a table of examples is read by row.
LONGEST_TEST_LINE = 140
LONGEST_SOURCE, LONGEST_TEST = 250, 350

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)")
# In pieces, for this file is looked at too.
MACHINE_PATH = re.compile("/" + r"(?:(?:work|root|Users)/|home/\w|opt/swift)")
TRAP = re.compile(r"\btry!|\bas!\s|\bfatalError\(|\bpreconditionFailure\(")
WORD_OF_TRAP = "internal error:"

offences = []


def offence(path, line, what):
    offences.append(f"{path.relative_to(ROOT)}:{line}: {what}")


def files():
    """What is in the project: what git tracks and what it would track."""
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True)
    if listed.returncode == 0:
        names = listed.stdout.decode().split("\0")
        return [ROOT / name for name in sorted(set(names)) if name and (ROOT / name).is_file()]
    return [path for path in sorted(ROOT.rglob("*")) if path.is_file() and ".build" not in path.parts]


def table():
    allowed = {}
    for line in (ROOT / "bin/imports.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            target, _, rest = line.partition(":")
            names = set(rest.replace("|", " ").split())
            allowed[target] = names | STANDARD if "standard" in names else names
    return allowed


def check_imports(path, lines, allowed):
    target = path.relative_to(ROOT).parts[1]
    if target not in allowed:
        return offence(path, 1, f"bin/imports.txt has no line for {target}")
    inside_comment_or_text = False
    for number, line in enumerate(lines, 1):
        if line.count('"""') % 2:
            inside_comment_or_text = not inside_comment_or_text
        found = IMPORT.match(line)
        if found and not inside_comment_or_text and found[1] not in allowed[target] | {target}:
            offence(path, number, f"{target} may not import {found[1]} (bin/imports.txt)")


def check_traps(path, lines):
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        # The message may stand on the next lines of the call, or in a comment above a `try!`.
        near = " ".join(lines[max(0, number - 2):number + 2])
        if TRAP.search(code) and WORD_OF_TRAP not in near:
            offence(path, number, f"a trap without '{WORD_OF_TRAP}' in its message")


def check_size(path, lines, is_test):
    most = LONGEST_TEST if is_test else LONGEST_SOURCE
    if len(lines) > most:
        offence(path, most + 1, f"{len(lines)} lines; the hard stop is {most}")
    for number, line in enumerate(lines, 1):
        longest = LONGEST_TEST_LINE if is_test else LONGEST_LINE
        if len(line) > longest:
            offence(path, number, f"{len(line)} characters; a line has at most {longest}")


def is_program_text(path):
    return path.suffix in {".swift", ".py", ".c", ".h"} or path.parent == ROOT / "bin" and not path.suffix


def print_sizes(name, sizes):
    if not sizes:
        return print(f"{name}: none")
    ordered = sorted(sizes.values())
    p90 = ordered[min(len(ordered) - 1, round(0.9 * (len(ordered) - 1)))]
    longest = max(sizes, key=sizes.get)
    print(
        f"{name}: {len(ordered)} files, {sum(ordered)} lines; "
        f"median {statistics.median(ordered):.0f}, p90 {p90}, "
        f"longest {sizes[longest]} ({longest.relative_to(ROOT)})")


def main():
    allowed = table()
    source, tests = {}, {}
    for path in files():
        try:
            lines = path.read_text().splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            if MACHINE_PATH.search(line):
                offence(path, number, "a path of one machine")
        place = path.relative_to(ROOT).parts[0]
        if is_program_text(path) and place in {"Sources", "Tests", "bin"}:
            check_size(path, lines, place == "Tests")
        if path.suffix == ".swift" and place in {"Sources", "Tests"}:
            check_imports(path, lines, allowed)
            check_traps(path, lines)
        if path.suffix in {".swift", ".py"} and place in {"Sources", "Tests"}:
            (source if place == "Sources" else tests)[path] = len(lines)
    print_sizes("source", source)
    print_sizes("tests", tests)
    print(f"test lines per source line: {sum(tests.values()) / max(1, sum(source.values())):.2f}")
    print("\n".join(offences), end="\n" if offences else "", file=sys.stderr)
    sys.exit(bool(offences))


if __name__ == "__main__":
    main()

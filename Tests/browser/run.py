"""Starts a demo world and runs the browser tests against it; further arguments go to pytest."""

import argparse
import json
import os
import pathlib
import sys
import tempfile

import pytest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from support.program import Program, free_port  # noqa: E402

DEMO = "demo --port {port} --data {data} --json"

# Seconds; a browser that hangs is a failure with a stack, not a run that never ends.
LONGEST_TEST = 900


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gehoord", required=True, type=pathlib.Path, help="the program")
    parser.add_argument("--screens", type=pathlib.Path, default=HERE.parents[1] / "out/screens")
    parser.add_argument("--demo", default=DEMO, help="how the demo world starts")
    options, rest = parser.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="gehoord-browser-") as folder:
        log = pathlib.Path(folder) / "program.log"
        data = pathlib.Path(folder) / "data"
        data.mkdir()
        program = Program(options.gehoord, options.demo.split(), free_port(), data, log)
        try:
            os.environ["GEHOORD_WORLD"] = json.dumps(program.world())
            os.environ["GEHOORD_SCREENS"] = os.fspath(options.screens)
            program.answers()
            code = pytest.main([
                "-q", "-p", "no:cacheprovider", "--timeout", str(LONGEST_TEST), "--durations", "8",
                "--numprocesses", str(os.cpu_count() or 1), "--dist", "loadgroup", *rest, str(HERE)])
            ended = program.end()
            if ended != 0:
                print(f"status {ended} after SIGTERM:\n{program.tail()}", file=sys.stderr)
            sys.exit(code or ended)
        finally:
            if program.process.poll() is None:
                program.kill()


if __name__ == "__main__":
    main()

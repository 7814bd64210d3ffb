"""Kills the server at random instants while complaints come in: is one that was answered lost?

Each round: eight people at once file through the form; kill -9; start again on the same data; every code that
was answered must open at /volgen, every filing that was acknowledged must show its code, and the ledger must
be whole. Ends with `N passed, N failed`, one for each round; prints the seed, so that a run can be repeated.
"""

import argparse
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from support import filing  # noqa: E402
from support.program import Program, free_port  # noqa: E402
from support.scriptless import Visitor  # noqa: E402

FIRST = "demo --port {port} --data {data} --json"
VERIFY = "ledger verify --data {data}"
LONGEST_ROUND = 3.0


class Person(threading.Thread):
    """Files complaints until the server is gone; keeps what the server acknowledged."""

    def __init__(self, address, name, month, year):
        super().__init__(daemon=True)
        self.address, self.name, self.month, self.year = address, name, month, year
        self.codes, self.trouble = [], None
        self.waiting = self.visitor = None
        self.is_over = threading.Event()

    def run(self):
        number = 0
        while not self.is_over.is_set():
            number += 1
            self.visitor, self.waiting = Visitor(self.address), False
            story = f"Klacht {number} van {self.name}: er kwam niemand."
            try:
                code = filing.file(self.visitor, story, self.month, self.year, self.acknowledge)
            except filing.NotFiled as fault:
                self.trouble = str(fault)
                return
            except Exception:
                # The connection broke: that is the kill. What was acknowledged before it still counts.
                return
            self.codes.append(code)
            self.waiting = False

    def acknowledge(self):
        self.waiting = True


class KillTest:
    def __init__(self, options, data):
        self.options, self.data = options, data
        self.log = data.parent / "program.log"
        self.random = random.Random(options.seed)
        self.codes = []
        self.unknown = 0
        self.month = self.year = None
        self.program = self.start(options.first)

    def start(self, arguments):
        program = Program(self.options.gehoord, arguments.split(), free_port(), self.data, self.log)
        if "--json" in arguments:
            world = program.world()
            program.address = (world.get("address") or program.address).rstrip("/")
            # The month before the world's today: neither in its future nor more than a year ago.
            year, month = (int(part) for part in world["today"].split("-")[:2])
            self.year, self.month = (year, month - 1) if month > 1 else (year - 1, 12)
        elif self.year is None:
            before = time.localtime(time.time() - 31 * 86_400)
            self.year, self.month = before.tm_year, before.tm_mon
        return program.answers()

    def round(self):
        names = [f"persoon {number}" for number in range(self.options.clients)]
        people = [Person(self.program.address, name, self.month, self.year) for name in names]
        for person in people:
            person.start()
        time.sleep(self.random.uniform(0.05, LONGEST_ROUND))
        self.program.kill()
        for person in people:
            person.is_over.set()
            person.join(90)
        self.program = self.start(self.options.again)
        troubles = [person.trouble for person in people if person.trouble]
        codes = [code for person in people for code in person.codes]
        troubles += self.acknowledged_without_code(people, codes)
        troubles += self.closed(codes)
        self.codes += codes
        troubles += self.verify()
        return len(codes), troubles

    def acknowledged_without_code(self, people, codes):
        """Their browser still has the cookie: a reload shows the code."""
        troubles = []
        for person in people:
            if person.waiting:
                self.unknown += 1
                person.visitor.address = self.program.address
                page = person.visitor.get(filing.SENT)
                code = filing.code_on(page)
                codes += [code] if code else []
                troubles += [] if code else [f"an acknowledged filing shows no code: {page.text[:300]}"]
        return troubles

    def closed(self, codes):
        found = ((code, filing.opens(Visitor(self.program.address), code)) for code in codes)
        # A code is a secret, in a log too: its first group says enough.
        return [f"the code {code[:4]}… does not open: {said}" for code, said in found if said]

    def verify(self):
        words = [word.format(data=self.data) for word in self.options.verify.split()]
        done = subprocess.run([self.options.gehoord, *words], capture_output=True, text=True)
        if done.returncode == 0:
            return []
        return [f"the ledger is not whole ({done.returncode}): {done.stdout[-500:]}{done.stderr[-500:]}"]

    def run(self):
        passed = failed = filed = 0
        for number in range(1, self.options.rounds + 1):
            count, troubles = self.round()
            filed += count
            passed, failed = passed + (not troubles), failed + bool(troubles)
            print(f"round {number}: {count} filed", *troubles, sep="\n    ", flush=True)
            if failed > 3:
                break
        lost = self.closed(self.codes)
        self.program.end()
        print(f"{filed} filed in {passed + failed} rounds, {self.unknown} seen only after the restart")
        if lost:
            failed += 1
            print(f"{len(lost)} codes do not open at the end: {lost[0]}")
        elif filed == 0:
            failed += 1
            print("nothing was filed: this run proves nothing")
        print(f"{passed} passed, {failed} failed")
        return failed == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gehoord", required=True, type=pathlib.Path, help="the program")
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--first", default=FIRST, help="how it starts on an empty folder")
    parser.add_argument("--again", default=FIRST, help="how it starts on what a kill left behind")
    parser.add_argument("--verify", default=VERIFY)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="gehoord-kill-") as folder:
        test = None
        try:
            data = pathlib.Path(folder) / "data"
            data.mkdir()
            test = KillTest(options, data)
            sys.exit(not test.run())
        finally:
            if test is not None and test.program.process.poll() is None:
                test.program.kill()


if __name__ == "__main__":
    main()

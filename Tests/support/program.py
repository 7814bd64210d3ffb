"""The program under test, started as a process of its own and ended by its id."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """`arguments` may hold {port} and {data}; what it prints goes to `log`, errors too. `settings` come on top
    of the environment."""

    def __init__(self, path, arguments, port, data, log, settings=None):
        self.address = f"http://127.0.0.1:{port}"
        self.log = pathlib.Path(log)
        words = [word.format(port=port, data=data) for word in arguments]
        self.errors = self.log.open("ab", buffering=0)
        self.process = subprocess.Popen(
            [os.fspath(path), *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.errors,
            env={**os.environ, **(settings or {})})
        self.lines = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.decode(errors="replace"))
            self.errors.write(line)

    def world(self, timeout=300):
        """The first line of output, read as JSON: what `gehoord demo --json` says of itself."""
        self._until(lambda: self.lines, timeout, "prints nothing")
        return json.loads(self.lines[0])

    def answers(self, path="/", timeout=300):
        """Waits until the server answers at all; a page that is missing is an answer too."""
        def asked():
            try:
                urllib.request.urlopen(self.address + path, timeout=5).close()
            except urllib.error.HTTPError:
                return True
            except OSError:
                return False
            return True

        self._until(asked, timeout, "does not answer")
        return self

    def _until(self, done, timeout, complaint):
        deadline = time.monotonic() + timeout
        while not done():
            code = self.process.poll()
            if code is not None and not self.lines:
                raise RuntimeError(f"the program ended with status {code}:\n{self.tail()}")
            if time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(f"the program {complaint} within {timeout} s:\n{self.tail()}")
            time.sleep(0.02)

    def tail(self):
        return self.log.read_text(errors="replace")[-3000:]

    def kill(self):
        """SIGKILL: nothing gets the chance to tidy up."""
        self.process.kill()
        self.process.wait()
        self._close()

    def end(self, timeout=30):
        """SIGTERM, as a system does that shuts down; gives the exit status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise RuntimeError(f"the program goes on {timeout} s after SIGTERM:\n{self.tail()}") from None
        self._close()
        return code

    def _close(self):
        self.reader.join(5)
        self.process.stdout.close()
        self.errors.close()

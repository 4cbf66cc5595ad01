"""One installation of duban on this machine: its data folder, its server process, its other commands."""
import os
import pathlib
import re
import selectors
import shutil
import signal
import socket
import sqlite3
import subprocess
import time

LINK = re.compile(rb"https?://[^\s\"<>]+")


class Installation:
    def __init__(self, program, data):
        self.program = str(program)
        self.data = pathlib.Path(data)
        self.process = None
        self.address = None
        self.output = b""

    def start(self, seconds=30):
        """Starts the server and waits until it accepts connections; returns all that it has printed."""
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        command = [self.program, "serve", "--data", str(self.data), "--host", "127.0.0.1", "--port", str(port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        os.set_blocking(self.process.stdout.fileno(), False)
        end = time.monotonic() + seconds
        while not accepts(port):
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"the server did not start:\n{self.printed().decode(errors='replace')}")
            time.sleep(0.05)
        return self.printed()

    def printed(self):
        """What the server has printed so far."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while selector.select(timeout=0.2):
                chunk = self.process.stdout.read(65536)
                if not chunk:
                    break
                self.output += chunk
        return self.output

    def set_up_link(self, seconds=10):
        """The one-time link for the first account."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for link in LINK.findall(self.printed()):
                if b"/set-up/" in link:
                    return link.decode()
        raise RuntimeError(f"no set-up link was printed:\n{self.output.decode(errors='replace')}")

    def kill(self):
        """Ends the server at once, as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Asks the server to end, and says how it did."""
        if self.process is None or self.process.poll() is not None:
            return None
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def command(self, *arguments, data=None):
        """Runs another command of duban; returns its exit status and all that it printed."""
        done = subprocess.run(
            [self.program, *arguments, "--data", str(data or self.data)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
        )
        return done.returncode, done.stdout.decode(errors="replace")

    def copy(self, folder):
        """A copy of the data folder with everything in the database file itself, none in its log."""
        shutil.copytree(self.data, folder)
        for path in database_files(folder):
            connection = sqlite3.connect(path)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.close()
        return pathlib.Path(folder)


def database_files(folder):
    return [path for path in pathlib.Path(folder).rglob("*") if path.is_file() and is_database(path)]


def is_database(path):
    with open(path, "rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def alter_byte(folder, text):
    """Alters one byte where `text` stands in a database file below `folder`; returns how often it stands there."""
    needle = text.encode()
    count = 0
    for path in database_files(folder):
        content = bytearray(path.read_bytes())
        place = content.find(needle)
        while place >= 0:
            count += 1
            # The last byte, and only its lowest bit: the text stays as long and stays UTF-8.
            content[place + len(needle) - 1] ^= 1
            place = content.find(needle, place + 1)
        path.write_bytes(content)
    return count


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def accepts(port):
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0

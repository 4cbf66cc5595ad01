"""One installation of duban on this machine: its data folder, its server process, its other commands."""
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import threading

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+(?=\s)")
SET_UP = re.compile(r"http://\S+/set-up/\S+")


class Installation:
    def __init__(self, program, data):
        self.program = str(program)
        self.data = pathlib.Path(data)
        self.process = None
        self.output = None
        self.port = 0

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        """Starts the server and waits until it says that it listens. After the first time it takes the same port again."""
        command = [self.program, "serve", "--data", str(self.data), "--host", "127.0.0.1", "--port", str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.output = Output(self.process.stdout)
        self.port = int(self.output.wait_for(ADDRESS).rsplit(":", 1)[1])

    def set_up_link(self):
        """The one-time link for the first account."""
        return self.output.wait_for(SET_UP)

    def kill(self):
        """Ends the server at once, as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Asks the server to end; returns its exit status, nothing where it did not run or had to be killed."""
        if self.process is None or self.process.poll() is not None:
            return None
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def command(self, *arguments, data=None):
        """Runs another command of duban; returns its exit status and all that it printed."""
        done = subprocess.run(
            [self.program, *arguments, "--data", str(data or self.data)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
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


class Output:
    """What a process prints, read as it comes, so that the process never waits for a reader."""

    def __init__(self, stream):
        self.text = ""
        self.ended = False
        self.news = threading.Condition()
        threading.Thread(target=self.read, args=(stream,), daemon=True).start()

    def read(self, stream):
        for line in stream:
            with self.news:
                self.text += line.decode(errors="replace")
                self.news.notify_all()
        stream.close()
        with self.news:
            self.ended = True
            self.news.notify_all()

    def wait_for(self, pattern, seconds=60):
        """The first text that matches the regular expression `pattern`."""
        with self.news:
            self.news.wait_for(lambda: self.ended or pattern.search(self.text), timeout=seconds)
            found = pattern.search(self.text)
            if not found:
                raise RuntimeError(f"the server did not print {pattern.pattern}:\n{self.text}")
            return found.group()


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

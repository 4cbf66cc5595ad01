"""Runs the journeys and counts them."""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile
import time
import traceback

from playwright.sync_api import sync_playwright

import access
import importing
import journeys
import life
import originals
import plain
import reporting
import roles
import sessions
import tasks
import views
import publishing
from camera import Camera
from installation import Installation
from office import Office

NO_SCRIPT = {"java_script_enabled": False}

# Journeys that rest on each other, each suite in an installation of its own, with the options of its browser.
SUITES = {
    "a plan": (journeys.ALL, {}),
    "a plan without script": (plain.ALL, NO_SCRIPT),
    "checking a reading": (importing.ALL, {}),
    "checking a reading without script": (importing.PLAIN, NO_SCRIPT),
    "comparing with the original": (originals.ALL, {}),
    "a running plan": (life.ALL, {}),
    "a running plan without script": (life.PLAIN, NO_SCRIPT),
    "other views": (views.ALL, {}),
    "reporting": (reporting.ALL, {}),
    "reporting without script": (reporting.PLAIN, NO_SCRIPT),
    "publishing": (publishing.ALL, {}),
    "roles": (roles.ALL, {}),
    "sessions": (sessions.ALL, {}),
    "each role, four ways": (tasks.ALL, {}),
    "every page": (access.ALL, {}),
}

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--document", type=pathlib.Path, default=ROOT / "Samples/suchuan-2026.docx")
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--suite", choices=SUITES, help="go through this one only")
    parser.add_argument("--only", help="stop after this journey")
    return parser.parse_args()


def chromium():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        sys.exit("Chromium is missing: apt-get install chromium, or name one in CHROMIUM")
    return path


class Run:
    """The count over all journeys."""

    def __init__(self, given, browser):
        self.given = given
        self.browser = browser
        self.camera = Camera(given.screenshots)
        self.passed = 0
        self.failed = 0

    def go_through(self, all_journeys, title="", **options):
        """Goes through journeys in order, in an installation of their own."""
        context = self.browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}, **options)
        context.set_default_timeout(60_000)
        page = context.new_page()
        self.camera.watch(page)
        with tempfile.TemporaryDirectory() as data:
            installation = Installation(self.given.program.resolve(), pathlib.Path(data) / "data")
            try:
                installation.start()
                self.count(all_journeys, Office(installation, page, self.given.document, self.camera), title)
            finally:
                context.close()
                installation.stop()

    def count(self, all_journeys, office, title):
        """Each journey rests on those before it, so the first failure ends them."""
        for index, journey in enumerate(all_journeys):
            begin = time.monotonic()
            try:
                told = journey(office)
            except Exception:
                print(f"failed: {title}{journey.__name__} at {office.page.url}")
                traceback.print_exc()
                office.camera.take(office.page, f"failed-{journey.__name__}")
                self.failed += len(all_journeys) - index
                return
            self.passed += 1
            seconds = f"{time.monotonic() - begin:.1f} s"
            print(f"passed: {title}{journey.__name__} ({'; '.join(filter(None, (seconds, told)))})", flush=True)
            if journey.__name__ == self.given.only:
                return


def main():
    given = arguments()
    if given.screenshots:
        given.screenshots.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"])
        run = Run(given, browser)
        for name, (journeys_of_suite, options) in SUITES.items():
            if given.suite in (None, name):
                run.go_through(journeys_of_suite, f"{name}: ", **options)
        browser.close()
    for complaint in run.camera.complaints:
        print(f"failed: {complaint}")
    failed = run.failed + len(run.camera.complaints)
    print(f"{run.passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

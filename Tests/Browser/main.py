"""Runs the journeys and counts them."""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile
import traceback

from playwright.sync_api import sync_playwright

import journeys
from camera import Camera
from installation import Installation

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--document", type=pathlib.Path, default=ROOT / "Samples/suchuan-2026.docx")
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--only", help="stop after this journey")
    return parser.parse_args()


def chromium():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        sys.exit("Chromium is missing: apt-get install chromium, or name one in CHROMIUM")
    return path


def run(office, last):
    """Runs the journeys in order; each rests on those before it, so the first failure ends them."""
    passed = 0
    for journey in journeys.ALL:
        try:
            journey(office)
        except Exception:
            print(f"failed: {journey.__name__} at {office.page.url}")
            traceback.print_exc()
            office.camera.take(office.page, f"failed-{journey.__name__}")
            return passed, len(journeys.ALL) - passed
        passed += 1
        print(f"passed: {journey.__name__}", flush=True)
        if journey.__name__ == last:
            break
    return passed, 0


def main():
    given = arguments()
    if given.screenshots:
        given.screenshots.mkdir(parents=True, exist_ok=True)
    camera = Camera(given.screenshots)
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        installation = Installation(given.program.resolve(), pathlib.Path(data) / "data")
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}).new_page()
        camera.watch(page)
        try:
            installation.start()
            passed, failed = run(journeys.Office(installation, page, given.document, camera), given.only)
        finally:
            browser.close()
            installation.stop()
    for complaint in camera.complaints:
        print(f"failed: {complaint}")
    failed += len(camera.complaints)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Photographs the pages of a made-up county's year: every kind of page in both languages at two widths into a folder, and three for
the README into docs/images.

    Tests/Browser/run --pictures PATH-OF-DUBAN [FOLDER]
"""
import pathlib
import re
import sys
import tempfile
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from playwright.sync_api import sync_playwright

from access import is_followed, pattern
from browser import set_up
from camera import WIDTHS
from installation import Installation

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BOOK = "/books/2026-sim-1"

# Name, address, and where the picture begins.
README = [("overview", BOOK + "/overview"), ("item", BOOK + "/items/i1"), ("timeline", BOOK + "/timeline")]


def in_any_language(path):
    """The address without the language that the page it stands on was read in."""
    parts = urlsplit(path)
    query = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name != "lang"]
    return urlunsplit(parts._replace(query=urlencode(query)))


def photograph_readme(page, address):
    folder = ROOT / "docs/images"
    folder.mkdir(parents=True, exist_ok=True)
    page.set_viewport_size({"width": 1280, "height": 800})
    for name, path in README:
        page.goto(address + path + "?lang=zh")
        page.screenshot(path=str(folder / f"{name}.png"))
        print(f"docs/images/{name}.png")


def photograph_all(page, address, folder):
    seen, waiting = set(), ["/", BOOK + "/overview"]
    while waiting:
        path = waiting.pop(0)
        kind = pattern(path)
        if kind in seen or len(seen) > 160:
            continue
        seen.add(kind)
        answer = page.goto(address + path)
        if not answer or "text/html" not in (answer.headers.get("content-type") or "") or answer.status >= 400:
            continue
        links = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(link => link.href)")
        local = [in_any_language(link[len(address):].split("#")[0]) for link in links if link.startswith(address + "/")]
        waiting += [link for link in dict.fromkeys(local) if is_followed(link)]
        name = re.sub(r"[^\w-]+", "-", kind.replace("*", "x")).strip("-") or "home"
        for language in ("zh", "en"):
            page.goto(address + path + ("&" if "?" in path else "?") + "lang=" + language)
            for width, (wide, high) in WIDTHS.items():
                page.set_viewport_size({"width": wide, "height": high})
                page.screenshot(path=str(folder / f"{name}-{language}-{width}.png"), full_page=True)
    print(f"{len(seen)} kinds of pages in {folder}")


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ROOT / "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        installation = Installation(program, pathlib.Path(data) / "data")
        status, output = installation.command("simulate", "--until", "2026-11-30")
        assert status == 0, output
        installation.start()
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        page = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}).new_page()
        try:
            set_up(page, installation.set_up_link())
            photograph_readme(page, installation.address)
            photograph_all(page, installation.address, folder)
        finally:
            browser.close()
            installation.stop()


if __name__ == "__main__":
    main()

"""Walks over every page that a link leads to and holds it to WCAG 2.1 AA in every appearance, to the width of a telephone and to
the size that a page may have."""
import os
import re
import time
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

from camera import OVERFLOWING, WIDTHS
from life import BOOK, opens_a_made_up_half_year

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}, "resultTypes": ["violations"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}

# Theme and size of type, as the page's root element carries them, with the rules that they can break.
APPEARANCES = [("light", None, RULES), ("dark", None, COLOURS), ("contrast", None, COLOURS), (None, "large", COLOURS)]

# What a page may weigh, uncompressed, in bytes.
SIZE_MAX = 150_000

WEAR = """
([theme, size]) => {
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  if (size) root.dataset.text = size; else delete root.dataset.text;
}
"""

# Files to keep, choices that lead back, and what ends the session.
PASSED_OVER = re.compile(r"\.(csv|ics|zip|json|jsonl|svg|css|js)$|/original$|/evidence/|^/(language|appearance|assets|api|health)")

# Elements of a plan: one of a kind stands for all.
NUMBERED = re.compile(r"/[a-z]\d+(?=/|$)|/[0-9a-f]{64}(?=/|$)|/(?<=books/)[^/]+|/(?<=public/)[^/]+|/\d+(?=/|$)")


# Conditions of a list: a ledger with fewer rows is the same kind of page.
CONDITIONS = {"section", "organisation", "lead", "leader", "light", "state", "promise", "verifiable", "targets", "standing"}


def pattern(address):
    """The kind of page that an address leads to: its path without numbers and the names of its query."""
    parts = urllib.parse.urlsplit(address)
    names = {name for name, _ in urllib.parse.parse_qsl(parts.query)} - {"lang", "back"}
    names = sorted(names - CONDITIONS if parts.path.endswith(("/ledger", "/period")) else names)
    values = re.sub(r"[\d-]+", "", "&".join(value for name, value in urllib.parse.parse_qsl(parts.query) if name == "edit"))
    return NUMBERED.sub("/*", parts.path) + "?" + ",".join(names) + values


def is_followed(address):
    """Whether the walk goes there: not to files, and not to lists shown whole on request, which differ in nothing but length."""
    parts = urllib.parse.urlsplit(address)
    return not PASSED_OVER.search(parts.path) and not re.search(r"(page|section|show)=all", parts.query)


class Walk:
    """The pages reached so far."""

    def __init__(self, office, limit=140):
        self.office = office
        self.page = office.page
        self.axe = Axe()
        self.limit = limit
        self.seen = set()
        self.problems = []
        self.sizes = {}
        self.is_loud = "LOUD" in os.environ

    def go(self, start):
        waiting = [start]
        while waiting and len(self.seen) < self.limit:
            address = waiting.pop(0)
            kind = pattern(address)
            if kind in self.seen:
                continue
            self.seen.add(kind)
            begin = time.monotonic()
            waiting += self.visit(address, kind)
            if self.is_loud:
                print(f"  {time.monotonic() - begin:5.1f} s {address}", flush=True)
        return self

    def visit(self, address, kind):
        page = self.page
        answer = page.goto(self.office.installation.address + address)
        if not answer or "text/html" not in (answer.headers.get("content-type") or ""):
            return []
        if answer.status >= 400:
            self.problems.append(f"{address}: status {answer.status}")
            return []
        self.sizes[kind] = len(answer.body())
        self.unfold()
        self.hold_to_rules(address)
        self.hold_to_widths(address)
        return self.links()

    def unfold(self):
        """What is folded away is part of the page."""
        self.page.evaluate("() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })")

    def hold_to_rules(self, address):
        for theme, size, rules in APPEARANCES:
            self.page.evaluate(WEAR, [theme, size])
            for violation in self.axe.run(self.page, options=rules).response["violations"]:
                nodes = violation["nodes"]
                places = "; ".join(f"{node['target'][0]} {node.get('failureSummary', '')[:160]!r}" for node in nodes[:2])
                self.problems.append(f"{address} ({theme or size}): {violation['id']} × {len(nodes)}: {places}")
        self.page.evaluate(WEAR, [None, None])

    def hold_to_widths(self, address):
        size = self.page.viewport_size
        for width, (wide, high) in WIDTHS.items():
            self.page.set_viewport_size({"width": wide, "height": high})
            for text in (None, "large"):
                self.page.evaluate(WEAR, [None, text])
                overflowing = self.page.evaluate(OVERFLOWING)
                if overflowing:
                    self.problems.append(f"{address} at {width} {text or ''}: too wide: {', '.join(overflowing)}")
        self.page.evaluate(WEAR, [None, None])
        self.page.set_viewport_size(size)

    def links(self):
        found = self.page.evaluate("() => [...document.querySelectorAll('a[href]')].map(link => link.href)")
        base = self.office.installation.address
        local = [link[len(base):].split("#")[0] for link in found if link.startswith(base + "/")]
        return [link for link in dict.fromkeys(local) if is_followed(link)]

    def check(self):
        heavy = [f"{kind}: {size} bytes" for kind, size in self.sizes.items() if size > SIZE_MAX]
        assert not self.problems and not heavy, "\n".join(self.problems[:60] + heavy)


def passes_the_rules_on_every_page(office):
    """Every kind of page that links lead to, in the four appearances."""
    begin = time.monotonic()
    walk = Walk(office).go("/")
    for part in ("overview", "items/i1", "reports/period"):
        walk.visit(f"/books/{BOOK}/{part}?as-of=2026-04-30", f"{part} as of a past day")
    assert len(walk.seen) < walk.limit, f"more than {walk.limit} kinds of pages"
    assert len(walk.sizes) >= 20, sorted(walk.sizes)
    print(f"  {len(walk.sizes)} kinds of pages in {time.monotonic() - begin:.0f} s, the largest {max(walk.sizes.values())} bytes")
    walk.check()


def keeps_the_chosen_appearance(office):
    """The menu in the top bar sets colours and size of type, on the same page and on the next."""
    page = office.page
    office.open("/overview")
    for words, attribute, value in (("高对比", "data-theme", "contrast"), ("大字", "data-text", "large")):
        page.locator("details.menu > summary").first.click()
        page.locator("details.menu a", has_text=words).first.click()
        assert page.locator("html").get_attribute(attribute) == value, words
    assert "/overview" in page.url
    office.camera.take(page, "contrast-large")
    office.open("/ledger")
    assert page.locator("html").get_attribute("data-theme") == "contrast"
    page.context.clear_cookies(name="duban-appearance")


def imports_a_draft(office):
    """A second book, which is still being set right."""
    office.import_document()
    office.book = BOOK


ALL = [opens_a_made_up_half_year, imports_a_draft, passes_the_rules_on_every_page, keeps_the_chosen_appearance]

"""Pictures of pages at two widths, light and dark, and what a program can see on them."""
import re

WIDTHS = {"1440": (1440, 900), "390": (390, 844)}

# What stands further right than the window, except inside boxes that scroll on their own.
OVERFLOWING = """
() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement) if (/(auto|scroll|hidden)/.test(getComputedStyle(p).overflowX)) return true; return false; };
  return [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e))
    .slice(0, 3).map(e => e.tagName.toLowerCase() + "." + e.className);
}
"""

# Notes in the margin of the source that lie on each other.
OVERLAPPING = """
() => {
  const boxes = [...document.querySelectorAll(".margin > *")].map(e => e.getBoundingClientRect()).filter(r => r.height > 0);
  return boxes.filter((r, i) => boxes.slice(i + 1, i + 4).some(q => q.top < r.bottom - 2 && r.top < q.bottom - 2)).length;
}
"""

PLACES = "() => [scrollY, ...[...document.querySelectorAll('.pane')].map(pane => pane.scrollTop)]"
RESTORE = """
([top, ...tops]) => {
  scrollTo(0, top);
  document.querySelectorAll(".pane").forEach((pane, index) => pane.scrollTop = tops[index]);
}
"""


class Camera:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        self.complaints = []

    def watch(self, page):
        """Notes what the browser complains of: scripts that fail, contents that the page's own policy forbids, files that
        are not there, and answers of a server in trouble."""
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self.note(page, message))

    def note(self, page, message):
        # Refused forms and a server that was killed are what some journeys are after.
        wanted = re.search(r"Failed to load resource: (net::|.*status of 4\d\d)", message.text)
        if message.type == "error" and not wanted:
            self.complaints.append(f"{page.url}: {message.text}")

    def take(self, page, name, at=None):
        """Looks at the page at both widths, where it stands or at the element `at`, and puts everything back."""
        self.count += 1
        size, places = page.viewport_size, page.evaluate(PLACES)
        for width, (wide, high) in WIDTHS.items():
            page.set_viewport_size({"width": wide, "height": high})
            overflowing = page.evaluate(OVERFLOWING)
            if overflowing:
                self.complaints.append(f"{name} at {width}: too wide: {', '.join(overflowing)}")
            overlapping = page.evaluate(OVERLAPPING)
            if overlapping:
                self.complaints.append(f"{name} at {width}: {overlapping} notes in the margin lie on others")
            if self.folder:
                self.photograph(page, f"{self.count:02d}-{name}-{width}", at)
        page.set_viewport_size(size)
        page.evaluate(RESTORE, places)

    def photograph(self, page, name, at):
        if at:
            at.evaluate("e => e.scrollIntoView({block: 'center'})")
        for scheme, ending in (("light", ""), ("dark", "-dark")):
            page.emulate_media(color_scheme=scheme)
            page.screenshot(path=str(self.folder / f"{name}{ending}.png"))
        page.emulate_media(color_scheme="light")

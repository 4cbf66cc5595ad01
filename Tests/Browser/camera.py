"""Pictures of pages at the two widths, and what a program can see on them."""
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


class Camera:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        self.complaints = []

    def watch(self, page):
        """Notes what the browser complains of: scripts that fail, contents that the page's own policy forbids."""
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("console", lambda message: self.note(page, message))

    def note(self, page, message):
        # A refused connection or status is what some journeys are after.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(f"{page.url}: {message.text}")

    def take(self, page, name):
        self.count += 1
        size = page.viewport_size
        for width, (wide, high) in WIDTHS.items():
            page.set_viewport_size({"width": wide, "height": high})
            overflowing = page.evaluate(OVERFLOWING)
            if overflowing:
                self.complaints.append(f"{name} at {width}: too wide: {', '.join(overflowing)}")
            if self.folder:
                page.screenshot(path=str(self.folder / f"{self.count:02d}-{name}-{width}.png"))
        page.set_viewport_size(size)

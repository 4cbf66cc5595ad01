"""Two ways of working with the same pages: a mouse that clicks and fills, and a keyboard alone.

A task is written once against `Hand`. `Keys` reaches everything as a person does who has no mouse: by the skip link, Tab and Shift+Tab, the
keys that a page offers, Enter, the space bar and the arrows. It counts what it presses to get anywhere, and holds the page to what such a
person needs: what has the focus is in sight, uncovered, and outlined.
"""
import re

# The most presses from a page's beginning, or from what was used last, to what is used next.
PRESSES_MAX = 60

# Where the focus stands against an element, in the order of the document; "skip" where it stands on the way over the top of the page.
WHERE = """
(target) => {
  const active = document.activeElement;
  if (active === target) return "here";
  if (!active || active === document.body || active === document.documentElement) return "unknown";
  if (active.matches("a.skip") && document.querySelector("main").contains(target)) return "skip";
  return active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? "before" : "behind";
}
"""

# The key that leads on from there.
TOWARDS = {"unknown": "Tab", "behind": "Tab", "before": "Shift+Tab", "skip": "Enter"}

# What is wrong with how the focus is shown, if anything.
SEEN = """
(element) => {
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0) return "no outline";
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return "out of sight";
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 2);
  const top = document.elementFromPoint(x, y);
  return top && (element.contains(top) || top.contains(element)) ? "" : `covered by ${top && top.outerHTML.slice(0, 80)}`;
}
"""

# Chinese text of the page's own: not marked as Chinese, not typed by anybody, not a unit behind a number.
LEFT_IN_CHINESE = r"""
() => {
  const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.data.trim(), holder = walk.currentNode.parentElement;
    if (!/[\u4e00-\u9fff]/.test(text) || holder.closest("script, style, textarea, option, q")) continue;
    if (holder.closest("[lang]").lang.startsWith("zh")) continue;
    // Sentences that name something of the document in the middle, and units behind numbers.
    if (/[a-z]{3}/i.test(text) || !/[\u4e00-\u9fff]/.test(text.replace(/[\d.]+\s*[\u4e00-\u9fff/]{1,8}/g, ""))) continue;
    found.push(`${holder.tagName.toLowerCase()}.${holder.className}: ${text.slice(0, 60)}`);
  }
  return found;
}
"""


class Hand:
    """Somebody at a browser, with pages in one of two languages."""

    name = ""

    def __init__(self, page, words):
        self.page = page
        self.words = words
        # From now on the browser asks this program for files, not a window of its own: before the first press, not while it falls.
        page.on("filechooser", lambda chooser: None)
        # Presses since something was used last, and the most that anything took.
        self.presses = 0
        self.most = 0
        self.before = 0

    # MARK: What is on the page

    def link(self, key, within=None, **values):
        return self.named("link", key, within, **values)

    def button(self, key, within=None, **values):
        return self.named("button", key, within, **values)

    def field(self, key, within=None, **values):
        """The field with that label."""
        label = self.words(key, **values)
        fields = self.page.locator("input, select, textarea")
        return (within or self.main).get_by_label(re.compile("^" + re.escape(label))).and_(fields).first

    def fold(self, key, within=None, **values):
        """What opens a fold."""
        words = re.compile(r"^\s*" + re.escape(self.words(key, **values)))
        return (within or self.main).locator("summary").filter(has_text=words).first

    def named(self, role, key, within=None, **values):
        pattern = re.compile("^" + re.escape(self.words(key, **values)))
        return (within or self.page.locator("body")).get_by_role(role, name=pattern).first

    @property
    def main(self):
        return self.page.locator("main")

    # MARK: What holds

    def says(self, key, within=None, **values):
        """The page, or a part of it, says something in its language."""
        words, text = self.words(key, **values), (within or self.page.locator("body")).first.inner_text()
        assert words in text, f"not said: {words!r} in {text[:400]!r}"

    def arrived(self):
        """Each new page is in the language that was asked for, whole."""
        language = self.page.locator("html").get_attribute("lang")
        assert language.startswith(self.words.language), (language, self.page.url)
        if self.words.language == "en":
            left = self.page.evaluate(LEFT_IN_CHINESE)
            assert not left, f"Chinese left at {self.page.url}: {left[:12]}"

    # MARK: What both hands do

    def start(self, address):
        """Types an address, as somebody does who begins."""
        self.page.goto(address)
        self.arrived()

    def go(self, target, key=None):
        """Follows a link or presses a button, up to the page that answers."""
        press = self.aim(target, key)
        with self.page.expect_navigation():
            press()
        self.arrived()

    def send(self, target, key=None):
        """Presses the button of a form that changes something, up to the page that answers; there the focus is not lost."""
        self.go(target, key)
        self.landed()

    def landed(self):
        """The focus stands on what was told, on what the page asks for next, or where the form was; not before everything else."""
        place = self.page.evaluate("document.activeElement && document.activeElement.outerHTML.slice(0, 120)")
        assert not place.startswith("<body"), f"the focus is lost at {self.page.url}"

    def press(self, target, key=None):
        self.aim(target, key)()

    def unfold(self, target, key=None):
        """Opens a fold, where it is closed."""
        fold = target.locator("xpath=ancestor::details[1]")
        if fold.get_attribute("open") is None:
            self.press(target, key)
            fold.and_(self.page.locator("[open]")).wait_for()

    def upload(self, field, path):
        press = self.aim(field)
        with self.page.expect_file_chooser() as caught:
            press()
        caught.value.set_files(str(path))

    def exchange(self, target, card, key=None):
        """Presses a button whose answer takes the place of a card on the same page; the focus stays with the card."""
        card.evaluate("e => { e.dataset.old = 'yes' }")
        self.press(target, key)
        self.page.locator("[data-old]").wait_for(state="detached")
        assert card.evaluate("e => e.contains(document.activeElement)"), "the focus is lost with the old card"


class Mouse(Hand):
    name = "mouse"

    def aim(self, target, key=None):
        """What presses the target once the hand is there."""
        return target.click

    def type(self, field, text, key=None):
        field.fill(text)

    def jump(self, link):
        """A mouse scrolls."""

    def day(self, field, day):
        field.fill(day.isoformat())

    def choose(self, field, value):
        field.select_option(value)

    def tick(self, box):
        box.check()


class Keys(Hand):
    name = "keys"

    def aim(self, target, key=None):
        if not key:
            self.reach(target)
        return lambda: self.page.keyboard.press(key or "Enter")

    def type(self, field, text, key=None):
        if key:
            self.page.keyboard.press(key)
            assert field.evaluate(WHERE) == "here", f"the key {key} does not lead to the field"
        else:
            self.reach(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)
        assert field.input_value() == text, field.input_value()

    def day(self, field, day):
        """Digit by digit, in the order of the browser's own language, which a page does not learn: one of two."""
        self.reach(field)
        year, rest = f"{day.year}", [f"{day.month:02}", f"{day.day:02}"]
        for parts in ([*rest, year], [year, *rest]):
            for _ in range(3):
                self.page.keyboard.press("ArrowLeft")
            for part in parts:
                self.page.keyboard.type(part)
                if part == year:
                    self.page.keyboard.press("ArrowRight")
            if field.input_value() == day.isoformat():
                return
        raise AssertionError(f"typed {day}, became {field.input_value()}")

    def jump(self, link):
        """Goes to a part of the page by a link to it; the presses count for what is reached there."""
        self.reach(link)
        self.page.keyboard.press("Enter")
        self.before = self.presses + 1

    def choose(self, field, value):
        self.reach(field)
        values = field.locator("option").evaluate_all("all => all.map(e => e.value)")
        self.page.keyboard.press("Home")
        for _ in range(values.index(value)):
            self.page.keyboard.press("ArrowDown")
        assert field.input_value() == value, (field.input_value(), value)

    def tick(self, box):
        self.reach(box)
        self.page.keyboard.press("Space")
        assert box.is_checked()

    def reach(self, target):
        """Goes to an element from where the focus stands."""
        self.presses, self.before = self.before, 0
        element = target.element_handle()
        assert element.is_visible(), f"not to be seen: {target}"
        place = element.evaluate(WHERE)
        for _ in range(PRESSES_MAX * 4):
            if place == "here":
                break
            self.page.keyboard.press(TOWARDS[place])
            self.presses += 1
            place = element.evaluate(WHERE)
        assert place == "here", f"the Tab key does not reach {target}"
        self.most = max(self.most, self.presses)
        assert self.presses <= PRESSES_MAX, f"{self.presses} presses to {target} at {self.page.url}"
        problem = element.evaluate(SEEN)
        assert not problem, f"the focus at {target}: {problem}"

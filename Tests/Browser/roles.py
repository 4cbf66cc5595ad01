"""What roles see and what they do not: the leader's comparison, the observer, who only reads, the three administrators, who see no business data,
and every page in English. What each role comes for is done from start to end in `tasks`."""
import re

from browser import field, press, unfold
from life import BOOK, opens_a_made_up_half_year
from publishing import invited

PAGES = ("desk", "overview", "ledger", "reports", "review", "supervision", "timeline", "calendar", "responsibility", "burden", "score", "directory",
         "publication", "rules", "year", "history", "items/i1")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def a_leader_compares_with_last_month(office):
    """The ledger beside what it was, only what changed, kept under a name; and the same page as of that day."""
    page = office.page
    office.open("/ledger?compare=2026-05-31&changed=yes&columns=number.item.indicator.cumulative.rate.light")
    assert page.locator("table.ledger del").count() > 0
    office.camera.take(page, "ledger-compared")
    form = unfold(page.locator("form[action$='/views']"))
    field(form, "name").fill("六月变化")
    press(page, form.locator("button"))
    office.open("/ledger")
    page.locator(".views a", has_text="六月变化").click()
    assert "compare=2026-05-31" in page.url
    office.open("/ledger?as-of=2026-05-31")
    assert "截至 2026-05-31" in page.locator(".notice.past").inner_text()
    office.open("/items/i1?as-of=2026-03-31")
    assert page.locator("main form[method='post']").count() == 0


def an_observer_only_reads(office):
    page = invited(office, "吴代表", "observer", "wu")
    for part in ("overview", "ledger", "timeline", "items/i1"):
        page.goto(office.path("/" + part) + "?lang=en")
        assert page.locator("main form[method='post']:not([action*='/views'])").count() == 0, part
    answer = page.evaluate(
        """async ([book, token]) => (await fetch(`/books/${book}/acts`, {method: "POST", body:
          new URLSearchParams({"form-token": token, act: "close", item: "i1"})})).status""",
        [BOOK, page.locator("[name='form-token']").first.get_attribute("value")])
    assert answer == 403, answer
    page.context.close()


def every_page_speaks_english(office):
    """No word of the interface is left in Chinese: headings, buttons, labels and the navigation."""
    page = office.page
    for part in PAGES:
        office.open(f"/{part}?lang=en")
        words = page.evaluate(
            """() => [...document.querySelectorAll("nav.book-parts a, main button, main label, main summary, main thead th, main h2")]
              .filter(e => !e.closest("[lang='zh-CN']") && !e.querySelector("[lang='zh-CN']")).map(e => e.textContent.trim())""")
        # Units of measure and names in brackets are the document's own.
        left = [word for word in words if CHINESE.search(re.sub(r"\([^)]*\)|“[^”]*”", "", word))]
        assert not left, f"{part}: {left[:5]}"
    office.open("/overview?lang=zh")


def administrators_stay_apart(office):
    """Neither sees a book; each has one page of their own."""
    for name, role, login, own in (
        ("郑系统", "systemAdmin", "zheng", "/installation"), ("何审计", "auditor", "heshen", "/account-events"),
    ):
        page = invited(office, name, role, login)
        for part in ("/overview", "/ledger", "/items/i1"):
            answer = page.goto(office.path(part))
            assert answer.status == 403, (role, part, answer.status)
        for language in ("zh", "en"):
            answer = page.goto(office.installation.address + own + "?lang=" + language)
            assert answer.status == 200, (role, answer.status)
        office.camera.take(page, "administrator-" + role)
        page.context.close()


ALL = [
    opens_a_made_up_half_year, a_leader_compares_with_last_month, an_observer_only_reads, every_page_speaks_english, administrators_stay_apart,
]

"""What each role comes for, from start to end, in Chinese and in English: the leader, the inspector (by keyboard alone), the observer, and the
three administrators, who see no business data."""
import re

from browser import field, press, unfold
from life import BOOK, opens_a_made_up_half_year
from publishing import act, invited
from reporting import tab_to

PAGES = ("desk", "overview", "ledger", "reports", "review", "supervision", "timeline", "calendar", "responsibility", "burden", "score", "directory",
         "publication", "rules", "year", "history", "items/i1")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def a_leader_asks_why(office):
    """From the figure to the rows behind it, to the item, to the sentence that explains its light; in both languages."""
    page = invited(office, "周县长", "leader", "zhou")
    for language, word in (("zh", "总览"), ("en", "Overview")):
        page.goto(office.path("/overview") + "?lang=" + language)
        assert page.locator(".book-parts [aria-current=page]").inner_text() == word
        page.locator("#lights ~ ul a[href*='light=yellow']").click()
        assert "light=yellow" in page.url
        rows = page.locator("table.ledger tbody")
        assert rows.count() > 0
        rows.first.locator("th a").click()
        why = page.locator(".target .why").first.inner_text()
        assert re.search(r"\d", why) and bool(CHINESE.search(why)) == (language == "zh"), why
    page.context.close()


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


def an_inspector_checks_by_keyboard(office):
    """The office draws a check; the inspector reaches its form, fills it in and sends it without the mouse."""
    office.open("/supervision")
    draw = act(office, "drawSiteChecks")
    field(draw, "count").fill("1")
    press(office.page, draw.locator("button"))
    page = invited(office, "陈核查", "inspector", "chen")
    page.goto(office.path("/supervision"))
    tab_to(page, "section:has(#checks) details summary")
    page.keyboard.press("Enter")
    tab_to(page, "section:has(#checks) select[name='verdict']")
    page.keyboard.press("Home")
    tab_to(page, "section:has(#checks) [name='reason']")
    page.keyboard.type("到现场逐处清点，与所报一致")
    tab_to(page, "section:has(#checks) form button")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "已办理" in page.inner_text("body"), page.inner_text("main")[:400]
    page.context.close()


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


def a_leader_approves_by_keyboard(office):
    """A second plan, set right and submitted by the office, is approved in English without the mouse."""
    office.import_document()
    office.open("/reading?section=all")
    office.confirm(by_hand=0)
    office.open("/ledger")
    office.submit()
    page = invited(office, "林副县长", "leader", "lin")
    page.goto(office.path("/approval") + "?lang=en")
    tab_to(page, "form[action$='/approval'] button")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "Registered" in page.inner_text("main"), page.inner_text("main")[:300]
    page.context.close()
    office.book = BOOK


def an_administrator_invites_by_keyboard(office):
    """The security administrator makes a link for a new colleague and locks an account, in English without the mouse."""
    page = invited(office, "孙安全", "securityAdmin", "sun")
    page.goto(office.installation.address + "/people?lang=en")
    tab_to(page, "form[action$='/people/invitations'] [name='name']")
    page.keyboard.type("Li Hua")
    tab_to(page, "form[action$='/people/invitations'] button")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("#link").input_value().startswith("http")
    page.context.close()


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
    opens_a_made_up_half_year, a_leader_asks_why, a_leader_compares_with_last_month, an_inspector_checks_by_keyboard, an_observer_only_reads,
    every_page_speaks_english, a_leader_approves_by_keyboard, administrators_stay_apart, an_administrator_invites_by_keyboard,
]

"""The journeys of a plan that stands, on a made-up county's half year: what the office does there, with script and without."""
from browser import field, form_to, press, unfold

BOOK = "2026-sim-1"


def opens_a_made_up_half_year(office):
    assert office.installation.stop() == 0
    status, output = office.installation.command("simulate", "--until", "2026-06-30")
    assert status == 0, output
    office.installation.start()
    office.make_account()
    office.book = BOOK


def sees_the_plan_at_a_glance(office):
    page = office.page
    office.open("/overview")
    text = page.inner_text("main")
    for words in ("按办理状态", "按亮灯", "总体完成", "按牵头（责任）单位"):
        assert words in text, words
    office.camera.take(page, "overview")
    # Every figure opens the rows behind it.
    page.locator("#states ~ ul a").first.click()
    assert "/ledger?state=" in page.url, page.url
    assert page.locator("table.ledger tbody").count() > 0
    office.camera.take(page, "ledger-with-lights")


def finds_what_waits(office):
    page = office.page
    office.open("/desk")
    rows = page.locator("#tasks ~ div tbody tr")
    assert rows.count() > 5, rows.count()
    office.camera.take(page, "desk")
    rows.first.locator("th a").click()
    assert page.locator("main h1").count() == 1


def accepts_and_returns_reports(office):
    page = office.page
    office.open("/review")
    office.camera.take(page, "review")
    waiting = page.locator("#focus")
    queue = page.locator(".queue > nav li")
    count = queue.count()
    assert count >= 2, count
    press(page, waiting.locator("form").filter(has=page.locator("[name='act'][value='acceptReport']")).locator("button"))
    assert queue.count() == count - 1
    again = waiting.locator("form").filter(has=page.locator("[name='act'][value='returnReport']"))
    unfold(again)
    field(again, "reason").fill("请补充佐证材料")
    press(page, again.locator("button"))
    assert "已办理" in page.inner_text("body")
    office.open("/review")
    assert queue.count() == count - 2


def settles_a_doubt(office):
    page = office.page
    office.open("/review")
    doubts = page.locator("#doubts ~ ul > li")
    count = doubts.count()
    assert count > 0
    form = unfold(doubts.first.locator("form"))
    field(form, "verdict").select_option("explained")
    field(form, "reason").fill("已与单位核对原始报表")
    press(page, form.locator("button"))
    assert page.locator("#doubts ~ ul > li").count() == count - 1


def asks_why(office):
    """The item's page says why each light is lit, shows the course with its figures, and keeps the months' lights."""
    page = office.page
    office.open("/items/i1")
    assert page.locator(".target .why").first.inner_text().strip()
    assert page.locator("figure.chart svg polyline.planned").count() > 0
    assert page.locator("ol.months li").count() > 0
    page.locator("details.figures summary").first.click()
    assert page.locator("details.figures[open] tbody tr").count() > 0
    office.camera.take(page, "item-life")


def says_what_is_missing(office):
    """A letter is refused while it is not its turn, in words, and what was typed is still there."""
    page = office.page
    office.open("/items/i1")
    answer = page.evaluate(
        """async ([book, token]) => {
          const form = new FormData();
          for (const [name, value] of [["form-token", token], ["act", "urge"], ["item", "i1"], ["concerned", "o1"],
            ["step", "letter-red"], ["day", "2026-12-31"], ["reason", "请立即整改"]]) form.append(name, value);
          const answer = await fetch(`/books/${book}/acts`, {method: "POST", body: form});
          return [answer.status, await answer.text()];
        }""", [BOOK, page.locator("[name='form-token']").first.get_attribute("value")])
    assert answer[0] in (409, 422), answer[0]
    assert "督办须逐级进行" in answer[1] and "请立即整改" in answer[1]


def appoints_a_successor(office):
    page = office.page
    office.open("/directory")
    office.camera.take(page, "directory")
    page.locator("tbody tr").first.locator("a.tool").first.click()
    form = form_to(page.locator("tbody tr").first, "/acts$")
    field(form, "name").fill("周宁")
    field(form, "day").fill("2026-07-01")
    press(page, form.locator("button"))
    assert "周宁" in page.locator("tbody tr").first.inner_text()


def keeps_the_chain(office):
    office.verify()


def speaks_english_about_it(office):
    page = office.page
    office.open("/overview")
    page.locator("a.language").click()
    for part in ("/overview", "/desk", "/review", "/directory", "/items/i1"):
        office.open(part)
        office.camera.take(page, "english" + part.replace("/", "-"))
    assert "Progress and lights" in page.inner_text("main")


ALL = [
    opens_a_made_up_half_year, sees_the_plan_at_a_glance, finds_what_waits, accepts_and_returns_reports, settles_a_doubt, asks_why,
    says_what_is_missing, appoints_a_successor, keeps_the_chain, speaks_english_about_it,
]

# What needs no script at all.
PLAIN = [
    opens_a_made_up_half_year, sees_the_plan_at_a_glance, finds_what_waits, accepts_and_returns_reports, settles_a_doubt,
    appoints_a_successor, keeps_the_chain,
]

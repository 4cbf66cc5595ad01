"""What organisations and the office do with matters: report, endorse, review, urge; with script and without."""
import re

from browser import PASSWORD, field, form_to, open_page, press, send, unfold
from life import BOOK, opens_a_made_up_half_year

# A month after the made-up half year that nobody reported: the office lets it be reported late, whatever the day of the run.
MONTH = "2026-07-01"


class Colleague:
    """Somebody else, at a browser of their own like the office's."""

    def __init__(self, office, name, login):
        self.office, self.name, self.login = office, name, login
        self.context = office.page.context.browser.new_context(
            locale="zh-CN", viewport={"width": 1440, "height": 900}, java_script_enabled=office.has_script)
        self.context.set_default_timeout(60_000)
        self.page = self.context.new_page()
        office.camera.watch(self.page)

    def join(self):
        """Is invited by the office and makes an account."""
        page = self.office.page
        open_page(page, self.office.installation.address + "/people")
        send(form_to(page, "/people/invitations$"), name=self.name, role="observer")
        self.page.goto(page.locator("#link").input_value())
        send(form_to(self.page, "/invitations/"), name=self.name, login=self.login, password=PASSWORD,
             password_again=PASSWORD)

    def open(self, rest):
        self.page.goto("about:blank")
        self.page.goto(self.office.path(rest))


def sheet(institution, month=MONTH):
    return f"/reports?institution={institution}&cadence=monthly&first={month}"


def exceptions(page):
    """The forms by which the office lets an item be reported late."""
    return page.locator("form").filter(has=page.locator("[name='act'][value='grantException']"))


def appoint(office, role, colleague):
    """Gives a post of the institution to somebody with an account."""
    page = office.page
    office.open("/directory")
    post = page.locator(f"#{office.institution} li").filter(has_text=role).first
    post.locator("a.tool").first.click()
    form = form_to(page.locator(f"#{office.institution}"), "/acts$")
    field(form, "name").fill(colleague.name)
    field(form, "account").select_option(label=colleague.name)
    press(page, form.locator("button"))


def lets_a_month_be_reported_late(office):
    """The first institution that has missed July for two items is let report them, and gets two people with accounts."""
    office.has_script = office.script
    page = office.page
    for number in range(1, 40):
        office.institution = f"u{number}"
        office.open(sheet(office.institution))
        if exceptions(page).count() >= 2:
            break
    for _ in range(2):
        form = unfold(exceptions(page).first)
        field(form, "reason").fill("系统切换，统一补报")
        press(page, form.locator("button"))
    office.reporter, office.head = Colleague(office, "联络员小何", "xiaohe"), Colleague(office, "局长老高", "laogao")
    for colleague, role in ((office.reporter, "填报人"), (office.head, "单位负责人")):
        colleague.join()
        appoint(office, role, colleague)


def asks_while_one_types(office):
    """A slip of unit and last month's words are asked about at once; what was typed is kept on the server by itself."""
    page = office.reporter.page
    office.reporter.open(sheet(office.institution))
    office.camera.take(page, "sheet")
    line = page.locator("article.report-line").first
    value = line.locator("input[data-last]").first
    last = value.get_attribute("data-last") or value.get_attribute("data-target")
    value.fill(str(float(last) * 10_000))
    assert "万、亿" in line.locator(".ask").first.inner_text()
    before = line.locator("[data-before]").get_attribute("data-before")
    line.locator("[name='progress']").fill(before or "本月正在按计划推进各项施工工作")
    if before:
        assert "几乎相同" in line.inner_text()
    page.locator("[data-saved]", has_text="草稿已保存").wait_for()
    office.camera.take(page, "sheet-asked")


def drops_evidence(office):
    page = office.reporter.page
    line = page.locator("article.report-line").first
    saved = int(page.locator("[data-saved]").get_attribute("data-saved"))
    page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File(["工程进度照片"], "进度.txt", { type: "text/plain" }));
          document.querySelector("[data-drop]").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
        }""")
    line.locator("[data-files] label", has_text="进度.txt").wait_for()
    page.locator(f"[data-saved='{saved + 1}']").wait_for()


def comes_back_to_the_draft(office):
    page = office.reporter.page
    office.reporter.open(sheet(office.institution))
    line = page.locator("article.report-line").first
    assert "草稿保存于" in page.locator("[data-saved]").inner_text()
    assert line.locator("[data-files] input:checked").count() == 1
    assert line.locator("[name='progress']").input_value()


def sends_the_sheet(office):
    """The server asks the same questions; answered, the report goes to the head with its evidence."""
    page = office.reporter.page
    press(page, page.locator(".sheet-bar button[value='send']"))
    asked = page.locator(".asked")
    assert asked.count() == 1 and "万" in asked.inner_text()
    office.camera.take(page, "sheet-questions")
    line = page.locator("article.report-line").first
    value = line.locator("input[data-target]").first
    value.fill(value.get_attribute("data-last") or "1")
    line.locator("[name='progress']").fill("七月完成了设备安装，正在调试，计划八月验收")
    press(page, page.locator(".sheet-bar button[value='send']"))
    if page.locator(".asked").count():
        press(page, page.locator(".sheet-bar button[value='send']"))
    assert "已报送 1 项" in page.inner_text("body"), page.inner_text("main")[:400]
    press(page, page.locator("article.report-line button[name='unchanged']").first)
    if page.locator("article.report-line .problem").count():
        page.locator("article.report-line [name='reason']").first.fill("等待上级批复")
        press(page, page.locator("article.report-line button[name='unchanged']").first)
    assert "已报送 1 项" in page.inner_text("body")


def endorses_several(office):
    page = office.head.page
    office.head.open("/endorsements")
    office.camera.take(page, "endorsements")
    boxes = page.locator("input[type='checkbox'][name='report']")
    assert boxes.count() >= 2, boxes.count()
    for index in range(boxes.count()):
        boxes.nth(index).check()
    press(page, page.locator("#batch button"))
    assert boxes.count() == 0


def reviews_by_keys(office):
    """Next, previous, help, return with a reason, accept: without the mouse. While one types the keys are letters."""
    page = office.page
    office.open("/review")
    count = int(page.locator("h1 .badge").inner_text())
    page.keyboard.press("?")
    assert page.locator("#keys-help").evaluate("e => e.open")
    office.camera.take(page, "review-keys")
    page.keyboard.press("Escape")
    first = page.locator("#focus-title").inner_text()
    with page.expect_navigation():
        page.keyboard.press("j")
    with page.expect_navigation():
        page.keyboard.press("k")
    assert page.locator("#focus-title").inner_text() == first
    office.camera.take(page, "review")
    page.keyboard.press("r")
    page.keyboard.type("ja请补充")
    with page.expect_navigation():
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    assert int(page.locator("h1 .badge").inner_text()) == count - 1
    with page.expect_navigation():
        page.keyboard.press("a")
    assert int(page.locator("h1 .badge").inner_text()) == count - 2
    assert "已办理" in page.inner_text("body")


def gives_out_evidence(office):
    page = office.page
    link = None
    office.open("/review")
    for _ in range(int(page.locator("h1 .badge").inner_text())):
        link = page.locator("#focus a[href*='/evidence/']").filter(has_text="进度.txt")
        if link.count() or not page.locator("[data-key='j']").count():
            break
        page.locator("[data-key='j']").click()
    assert link.count() == 1
    with page.expect_download() as caught:
        link.click()
    assert caught.value.suggested_filename == "进度.txt"


def urges_several(office):
    page = office.page
    office.open("/supervision")
    office.camera.take(page, "supervision")
    boxes = page.locator("input[name='choice']")
    count = boxes.count()
    assert count >= 2, count
    boxes.nth(0).check()
    boxes.nth(1).check()
    form = form_to(page.locator("section:has(#urging)"), "/acts$")
    field(form, "reason").fill("请于三个工作日内书面反馈")
    press(page, form.locator("button"))
    assert "已办理" in page.inner_text("body")
    assert boxes.count() < count


def draws_site_checks(office):
    page = office.page
    office.open("/supervision")
    form = unfold(page.locator("form").filter(has=page.locator("[name='act'][value='drawSiteChecks']")))
    field(form, "count").fill("2")
    field(form, "seed").fill("20260701")
    press(page, form.locator("button"))
    section = page.locator("section:has(#checks)")
    assert "种子 20260701" in section.inner_text()
    form = unfold(section.locator("form").filter(has=page.locator("[value='recordSiteCheck']")).first)
    field(form, "verdict").select_option("no")
    field(form, "reason").fill("现场少一处")
    press(page, form.locator("button"))
    assert "不实" in page.locator("section:has(#checks)").inner_text() or page.locator("section:has(#checks) details").count()


def works_at_the_desk(office):
    page = office.head.page
    page.goto(office.installation.address + "/desk")
    office.camera.take(page, "my-desk")
    assert page.locator("h1").inner_text() == "我的待办"
    office.open("/year")
    office.camera.take(office.page, "year")


def reports_without_script(office):
    """Saves a draft with a file by the button, finds both again, and sends."""
    page = office.reporter.page
    office.reporter.open(sheet(office.institution))
    line = page.locator("article.report-line").first
    line.locator("[name='progress']").fill("七月完成了设备安装，正在调试")
    line.locator("input[type='file']").set_input_files(
        {"name": "现场.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n----"})
    press(page, page.locator("button[value='draft']").first)
    line = page.locator("article.report-line").first
    assert "现场.png" in line.locator("[data-files]").inner_text()
    assert line.locator("[name='progress']").input_value() == "七月完成了设备安装，正在调试"
    press(page, page.locator(".sheet-bar button[value='send']"))
    if page.locator(".asked").count():
        press(page, page.locator(".sheet-bar button[value='send']"))
    assert "已报送 1 项" in page.inner_text("body")
    press(page, page.locator("article.report-line button[name='unchanged']").first)
    if page.locator("article.report-line .problem").count():
        page.locator("article.report-line [name='reason']").first.fill("等待上级批复")
        press(page, page.locator("article.report-line button[name='unchanged']").first)


def reviews_without_script(office):
    page = office.page
    office.open("/review")
    count = int(page.locator("h1 .badge").inner_text())
    form = page.locator("#focus form").filter(has=page.locator("[value='acceptReport']"))
    press(page, form.locator("button"))
    assert int(page.locator("h1 .badge").inner_text()) == count - 1
    page.locator("a[href='#keys-help']").click()
    assert page.locator("#keys-help").is_visible()


def with_script(office):
    office.script = True
    opens_a_made_up_half_year(office)


def without_script(office):
    office.script = False
    opens_a_made_up_half_year(office)


ALL = [
    with_script, lets_a_month_be_reported_late, asks_while_one_types, drops_evidence, comes_back_to_the_draft, sends_the_sheet,
    endorses_several, gives_out_evidence, reviews_by_keys, urges_several, draws_site_checks, works_at_the_desk,
]
PLAIN = [
    without_script, lets_a_month_be_reported_late, reports_without_script, endorses_several, reviews_without_script,
    urges_several,
]

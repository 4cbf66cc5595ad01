"""The journeys of an office: each function is one thing that must hold."""
import re
import tempfile

from browser import (
    CORRECT_ALL, form_to, item_titled, items, open_page, press, send, set_up, sign_in, unfold,
)
from installation import alter_byte


class Office:
    """What the journeys share: one installation, one browser page, and what they have seen."""

    def __init__(self, installation, page, document, camera):
        self.installation = installation
        self.page = page
        self.document = document
        self.camera = camera
        self.book = None
        self.marks = []

    def path(self, rest):
        return f"{self.installation.address}/books/{self.book}{rest}"

    def restart(self):
        self.installation.start()


def refuses_strangers(office):
    page = office.page
    page.goto(office.installation.address + "/")
    assert "/sign-in" in page.url, page.url
    office.camera.take(page, "sign-in")


def makes_the_first_account(office):
    link = office.installation.set_up_link()
    office.page.goto(link)
    office.camera.take(office.page, "set-up")
    set_up(office.page, link)
    office.page.goto(office.installation.address + "/")
    assert "/sign-in" not in office.page.url, office.page.url
    office.camera.take(office.page, "home-empty")


def uses_the_link_up(office):
    context = office.page.context.browser.new_context()
    answer = context.new_page().goto(office.installation.set_up_link())
    assert answer.status >= 400, answer.status
    context.close()


def imports_the_document(office):
    page = office.page
    page.goto(office.installation.address + "/")
    form = unfold(form_to(page, "/documents$"))
    form.locator("input[type='file']").set_input_files(str(office.document))
    press(page, form.locator("button").last)
    match = re.search(r"/books/([^/]+)/reading", page.url)
    assert match, page.url
    office.book = match.group(1)
    assert items(page).count() >= 30, items(page).count()
    office.camera.take(page, "reading")


def lights_values_in_the_source(office):
    page = office.page
    source = page.locator("#source").inner_text()
    assert "118" in source and "县重点项目服务中心" in source
    assert page.locator("#source mark, #source [data-of]").count() > 100


def corrects_a_value(office):
    page = office.page
    item = item_titled(page, "抓实项目建设")
    indicator = item.locator("li.indicator").filter(has_text="118").first
    key = indicator.get_attribute("id")
    form = form_to(indicator, f"/indicators/{key}/correction$")
    unfold(form)
    office.camera.take(page, "reading-correction")
    send(form, value="120", reason="核对原件")
    assert page.url.endswith(f"#{key}"), page.url
    text = page.locator(f"#{key}").inner_text()
    assert "120" in text and "118" in text, text
    in_view = page.locator(f"#{key}").evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }")
    assert in_view, "the corrected value is out of sight"


def refuses_a_wrong_number(office):
    page = office.page
    indicator = item_titled(page, "激活消费市场").locator("li.indicator").first
    key = indicator.get_attribute("id")
    form = unfold(form_to(indicator, f"/indicators/{key}/correction$"))
    form.evaluate("f => f.noValidate = true")
    with page.expect_response(lambda r: "/correction" in r.url) as caught:
        form.locator("[name='value']").fill("很多")
        form.locator("[name='reason']").fill("试错")
        form.locator("button").last.click()
    assert caught.value.status >= 400, caught.value.status
    open_page(page, office.path("/reading"))


def names_the_lead(office):
    page = office.page
    item = item_titled(page, "抓实项目建设")
    organisation = item.locator(".organisation").filter(has_text="县发展改革局").first
    key = organisation.get_attribute("id")
    press(page, form_to(organisation, f"/organisations/{key}/lead$").locator("button").last)
    term = page.locator(f"#{key}").locator("xpath=ancestor::div[dt][1]/dt").inner_text()
    assert "牵头" in term, term


def splits_an_item(office):
    page = office.page
    before = items(page).count()
    item = item_titled(page, "办好人民教育")
    form = unfold(form_to(item, "/split$"))
    form.locator("input[type='checkbox']").first.check()
    office.camera.take(page, "reading-split")
    send(form, new_title="建好公办幼儿园", reason="两件事分别交办")
    assert items(page).count() == before + 1, items(page).count()
    assert item_titled(page, "建好公办幼儿园").locator("li.commitment").count() == 1


def shows_markup_as_text(office):
    page = office.page
    item = item_titled(page, "建好公办幼儿园")
    form = form_to(item, r"/items/[^/]+/correction$")
    send(form, notes="<script>document.title='x'</script><b>粗</b>", reason="<img src=x onerror=alert(1)>")
    text = item_titled(page, "建好公办幼儿园").inner_text()
    assert "<b>粗</b>" in text, text
    assert page.title() != "x" and page.locator("img[src='x']").count() == 0


def loses_nothing_when_killed(office):
    """Kills the server while corrections stream in: what was acknowledged is there afterwards."""
    page = office.page
    open_page(page, office.path("/reading"))
    for round_number in range(3):
        mark = f"断电{round_number}号"
        assert page.evaluate(CORRECT_ALL, mark) >= 30
        page.wait_for_function("window.acknowledged.length >= 7", timeout=60_000)
        office.installation.kill()
        acknowledged = page.evaluate("window.acknowledged")
        office.restart()
        open_page(page, office.path("/reading"))
        text = page.content()
        missing = [remark for remark in acknowledged if remark not in text]
        assert not missing, f"lost: {missing}"
        office.marks += acknowledged[-1:]
        status, output = office.installation.command("verify")
        assert status == 0, output


def confirms_every_item(office):
    page = office.page
    open_page(page, office.path("/reading"))
    count = items(page).count()
    for _ in range(count):
        forms = page.locator("article.item form[action$='/confirmations']")
        if forms.count() == 0:
            break
        press(page, forms.first.locator("button"))
    assert page.locator("article.item form[action$='/confirmations']").count() == 0
    office.camera.take(page, "reading-confirmed")


def approves_the_plan(office):
    page = office.page
    send(form_to(page, "/submission$"))
    send(form_to(page, "/approval$"), leader="闻砚秋", basis="县政府第三次常务会议")
    assert "闻砚秋" in page.content()


def dispatches_and_survives(office):
    page = office.page
    open_page(page, office.path("/reading"))
    send(form_to(page, "/dispatch$"), days="3")
    office.installation.kill()
    office.restart()
    open_page(page, office.path("/reading"))
    assert "已交办" in page.locator("[aria-current='step']").inner_text()
    status, output = office.installation.command("verify")
    assert status == 0, output


def lists_the_ledger(office):
    page = office.page
    open_page(page, office.path("/ledger"))
    rows = page.locator("table tbody tr").count()
    assert rows > 100, rows
    office.camera.take(page, "ledger")
    open_page(page, office.path("/ledger?q=" + "%E6%8A%BD%E6%B0%B4%E8%93%84%E8%83%BD"))
    found = page.locator("table tbody tr").count()
    assert 0 < found < rows, found
    office.camera.take(page, "ledger-search")


def hands_out_the_ledger_as_a_file(office):
    answer = office.page.request.get(office.path("/ledger.csv"))
    assert answer.ok and "csv" in answer.headers["content-type"], answer.headers
    text = answer.body().decode("utf-8-sig")
    assert "抓实项目建设" in text and "县重点项目服务中心" in text


def shows_an_item_with_its_history(office):
    page = office.page
    open_page(page, office.path("/reading"))
    page.locator("article.item h3 a").first.click()
    page.wait_for_url("**/items/**")
    text = page.inner_text("main")
    assert "核对原件" in text and "118" in text and "120" in text
    office.camera.take(page, "item")


def speaks_english(office):
    page = office.page
    page.goto(office.installation.address + "/language/en")
    open_page(page, office.path("/ledger"))
    assert page.locator("html").get_attribute("lang").startswith("en")
    office.camera.take(page, "ledger-english")
    page.goto(office.installation.address + "/language/zh")


def names_the_altered_entry(office):
    """One altered byte in the database file, and verify says where."""
    office.installation.stop()
    status, output = office.installation.command("verify")
    assert status == 0, output
    with tempfile.TemporaryDirectory() as folder:
        copy = office.installation.copy(folder + "/data")
        status, output = office.installation.command("verify", data=copy)
        assert status == 0, output
        assert alter_byte(copy, office.marks[0]) >= 1
        status, output = office.installation.command("verify", data=copy)
        assert status == 1, (status, output)
        assert re.search(r"\d+", output), output
        print("   ", output.strip().splitlines()[-1])
    office.restart()


ALL = [
    refuses_strangers, makes_the_first_account, uses_the_link_up, imports_the_document, lights_values_in_the_source,
    corrects_a_value, refuses_a_wrong_number, names_the_lead, splits_an_item, shows_markup_as_text,
    loses_nothing_when_killed, confirms_every_item, approves_the_plan, dispatches_and_survives, lists_the_ledger,
    hands_out_the_ledger_as_a_file, shows_an_item_with_its_history, speaks_english, names_the_altered_entry,
]

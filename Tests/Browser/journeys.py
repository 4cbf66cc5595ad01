"""The journeys of an office: each function is one thing that must hold."""
import pathlib
import re
import tempfile

from browser import PASSWORD, field, fill, form_to, is_in_view, item_titled, open_page, open_tool, press, send, top
from installation import alter_byte
from stream import cut_off


def refuses_strangers(office):
    page = office.page
    page.goto(office.installation.address + "/")
    assert "/sign-in" in page.url, page.url
    office.camera.take(page, "sign-in")


def makes_the_first_account(office):
    office.page.goto(office.installation.set_up_link())
    office.camera.take(office.page, "set-up")
    office.make_account()
    office.camera.take(office.page, "home-empty")


def uses_the_link_up(office):
    context = office.page.context.browser.new_context()
    page = context.new_page()
    answer = page.goto(office.installation.set_up_link())
    assert answer.status >= 400, answer.status
    office.camera.take(page, "link-used-up")
    context.close()


def refuses_a_wrong_file(office):
    page = office.page
    page.goto(office.installation.address + "/")
    page.locator("input[type='file']").set_input_files(
        {"name": "照片.docx", "mimeType": "application/octet-stream", "buffer": b"\x89PNG\r\n\x1a\n" + bytes(200)})
    answer = press(page, page.locator("form[action='/documents'] button"))
    assert 400 <= answer.status < 500, answer.status
    assert page.locator(".problem").count() == 1, page.inner_text("main")
    office.camera.take(page, "home-wrong-file")


def imports_the_document(office):
    office.import_document()
    office.camera.take(office.page, "reading")


def lights_values_in_the_source(office):
    page = office.page
    source = page.locator("#source").inner_text()
    assert "118" in source and "县重点项目服务中心" in source
    assert page.locator("#source mark, #source [data-of]").count() > 100
    indicator = item_titled(page, "抓实项目建设").locator("li.indicator").filter(has_text="118").first
    indicator.hover()
    page.locator(f"#source mark.lit[data-of~='{indicator.get_attribute('id')}']").wait_for()


def corrects_a_value(office):
    """The form opens in its place, and after saving the value stands where it stood."""
    page = office.page
    form, indicator = office.open_correction()
    form.wait_for()
    assert is_in_view(indicator) and is_in_view(form.locator("button")), "the form is out of sight"
    office.camera.take(page, "reading-correction", at=form)
    fill(form, value="120", reason="核对原件")
    place = top(indicator)
    press(page, form.locator("button").last)
    office.check_correction(indicator)
    assert page.url.endswith(f"#{indicator.get_attribute('id')}"), page.url
    assert is_in_view(indicator) and abs(top(indicator) - place) < 60, (place, top(indicator))
    office.camera.take(page, "reading-corrected", at=indicator)


def refuses_a_wrong_number(office):
    """Nothing is saved, and what was typed is there to be set right."""
    page = office.page
    indicator = item_titled(page, "激活消费市场").locator("li.indicator").first
    key = indicator.get_attribute("id")
    answer = send(open_tool(indicator, "更正"), value="很多", reason="试错")
    assert answer.status == 422, answer.status
    assert field(page, "value").input_value() == "很多"
    office.camera.take(page, "wrong-number")
    press(page, page.get_by_role("link", name="返回"))
    assert page.url.endswith(f"#{key}"), page.url


def shows_what_somebody_else_changed(office):
    """Two clerks have the same form open: the second is shown what the first saved."""
    page = office.page
    indicator = item_titled(page, "激活消费市场").locator("li.indicator").first
    form = open_tool(indicator, "更正")
    fill(form, value="61", reason="第二人")
    other = page.context.new_page()
    open_page(other, office.path("/reading?section=all"))
    same = other.locator(f"#{indicator.get_attribute('id')}")
    send(open_tool(same, "更正"), value="62", reason="第一人")
    other.close()
    answer = press(page, form.locator("button").last)
    assert answer.status == 409, answer.status
    assert "62" in page.locator("table").inner_text()
    office.camera.take(page, "conflict")
    press(page, page.locator("main form button").last)
    assert "61" in page.locator(f"#{indicator.get_attribute('id')}").inner_text()


def names_the_lead(office):
    office.name_lead()


def splits_an_item(office):
    page = office.page
    form = office.open_split()
    form.wait_for()
    office.camera.take(page, "reading-split", at=form)
    page.locator(".open-form a", has_text="取消").click()
    page.locator(".open-form").wait_for(state="detached")
    office.split()


def refuses_a_split_of_nothing(office):
    """Nothing is chosen to be split off: the same form comes again, with everything to choose from."""
    page = office.page
    item = item_titled(page, "激活消费市场")
    count = item.locator("li.commitment").count()
    answer = send(open_tool(item, "拆分"), new_title="消费活动", reason="分开")
    assert answer.status == 422, answer.status
    boxes = page.locator("input[type='checkbox']")
    assert boxes.count() == count and field(page, "new-title").input_value() == "消费活动"
    boxes.first.check()
    office.camera.take(page, "split-of-nothing")
    press(page, page.locator("main form button").last)
    assert item_titled(page, "消费活动").locator("li.commitment").count() == 1


def shows_markup_as_text(office):
    page = office.page
    form = open_tool(item_titled(page, "建好公办幼儿园"), "更正事项")
    form.wait_for()
    office.camera.take(page, "reading-item-form", at=form)
    send(form, notes="<script>document.title='x'</script><b>粗</b>", reason="<img src=x onerror=alert(1)>")
    text = item_titled(page, "建好公办幼儿园").inner_text()
    assert "<b>粗</b>" in text, text
    assert page.title() != "x" and page.locator("img[src='x']").count() == 0


def settles_a_finding(office):
    page = office.page
    finding = page.locator("article.item li.finding").first
    key = finding.get_attribute("id")
    send(open_tool(finding, "处理"), reason="按首位牵头")
    assert "按首位牵头" in page.locator(f"#{key}").inner_text()


def removes_and_restores(office):
    page = office.page
    organisation = item_titled(page, "抓实项目建设").locator(".organisation").last
    name = organisation.locator(".name").inner_text().strip()
    count = item_titled(page, "抓实项目建设").locator(".organisation").count()
    send(open_tool(organisation, "删除"), reason="重复")
    item = item_titled(page, "抓实项目建设")
    assert item.locator(".organisation").count() == count - 1
    item.locator("details.struck > summary").click()
    assert name in item.locator("details.struck").inner_text()
    office.camera.take(page, "reading-removed", at=item.locator("details.struck"))
    send(open_tool(item.locator("details.struck"), "恢复"), reason="并不重复")
    assert item_titled(page, "抓实项目建设").locator(".organisation").count() == count


def adds_what_the_reader_missed(office):
    page = office.page
    item = item_titled(page, "深化国企改革")
    key, count = item.get_attribute("id"), item.locator("li.commitment").count()
    send(open_tool(item, "补充工作内容"), text="完成3家县属企业重组", reason="会议纪要")
    added = page.locator(f"#{key} li.commitment").filter(has_text="完成3家县属企业重组")
    assert page.locator(f"#{key} li.commitment").count() == count + 1
    form = open_tool(added, "补充指标")
    form.wait_for()
    office.camera.take(page, "reading-addition", at=form)
    send(form, subject="重组县属企业", value="3", unit="家", reason="会议纪要")
    assert "3家" in page.locator(f"#{key}").inner_text().replace(" ", "")


def loses_nothing_when_killed(office):
    """Cuts the power while corrections stream in, three times: what was acknowledged is there afterwards."""
    for round_number, after in enumerate((3, 11, 23)):
        office.open("/reading")
        office.remarks += cut_off(office, f"断电{round_number}号", after)
        office.check_remarks()
        office.verify()


def confirms_every_item(office):
    office.open("/reading")
    office.confirm(by_hand=6)
    office.camera.take(office.page, "reading-confirmed")


def approves_the_plan(office):
    page = office.page
    office.submit()
    office.camera.take(page, "awaiting-approval")
    page.locator("summary", has_text="登记核定").click()
    office.camera.take(page, "approval-form")
    page.locator("summary", has_text="登记核定").click()
    office.approve()
    office.camera.take(page, "approved")


def dispatches_and_survives(office):
    office.dispatch()
    office.camera.take(office.page, "dispatched")
    office.cut_power()
    office.open("/reading")
    assert "已交办" in office.step(), office.step()
    office.verify()


def lists_the_ledger(office):
    page = office.page
    office.open("/ledger")
    rows = page.locator("table tbody tr").count()
    assert rows > 100, rows
    office.camera.take(page, "ledger")
    field(page, "q").fill("抽水蓄能")
    press(page, page.locator("form.filter button").first)
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
    office.open("/reading")
    page.locator("article.item h3 a").first.click()
    page.wait_for_url("**/items/**")
    text = page.inner_text("main")
    assert "核对原件" in text and "118" in text and "120" in text
    office.camera.take(page, "item")
    office.camera.take(page, "item-history", at=page.locator("#history"))


def shows_the_document(office):
    page = office.page
    office.open("/ledger")
    press(page, page.get_by_role("link", name="原文件"))
    assert "抓实项目建设" in page.inner_text("main")
    office.camera.take(page, "document")
    with page.expect_download() as caught:
        page.locator("a[href$='/original']").first.click()
    assert pathlib.Path(caught.value.path()).read_bytes() == office.document.read_bytes()


def invites_a_leader(office):
    page = office.page
    page.goto(office.installation.address + "/people")
    office.camera.take(page, "people")
    send(form_to(page, "/people/invitations$"), name="闻砚秋", role="leader")
    link = page.locator("#link").input_value()
    office.camera.take(page, "people-invited")
    context = page.context.browser.new_context(locale="zh-CN")
    guest = context.new_page()
    office.camera.watch(guest)
    guest.goto(link)
    office.camera.take(guest, "invitation")
    send(form_to(guest, "/invitations/"), login="wen-yq", password=PASSWORD, password_again=PASSWORD)
    assert "闻砚秋" in guest.locator(".account").inner_text()
    guest.goto(office.path("/reading"))
    assert guest.locator("a.tool").count() == 0
    context.close()


def lists_the_books(office):
    office.page.goto(office.installation.address + "/")
    assert "已交办" in office.page.locator(".book").inner_text()
    office.camera.take(office.page, "home")


def speaks_english(office):
    page = office.page
    office.open("/ledger")
    press(page, page.get_by_role("link", name="English"))
    assert page.locator("html").get_attribute("lang").startswith("en")
    assert page.url.endswith("/ledger"), page.url
    office.camera.take(page, "ledger-english")
    office.open("/reading")
    office.camera.take(page, "reading-english")
    press(page, page.get_by_role("link", name="中文"))


def names_the_altered_entry(office):
    """One altered byte of an entry in the database file, and verify says which entry it is."""
    key, remark = office.remarks[0]
    office.open(f"/items/{key}")
    line = office.page.locator("#history li").filter(has_text=remark).first
    position = re.search(r"#(\d+)", line.locator(".entry").inner_text()).group(1)
    assert office.installation.stop() == 0
    with tempfile.TemporaryDirectory() as folder:
        copy = office.installation.copy(folder + "/data")
        status, output = office.installation.command("verify", data=copy)
        assert status == 0, output
        assert alter_byte(copy, remark) >= 1
        status, output = office.installation.command("verify", data=copy)
        assert status == 1, (status, output)
        assert re.search(rf"entry {position}\b", output), (position, output)
        print("   ", output.strip().replace("\n", "\n    "))
    office.verify()


def shows_a_missing_page(office):
    office.installation.start()
    office.open("/items/i999")
    assert "没有这个页面" in office.page.inner_text("main")
    office.camera.take(office.page, "not-found")


def signs_out(office):
    page = office.page
    press(page, form_to(page, "/sign-out$").locator("button"))
    office.page.goto(office.path("/ledger"))
    assert "/sign-in" in page.url, page.url


ALL = [
    refuses_strangers, makes_the_first_account, uses_the_link_up, refuses_a_wrong_file, imports_the_document,
    lights_values_in_the_source, corrects_a_value, refuses_a_wrong_number, shows_what_somebody_else_changed, names_the_lead,
    splits_an_item, refuses_a_split_of_nothing, shows_markup_as_text, settles_a_finding, removes_and_restores, adds_what_the_reader_missed,
    loses_nothing_when_killed, confirms_every_item, approves_the_plan, dispatches_and_survives, lists_the_ledger,
    hands_out_the_ledger_as_a_file, shows_an_item_with_its_history, shows_the_document, invites_a_leader, lists_the_books,
    speaks_english, names_the_altered_entry, shows_a_missing_page, signs_out,
]

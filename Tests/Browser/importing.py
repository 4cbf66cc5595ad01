"""The journeys of checking a reading: part by part, by keyboard alone, with a colleague, up to the leader's answer."""
import json
import re

from browser import PASSWORD, field, fill, form_to, item_titled, items, open_page, press, send, unfold


def imports_a_document(office):
    office.make_account()
    office.import_document()


def shows_a_long_plan_part_by_part(office):
    page = office.page
    office.open("/reading?section=s1")
    parts = page.eval_on_selector_all("#parts a", "all => all.map(a => a.href)")
    assert len(parts) > 8, parts
    sizes = [len(page.request.get(link).body()) for link in parts[:-1]]
    assert max(sizes) < 150_000, sizes
    assert 0 < items(page).count() < 10, items(page).count()
    office.camera.take(page, "part")
    # A finding of another part is found there.
    office.open("/reading?section=front")
    page.locator("#checkup details summary").first.click()
    link = page.locator("#checkup .finding-links a").last
    key = link.get_attribute("href").rsplit("#", 1)[1]
    link.click()
    page.locator(f"#{key}").wait_for()
    # So is a place that somebody kept from before.
    page.goto(office.path("/reading#i20"))
    page.locator("article#i20").wait_for()


def checks_by_keyboard_alone(office):
    """Nothing is clicked: items are gone through, confirmed, corrected, and the next part is opened."""
    page, keys = office.page, office.page.keyboard
    office.open("/reading?section=s2")
    moved = []
    page.on("framenavigated", lambda frame: moved.append(frame.url))
    keys.press("j")
    keys.press("j")
    second = page.evaluate("document.activeElement.id")
    assert second == items(page).nth(1).get_attribute("id"), second
    keys.press("c")
    page.locator(f"article#{second}.confirmed").wait_for()
    assert "1" in page.inner_text(".part-head h2 small"), page.inner_text(".part-head h2")
    assert page.evaluate("document.activeElement.id") == second
    keys.press("k")
    keys.press("Enter")
    page.locator("article.item.confirmed").nth(1).wait_for()
    assert not moved, moved
    keys.press("e")
    title = page.locator(".open-form [name='title']")
    title.wait_for()
    # Letters typed into a field are letters.
    page.locator(".open-form [name='notes']").focus()
    keys.type("jkce?")
    assert page.locator(".open-form [name='notes']").input_value() == "jkce?"
    page.locator(".open-form [name='reason']").focus()
    keys.type("备注")
    keys.press("Tab")
    keys.press("Enter")
    page.locator(".open-form").wait_for(state="detached")
    assert "jkce?" in items(page).first.inner_text()
    keys.press("?")
    assert page.locator("#keys").evaluate("e => e.open")
    office.camera.take(page, "keys")
    keys.press("?")
    keys.press("]")
    page.wait_for_url("**section=s3**")


def switches_the_keys_off(office):
    page = office.page
    page.locator("#keys summary").click()
    page.locator("#keys-on").uncheck()
    page.locator("#keys summary").click()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.tagName") != "ARTICLE"
    page.reload()
    page.locator("#keys summary").click()
    assert not page.locator("#keys-on").is_checked()
    page.locator("#keys-on").check()


def works_off_what_is_open(office):
    page, keys = office.page, office.page.keyboard
    office.open("/reading/work")
    office.camera.take(page, "work")
    count = lambda: int(re.search(r"已定 (\d+)", page.inner_text(".head .progress")).group(1))
    sentences = page.evaluate("() => document.querySelectorAll('.decision .sentence').length")
    assert sentences == 1 and count() == 0
    with page.expect_navigation():
        keys.press("b")
    assert count() == 1 and "已记录" in page.inner_text("body")
    page.goto(office.path("/reading/work?at=f2"))
    keys.press("f")
    keys.type("按首位牵头办理")
    keys.press("Tab")
    with page.expect_navigation():
        keys.press("Enter")
    assert count() == 2, count()
    # The next sentence becomes a commitment, and is taken back.
    while not page.locator(".decision .sentence").count():
        with page.expect_navigation():
            keys.press("j")
    here = page.url
    keys.press("c")
    form = form_to(page, "/unread/\\d+/commitment$")
    office.camera.take(page, "work-commitment")
    press(page, form.locator("button").last)
    assert count() == 3, count()
    page.goto(here)
    press(page, form_to(page, "/reopening$").locator("button"))
    assert count() == 2, count()


def matches_organisations(office):
    page = office.page
    office.open("/reading/organisations")
    unknown = page.locator(".matches .badge.warning").count()
    assert unknown > 20, unknown
    office.camera.take(page, "organisations")
    press(page, page.locator(".matches form button").last)
    assert page.locator(".matches .badge.warning").count() == unknown - 1


def works_with_a_colleague(office):
    """A second clerk takes a section and confirms an item; the first is told, and loses nothing."""
    page = office.page
    page.goto(office.installation.address + "/people")
    send(form_to(page, "/people/invitations$"), name="卢知远", role="supervisor")
    link = page.locator("#link").input_value()
    context = page.context.browser.new_context(locale="zh-CN")
    other = context.new_page()
    office.camera.watch(other)
    other.goto(link)
    send(form_to(other, "/invitations/"), login="lu-zy", password=PASSWORD, password_again=PASSWORD)
    page.clock.install()
    office.open("/reading?section=s4")
    other.goto(office.path("/reading?section=s4"))
    press(other, form_to(other, "/sections/s4/holder$").locator("button"))
    assert "卢知远领办" in other.inner_text(".part-head")
    press(other, form_to(other, "/confirmations$").locator("button").first)
    page.clock.fast_forward(21_000)
    page.locator("#news .news").wait_for()
    assert "卢知远" in page.inner_text("#news"), page.inner_text("#news")
    office.camera.take(page, "news")
    # The same item again, from the page that was made before: shown, not overwritten.
    mine = form_to(page, "/confirmations$")
    answer = press(page, mine.locator("button").first)
    assert answer.status in (409, 422), answer.status
    context.close()


def keeps_what_was_set_right(office):
    page = office.page
    office.open("/reading")
    office.correct()
    office.open("/reading/corrections")
    assert "核对原件" in page.inner_text("main")
    office.camera.take(page, "corrections")
    answer = page.request.get(office.path("/reading/corrections.json"))
    case = json.loads(answer.body())
    assert len(case["items"]) > 30 and "抓实项目建设" in case["text"]
    assert any(d["field"] == "value" and d["corrected"] == 120 for d in case["differences"])


def asks_before_a_second_book(office):
    page = office.page
    page.goto(office.installation.address + "/")
    form = unfold(form_to(page, "/documents$"))
    form.locator("input[type='file']").set_input_files(str(office.document))
    answer = press(page, form.locator("button").last)
    assert answer.status == 409 and "已经导入过" in page.inner_text("main")
    office.camera.take(page, "imported-before")
    press(page, page.get_by_role("link", name="打开已有台账"))
    assert office.book in page.url, page.url


def hands_back_with_remarks(office):
    page = office.page
    office.open("/reading")
    office.confirm(by_hand=0)
    office.submit()
    office.open("/approval")
    office.camera.take(page, "approval")
    page.locator("#remark-i2").fill("目标再核一次")
    form = form_to(page, "/approval/return$")
    press(page, fill(form, reason="见批注").locator("button").last)
    office.open("/reading?section=s1")
    assert "目标再核一次" in item_titled(page, "激活消费市场").inner_text()
    assert page.locator("article.item:not(.confirmed)").count() == 1
    office.camera.take(page, "remarked", at=page.locator("article#i2"))
    press(page, form_to(page.locator("article#i2"), "/confirmations$").locator("button"))
    office.submit()
    office.open("/approval")
    form = form_to(page, "/approval$")
    send(form, leader="闻砚秋", basis="县政府第三次常务会议")
    assert "闻砚秋" in page.inner_text(".approval")


def decides_without_script(office):
    page = office.page
    office.open("/reading/work")
    button = page.locator("button[value='nothing']").first
    press(page, button)
    assert "已定 1" in page.inner_text(".head .progress")
    office.open("/reading?section=s1")
    assert page.locator("#keys").is_hidden()
    count = items(page).count()
    press(page, page.locator(".part-head form[action$='/confirmations'] button"))
    assert page.locator("article.item.confirmed").count() == count


ALL = [
    imports_a_document, shows_a_long_plan_part_by_part, checks_by_keyboard_alone, switches_the_keys_off,
    works_off_what_is_open, matches_organisations, works_with_a_colleague, keeps_what_was_set_right,
    asks_before_a_second_book, hands_back_with_remarks,
]
PLAIN = [imports_a_document, decides_without_script]

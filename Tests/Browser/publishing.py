"""The journeys of publishing: what the office proposes, what a leader approves, what a stranger reads, and who manages accounts."""
import shutil
import subprocess
import zipfile

from access import Walk
from browser import PASSWORD, field, form_to, open_page, press, send, unfold

BOOK = "2026-sim-1"


def opens_a_made_up_year(office):
    assert office.installation.stop() == 0
    status, output = office.installation.command("simulate", "--until", "2026-03-31")
    assert status == 0, output
    office.installation.start()
    office.make_account()
    office.book = BOOK


def act(office, verb, place=None):
    """The form of an act, opened where it is folded."""
    forms = (place or office.page.locator("main")).locator("form")
    return unfold(forms.filter(has=office.page.locator(f"[name='act'][value='{verb}']")).first)


def public(office, rest=""):
    return f"{office.installation.address}/public/{BOOK}{rest}"


def proposes_two_items(office):
    page = office.page
    office.open("/publication")
    form = act(office, "setPublicContact")
    field(form, "telephone").fill("0370-1234567")
    press(page, form.locator("button").last)
    for number in (1, 2):
        office.open("/publication")
        page.locator("#others ~ ul a.button").first.click()
        form = act(office, "proposePublication", page.locator(".public-form"))
        field(form, "title").fill(f"公开事项{number}号")
        field(form, "places").fill("东湖村、新港大道")
        if number == 1:
            office.camera.take(page, "publication-form")
        press(page, form.locator("button").last)
        assert "已办理" in page.inner_text("body")
    assert page.locator("#waiting ~ ul > li").count() == 2
    assert page.request.get(public(office)).status == 404


def looks_and_has_one_approved(office):
    page = office.page
    office.open("/publication")
    page.locator("#waiting ~ ul a.button").first.click()
    assert "预览" in page.inner_text("body") and "公开事项1号" in page.inner_text("h1")
    page.go_back()
    form = act(office, "approvePublication")
    send(form, leader="闻砚秋", basis="县政府第三次常务会议")
    assert page.locator("#published ~ ul > li").count() == 1
    office.camera.take(page, "publication")


def a_stranger_reads_it(office):
    stranger = office.page.context.browser.new_context(locale="zh-CN", viewport={"width": 390, "height": 844})
    page = stranger.new_page()
    office.camera.watch(page)
    page.goto(public(office))
    assert "公开事项1号" in page.inner_text("main") and "公开事项2号" not in page.content()
    office.camera.take(page, "public-list")
    page.locator(".items a").first.click()
    assert "0370-1234567" in page.inner_text("footer") and "公示中" in page.inner_text("main")
    office.camera.take(page, "public-item")
    page.locator(".places a").first.click()
    assert page.inner_text("h1") == "东湖村"
    page.locator("nav a.language").click()
    assert "Contact and objections" in page.inner_text("footer")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert stranger.cookies() == []
    stranger.close()


def public_pages_pass_the_rules(office):
    """What everybody reads is held to the same rules as all other pages."""
    walk = Walk(office, limit=20).go(f"/public/{BOOK}")
    assert len(walk.sizes) >= 2, sorted(walk.sizes)
    walk.check()
    office.open("/publication")


def answers_an_objection(office):
    page = office.page
    office.open("/publication")
    send(act(office, "recordObjection"), text="工地位置与公示不符")
    send(act(office, "answerObjection"), reason="经现场核实，位置无误")
    assert "异议不成立" in page.inner_text("#published ~ ul")


def prints_codes_that_can_be_read(office):
    page = office.page
    office.open("/publication/codes")
    codes = page.locator("ul.codes > li")
    assert codes.count() == 4, codes.count()
    office.camera.take(page, "publication-codes")
    reader = shutil.which("zbarimg")
    assert reader, "zbarimg is missing: apt-get install zbar-tools"
    for index in range(codes.count()):
        picture = office.installation.data.parent / f"code-{index}.png"
        codes.nth(index).locator("svg").screenshot(path=str(picture))
        found = subprocess.run([reader, "--quiet", "--raw", str(picture)], capture_output=True, timeout=60)
        text = found.stdout.decode().strip()
        assert text == codes.nth(index).locator(".address").inner_text(), text
        assert page.request.get(text).status == 200


def exports_the_pages(office):
    page = office.page
    office.open("/publication")
    with page.expect_download() as caught:
        page.locator("a.button[href$='site.zip']").click()
    with zipfile.ZipFile(caught.value.path()) as packed:
        names = packed.namelist()
        assert packed.testzip() is None and {"index.html", "style.css", "items/1.html", "codes/item-1.svg"} <= set(names)
    folder = office.installation.data.parent / "site"
    for _ in range(2):
        status, output = office.installation.command(
            "publish", "--output", str(folder), "--url", "https://www.example.test/gk")
        assert status == 0, output
        content = {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
        assert _ == 0 or content == before
        before = content
    page.goto((folder / "index.html").as_uri())
    page.locator(".items a").first.click()
    assert "公开事项1号" in page.inner_text("h1")
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"


def works_without_script(office):
    """The second text is approved, and the first one taken back, in a browser that runs no script."""
    plain = office.page.context.browser.new_context(locale="zh-CN", java_script_enabled=False)
    page = plain.new_page()
    open_page(page, office.path("/publication"))
    approval = page.locator("form").filter(has=page.locator("[name='act'][value='approvePublication']")).first
    send(approval, leader="闻砚秋", basis="县政府第四次常务会议")
    assert page.locator("#published ~ ul > li").count() == 2
    page.goto(public(office, "/items/2"))
    assert "公开事项2号" in page.inner_text("h1")
    plain.close()


def withdraws_it(office):
    page = office.page
    office.open("/publication")
    form = act(office, "withdrawPublication", page.locator("#published ~ ul"))
    send(form, reason="数据需要重新核实")
    assert "已撤回" in page.inner_text("#over ~ ul")
    assert page.request.get(public(office, "/items/1")).status == 404
    assert page.request.get(public(office, "/items/2")).status == 200


def invited(office, name, role, login):
    """A browser of its own with the account that an invitation made."""
    page = office.page
    page.goto(office.installation.address + "/people")
    form = form_to(page, "/people/invitations$")
    field(form, "role").select_option(role)
    send(form, name=name)
    link = page.locator("#link").input_value()
    other = page.context.browser.new_context(locale="zh-CN").new_page()
    office.camera.watch(other)
    other.goto(link)
    send(form_to(other, "/invitations/"), login=login, password=PASSWORD, password_again=PASSWORD)
    return other


def manages_accounts(office):
    page = office.page
    reporter = invited(office, "李填报", "reporter", "tianbao")
    auditor = invited(office, "何审计", "auditor", "shenji")
    page.goto(office.installation.address + "/people")
    row = page.locator("tr", has_text="李填报")
    row.locator("summary").click()
    office.camera.take(page, "people")
    press(page, form_to(row, "/lock$").locator("button"))
    assert "已锁定" in page.locator("tr", has_text="李填报").inner_text()
    reporter.reload()
    assert "/sign-in" in reporter.url
    auditor.goto(office.installation.address + "/account-events")
    text = auditor.inner_text("tbody")
    assert "锁定" in text and "李填报" in text and "督查室小周" in text
    office.camera.take(auditor, "account-events")
    auditor.goto(office.installation.address + "/account")
    send(form_to(auditor, "/account$"), current_password=PASSWORD, password="另一句很长很长很长的话", password_again="另一句很长很长很长的话")
    assert "密码已修改" in auditor.inner_text("body")
    for other in (reporter, auditor):
        other.context.close()


def keeps_the_chain(office):
    office.verify()


ALL = [
    opens_a_made_up_year, proposes_two_items, looks_and_has_one_approved, a_stranger_reads_it, public_pages_pass_the_rules, answers_an_objection,
    prints_codes_that_can_be_read, exports_the_pages, works_without_script,
    withdraws_it, manages_accounts, keeps_the_chain,
]

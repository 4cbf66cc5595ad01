"""What each role comes for, from start to end. Every task is written once and done in four ways: see `stage`, `hands` and `words`.

The tasks follow one another in the book that grows out of each way's document: what one role does is what the next one finds.
"""
import datetime
import re

from browser import PASSWORD
from life import BOOK
from stage import journey, sets_the_stage, strikes_the_stage


def arrive(hand, stage, book):
    """From the first page of all into a book, by its name."""
    hand.start(stage.address + "/")
    hand.go(hand.page.locator(f"li.book h2 a[href*='/books/{book}/']"))


def enter(hand, stage, book, part):
    """From the first page of a book, which people keep as a bookmark, to another one."""
    hand.start(f"{stage.address}/books/{book}/ledger")
    turn(hand, part)


def turn(hand, part):
    """To another page of the book."""
    hand.go(hand.link(part, hand.page.locator(".book-parts")))


def enter_item(hand, stage, book, number):
    """To an item's page, from the ledger."""
    hand.start(f"{stage.address}/books/{book}/ledger")
    hand.go(hand.page.locator(f"table.ledger a[href$='/items/i{number}']").first)


def block(hand, name):
    """A part of a page, by its heading."""
    return hand.page.locator(f"section:has(> h2#{name})").first


def part(hand, name):
    """A part of a long page, which its contents lead to."""
    hand.jump(hand.page.locator(f"nav.contents a[href='#{name}']"))
    return block(hand, name)


def in_block(hand, name, text):
    found = block(hand, name).inner_text()
    assert text in found, f"{text!r} is not in {found[:300]!r}"


# The clerk


def the_clerk_imports_and_submits(hand, way, stage):
    """A document comes in; what the reader left open is decided, a value set right, every item confirmed, and the plan submitted."""
    page = hand.page
    hand.start(stage.address + "/")
    hand.upload(hand.field("file"), way.document)
    hand.send(hand.button("import", hand.main))
    way.book = re.search(r"/books/([^/]+)/reading", page.url).group(1)
    works_off(hand)
    turn(hand, "reading")
    corrects(hand, page.locator("li.indicator").filter(has_text="清淤").first)
    card = page.locator("article.item").first
    hand.exchange(hand.button("confirm", card), card)
    hand.send(page.locator(".part-head form[action$='/confirmations'] button"))
    assert page.locator("article.item:not(.confirmed)").count() == 0
    hand.unfold(hand.fold("submit"))
    hand.send(hand.button("submit", page.locator("#plan-bar details")))
    hand.says("awaiting approval", page.locator("[aria-current='step']"))


def works_off(hand):
    """Decides everything that the reader left open."""
    page = hand.page
    hand.go(page.locator("#plan-bar a[href*='/reading/work']"))
    count = int(page.locator("#worked-off").get_attribute("max"))
    kinds = set()
    for done in range(count):
        hand.says("decided", page.locator(".head .progress"), done=done)
        if page.locator(".decision .sentence").count():
            kinds.add("sentence")
            hand.send(hand.button("nothing to verify"), key="n")
        else:
            kinds.add("finding")
            hand.type(hand.field("settled how"), "Agreed with the bureau", key="f")
            hand.send(hand.button("settle", hand.main))
    assert kinds == {"sentence", "finding"}, kinds


def corrects(hand, indicator):
    """A value is typed wrong at first: it comes back with the focus on it, and nothing else of what was typed is lost."""
    page = hand.page
    key = indicator.get_attribute("id")
    hand.press(hand.link("correct", indicator))
    form = page.locator(".open-form form")
    hand.type(hand.field("target", form), "many")
    hand.type(hand.field("reason", form), "As in the signed original")
    hand.send(hand.button("save", form))
    assert page.evaluate("document.activeElement.name") == "value", "the focus is not on the wrong field"
    hand.type(page.locator("main [name='value']"), "25")
    hand.send(hand.button("save again"))
    text = page.locator(f"#{key}").inner_text()
    assert "25" in text and "20" in text, text


# The leader


def the_leader_approves_the_plan(hand, way, stage):
    arrive(hand, stage, way.book)
    turn(hand, "approval")
    hand.jump(hand.page.locator(".approval a[href='#approve']"))
    hand.send(hand.button("approve", hand.page.locator("form.approve")))
    hand.says("registered", hand.page.locator(".approval .signs"))


def the_leader_asks_why(hand, way, stage):
    """From a light's figure to the rows behind it, to the item and the sentence that explains its light, and to the source."""
    page = hand.page
    arrive(hand, stage, BOOK)
    turn(hand, "overview")
    lights = {light: page.locator(f"#lights ~ ul a[href*='light={light}']") for light in ("yellow", "red")}
    light = next(light for light, figure in lights.items() if not figure.inner_text().endswith(" 0"))
    hand.go(lights[light])
    rows = page.locator("table.ledger tbody")
    assert rows.count() > 0
    hand.go(rows.first.locator("th a"))
    why = page.locator(f".target:has(.light-{light}) .why").first.inner_text()
    chinese = bool(re.search(r"[\u4e00-\u9fff]", re.sub(r"[\d.]+\s*[\u4e00-\u9fff]{1,4}", "", why)))
    assert re.search(r"\d", why) and chinese == (way.language == "zh"), why
    number = re.search(r"/items/(i\d+)", page.url).group(1)
    hand.go(page.locator(f".head a[href*='/reading?at={number}']"))
    assert page.locator(f"#source [data-of~='{number}'], #source #at-{number}").count() > 0


def the_leader_approves_a_publication(hand, way, stage):
    page = hand.page
    enter(hand, stage, way.book, "publication")
    hand.send(hand.button("approve text", block(hand, "waiting")))
    in_block(hand, "published", f"Pumping stations {way.number}")
    hand.go(hand.link("public page", block(hand, "published")))
    assert f"Pumping stations {way.number}" in page.locator("h1").inner_text()


# The office


def the_office_dispatches(hand, way, stage):
    page = hand.page
    arrive(hand, stage, way.book)
    hand.unfold(hand.fold("dispatch all", count=3))
    hand.type(hand.field("sign within"), "5")
    hand.send(page.locator("#plan-bar details[open] button"))
    hand.says("dispatched", page.locator("[aria-current='step']"))
    stage.appoint(way.book)


def the_office_reviews(hand, way, stage):
    """One report goes back with a reason, the next one is accepted."""
    page = hand.page
    enter(hand, stage, way.book, "review")
    focus = page.locator("#focus")
    hand.unfold(hand.fold("return", focus), key="r")
    hand.type(hand.field("reason", focus.locator("details[open]")), "Where are the acceptance papers?")
    hand.send(hand.button("return", focus.locator("details[open]")))
    hand.says("done")
    hand.send(hand.button("accept", focus), key="a")
    hand.says("nothing to review", hand.main)
    for number, state in ((1, "returned"), (3, "accepted")):
        enter_item(hand, stage, way.book, number)
        hand.says(state, block(hand, "reports"))


def the_office_grants_more_time(hand, way, stage):
    enter(hand, stage, way.book, "supervision")
    place = part(hand, "extensions")
    hand.unfold(hand.fold("answer", place))
    hand.type(hand.field("reason", place.locator("details[open]")), "The site has to be changed")
    hand.send(hand.button("answer", place.locator("details[open]")))
    hand.says("none", block(hand, "extensions"))
    enter_item(hand, stage, way.book, 2)
    in_block(hand, "extensions", f"✓ {wished(way)}")


def the_office_urges_several(hand, way, stage):
    page = hand.page
    enter(hand, stage, BOOK, "supervision")
    boxes = page.locator("input[name='choice']")
    count = boxes.count()
    assert count > 2, count
    hand.tick(boxes.nth(0))
    hand.tick(boxes.nth(1))
    hand.type(hand.field("what is asked"), "A written answer within three working days")
    hand.send(hand.button("urge ticked"))
    hand.says("done")
    assert page.locator("input[name='choice']").count() == count - 2


def the_office_draws_site_checks(hand, way, stage):
    enter(hand, stage, way.book, "supervision")
    place = part(hand, "checks")
    hand.unfold(hand.fold("draw", place))
    hand.type(hand.field("how many", place), "1")
    hand.type(hand.field("seed", place), "20261201")
    hand.send(hand.button("draw", place))
    hand.says("drawn", block(hand, "checks"), seed=20261201)


def the_office_completes_and_closes(hand, way, stage):
    page = hand.page
    enter_item(hand, stage, way.book, 3)
    place = part(hand, "completion")
    for box in place.locator("input[type='checkbox']").all():
        hand.tick(box)
    hand.send(hand.button("find complete", place))
    hand.says("completed", page.locator(".head .signs"))
    hand.send(hand.button("close", block(hand, "completion")))
    hand.says("closed", page.locator(".head .signs"))


def the_office_proposes_a_text(hand, way, stage):
    contact = {"title": "重点工作公开", "office": "县政府督查室", "telephone": "0370-123456", "objectionDays": 7}
    stage.acts(way.book, [("publication.contactSet/1", {"contact": contact})])
    enter(hand, stage, way.book, "publication")
    hand.go(hand.link("propose", block(hand, "others")))
    form = hand.page.locator(".public-form form")
    hand.type(hand.field("public title", form), f"Pumping stations {way.number}")
    hand.send(hand.button("propose", form))
    in_block(hand, "waiting", f"Pumping stations {way.number}")


# The organisation


def the_head_signs(hand, way, stage):
    """Three items, from the desk, one after the other."""
    enter(hand, stage, way.book, "desk")
    table = hand.page.locator("table.tasks").first
    for left in (3, 2, 1):
        buttons = table.get_by_role("button", name=re.compile("^" + hand.words("sign")))
        assert buttons.count() == left, (buttons.count(), left)
        hand.send(buttons.first)
        hand.says("done")
    enter_item(hand, stage, way.book, 1)
    hand.says("signed", block(hand, "signing"))


def the_reporter_fills_in_the_sheet(hand, way, stage):
    """All three items of the organisation: figures, words, a file; sent to the head."""
    page = hand.page
    enter(hand, stage, way.book, "reports")
    lines = page.locator("article.report-line")
    assert lines.count() == 3, lines.count()
    for number, figures in enumerate((("1", "5"), ("1", "2"), ("40",))):
        line = lines.nth(number)
        for field, figure in zip(line.locator("input[data-target]").all(), figures, strict=True):
            hand.type(field, figure)
        hand.type(hand.field("what was done", line), f"The works of item {number + 1} went on as planned this month")
        hand.type(hand.field("what comes next", line), f"Item {number + 1} goes on")
    hand.upload(hand.field("evidence", lines.nth(2)), way.document)
    lines.nth(2).locator("[data-files] label", has_text=way.document.name).wait_for()
    hand.send(hand.button("send", hand.main))
    if page.locator(".asked").count():
        hand.send(hand.button("send anyway", hand.main))
    hand.says("sent", count=3)
    enter_item(hand, stage, way.book, 3)
    hand.says("with the head", block(hand, "reports"))


def wished(way):
    return datetime.date(way.today.year + 1, 1, 31)


def the_reporter_asks_for_time_and_help(hand, way, stage):
    """More time for an item, and a problem that the office should move."""
    enter_item(hand, stage, way.book, 2)
    place = part(hand, "problems")
    hand.unfold(hand.fold("raise a problem", place))
    hand.type(hand.field("what problem", place), "The power line crosses the site")
    hand.send(hand.button("raise a problem", place))
    in_block(hand, "problems", "The power line crosses the site")
    hand.says("office", block(hand, "problems"))
    place = part(hand, "extensions")
    hand.unfold(hand.fold("ask for time", place))
    hand.day(hand.field("until", place), wished(way))
    hand.type(hand.field("reason", place), "The site has to be changed")
    hand.send(hand.button("ask for time", place))
    in_block(hand, "extensions", f"→ {wished(way)}")


def the_head_endorses_and_sends_back(hand, way, stage):
    """Two reports at once, and the third goes back to the reporter with a reason."""
    page = hand.page
    enter(hand, stage, way.book, "endorsements")
    boxes = page.locator("input[type='checkbox'][name='report']")
    assert boxes.count() == 3, boxes.count()
    hand.tick(boxes.nth(0))
    hand.tick(boxes.nth(2))
    hand.send(hand.button("endorse ticked"))
    hand.says("done")
    assert boxes.count() == 1
    hand.unfold(hand.fold("send back"))
    opened = page.locator("main details[open]")
    hand.type(hand.field("reason", opened), "Which village?")
    hand.send(hand.button("send back", opened))
    hand.says("nothing to endorse")
    enter_item(hand, stage, way.book, 2)
    hand.says("sent back", block(hand, "reports"))


def the_reporter_asks_for_completion(hand, way, stage):
    enter_item(hand, stage, way.book, 3)
    place = part(hand, "completion")
    hand.unfold(hand.fold("ask for completion", place))
    hand.type(hand.field("what was achieved", place), "Forty kilometres are laid and accepted")
    hand.upload(hand.field("evidence", place), way.document)
    hand.send(hand.button("ask for completion", place))
    hand.says("completion requested", hand.page.locator(".head .signs"))


def the_head_agrees_to_completion(hand, way, stage):
    enter(hand, stage, way.book, "endorsements")
    hand.send(hand.button("agree", hand.main))
    hand.says("nothing to endorse")


# Inspector and observer


def the_inspector_records_a_site_check(hand, way, stage):
    enter(hand, stage, way.book, "supervision")
    place = part(hand, "checks")
    hand.unfold(hand.fold("record result", place))
    hand.choose(hand.field("result", place), "yes")
    hand.type(hand.field("what was found", place), "Counted on site: as reported")
    hand.send(hand.button("record result", place))
    hand.says("done")
    done = block(hand, "checks").locator("details").last
    hand.unfold(done.locator("summary"))
    hand.says("true", done)
    assert "as reported" in done.inner_text()


def the_inspector_looks_again(hand, way, stage):
    enter(hand, stage, way.book, "supervision")
    place = part(hand, "rechecks")
    hand.unfold(hand.fold("look again", place))
    hand.choose(hand.field("does it hold", place), "yes")
    hand.type(hand.field("what was found", place), "Water at every tap")
    hand.send(hand.button("look again", place))
    enter_item(hand, stage, way.book, 3)
    in_block(hand, "completion", "Water at every tap")
    hand.says("rechecked", block(hand, "completion"))


def the_observer_looks_around(hand, way, stage):
    """Overview, a filtered ledger, an item, and the ledger as of a day; nothing on the way can be changed."""
    page = hand.page
    enter(hand, stage, BOOK, "overview")
    turn(hand, "ledger")
    rows = page.locator("table.ledger tbody")
    hand.choose(hand.field("light"), "red")
    hand.go(hand.button("show", page.locator("form.filter")))
    assert "light=red" in page.url and 0 < rows.count()
    hand.go(rows.first.locator("th a"))
    assert page.locator(".target .light-red").count() > 0
    assert page.locator("main form[method='post']").count() == 0
    turn(hand, "ledger")
    hand.unfold(hand.fold("more"))
    hand.day(hand.field("as of"), datetime.date(2026, 3, 31))
    hand.go(hand.button("show", page.locator("form.filter")))
    hand.says("as of day", page.locator(".notice.past"), day="2026-03-31")


# The three administrators


def the_auditor_follows_events(hand, way, stage):
    """Who did what to accounts, filtered and taken away as a file; and a book's chain, checked."""
    page = hand.page
    hand.start(stage.address + "/")
    hand.go(hand.link("account events", page.locator("nav.parts")))
    kinds = page.locator("tbody tr")
    count = kinds.count()
    hand.choose(hand.field("event"), "invited")
    hand.go(hand.button("show", hand.main))
    assert 0 < kinds.count() < count
    for row in kinds.all():
        hand.says("invited", row)
    with page.expect_download() as caught:
        hand.press(hand.link("csv", hand.main))
    with open(caught.value.path(), encoding="utf-8-sig") as file:
        assert "Gao Yuan" in file.read()
    hand.start(stage.address + "/")
    hand.go(page.locator(f"li.book h2 a[href*='/books/{BOOK}/']"))
    hand.send(page.locator("#chain form button"))
    hand.says("chain is whole", page.locator("#chain"))


def the_system_administrator_looks_after_it(hand, way, stage):
    """Signs in by name and password, sees how the installation stands, changes the password and signs out."""
    page = hand.page
    old, new = (f"{PASSWORD}{number or ''}" for number in (way.number, way.number + 1))
    page.context.clear_cookies()
    hand.start(stage.address + "/")
    hand.type(hand.field("login"), "system")
    hand.type(hand.field("password"), old)
    hand.go(hand.button("sign in", hand.main))
    hand.go(hand.link("installation", page.locator("nav.parts")))
    hand.says("version", hand.main)
    hand.says("backup", hand.main)
    hand.go(page.locator(".account a"))
    hand.type(hand.field("present password"), old)
    hand.type(hand.field("new password"), new)
    hand.type(hand.field("password again"), new)
    hand.send(hand.button("change password", hand.main))
    hand.says("password changed")
    hand.go(hand.button("sign out"))
    assert "/sign-in" in page.url, page.url


def the_security_administrator_keeps_accounts(hand, way, stage):
    """Makes a link for somebody new; locks an account and unlocks it."""
    page = hand.page
    name = f"Li Hua {way.number}"
    hand.start(stage.address + "/")
    hand.go(hand.link("people", page.locator("nav.parts")))
    hand.type(hand.field("name"), name)
    hand.choose(page.locator("section:has(#invite) select"), "reporter")
    hand.send(hand.button("make link"))
    hand.says("link for", name=name)
    assert page.locator("#link").input_value().startswith("http")
    for verb, locked in (("lock", True), ("unlock", False)):
        row = page.locator("tr", has=page.get_by_text(name))
        hand.unfold(row.locator("summary"))
        hand.send(hand.button(verb, row))
        text = page.locator("tr", has=page.get_by_text(name)).locator("th").inner_text()
        assert (hand.words("locked") in text) == locked, text


ALL = [
    sets_the_stage,
    journey("office", the_clerk_imports_and_submits),
    journey("leader", the_leader_approves_the_plan),
    journey("office", the_office_dispatches),
    journey("head", the_head_signs),
    journey("reporter", the_reporter_fills_in_the_sheet),
    journey("reporter", the_reporter_asks_for_time_and_help),
    journey("head", the_head_endorses_and_sends_back),
    journey("office", the_office_reviews),
    journey("office", the_office_grants_more_time),
    journey("office", the_office_draws_site_checks),
    journey("inspector", the_inspector_records_a_site_check),
    journey("reporter", the_reporter_asks_for_completion),
    journey("head", the_head_agrees_to_completion),
    journey("office", the_office_completes_and_closes),
    journey("inspector", the_inspector_looks_again),
    journey("office", the_office_proposes_a_text),
    journey("leader", the_leader_approves_a_publication),
    journey("office", the_office_urges_several),
    journey("leader", the_leader_asks_why),
    journey("observer", the_observer_looks_around),
    journey("auditor", the_auditor_follows_events),
    journey("system", the_system_administrator_looks_after_it),
    journey("security", the_security_administrator_keeps_accounts),
    strikes_the_stage,
]

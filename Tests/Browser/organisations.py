"""Tasks of an organisation's reporter and head, of inspectors and of observers. See `tasks`."""
import datetime
import re

from life import BOOK
from paths import block, enter, enter_item, in_block, part, turn, wished


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
    head = page.locator(".book-head")
    hand.unfold(hand.fold("look at a day", head))
    hand.day(hand.field("as of", head), datetime.date(2026, 3, 31))
    hand.go(hand.button("show", head))
    hand.says("as of day", page.locator(".notice.past"), day="2026-03-31")

"""Tasks of the government and its office: the clerk at import, the leader, the supervision staff. See `tasks`."""
import re

from life import BOOK
from paths import arrive, block, enter, enter_item, in_block, part, turn, wished


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

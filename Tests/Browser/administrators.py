"""Tasks of the three administrators, none of whom touches what stands in an item. See `tasks`."""
from browser import PASSWORD
from life import BOOK


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

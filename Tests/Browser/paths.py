"""How people come to what they want to do: into a book, to one of its pages, to an item, to a part of a page."""
import datetime


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


def wished(way):
    """The day that the organisation asks for and the office grants."""
    return datetime.date(way.today.year + 1, 1, 31)

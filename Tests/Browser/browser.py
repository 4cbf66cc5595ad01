"""What a person does on the pages: follow a link, open a form, fill it in, press its button."""
import re

LOGIN = "cuidu"
PASSWORD = "春江花月夜-2026-督办"


def field(form, name):
    return form.locator(f"[name='{name}']")


def form_to(container, action):
    """The form in `container` whose address matches the regular expression `action`."""
    forms = container.locator("form[method='post']")
    for index in range(forms.count()):
        form = forms.nth(index)
        if re.search(action, form.get_attribute("action") or ""):
            return form
    raise AssertionError(f"no form to {action}")


def open_tool(container, name):
    """Follows the link called `name`, which opens a form at the same place: with script within the page, without by a new
    one. Returns the form."""
    link = container.locator("a.tool", has_text=re.compile(f"^{re.escape(name)}$")).first
    place = link.get_attribute("href").rsplit("#", 1)[1]
    link.click()
    return container.page.locator(f"#{place} form")


def unfold(form):
    """Opens the fold that hides a form, by its label, as a person would."""
    folds = form.locator("xpath=ancestor::details[not(@open)]")
    while folds.count():
        folds.first.locator("xpath=./summary").click()
    return form


def fill(form, **values):
    unfold(form)
    for name, value in values.items():
        target = field(form, name.replace("_", "-"))
        if target.first.evaluate("e => e.tagName") == "SELECT":
            target.select_option(value)
        else:
            target.fill(value)
    return form


def send(form, **values):
    """Fills in the fields of a form, presses its button and waits for the page that answers."""
    return press(form.page, fill(form, **values).locator("button").last)


def press(page, button):
    """Presses a button and waits for the page that answers, or for the card that a script puts in the place of the old one;
    returns the answer."""
    if not button.evaluate(STAYS):
        with page.expect_navigation() as caught:
            button.click()
        return caught.value
    button.evaluate("e => { e.closest('article.item').dataset.old = 'yes' }")
    with page.expect_response(lambda answer: answer.status != 303 and answer.request.resource_type == "fetch") as caught:
        button.click()
    if caught.value.ok:
        page.locator("article.item[data-old]").wait_for(state="detached")
    else:
        page.wait_for_url(caught.value.url)
    return caught.value


# Whether a script sends the button's form and exchanges only the card around it.
STAYS = """
e => document.documentElement.dataset.scripted === "yes" && !!e.form && e.form.matches("form[data-stays]")
  && !!e.closest("article.item[id]")
"""


def set_up(page, link, name="督查室小周"):
    page.goto(link)
    send(form_to(page, "/set-up/"), name=name, login=LOGIN, password=PASSWORD, password_again=PASSWORD)


def sign_in(page):
    """Signs in where the page asks for it."""
    if "/sign-in" in page.url:
        send(form_to(page, "/sign-in"), login=LOGIN, password=PASSWORD)


def open_page(page, address):
    """Goes to `address`, even where the page stands there already, and signs in where that is asked for."""
    page.goto("about:blank")
    page.goto(address)
    sign_in(page)


def items(page):
    return page.locator("article.item")


def item_titled(page, title):
    found = items(page).filter(has=page.locator("h3", has_text=title))
    assert found.count() >= 1, f"no item {title}"
    return found.first


def top(element):
    """How far below the window's upper edge an element stands."""
    return element.evaluate("e => e.getBoundingClientRect().top")


def is_in_view(element):
    return element.evaluate("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight }")

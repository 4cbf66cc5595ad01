"""What a person does on the pages: fill in a form, unfold one, look for a value."""
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


def unfold(form):
    """Opens the folds that hide a form, from the outside in, by their labels, as a person would."""
    folds = form.locator("xpath=ancestor::details")
    for index in range(folds.count()):
        fold = folds.nth(index)
        if fold.get_attribute("open") is None:
            fold.locator("xpath=./summary").click()
    return form


def send(form, **values):
    """Fills in the fields of a form, presses its button and waits for the page that answers."""
    unfold(form)
    for name, value in values.items():
        target = field(form, name.replace("_", "-"))
        if target.first.evaluate("e => e.tagName") == "SELECT":
            target.select_option(value)
        else:
            target.fill(value)
    press(form.page, form.locator("button").last)


def press(page, button):
    with page.expect_navigation():
        button.click()


def set_up(page, link, name="督查室小周"):
    page.goto(link)
    form = form_to(page, "/set-up/")
    send(form, name=name, login=LOGIN, password=PASSWORD, password_again=PASSWORD)
    sign_in(page)


def sign_in(page):
    """Signs in where the page asks for it."""
    if "/sign-in" in page.url:
        send(form_to(page, "/sign-in"), login=LOGIN, password=PASSWORD)


def open_page(page, address):
    page.goto(address)
    if "/sign-in" in page.url:
        sign_in(page)
        page.goto(address)


def items(page):
    return page.locator("article.item")


def item_titled(page, title):
    found = items(page).filter(has=page.locator("h3", has_text=title))
    assert found.count() >= 1, f"no item {title}"
    return found.first


# Sends the form of each item that corrects it, one after the other, with a remark of its own, and keeps in
# `window.acknowledged` the remarks whose answer has arrived. It takes the forms as the page has them.
CORRECT_ALL = """
mark => {
  window.acknowledged = [];
  const forms = [...document.querySelectorAll("article.item form")].filter(f => /\\/items\\/[^/]+\\/correction$/.test(f.getAttribute("action")));
  (async () => {
    for (const [index, form] of forms.entries()) {
      const values = new URLSearchParams(new FormData(form));
      values.set("notes", mark + index);
      values.set("reason", "连续更正");
      const answer = await fetch(form.getAttribute("action"), {method: "POST", body: values, redirect: "manual"});
      if (answer.type === "opaqueredirect") window.acknowledged.push(mark + index);
    }
  })().catch(() => {});
  return forms.length;
}
"""

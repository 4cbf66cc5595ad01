"""The same office with a browser that runs no script: the steps that nobody can do without."""


def imports_the_document(office):
    office.make_account()
    office.import_document()


def corrects_a_value(office):
    key = office.correct().get_attribute("id")
    assert office.page.url.endswith(f"#{key}"), office.page.url


def names_the_lead(office):
    office.name_lead()


def splits_an_item(office):
    office.split()


def confirms_every_item(office):
    office.confirm(by_hand=3)


def approves_the_plan(office):
    office.submit()
    office.approve()


def dispatches_the_plan(office):
    office.dispatch()
    office.verify()


ALL = [
    imports_the_document, corrects_a_value, names_the_lead, splits_an_item, confirms_every_item, approves_the_plan,
    dispatches_the_plan,
]

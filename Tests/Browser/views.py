"""The other views of a plan that stands: timeline, calendar, who answers for what, burden, score, rules, history."""
import re

from browser import field, form_to, press
from life import opens_a_made_up_half_year


def sees_the_year_on_a_line(office):
    page = office.page
    office.open("/timeline")
    rows = page.locator("table.timeline tbody tr:not(.group)")
    count = rows.count()
    assert count == 30, count
    assert page.locator("table.timeline path.milestone").count() >= count
    page.locator("#table summary").click()
    assert page.locator("#table tbody tr").count() == count
    page.locator("#table summary").click()
    office.camera.take(page, "timeline")
    page.locator("[name='section']").select_option("s2")
    press(page, page.locator("form.filter button"))
    assert 0 < page.locator("table.timeline tbody tr:not(.group)").count() < count
    page.locator("table.timeline th a").first.click()
    assert "/items/i" in page.url, page.url


def goes_through_the_months(office):
    page = office.page
    office.open("/calendar?month=2026-06")
    assert page.locator("table.month td time").count() == 30
    assert page.locator("table.month .events li").count() > 5
    office.camera.take(page, "calendar")
    page.locator(".months-nav a").first.click()
    assert page.url.endswith("month=2026-05"), page.url
    assert "休" in page.locator("table.month").inner_text()
    answer = page.request.get(office.path("/calendar.ics"))
    text = answer.text()
    assert text.startswith("BEGIN:VCALENDAR\r\n") and "BEGIN:VEVENT" in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def sees_who_answers(office):
    page = office.page
    office.open("/responsibility")
    organisations = page.locator("table.matrix tbody tr").count()
    assert organisations > 20, organisations
    office.camera.take(page, "responsibility")
    page.locator("table.matrix th[aria-sort] + th a").click()
    assert page.locator("table.matrix th[aria-sort='descending']").count() == 1
    page.get_by_role("link", name=re.compile("按领导")).click()
    assert "by=leader" in page.url and page.locator("table.matrix tbody tr").count() > 3


def weighs_the_burden(office):
    page = office.page
    office.open("/burden?month=2026-06")
    names = page.locator("table.burden tbody th").all_inner_texts()
    assert len(names) > 5 and names == sorted(names), names
    assert "比上月" in page.locator("table.burden").inner_text()
    office.camera.take(page, "burden")


def opens_the_entry_behind_a_point(office):
    page = office.page
    office.open("/score")
    page.locator("table.scores tbody a").first.click()
    assert page.locator("#account").count() == 1
    office.camera.take(page, "score")
    page.locator("a[href*='/entries/']").first.click()
    assert re.search(r"/entries/\d+", page.url), page.url
    office.camera.take(page, "entry")
    office.open("/score")
    form = page.locator("#trial ~ form")
    for name, points in (("result-points", "50"), ("timeliness-points", "30"), ("truthfulness-points", "20")):
        field(form, name).fill(points)
    press(page, form.locator("button"))
    assert page.locator("table.scores thead th").last.inner_text() == "试算"


def tries_and_saves_rules(office):
    """The effect comes first; a careless setting is not saved before it is confirmed; what was typed stays."""
    page = office.page
    office.open("/rules")
    form = form_to(page, "/rules$")
    field(form, "yellow-from").fill("2")
    field(form, "red-above").fill("60")
    press(page, form.locator("button[value='preview']"))
    assert "如果采用" in page.inner_text("#trial") and "亮灯变化" in page.inner_text("#trial")
    office.camera.take(page, "rules-tried")
    form = form_to(page, "/rules$")
    assert field(form, "red-above").input_value() == "60"
    field(form, "reason").fill("县办〔2026〕8号")
    press(page, form.locator("button[value='save']"))
    assert "请勾选确认" in page.inner_text("body")
    form = form_to(page, "/rules$")
    field(form, "red-above").fill("25")
    press(page, form.locator("button[value='save']"))
    assert "规则已保存" in page.inner_text("body") and "县办〔2026〕8号" in page.inner_text("#versions ~ ol")
    office.camera.take(page, "rules")


def audits_the_book(office):
    page = office.page
    office.open("/history")
    assert page.locator("table.records tbody tr").count() == 50
    press(page, page.locator("#chain form button"))
    assert "完整无改动" in page.inner_text("#chain"), page.inner_text("#chain")
    office.camera.take(page, "history")
    page.locator("a[rel='next']").click()
    assert "before=" in page.url and page.locator("table.records tbody tr").count() == 50
    page.locator("[name='act']").select_option("returnReport")
    press(page, page.locator("form.filter button"))
    assert "退回" in page.locator("table.records").inner_text()


def speaks_english_about_views(office):
    page = office.page
    office.open("/timeline")
    page.locator("a.language").click()
    for part in ("/timeline", "/burden", "/rules", "/history"):
        office.open(part)
        office.camera.take(page, "english" + part.replace("/", "-"))
    assert "The chain" in page.inner_text("main")


ALL = [
    opens_a_made_up_half_year, sees_the_year_on_a_line, goes_through_the_months, sees_who_answers, weighs_the_burden,
    opens_the_entry_behind_a_point, tries_and_saves_rules, audits_the_book, speaks_english_about_views,
]

"""What was typed outlives the session, also in a form with a file."""
import pathlib

from browser import field, form_to, press, sign_in
from life import opens_a_made_up_half_year


def a_form_with_a_file_survives(office):
    """The session ends while a text is written and a file chosen: signed in again in another window, the text is there, the page
    says which file to choose again, and the form goes through."""
    page = office.page
    office.open("/rules")
    form = form_to(page, "/rules$")
    field(form, "reason").fill("写了很久的修改理由")
    calendar = pathlib.Path(office.installation.data).parent / "放假安排.txt"
    calendar.write_text("2031-01-01 holiday\n", encoding="utf-8")
    field(form, "file").set_input_files(str(calendar))
    page.context.clear_cookies()
    press(page, form.locator("button[formaction]"))
    text = page.inner_text("main")
    assert "登录已过期" in text and "放假安排.txt" in text, text
    assert field(page, "reason").input_value() == "写了很久的修改理由"
    with page.expect_popup() as caught:
        page.locator("a[target='_blank']").click()
    other = caught.value
    sign_in(other)
    other.close()
    press(page, page.locator("main form button.primary"))
    assert "重新选择文件：放假安排.txt" in page.inner_text("main")
    office.camera.take(page, "choose-again")
    page.locator("main input[type='file']").set_input_files(str(calendar))
    press(page, page.locator("main form button.primary"))
    assert "2031-01-01 holiday" in field(page, "working-calendar").input_value()
    assert field(form_to(page, "/rules$"), "reason").input_value() == "写了很久的修改理由"


ALL = [opens_a_made_up_half_year, a_form_with_a_file_survives]

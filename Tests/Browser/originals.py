"""The journeys of comparing a PDF file, one page of which is a scan, with what was read from it."""
import pathlib
import re
import subprocess
import tempfile

from access import Walk
from browser import press

PAGES = 13

# Whether the element stands inside the part of its pane that is in sight.
IN_SIGHT = """
e => {
  const box = e.getBoundingClientRect(), pane = e.closest(".source-pane").getBoundingClientRect();
  return box.top >= pane.top - 1 && box.top < Math.min(pane.bottom, innerHeight);
}
"""


def portable(document, folder):
    """The document as a PDF file, with the picture of its last page behind it, as a scanner would have added it."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir",
         folder, document], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    text = pathlib.Path(folder) / (document.stem + ".pdf")
    subprocess.run(["pdftoppm", "-jpeg", "-gray", "-r", "200", "-f", "12", "-singlefile", text, f"{folder}/scan"], check=True)
    scan = pathlib.Path(folder) / "scan.pdf"
    scan.write_bytes(picture_file((pathlib.Path(folder) / "scan.jpg").read_bytes()))
    whole = pathlib.Path(folder) / "whole.pdf"
    subprocess.run(["pdfunite", text, scan, whole], check=True)
    return whole


def picture_file(jpeg):
    """A PDF file of one page that is nothing but a picture."""
    place = re.search(rb"\xff[\xc0\xc2]..\x08(..)(..)", jpeg, re.DOTALL)
    high, wide = (int.from_bytes(place.group(number), "big") for number in (1, 2))
    content = b"q 595 0 0 842 0 0 cm /I Do Q"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
        b"/Length %d>>stream\n%s\nendstream" % (wide, high, len(jpeg), jpeg),
    ]
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (table, len(file))


def imports_a_file_with_a_scanned_page(office):
    page = office.page
    office.make_account()
    with tempfile.TemporaryDirectory() as folder:
        office.document = portable(office.document, folder)
        office.import_document()
    marks = page.locator("#source .page-start[id]")
    assert marks.count() == PAGES, marks.count()
    assert f"第 {PAGES} 页是扫描图片" in page.inner_text("#source .notice.recognised")
    assert "识别文字" in marks.last.inner_text() and "识别文字" not in marks.first.inner_text()
    assert page.locator("#source .page-list a").count() == PAGES
    page.locator("#source .page-list a", has_text=re.compile("^5$")).click()
    assert page.url.endswith("#page-5") and page.locator("#page-5").evaluate(IN_SIGHT)
    office.camera.take(page, "pages")


def shows_originals_in_their_place(office):
    page, keys = office.page, office.page.keyboard
    link = page.locator("#page-5 a.original")
    link.click()
    picture = page.locator("#source .page-picture img")
    picture.wait_for()
    page.wait_for_function("() => document.querySelector('.page-picture img').naturalWidth > 900")
    assert picture.get_attribute("alt") == f"原件，第 5 页，共 {PAGES} 页"
    assert link.get_attribute("aria-expanded") == "true"
    office.camera.take(page, "original")
    link.press(" ")
    assert picture.count() == 0 and link.get_attribute("aria-expanded") == "false"
    # By key: the page on which the item stands that is gone through; the source follows to it.
    office.open("/reading")
    for _ in range(20):
        keys.press("j")
    item = page.evaluate("document.activeElement.id")
    page.wait_for_function("id => document.getElementById(id).classList.contains('lit')", arg=f"at-{item}")
    number = re.search(r"第 (\d+) 页", page.locator(f"article#{item} header .seen").first.inner_text()).group(1)
    keys.press("o")
    picture.wait_for()
    assert picture.get_attribute("alt").startswith(f"原件，第 {number} 页"), number
    keys.press("o")
    assert picture.count() == 0


def goes_through_originals_without_script(office):
    browser, state = office.page.context.browser, office.page.context.storage_state()
    context = browser.new_context(locale="zh-CN", java_script_enabled=False, storage_state=state)
    page = context.new_page()
    page.goto(office.path("/reading?section=all"))
    press(page, page.locator("#page-12 a.original"))
    assert "原件第 12 页" in page.inner_text("h1")
    assert "加装既有住宅电梯30部" in page.inner_text(".source-pane").replace("\n", "")
    press(page, page.get_by_role("link", name="下一页"))
    assert page.get_by_role("img").get_attribute("alt") == f"原件，第 {PAGES} 页，共 {PAGES} 页"
    assert page.get_by_role("link", name="下一页").count() == 0
    press(page, page.get_by_role("link", name="上一页"))
    address = page.url
    press(page, page.get_by_role("link", name="回到核对"))
    assert page.url.endswith("#page-12") and page.locator("#page-12").count() == 1
    context.close()
    walk = Walk(office)
    walk.visit(address.removeprefix(office.installation.address), "original")
    assert not walk.problems, walk.problems
    office.camera.take(office.page, "original-page")


def works_off_by_every_key(office):
    page, keys = office.page, office.page.keyboard
    office.open("/reading/work")
    count = lambda: int(re.search(r"已定 (\d+)", page.inner_text(".head .progress")).group(1))
    sentence = lambda: page.locator(".decision .sentence").count() > 0
    while not sentence():
        with page.expect_navigation():
            keys.press("j")
    assert page.locator(".work .source-pane mark").first.evaluate(IN_SIGHT)
    assert page.locator(".work .page-start").count() >= 1
    here = page.inner_text(".decision .sentence")
    with page.expect_navigation():
        keys.press("j")
    with page.expect_navigation():
        keys.press("k")
    assert page.inner_text(".decision .sentence") == here
    keys.press("?")
    help_text = page.inner_text("#keys")
    assert all(word in help_text for word in ("下一条", "背景", "重复", "无需核验", "原件")), help_text
    keys.press("Escape")
    keys.press("o")
    page.locator(".work .page-picture img").wait_for()
    with page.expect_navigation():
        keys.press("n")
    assert count() == 1
    while not sentence():
        with page.expect_navigation():
            keys.press("j")
    keys.press("d")
    assert page.evaluate("document.activeElement.name") == "commitment"
    keys.press("ArrowDown")
    keys.press("Tab")
    with page.expect_navigation():
        keys.press("Enter")
    assert count() == 2, count()


ALL = [
    imports_a_file_with_a_scanned_page, shows_originals_in_their_place, goes_through_originals_without_script,
    works_off_by_every_key,
]

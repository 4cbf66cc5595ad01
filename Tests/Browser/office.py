"""An office at work: one installation, one browser page, and what a clerk does with a plan there."""
import re
import urllib.parse

from browser import field, form_to, item_titled, items, open_page, open_tool, press, send, set_up, unfold


class Office:
    def __init__(self, installation, page, document, camera):
        self.installation = installation
        self.page = page
        self.document = document
        self.camera = camera
        self.book = None
        # The items and the remarks on them whose saving the server has acknowledged.
        self.remarks = []

    def path(self, rest):
        return f"{self.installation.address}/books/{self.book}{rest}"

    def open(self, rest):
        """Goes to a page of the book; a long plan is shown whole, where nothing else is asked for."""
        open_page(self.page, self.path("/reading?section=all" if rest == "/reading" else rest))

    def cut_power(self):
        self.installation.kill()
        self.installation.start()

    def verify(self):
        status, output = self.installation.command("verify")
        assert status == 0, output
        return output

    def check_remarks(self):
        """Every remark that was acknowledged stands in its item, or in the item's history where a later one replaced it: one
        that was saved when the power went, before its answer had arrived."""
        self.open("/reading")
        text = self.page.content()
        for key, remark in [made for made in self.remarks if made[1] not in text]:
            self.open(f"/items/{key}")
            assert remark in self.page.locator("#history").inner_text(), f"lost: {remark}"

    def make_account(self):
        set_up(self.page, self.installation.set_up_link())
        assert self.page.url == self.installation.address + "/", self.page.url

    def import_document(self):
        page = self.page
        page.goto(self.installation.address + "/")
        form = unfold(form_to(page, "/documents$"))
        form.locator("input[type='file']").set_input_files(str(self.document))
        press(page, form.locator("button").last)
        match = re.search(r"/books/([^/]+)/reading", page.url)
        assert match, page.url
        self.book = match.group(1)
        self.open("/reading")
        assert items(page).count() >= 30, items(page).count()

    def open_correction(self):
        """The form at the indicator that journeys correct, and its place in the page."""
        indicator = item_titled(self.page, "抓实项目建设").locator("li.indicator").filter(has_text="118").first
        key = indicator.get_attribute("id")
        return open_tool(indicator, "更正"), self.page.locator(f"#{key}")

    def correct(self):
        form, indicator = self.open_correction()
        send(form, value="120", reason="核对原件")
        self.check_correction(indicator)
        return indicator

    def check_correction(self, indicator):
        text = indicator.inner_text()
        assert "120" in text and "118" in text, text

    def name_lead(self):
        item = item_titled(self.page, "抓实项目建设")
        organisation = item.locator(".organisation").filter(has_text="县发展改革局").first
        key = organisation.get_attribute("id")
        press(self.page, form_to(organisation, f"/organisations/{key}/lead$").locator("button").last)
        term = self.page.locator(f"#{key}").locator("xpath=ancestor::div[dt][1]/dt").inner_text()
        assert "牵头" in term, term

    def open_split(self):
        return open_tool(item_titled(self.page, "办好人民教育"), "拆分")

    def split(self):
        page = self.page
        before = items(page).count()
        form = self.open_split()
        form.locator("input[type='checkbox']").first.check()
        send(form, new_title="建好公办幼儿园", reason="两件事分别交办")
        assert items(page).count() == before + 1, items(page).count()
        assert item_titled(page, "建好公办幼儿园").locator("li.commitment").count() == 1

    def confirm(self, by_hand=1000):
        """Confirms items by their own buttons, one after the other as they stand on the page, and all others in one go."""
        page = self.page
        waiting = page.locator("article.item form[action$='/confirmations']")
        count = waiting.count()
        for left in range(count, max(count - by_hand, 0), -1):
            assert waiting.count() == left, (waiting.count(), left)
            press(page, waiting.first.locator("button"))
        if waiting.count():
            self.confirm_at_once(waiting)
        assert waiting.count() == 0

    def confirm_at_once(self, forms):
        """Sends one form that names the items of all of `forms`."""
        fields = forms.locator("input[name='item']").evaluate_all("all => all.map(e => e.value)")
        shown = {name: field(forms.first, name).input_value() for name in ("form-token", "position", "back")}
        body = urllib.parse.urlencode([*shown.items(), *(("item", item) for item in fields)])
        address = self.installation.address + forms.first.get_attribute("action")
        answer = self.page.request.post(
            address, data=body, headers={"Content-Type": "application/x-www-form-urlencoded"})
        assert answer.ok, answer.status
        self.open("/reading")

    def submit(self):
        send(form_to(self.page, "/submission$"))
        assert "待核定" in self.step(), self.step()

    def approve(self):
        send(form_to(self.page, "/approval$"), leader="闻砚秋", basis="县政府第三次常务会议")
        assert "闻砚秋" in self.page.locator("header.plan").inner_text()

    def dispatch(self):
        send(form_to(self.page, "/dispatch$"), days="3")
        assert "已交办" in self.step(), self.step()

    def step(self):
        """How far the plan has come, as the page says it."""
        return self.page.locator("[aria-current='step']").inner_text()

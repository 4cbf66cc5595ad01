"""What the tasks of the roles are done on: people with accounts and sessions of their own, made once; and for each of the four ways, that is
two languages by two hands, a document and the book that grows out of it, so that no way disturbs another."""
import datetime
import json

from browser import PASSWORD, field, form_to, send
from hands import Keys, Mouse
from life import opens_a_made_up_half_year
from words import Words

# Name and role of everybody, the security administrator last: with them the office no longer keeps accounts.
PEOPLE = {
    "office": ("Wei Lan", "supervisor"), "leader": ("Lin Ke", "leader"), "reporter": ("He Jing", "reporter"),
    "head": ("Gao Yuan", "unitHead"), "inspector": ("Chen Mo", "inspector"), "observer": ("Wu Di", "observer"),
    "auditor": ("Tang Rui", "auditor"), "system": ("Zheng Hao", "systemAdmin"), "security": ("Sun Yi", "securityAdmin"),
}

INSTITUTION = "县水利局"

# The rules as they are by default, but that a report may come ten working days after its day: so that there is something to report on
# every day of a month.
RULES = {
    "yellowFrom": "1/10", "redAbove": "3/10", "dueSoonWorkingDays": 3, "monthlyDay": 25, "weeklyDay": 5, "graceWorkingDays": 10,
    "reminderDays": [7, 3, 1, 0],
    "escalation": [
        {"step": step, "workingDays": days}
        for step, days in (("call", 1), ("letter-blue", 5), ("letter-yellow", 5), ("letter-red", 5), ("talk", 5))
    ],
    "score": {
        "result": 70, "timeliness": 15, "truthfulness": 15, "leadWeight": 2, "cooperatingWeight": 1, "lostByReturn": "1/1",
        "lostByFalseFigure": "5/1",
    },
    "criteria": [], "ranks": False, "calendar": "",
}

# A small plan: three items of one organisation, with a sentence that becomes no commitment and something for the check-up to find.
DOCUMENT = """关于{year}年政府工作报告重点任务分解的通知（{number}）

为落实县政府工作部署，现将重点任务分解如下。

一、水利建设
1.建好{number}号灌区泵站。12月底前建成灌区泵站3座，清淤渠道20公里。泵站选址要充分听取沿线群众意见，做到公开透明。
责任单位：县水利局
2.整治{number}号山洪沟。整治山洪沟2条，加固堤防5公里。
责任单位：县水利局
3.保障{number}片农村饮水。新建农村供水管网40公里。
责任单位：县水利局
"""


class Way:
    """One language and one hand, with its document and its book."""

    def __init__(self, number, language, hand, folder, today):
        self.language, self.hand = language, hand
        self.words = Words(language)
        self.number = number
        self.today = today
        self.book = None
        self.document = folder / f"plan-{number}.txt"
        self.document.write_text(DOCUMENT.format(year=today.year, number="甲乙丙丁"[number]), encoding="utf-8")

    @property
    def name(self):
        return f"{self.language}/{self.hand.name}"


class Stage:
    """The people and the four ways."""

    def __init__(self, office):
        self.office = office
        self.address = office.installation.address
        self.browser = office.page.context.browser
        self.sessions = {}
        self.contexts = {}
        # The server counts days in China.
        today = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=8)).date()
        ways = [("zh", Mouse), ("zh", Keys), ("en", Mouse), ("en", Keys)]
        folder = office.installation.data.parent
        self.ways = [Way(number, *way, folder, today) for number, way in enumerate(ways)]

    def invite(self, who):
        """Somebody makes their account by the link that they were given; their session is kept."""
        name, role = PEOPLE[who]
        page = self.office.page
        page.goto(self.address + "/people")
        form = form_to(page, "/people/invitations$")
        field(form, "role").select_option(role)
        send(form, name=name)
        context = self.browser.new_context(locale="zh-CN")
        guest = context.new_page()
        guest.goto(page.locator("#link").input_value())
        send(form_to(guest, "/invitations/"), login=who, password=PASSWORD, password_again=PASSWORD)
        self.sessions[who] = context.storage_state()
        context.close()

    def somebody(self, who, way):
        """A hand of that person, at a browser of their language; the same one whenever they come."""
        context = self.contexts.get((who, way.language))
        if not context:
            context = self.browser.new_context(
                locale={"zh": "zh-CN", "en": "en-US"}[way.language], storage_state=self.sessions[who],
                viewport={"width": 1440, "height": 900})
            context.set_default_timeout(15_000)
            self.office.camera.watch(context.new_page())
            self.contexts[who, way.language] = context
        return way.hand(context.pages[0], way.words)

    def acts(self, book, acts):
        """Does what the office does once, in passing, before a task: by the interface for programs."""
        context = self.somebody("office", self.ways[0]).page.context
        token = context.request.get(self.address + "/api/v1/session").json()["formToken"]
        for kind, payload in acts:
            answer = context.request.post(
                f"{self.address}/api/v1/books/{book}/acts", data=json.dumps({"kind": kind, "payload": payload}),
                headers={"Content-Type": "application/json", "X-Form-Token": token})
            assert answer.ok, (kind, answer.status, answer.text())

    def account(self, who):
        context = self.somebody(who, self.ways[0]).page.context
        return context.request.get(self.address + "/api/v1/session").json()["account"]

    def appoint(self, book):
        """Names the institution of the plan and who holds its two posts, and sets the rules."""
        institution = {"name": INSTITUTION, "kind": "bureau", "parent": None, "aliases": [], "members": [], "assessed": True}
        first = f"{self.ways[0].today.year}-01-01"
        acts = [
            ("institution.registered/1", {"institution": institution}),
            ("rules.changed/1", {"rules": RULES, "reason": "Reports on every day of a month"}),
        ]
        for number, (who, title) in enumerate((("reporter", "联络员"), ("head", "局长")), start=1):
            role = PEOPLE[who][1]
            post = {"title": title, "role": role, "institution": "u1", "sections": []}
            acts += [
                ("post.created/1", {"post": post}),
                ("officer.registered/1", {"name": PEOPLE[who][0], "account": self.account(who)}),
                ("post.filled/1", {"officer": f"h{number}", "post": f"p{number}", "from": first}),
            ]
        self.acts(book, acts)


def sets_the_stage(office):
    """A county's half year, and everybody with an account."""
    opens_a_made_up_half_year(office)
    office.stage = Stage(office)
    for who in PEOPLE:
        office.stage.invite(who)


def strikes_the_stage(office):
    """Everybody leaves, and every book that they worked on is whole."""
    for context in office.stage.contexts.values():
        context.close()
    office.verify()


def journey(who, task):
    """The journey in which somebody does a task in all four ways; it tells how many presses their keyboard took to what a page is for."""
    def go(office):
        presses = []
        for way in office.stage.ways:
            hand = office.stage.somebody(who, way)
            try:
                task(hand, way, office.stage)
            except Exception:
                office.camera.take(hand.page, f"failed-{task.__name__}-{way.language}-{way.hand.name}")
                print(f"    {way.name} at {hand.page.url}")
                raise
            if hand.most:
                presses.append(str(hand.most))
        return f"at most {' and '.join(presses)} presses"

    go.__name__ = task.__name__
    return go

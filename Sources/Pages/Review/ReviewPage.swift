public import Ledger
public import Values

/// The office's review (审核台): one report in focus after the other, by keys or buttons, and doubts to settle.
public enum ReviewPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// The open doubts.
        public var doubts: [ReportDoubt]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// The report in focus; else the first one that waits.
        public var focus: ReportID?

        /// The review of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, doubts: [ReportDoubt], names: [ActorID: String],
            focus: ReportID? = nil
        ) {
            self.state = state
            self.seats = seats
            self.today = today
            self.doubts = doubts
            self.names = names
            self.focus = focus
        }
    }

    private static let doubtsMax = 40

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let waiting = model.state.reporting.reports.filter { $0.state == .endorsed }
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: context.link(.review, book),
            seats: model.seats,
            today: model.today)
        let doubts = context.firstRows(model.doubts, most: doubtsMax, name: "doubts", page: plan.page)
        let queue = ReviewQueue(model: model, plan: plan, waiting: waiting)
        let main: HTML = """
            <div class="head"><h1>\(context(.review)) <span class="badge">\(waiting.count)</span></h1>\
            <p class="aside"><a class="button small"\(href: .place("keys-help"))>\(context(KeysHelp.title)) <kbd aria-hidden="true">?</kbd></a></p></div>
            \(when: waiting.isEmpty, "<p class=\"lead\">\(context(.nothingToReview))</p>")
            \(queue.html)
            <section aria-labelledby="doubts"><h2 id="doubts">\(context(.doubtsWord)) <span class="badge">\(model.doubts.count)</span></h2>
            <ul class="rows" data-doubts="\(doubts.rows.count)">\(doubts.rows.html { doubt($0, plan) })</ul>\(doubts.rest)</section>
            \(KeysHelp(context: context, keys: keys).html)
            """
        return Layout(.review, of: plan, main: main).page(context)
    }

    private static let keys: [(String, Phrase)] = [
        ("j", Phrase("下一份", "The next report")), ("k", Phrase("上一份", "The one before")),
        ("a", Phrase("审定", "Accept")), ("r", Phrase("退回（填写原因）", "Return, saying why")),
        ("o", Phrase("打开事项", "Open the item")), ("?", Phrase("显示这些快捷键", "Show these keys")),
    ]

    /// The form that settles a doubt.
    static func settle(_ key: DoubtKey, _ plan: PlanView, anchor: String, scope: String = "") -> HTML? {
        guard plan.may(.settleDoubt) else { return nil }
        let form = ActForm(
            plan: plan, verb: .settleDoubt, anchor: anchor,
            about: [(.doubt, key.check.rawValue), (.report, key.report.description)]
                + (key.element.map { [(FormField.element, $0.description)] } ?? []),
            button: Phrase("处理", "Settle"), scope: scope + anchor)
        let options = DoubtVerdict.allCases.map {
            Input.Option(value: $0.rawValue, name: plan.context(Phrase($0.chinese, $0.english.capitalizedFirst)))
        }
        return form.folded("\(form.choice(.verdict, .verdictWord, "explained", options))\(form.words())")
    }

    private static func doubt(_ doubt: ReportDoubt, _ plan: PlanView) -> HTML {
        let context = plan.context
        let report = plan.state.reporting.report(doubt.key.report)
        let item = report.flatMap { plan.state.item($0.key.item) }
        return """
            <li>\(item.map { plan.link(to: $0) }) <span class="badge light-yellow">▲ \(context(Phrase(doubt.key.check.chinese, doubt.key.check.english)))</span> \
            <span lang="zh-CN">\(report.map { plan.name($0.key.organisation) })</span> \(context(Phrase(doubt.chinese, doubt.english)))\
            \(settle(doubt.key, plan, anchor: "doubts"))</li>
            """
    }
}

/// The reports that wait: a list to choose from, and one in focus.
struct ReviewQueue {
    let model: ReviewPage.Model
    let plan: PlanView
    let waiting: [Report]

    private var context: PageContext { plan.context }
    private static let listMax = 200

    private var index: Int { waiting.firstIndex { $0.id == model.focus } ?? 0 }

    private func link(_ index: Int) -> Link {
        waiting.indices.contains(index)
            ? plan.link(.review).with(FormField.report.rawValue, waiting[index].id.description)
            : plan.link(.review)
    }

    var html: HTML? {
        guard !waiting.isEmpty else { return nil }
        return """
            <div class="queue"><nav aria-label="\(context(.waitingReports))"><ol>\(waiting.prefix(Self.listMax).enumerated().html(row))</ol></nav>
            <article class="focused block" id="focus" aria-labelledby="focus-title" tabindex="-1">\(focused)</article></div>
            """
    }

    private func row(_ place: Int, _ report: Report) -> HTML {
        let isShown = place == index
        return """
            <li><a lang="zh-CN"\(href: link(place))\(attribute: "aria-current", isShown ? "true" : nil)>\(plan.state.item(report.key.item)?.label)\
            <small>\(plan.name(report.key.organisation))</small></a></li>
            """
    }

    private var focused: HTML {
        let report = waiting[index]
        // A decision takes this report off the list: its place is the next one's.
        let next = index + 1 < waiting.count ? index + 1 : index - 1
        let going = PlanView(
            state: plan.state, context: context, names: plan.names, page: link(next), seats: plan.seats,
            today: plan.today)
        let doubts = model.doubts.filter { $0.key.report == report.id }
        let here = PlanView(
            state: plan.state, context: context, names: plan.names, page: link(index), seats: plan.seats,
            today: plan.today)
        let detail = ReportDetail(
            plan: plan, report: report, today: model.today,
            doubts: doubts.map { (Phrase($0.chinese, $0.english), ReviewPage.settle($0.key, here, anchor: "focus")) })
        let item = plan.link(.item, report.key.item.description)
        return """
            <p class="tools">\(way)</p>
            <h2 id="focus-title" lang="zh-CN"><a\(href: item) data-key="o">\(plan.state.item(report.key.item)?.label)</a></h2>
            \(detail.html)\(ReviewForms(plan: going, report: report).html)
            """
    }

    private var way: HTML {
        let previous: HTML =
            index > 0
            ? "<a class=\"button small\"\(href: link(index - 1)) data-key=\"k\">\(context(Phrase("上一份", "Previous"))) <kbd aria-hidden=\"true\">K</kbd></a>"
            : HTML()
        let next: HTML =
            index + 1 < waiting.count
            ? "<a class=\"button small\"\(href: link(index + 1)) data-key=\"j\">\(context(Phrase("下一份", "Next"))) <kbd aria-hidden=\"true\">J</kbd></a>"
            : HTML()
        return "<span class=\"figures\">\(index + 1) / \(waiting.count)</span> \(previous) \(next)"
    }
}

/// Accepting or returning a report.
struct ReviewForms {
    let plan: PlanView
    let report: Report

    private var context: PageContext { plan.context }

    var html: HTML? {
        guard report.state == .endorsed, plan.may(.acceptReport) else { return nil }
        let about = [(FormField.report, report.id.description)]
        let accept = ActForm(
            plan: plan, verb: .acceptReport, anchor: "focus", about: about, button: .accept, style: "primary small",
            key: "a")
        let back = ActForm(
            plan: plan, verb: .returnReport, anchor: "focus", about: about, button: .returnWord, key: "r")
        return """
            <div class="choices">\(accept.form(reviewed, style: "inline"))\(back.folded(back.words()))</div>
            """
    }

    /// What the office itself finds about progress, as far as it wants to say.
    private var reviewed: HTML {
        let options =
            [Input.Option(value: "", name: context(Phrase("不作认定", "No finding")))]
            + ProgressStatus.allCases.map {
                Input.Option(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
            }
        return Input(
            field: .claim, label: context(.reviewedWord), kind: .choice(options), prefix: "\(report.id)-"
        ).html
    }
}

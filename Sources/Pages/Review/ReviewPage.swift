public import Ledger
public import Values

/// The office's review (审核台): reports to accept or return one after the other, and doubts to settle.
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

        /// The review of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, doubts: [ReportDoubt], names: [ActorID: String]
        ) {
            self.state = state
            self.seats = seats
            self.today = today
            self.doubts = doubts
            self.names = names
        }
    }

    private static let rowsMax = 20

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: Route.review.link(book), seats: model.seats,
            today: model.today)
        let waiting = model.state.reporting.reports.filter { $0.state == .endorsed }
        let main: HTML = """
            <div class="head"><h1>\(context(.review)) <span class="badge">\(waiting.count)</span></h1></div>
            \(when: waiting.isEmpty, "<p class=\"lead\">\(context(.nothingToReview))</p>")
            <ol class="reports">\(waiting.prefix(rowsMax).html { report(_: $0, model, plan) })</ol>
            <section aria-labelledby="doubts"><h2 id="doubts">\(context(.doubtsWord)) <span class="badge">\(model.doubts.count)</span></h2>
            <ul class="rows">\(model.doubts.prefix(rowsMax * 2).html { doubt($0, model, plan) })</ul></section>
            """
        return Layout(.review, of: plan, width: .reading, main: main).page(context)
    }

    private static func report(_ report: Report, _ model: Model, _ plan: PlanView) -> HTML {
        let item = model.state.item(report.key.item)
        let doubts = model.doubts.filter { $0.key.report == report.id }
        return """
            <li class="under"><p><a lang="zh-CN"\(href: Route.item.link(plan.book, report.key.item.description))>\(item?.label)</a></p>\
            \(doubts.html { "<p class=\"missing\">▲ \(plan.context(Phrase($0.chinese, $0.english)))</p>" })\
            <ol>\(ReportCard(plan: plan, report: report, today: model.today).html(anchor: "main"))</ol></li>
            """
    }

    private static func doubt(_ doubt: ReportDoubt, _ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let report = model.state.reporting.report(doubt.key.report)
        let form = ActForm(
            plan: plan, verb: .settleDoubt, anchor: "doubts",
            about: [(.doubt, doubt.key.check.rawValue), (.report, doubt.key.report.description)]
                + (doubt.key.element.map { [(FormField.element, $0.description)] } ?? []),
            button: Phrase("处理", "Settle"))
        let options = DoubtVerdict.allCases.map {
            Input.Option(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
        }
        return """
            <li><span class="badge light-yellow">▲ \(context(Phrase(doubt.key.check.chinese, doubt.key.check.english)))</span> \
            <span lang="zh-CN">\(report.map { plan.name($0.key.organisation) })</span> \(context(Phrase(doubt.chinese, doubt.english)))\
            \(when: plan.may(.settleDoubt), form.folded("\(form.choice(.verdict, .verdictWord, "explained", options))\(form.words())"))</li>
            """
    }
}

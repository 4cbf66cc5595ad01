public import Ledger
public import Values

/// What one institution reports for a period (报送): all its items on one page, with what was said before.
public enum ReportSheetPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The institution's sheet; `nil` where one has to be chosen first.
        public var sheet: ReportSheet?
        /// The periods with something open, of the institution shown.
        public var open: [OpenSheet]
        /// The institutions to choose from, with how many reports each can send.
        public var institutions: [(institution: Institution, openCount: Int)] = []
        /// What was typed, by line.
        public var typed: [ReportKey: TypedReport] = [:]
        /// When it was saved as a draft.
        public var saved: Moment?
        /// What is wrong with lines.
        public var problems: [ReportKey: Phrase] = [:]
        /// What is asked about lines before they are sent.
        public var questions: [ReportKey: [EntryQuestion]] = [:]
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The page of `sheet`.
        public init(
            state: BookState, sheet: ReportSheet?, open: [OpenSheet], seats: [Seat], today: CalendarDate,
            names: [ActorID: String]
        ) {
            self.state = state
            self.sheet = sheet
            self.open = open
            self.seats = seats
            self.today = today
            self.names = names
        }
    }

    /// The address of a sheet as it is now.
    public static func link(
        _ book: BookID, _ institution: InstitutionID?, _ cadence: Cadence? = nil, first: CalendarDate? = nil
    ) -> Link {
        Route.reports.link(book.rawValue).toSheet(of: institution, cadence, first: first)
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let page = context.link(.reports, book)
        let plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: model.sheet.map { page.toSheet(of: $0.institution, $0.cadence, first: $0.first) } ?? page,
            seats: model.seats, today: model.today)
        guard let sheet = model.sheet else {
            return Layout(.reports, of: plan, main: chooser(model, plan)).page(context)
        }
        let title = "\(context(.reports)) · \(label(sheet.cadence, sheet.first, sheet.period, context))"
        return Layout(.reports, of: plan, title: title, main: SheetView(model: model, sheet: sheet, plan: plan).html)
            .page(context)
    }

    /// What a period is called: `2026年11月（月报）`.
    static func label(
        _ cadence: Cadence, _ first: CalendarDate, _ period: ReportingPeriod?, _ context: PageContext
    ) -> String {
        guard let period else {
            return context(Phrase("\(cadence.chinese)（\(first)）", "\(first), \(cadence.english)"))
        }
        return context(period.label)
    }

    private static func chooser(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let rows = model.institutions.html { institution, count in
            """
            <li><a lang="zh-CN"\(href: plan.link(.reports).toSheet(of: institution.id))>\(institution.name)</a> \
            <span class="\(count > 0 ? "badge light-yellow" : "quietly")">\(count > 0 ? "○ " : "")\(context(Phrase("待报 \(count)", "\(count) to send")))</span></li>
            """
        }
        return """
            <div class="head"><h1>\(context(.reports))</h1></div>\(currentPeriods(plan))
            <section class="block" aria-labelledby="institutions"><h2 id="institutions">\(context(Phrase("按单位填报", "By institution")))</h2>\
            <ul class="institutions">\(rows)</ul></section>
            """
    }

    /// How the reports of the periods stand that are running.
    private static func currentPeriods(_ plan: PlanView) -> HTML? {
        guard let today = plan.today else { return nil }
        let (rules, context) = (plan.state.rules, plan.context)
        let periods = Cadence.allCases.compactMap {
            rules.reporting.period(of: $0, containing: today, calendar: rules.calendar)
        }
        return """
            <nav class="chips" aria-label="\(context(.thisPeriod))"><ul>\(periods.html { period in
            """
            <li><a class="button small"\(href: plan.link(.periodReports).toPeriod(period, nil))>\(context(period.label))</a></li>
            """
            })</ul></nav>
            """
    }
}

extension Link {
    /// The sheet of an institution for a period, where this is the address of a book's sheets.
    func toSheet(of institution: InstitutionID?, _ cadence: Cadence? = nil, first: CalendarDate? = nil) -> Link {
        with(FormField.institution.rawValue, institution?.description)
            .with(FormField.cadence.rawValue, cadence?.rawValue).with(FormField.first.rawValue, first?.description)
    }
}

/// The sheet itself.
struct SheetView {
    let model: ReportSheetPage.Model
    let sheet: ReportSheet
    let plan: PlanView

    private var context: PageContext { plan.context }

    private var mayFill: Bool {
        sheet.lines.contains { plan.may(.submitReport, for: $0.key.organisation) }
    }

    var html: HTML {
        let open = sheet.lines.filter { $0.isOpen && plan.may(.submitReport, for: $0.key.organisation) }
        let rest = sheet.lines.filter { line in !open.contains { $0.id == line.id } }
        return """
            <div class="head"><h1>\(context(.reports)) <span lang="zh-CN">\(model.state.directory.institution(sheet.institution)?.name)</span></h1></div>
            \(periods)\(clocks)
            \(when: sheet.lines.isEmpty, "<p class=\"lead\">\(context(Phrase("本期没有需要报送的事项。", "Nothing has to be reported for this period.")))</p>")
            \(when: !open.isEmpty, form(open))
            \(when: !rest.isEmpty, others(rest))
            """
    }

    /// The periods that are open, for going from one to the other.
    private var periods: HTML {
        var open = model.open.map { ($0.cadence, $0.first, $0.period, $0.openCount) }
        if !open.contains(where: { $0.0 == sheet.cadence && $0.1 == sheet.first }) {
            open.insert((sheet.cadence, sheet.first, sheet.period, 0), at: 0)
        }
        return """
            <nav class="chips" aria-label="\(context(.periodWord))"><ul>\(open.html { cadence, first, period, count in
            let isShown = cadence == sheet.cadence && first == sheet.first
            let link = plan.link(.reports).toSheet(of: sheet.institution, cadence, first: first)
            return """
                <li><a class="button small"\(href: link)\(attribute: "aria-current", isShown ? "page" : nil)>\
                \(ReportSheetPage.label(cadence, first, period, context)) \(when: count > 0, "<span class=\"badge\">\(count)</span>")</a></li>
                """
            })</ul></nav>
            """
    }

    private var clocks: HTML? {
        sheet.period.map { period in
            let word = Phrase(
                "及时：\(period.timely)前；截止：\(period.closing)。",
                "On time until \(period.timely), closes \(period.closing).")
            return "<p class=\"quietly\">\(context(word))</p>"
        }
    }

    private func form(_ lines: [ReportSheet.Line]) -> HTML {
        let address = Route.reportsPost.link(plan.book)
        let about: HTML = """
            \(HTML.hidden(.institution, sheet.institution.description))\(HTML.hidden(.cadence, sheet.cadence.rawValue))\
            \(HTML.hidden(.first, sheet.first.description))
            """
        let fields: HTML = """
            \(HTML.hidden(.formToken, context.formToken))\(about)\(bar)\
            \(lines.html { SheetLine(model: model, line: $0, sheet: sheet, plan: plan).html })\
            <p class="actions sheet-end">\(buttons)</p>
            """
        return """
            <form method="post" class="report-sheet"\(action: address) enctype="multipart/form-data" data-report\(says)>\(fields)</form>
            """
    }

    /// The buttons for the whole sheet. The first one saves: pressing Enter in a field never sends anything.
    private var bar: HTML {
        let saved = model.saved.map {
            context(Phrase("草稿保存于 \($0.localDescription())", "Draft of \($0.localDescription())"))
        }
        return """
            <div class="sheet-bar">\(buttons) <span class="quietly" data-saved role="status">\(saved)</span></div>
            """
    }

    /// They stand behind the last line once more: who fills in the sheet by keyboard ends there.
    private var buttons: HTML {
        let isAsked = model.questions.values.contains { !$0.isEmpty }
        let send =
            isAsked
            ? Phrase("核对无误，仍然报送", "It is right: send anyway") : Phrase("报单位负责人审核", "Send to the head")
        return """
            <button name="\(FormField.sending.rawValue)" value="draft">\(context(Phrase("保存草稿", "Save draft")))</button> \
            <button class="primary" name="\(FormField.sending.rawValue)" value="send">\(context(send))</button>
            """
    }

    /// What the script says, in the page's language; it knows no words of its own.
    private var says: HTML {
        """
        \(attribute: "data-say-falling", context(Phrase("累计数比上期（{last}）小，请核对。", "Lower than last time ({last}): is that right?")))\
        \(attribute: "data-say-slip", context(Phrase("与{last}相差约千倍、万倍，请核对万、亿。", "About a thousand to ten thousand times off {last}: check 万 and 亿.")))\
        \(attribute: "data-say-hit", context(Phrase("与目标分毫不差，请核对。", "The target to the digit: is that right?")))\
        \(attribute: "data-say-percent", context(Phrase("百分比应在0至100之间，请核对。", "A percentage lies between 0 and 100: is that right?")))\
        \(attribute: "data-say-number", context(Phrase("请填写数字，例如 12.5。", "Write a number, such as 12.5.")))\
        \(attribute: "data-say-same", context(Phrase("与上期几乎相同，本期有什么新进展？", "Almost the words of last time: what is new?")))\
        \(attribute: "data-say-saved", context(Phrase("草稿已保存 ", "Draft saved ")))\
        \(attribute: "data-say-unsaved", context(Phrase("草稿没有保存：网络不通，请勿关闭页面。", "Not saved: no connection. Keep this page open.")))\
        \(attribute: "data-say-upload", context(Phrase("正在上传……", "Uploading…")))\
        \(attribute: "data-say-failed", context(Phrase("没有上传成功：", "Not uploaded: ")))\
        \(attribute: "data-slip-from", String(TypedValue.slipTimes.lowerBound))\
        \(attribute: "data-slip-to", String(TypedValue.slipTimes.upperBound))
        """
    }

    /// What was sent already, and what was missed.
    private func others(_ lines: [ReportSheet.Line]) -> HTML {
        """
        <section class="block" aria-labelledby="sent"><h2 id="sent">\(context(Phrase("本期其他事项", "The other items of the period")))</h2>
        <ol class="reports">\(lines.html(other))</ol></section>
        """
    }

    private func other(_ line: ReportSheet.Line) -> HTML {
        let item: HTML = """
            <a lang="zh-CN"\(href: plan.link(.item, line.item.id.description))>\(line.item.label)</a>
            """
        guard let report = line.current else {
            return """
                <li class="under" id="\(line.key.lineAnchor)"><p>\(item) <span class="badge light-grey">– \(context(status(of: line)))</span></p>\(exception(line))</li>
                """
        }
        return """
            <li class="under" id="\(line.key.lineAnchor)"><p>\(item)</p><ol>\(ReportCard(plan: plan, report: report, today: model.today).html(anchor: line.key.lineAnchor))</ol></li>
            """
    }

    private func status(of line: ReportSheet.Line) -> Phrase {
        if line.isOpen { return Phrase("待报", "to be sent") }
        return line.item.state.isActive ? Phrase("已截止，未报", "closed, not reported") : Phrase("未报", "not reported")
    }

    /// The office may let it report after closing.
    private func exception(_ line: ReportSheet.Line) -> HTML? {
        guard let period = sheet.period, period.closing < model.today, line.current == nil,
            model.state.reporting.exceptions[line.key] == nil, plan.may(.grantException)
        else { return nil }
        let form = ActForm(
            plan: plan, verb: .grantException, anchor: line.key.lineAnchor,
            about: [
                (.item, line.item.id.description), (.concerned, line.key.organisation.description),
                (.cadence, line.key.cadence.rawValue), (.first, line.key.first.description),
            ], button: Phrase("特批补报", "Let it report late"))
        return form.folded(form.words())
    }
}

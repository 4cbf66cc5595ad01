public import Ledger
public import Values

/// The year's end (年度收官): what will become of every item, the close and what goes on in the next book.
public enum YearEndPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// What is proposed for every item.
        public var proposal: [ItemOutcome]
        /// What still waits for somebody.
        public var openTasks: Int
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The year's end of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, proposal: [ItemOutcome], openTasks: Int,
            names: [ActorID: String]
        ) {
            self.state = state
            self.seats = seats
            self.today = today
            self.proposal = proposal
            self.openTasks = openTasks
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.yearEnd, model.state.book.id.rawValue), seats: model.seats, today: model.today)
        let view = YearEndView(model: model, plan: plan)
        let main: HTML = """
            <div class="head"><h1>\(context(.yearEnd))</h1></div>\(view.html)
            """
        return Layout(.yearEnd, of: plan, main: main).page(context)
    }
}

private struct YearEndView {
    let model: YearEndPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { model.state }

    var html: HTML {
        guard let closing = state.yearClosing else { return closePart }
        let counts = YearOutcome.allCases.map { outcome in
            (outcome, closing.outcomes.values.count { $0 == outcome })
        }
        return """
            <p class="notice done">■ \(context(Phrase("已收官", "The year is closed"))) · \(plan.signature(closing.mark))\
            \(closing.mark.reason.map { " <q lang=\"zh-CN\">\($0)</q>" as HTML })</p>
            \(figures(counts))\(carryPart)
            """
    }

    private func figures(_ counts: [(YearOutcome, Int)]) -> HTML {
        """
        <dl class="facts">\(counts.html { outcome, count in
        "<div><dt>\(context(Phrase(outcome.chinese, outcome.english.capitalizedFirst)))</dt><dd>\(count)</dd></div>"
        })</dl>
        """
    }

    // MARK: The close

    private var closePart: HTML {
        let counts = YearOutcome.allCases.map { outcome in
            (outcome, model.proposal.count { $0.outcome == outcome })
        }
        let open = Phrase(
            "还有 \(model.openTasks) 件待办没有办完；收官后只能申诉、核查和回头看。",
            "\(model.openTasks) tasks are still open. After the close only appeals, checks and re-checks go on.")
        return """
            <section class="block" aria-labelledby="close"><h2 id="close">\(context(Phrase("收官预览", "What the close will do")))</h2>
            \(figures(counts))\(when: model.openTasks > 0, "<p class=\"missing\">\(context(open))</p>")\(form)</section>
            """
    }

    private var form: HTML {
        let rows = model.proposal.html(row)
        let table: HTML = """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.yearEnd))"><table class="stacked"><thead><tr><th scope="col">\(context(.topicWord))</th>\
            <th scope="col">\(context(Phrase("办理状态", "State")))</th><th scope="col">\(context(Phrase("年度结果", "Outcome")))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
        guard plan.may(.closeYear) else { return table }
        let form = ActForm(
            plan: plan, verb: .closeYear, anchor: "main", button: Phrase("年度收官", "Close the year"), style: "primary")
        let confirm = Input(
            field: .year,
            label: context(Phrase("填写本台账年度，确认收官（不能撤回）", "Write this book's year to confirm; it cannot be undone")),
            isRequired: true, prefix: form.prefix, style: "half")
        let remark = Input(
            field: .note, label: context(Phrase("收官说明（可不填）", "Remark on the close (may stay empty)")),
            kind: .area(rows: 2), prefix: form.prefix, style: "wide")
        return form.form("\(table)<div class=\"grid\">\(remark.html)\(confirm.html)</div>", style: "sheet")
    }

    private func row(_ outcome: ItemOutcome) -> HTML {
        guard let item = state.item(outcome.item) else { return HTML() }
        let options = YearOutcome.allCases.filter { ($0 == .finished) == (outcome.outcome == .finished) }.map {
            Input.Option(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english.capitalizedFirst)))
        }
        let id = "outcome-\(item.id)"
        let choice: HTML = """
            \(HTML.hidden(.element, item.id.description))<select id="\(id)" name="\(FormField.outcome.rawValue)" aria-label="\(item.label)">\(options.html {
            "<option value=\"\($0.value)\"\(flag: "selected", when: $0.value == outcome.outcome.rawValue)>\($0.name)</option>"
            })</select>
            """
        return """
            <tr><th scope="row" lang="zh-CN"><a\(href: plan.link(.item, item.id.description))>\(item.label)</a></th>\
            <td data-label="\(context(Phrase("办理状态", "State")))">\(item.state.sign.html(context))</td>\
            <td data-label="\(context(Phrase("年度结果", "Outcome")))">\(when: plan.may(.closeYear), choice)\
            \(when: !plan.may(.closeYear), "\(context(Phrase(outcome.outcome.chinese, outcome.outcome.english.capitalizedFirst)))")</td></tr>
            """
    }

    // MARK: What goes on

    private var carryPart: HTML? {
        let items = state.carriedItems
        guard plan.may(.carryOver), !items.isEmpty else { return nil }
        let year = state.book.year + 1
        let title = Input(
            field: .title, label: context(Phrase("新台账名称（可不填）", "The new book's title (may stay empty)")), style: "wide")
        let confirm = Input(
            field: .year, label: context(Phrase("填写 \(year)，确认建立新台账", "Write \(year) to open the new book")),
            isRequired: true)
        let form = Form(.carryOver, Route.carryOver.link(plan.book), style: "sheet").html(
            context,
            """
            <div class="grid">\(title.html)\(confirm.html)</div>\
            <p class="actions"><button class="primary">\(context(Phrase("结转到新台账", "Carry over")))</button></p>
            """)
        let lead = Phrase(
            "将建立 \(year) 年台账（草稿），结转下列 \(items.count) 个事项；每个事项记下来源。",
            "A draft book for \(year) is opened with these \(items.count) items; each keeps where it came from.")
        return """
            <section class="block" aria-labelledby="carry"><h2 id="carry">\(context(Phrase("结转", "Carry-over")))</h2><p>\(context(lead))</p>
            <ul class="rows" lang="zh-CN">\(items.html { "<li>\(state.item($0.item)?.label)</li>" })</ul>\(form)</section>
            """
    }
}

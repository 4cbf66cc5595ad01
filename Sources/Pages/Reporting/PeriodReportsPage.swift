public import Ledger
internal import Values

/// The reports that are expected for a period (报送情况), whether they are there or not, with the way to each.
public enum PeriodReportsPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var view: BookView
        /// The period.
        public var period: ReportingPeriod
        /// All reports that are expected for it.
        public var reports: [ExpectedReport]
        /// The only standing that is shown.
        public var standing: ExpectedReport.Standing?

        /// The `reports` for `period`.
        public init(
            view: BookView, period: ReportingPeriod, reports: [ExpectedReport], standing: ExpectedReport.Standing?
        ) {
            self.view = view
            self.period = period
            self.reports = reports
            self.standing = standing
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let page = context.link(.periodReports, model.view.book).toPeriod(model.period, model.standing)
        let plan = model.view.plan(context, at: page)
        let title = "\(context(.thisPeriod)) · \(context(model.period.label))"
        return Layout(.reports, of: plan, title: title, main: PeriodReportsParts(model: model, plan: plan).html)
            .page(context)
    }
}

/// The parts of the page: the counts to choose from, the reports.
private struct PeriodReportsParts {
    let model: PeriodReportsPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }

    private var shown: [ExpectedReport] {
        model.reports.filter { model.standing == nil || $0.standing == model.standing }
    }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.thisPeriod)) <span class="quietly">\(context(model.period.label))</span></h1></div>
        \(chips)<p role="status" data-reports="\(shown.count)">\(context(.reportsShown(shown.count, of: model.reports.count)))</p>
        \(when: shown.isEmpty, "<p class=\"lead\">\(context(.none))</p>")\(when: !shown.isEmpty, table)
        """
    }

    private var chips: HTML {
        let standings = ExpectedReport.Standing.allCases.filter { standing in
            standing == model.standing || model.reports.contains { $0.standing == standing }
        }
        return """
            <nav class="chips" aria-label="\(context(.standingWord))"><ul>\(chip(nil))\(standings.html(chip))</ul></nav>
            """
    }

    private func chip(_ standing: ExpectedReport.Standing?) -> HTML {
        let count = model.reports.count { standing == nil || $0.standing == standing }
        let isShown = standing == model.standing
        return """
            <li><a class="button small"\(href: plan.link(.periodReports).toPeriod(model.period, standing))\
            \(attribute: "aria-current", isShown ? "page" : nil)>\(context(standing?.sign.word ?? .expected)) <span class="badge">\(count)</span></a></li>
            """
    }

    private var table: HTML {
        let heads: [Phrase] = [.topicWord, .organisationWord, .standingWord, .filedWord, .reportsTitle]
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.thisPeriod))"><table class="tasks stacked">\
            <caption class="unseen">\(context(.thisPeriod)) \(context(model.period.label))</caption>\
            <thead><tr>\(heads.html { "<th scope=\"col\">\(context($0))</th>" })</tr></thead><tbody>\(shown.html(row))</tbody></table></div>
            """
    }

    private func row(_ expected: ExpectedReport) -> HTML {
        let item = plan.state.item(expected.key.item)
        let filed = expected.report.map { $0.submitted.at.localDescription() } ?? "—"
        return """
            <tr><th scope="row">\(item.map { plan.link(to: $0) })</th>\
            <td lang="zh-CN" data-label="\(context(.organisationWord))">\(plan.name(expected.key.organisation))</td>\
            <td data-label="\(context(.standingWord))">\(expected.standing.sign.html(context)) \(state(expected.report))</td>\
            <td data-label="\(context(.filedWord))" class="figures">\(filed)</td>\
            <td><a class="button small"\(href: way(to: expected))>\(context(expected.report == nil ? .openSheet : .openReport))\
            <span class="unseen"> \(item?.label) \(plan.name(expected.key.organisation))</span></a></td></tr>

            """
    }

    private func state(_ report: Report?) -> HTML? {
        report.map { "<span class=\"quietly\">\(context(Phrase($0.state.chinese, $0.state.english)))</span>" }
    }

    /// The report on its item's page, which shows all of them; the sheet on which it would be filled in where there is none.
    private func way(to expected: ExpectedReport) -> Link {
        guard let report = expected.report else { return plan.sheet(of: expected.key) }
        return plan.link(.item, report.key.item.description).with(FormField.show.rawValue, "reports")
            .at("report-\(report.id)")
    }
}

extension Link {
    /// The reports of a period, those that stand so, where this is the address of a book's periods.
    func toPeriod(_ period: ReportingPeriod, _ standing: ExpectedReport.Standing?) -> Link {
        with(FormField.cadence.rawValue, period.cadence.rawValue)
            .with(FormField.first.rawValue, period.first.description)
            .with(FormField.standing.rawValue, standing?.rawValue)
    }
}

extension ReportingPeriod {
    /// What the period is called: `2026年11月（月报）`.
    var label: Phrase {
        Phrase("\(chinese)（\(cadence.chinese)）", "\(english) (\(cadence.english))")
    }
}

extension ExpectedReport.Standing {
    var sign: Sign {
        switch self {
        case .onTime: Sign(shape: "✓", word: .timelyWord, style: "good")
        case .late: Sign(shape: "▲", word: .lateWord, style: "warning")
        case .empty: Sign(shape: "○", word: .emptyWord, style: "error")
        case .withTheHead: Sign(shape: "◐", word: .withTheHeadWord, style: "awaiting")
        case .awaited: Sign(shape: "…", word: .awaitedWord, style: "draft")
        case .missing: Sign(shape: "✕", word: .missingWord, style: "error")
        }
    }
}

extension Phrase {
    fileprivate static let standingWord = Phrase("报送情况", "Standing")
    fileprivate static let filedWord = Phrase("填报时间", "Filed")
    fileprivate static let openReport = Phrase("看反馈", "See the report")
    fileprivate static let openSheet = Phrase("去报送单", "Open the sheet")
    fileprivate static func reportsShown(_ count: Int, of all: Int) -> Phrase {
        Phrase("显示 \(count)／\(all) 份", "\(count) of \(all) reports")
    }
}

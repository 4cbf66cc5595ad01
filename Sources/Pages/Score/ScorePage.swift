public import Ledger
internal import Values

/// The year's score of each organisation (得分), by name: every point opens the entry behind it, can be appealed against, and can be
/// computed with other weights.
public enum ScorePage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var view: BookView
        /// The scores by the formula in force, in the order of the directory.
        public var scores: [InstitutionScore]
        /// Another formula on trial, with the scores by it.
        public var trial: Trial?
        /// Why the weights on trial make no formula.
        public var problem: Phrase?
        /// The weights as typed.
        public var typed: [FormField: String]
        /// The institution whose account is open.
        public var opened: InstitutionID?
        /// The entries behind the open account and the appeals, by position.
        public var rows: [Int: RecordRow]

        /// The scores of the book of `view`.
        public init(
            view: BookView, scores: [InstitutionScore], trial: Trial?, problem: Phrase?, typed: [FormField: String],
            opened: InstitutionID?, rows: [Int: RecordRow]
        ) {
            self.view = view
            self.scores = scores
            self.trial = trial
            self.problem = problem
            self.typed = typed
            self.opened = opened
            self.rows = rows
        }
    }

    /// A formula that is not in force.
    public struct Trial: Sendable {
        /// The formula.
        public var formula: ScoreFormula
        /// The scores by it.
        public var scores: [InstitutionScore]

        /// The scores by `formula`.
        public init(formula: ScoreFormula, scores: [InstitutionScore]) {
            self.formula = formula
            self.scores = scores
        }
    }

    /// The entries that a page with the account of `institution` open speaks of.
    public static func positions(_ state: BookState, _ scores: [InstitutionScore], _ institution: InstitutionID?)
        -> [Int]
    {
        let own = scores.first { $0.institution == institution }
        let late = institution.map { lateReports(state, $0).map(\.submitted.position) } ?? []
        return (own?.score.lines.flatMap(\.positions) ?? []) + late + state.supervision.appeals.compactMap(\.position)
    }

    /// The reports of an institution that do not count as on time.
    static func lateReports(_ state: BookState, _ institution: InstitutionID) -> [Report] {
        state.reporting.reports.filter { report in
            report.standing != nil && !report.isTimely
                && state.institution(of: report.key.organisation)?.id == institution
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let link = context.link(.score, model.view.book)
            .with(FormField.institution.rawValue, model.opened?.description)
        let plan = model.view.plan(context, at: link)
        let main: HTML = """
            <div class="head"><h1>\(context(.scoreTitle))</h1><p class="quietly">\(context(.scoreLead))</p></div>
            \(ScoreTable(model: model, plan: plan).html)
            \(model.opened.flatMap { ScoreAccount(model: model, plan: plan, institution: $0).html })
            \(AppealsView(model: model, plan: plan).html)
            \(TrialForm(model: model, plan: plan).html)
            """
        return Layout(.score, of: plan, main: main).page(context)
    }
}

/// All scores in a table, by name.
struct ScoreTable {
    let model: ScorePage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    private func name(_ score: InstitutionScore) -> String {
        state.directory.institution(score.institution)?.name ?? score.institution.description
    }

    var html: HTML {
        let formula = state.rules.score
        let order = model.scores.sorted { name($0) < name($1) }
        return """
            \(when: model.scores.isEmpty, "<p class=\"lead\">\(context(.noScores))</p>")
            \(when: state.rules.ranks, "<p class=\"notice past\" role=\"note\">\(context(.ranksOn))</p>")
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.scoreTitle))"><table class="scores">\
            <caption class="unseen">\(context(.scoreTitle))</caption><thead><tr>\
            <th scope="col">\(context(.organisationWord))</th><th scope="col">\(context(.totalWord))</th>\
            <th scope="col">\(context(.resultWord)) \(formula.result)</th><th scope="col">\(context(.timelinessWord)) \(formula.timeliness)</th>\
            <th scope="col">\(context(.truthfulnessWord)) \(formula.truthfulness)</th>\
            \(when: model.trial != nil, "<th scope=\"col\">\(context(.onTrial))</th>")</tr></thead>
            <tbody>\(order.html(row))</tbody></table></div>
            """
    }

    private func row(_ score: InstitutionScore) -> HTML {
        let link = plan.link(.score).with(FormField.institution.rawValue, score.institution.description)
        let trial = model.trial?.scores.first { $0.institution == score.institution }
        let isOpen = model.opened == score.institution
        return """
            <tr\(attribute: "class", isOpen ? "chosen" : nil)><th scope="row" lang="zh-CN"><a\(href: link.at("account"))\(attribute: "aria-current", isOpen ? "true" : nil)>\(name(score))</a>\
            \(when: !score.isAssessed, " <span class=\"badge\">\(context(.notAssessed))</span>")</th>\
            <td data-label="\(context(.totalWord))"><b>\(points(score.score.total))</b></td>\
            <td data-label="\(context(.resultWord))">\(points(score.score.sum(.result)))</td>\
            <td data-label="\(context(.timelinessWord))">\(points(score.score.sum(.timeliness)))</td>\
            <td data-label="\(context(.truthfulnessWord))">\(points(score.score.sum(.truthfulness)))</td>\
            \(trial.map { self.trial($0.score.total, score.score.total) })</tr>

            """
    }

    private func trial(_ total: Ratio, _ before: Ratio) -> HTML {
        let change = total - before
        let sign = change < .zero ? "▼" : change > .zero ? "▲" : "="
        return """
            <td data-label="\(context(.onTrial))"><b>\(points(total))</b> <small><span aria-hidden="true">\(sign)</span> \(signed(change))</small></td>
            """
    }

    private func signed(_ change: Ratio) -> String { (change > .zero ? "+" : "") + points(change) }
}

/// Points with two places, all of them written out, so that they stand below each other.
func points(_ ratio: Ratio) -> String {
    let hundredths = (ratio * Ratio(100)).decimal(places: 0).description
    let isNegative = hundredths.hasPrefix("-")
    var digits = isNegative ? String(hundredths.dropFirst()) : hundredths
    while digits.count < 3 { digits = "0" + digits }
    return (isNegative ? "−" : "") + digits.dropLast(2) + "." + digits.suffix(2)
}

extension YearScore {
    /// The three parts of a formula.
    enum Part {
        case result, timeliness, truthfulness
    }

    /// The points gained in a part.
    func sum(_ part: Part) -> Ratio {
        lines.filter { $0.part.isPart(of: part) }.reduce(.zero) { $0 + $1.points }
    }
}

extension YearScore.Line.Part {
    func isPart(of part: YearScore.Part) -> Bool {
        switch self {
        case .target, .noTargets: part == .result
        case .timeliness: part == .timeliness
        case .truthfulness, .returns, .falseFigures: part == .truthfulness
        }
    }
}

import Ledger
import Values

/// The account of one institution's score: every line with the entries behind it, and the way to appeal.
struct ScoreAccount {
    let model: ScorePage.Model
    let plan: PlanView
    let institution: InstitutionID

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    var html: HTML? {
        guard let score = model.scores.first(where: { $0.institution == institution }) else { return nil }
        return """
            <section class="block" aria-labelledby="account"><h2 id="account" lang="zh-CN">\
            \(state.directory.institution(institution)?.name) \(points(score.score.total))</h2>
            \(targets(score))\(reports(score))\(truth(score))\(appeal(score))</section>
            """
    }

    private func targets(_ score: InstitutionScore) -> HTML {
        let kinds = Dictionary(
            score.facts.targets.map { ($0.element, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = score.score.lines.filter { $0.part.isPart(of: .result) }
        return """
            <h3>\(context(.resultWord)) \(points(score.score.sum(.result)))</h3>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.resultWord))"><table class="stacked"><thead><tr>\
            <th scope="col">\(context(.target))</th><th scope="col">\(context(.partWord))</th><th scope="col">\(context(.reachedOfPlan))</th>\
            <th scope="col">\(context(.pointsWord))</th><th scope="col">\(context(.entryWord))</th></tr></thead>
            <tbody>\(lines.html { target($0, kinds) })</tbody></table></div>
            """
    }

    private func target(_ line: YearScore.Line, _ facts: [ElementID: ScoreFacts.Target]) -> HTML {
        guard let element = line.part.element else {
            return
                "<tr><th scope=\"row\" colspan=\"3\">\(context(.noTargets))</th><td>\(points(line.points))</td><td></td></tr>"
        }
        let fact = facts[element]
        let item = state.item(of: element)
        let link = plan.link(.item, item?.id.description ?? "").at("target-\(element)")
        return """
            <tr><th scope="row" lang="zh-CN"><a\(href: link)>\(state.label(of: element))</a> <span class="quietly">\(item?.label)</span></th>\
            <td data-label="\(context(.partWord))">\(context(fact?.isLead == true ? .leadShort : .cooperatingShort))</td>\
            <td data-label="\(context(.reachedOfPlan))">\(fact?.share?.description ?? context(.noFigures))</td>\
            <td data-label="\(context(.pointsWord))">\(points(line.points)) / \(points(line.possible))</td>\
            <td data-label="\(context(.entryWord))">\(entries(line.positions))</td></tr>

            """
    }

    private func reports(_ score: InstitutionScore) -> HTML {
        let late = ScorePage.lateReports(state, institution)
        let line = score.score.lines.first { $0.part == .timeliness }
        let missing = score.facts.expectedReports - score.facts.timelyReports.count - Set(late.map(\.key)).count
        return """
            <h3>\(context(.timelinessWord)) \(points(score.score.sum(.timeliness)))</h3>
            <p>\(context(.timelyOf(score.facts.timelyReports.count, score.facts.expectedReports)))</p>
            \(when: missing > 0, "<p>\(context(.restMissing(missing)))</p>")
            \(when: !late.isEmpty, "<p class=\"label\">\(context(.notTimely))</p><ul class=\"rows\">\(late.html { self.late($0) })</ul>")
            <details><summary>\(context(.timelyEntries))</summary><p>\(entries(line?.positions ?? []))</p></details>
            """
    }

    private func late(_ report: Report) -> HTML {
        let word = report.standing.map { standing -> Phrase in
            switch standing {
            case .timely: .emptyWord
            case .late: .lateWord
            case .byException: Phrase("特批补报", "By exception")
            }
        }
        return """
            <li>\(entry(report.submitted.position)) <span class="badge warning">▲ \(word.map { context($0) })</span> \
            \(context(Phrase(state.period(of: report.key)))) <span lang="zh-CN">\(state.item(report.key.item)?.label)</span></li>
            """
    }

    private func truth(_ score: InstitutionScore) -> HTML {
        let lost = score.score.lines.filter { $0.part == .returns || $0.part == .falseFigures }
        return """
            <h3>\(context(.truthfulnessWord)) \(points(score.score.sum(.truthfulness)))</h3>
            \(when: lost.isEmpty, "<p class=\"quietly\">\(context(.nothingLost))</p>")
            \(lost.html { line in
            """
            <p class="label">\(context(line.part == .returns ? .returnedWord : .falseFiguresWord)) \(points(line.points))</p>
            <ul class="rows">\(line.positions.html { "<li>\(entry($0, inWords: true))</li>" })</ul>
            """
            })
            """
    }

    private func entries(_ positions: [Int]) -> HTML {
        positions.html(separator: " ") { entry($0) }
    }

    /// A link to the entry behind a point.
    private func entry(_ position: Int, inWords: Bool = false) -> HTML {
        let link = plan.link(.entry, String(position))
        let words = model.rows[position].map { context(Phrase($0.words)) }
        return """
            <a class="figures"\(href: link)\(attribute: "title", words)>#\(position)</a>\
            \(when: inWords, " <span>\(words)</span>\(model.rows[position]?.reason.map { " <q>\($0)</q>" as HTML })")
            """
    }

    /// The entries that cost points and can be appealed against.
    private func appeal(_ score: InstitutionScore) -> HTML? {
        guard
            Permissions.allows(
                .fileAppeal, seats: plan.seats, concerning: institution, in: state.directory)
        else { return nil }
        let costly =
            score.facts.returns + score.facts.falseFigures
            + ScorePage.lateReports(state, institution).map(\.submitted.position)
        let options =
            [Input.Option(value: "", name: context(.wholeScore))]
            + costly.sorted().map { position in
                .init(
                    value: String(position),
                    name: "#\(position) " + (model.rows[position].map { context(Phrase($0.words)) } ?? ""))
            }
        let form = ActForm(
            plan: plan, verb: .fileAppeal, anchor: "appeals", about: [(.institution, institution.description)],
            button: .appealWord)
        return form.folded(
            "\(form.choice(.entry, .appealAgainst, "", options))\(form.words(.reason, .appealReason))")
    }
}

/// All appeals, with their answers.
struct AppealsView {
    let model: ScorePage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }

    var html: HTML? {
        let appeals = plan.state.supervision.appeals
        guard !appeals.isEmpty else { return nil }
        return """
            <section class="block" aria-labelledby="appeals"><h2 id="appeals">\(context(.appealsTitle))</h2>
            <ul class="rows">\(appeals.reversed().html(row))</ul></section>
            """
    }

    private func row(_ appeal: Appeal) -> HTML {
        let name = plan.state.directory.institution(appeal.institution)?.name
        let against: HTML =
            if let position = appeal.position {
                """
                <a class="figures"\(href: plan.link(.entry, String(position)))>#\(position)</a> \
                \(model.rows[position].map { context(Phrase($0.words)) })
                """
            } else { "\(context(.wholeScore))" }
        return """
            <li id="\(appeal.id.description)"><b lang="zh-CN">\(name)</b> \(sign(appeal).html(context)) \(against) \
            <q>\(appeal.filed.reason)</q> <span class="quietly">\(plan.signature(appeal.filed))</span>\
            \(appeal.decision.map { "<br>\(context(.answerWord)) <q>\($0.reason)</q> <span class=\"quietly\">\(plan.signature($0))</span>" as HTML })\
            \(decide(appeal))</li>
            """
    }

    private func sign(_ appeal: Appeal) -> Sign {
        guard appeal.decision != nil else { return Sign(shape: "◐", word: .appealOpen, style: "awaiting") }
        return appeal.isUpheld
            ? Sign(shape: "✓", word: .appealUpheld, style: "good")
            : Sign(shape: "✕", word: .appealDismissed, style: "draft")
    }

    private func decide(_ appeal: Appeal) -> HTML? {
        guard appeal.decision == nil, plan.may(.decideAppeal) else { return nil }
        let form = ActForm(
            plan: plan, verb: .decideAppeal, anchor: appeal.id.description, about: [(.appeal, appeal.id.description)],
            button: .decideWord)
        return form.folded(
            """
            \(form.choice(.verdict, .verdictWord, "no", [
                .init(value: "no", name: context(.appealDismissed)), .init(value: "yes", name: context(.appealUpheld)),
            ]))\(form.words())
            """)
    }
}

/// Other weights, tried without saving.
struct TrialForm {
    let model: ScorePage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }

    /// The fields of a formula, with their names.
    static let fields: [(FormField, Phrase)] = [
        (.resultPoints, .resultWord), (.timelinessPoints, .timelinessWord), (.truthfulnessPoints, .truthfulnessWord),
        (.leadWeight, .leadWeightWord), (.cooperatingWeight, .cooperatingWeightWord),
        (.lostByReturn, .lostByReturnWord),
        (.lostByFalseFigure, .lostByFalseFigureWord),
    ]

    var html: HTML {
        """
        <section class="block" aria-labelledby="trial"><h2 id="trial">\(context(.trialTitle))</h2>
        <p class="quietly">\(context(.trialLead))</p>
        \(model.problem.map { "<p class=\"problem\" role=\"alert\">\(context($0))</p>" as HTML })
        \(FilterForm(link: link).html("\(fields)<p class=\"actions\"><button class=\"primary\">\(context(.tryWord))</button></p>"))</section>
        """
    }

    private var link: Link {
        plan.link(.score).with(FormField.institution.rawValue, model.opened?.description).at("trial")
    }

    private var fields: HTML {
        Self.fields.html { field, name in
            Input(
                field: field, label: context(name), kind: .number, value: model.typed[field] ?? "", prefix: "trial-"
            ).html
        }
    }
}

internal import Ledger
internal import Values

/// Scores line by line.
struct ScoreText {
    let state: BookState
    let day: CalendarDate
    let formula: ScoreFormula
    let scores: [InstitutionScore]

    var text: String {
        let tried =
            formula == state.rules.score ? say("现行公式", "the formula in force") : say("试算公式", "a formula tried out")
        let rule = say(
            "\(tried)：结果 \(formula.result)，时效 \(formula.timeliness)，真实 \(formula.truthfulness)；牵头与配合 \(formula.leadWeight)∶\(formula.cooperatingWeight)\n",
            "By \(tried): result \(formula.result), timeliness \(formula.timeliness), truthfulness \(formula.truthfulness); lead to cooperating \(formula.leadWeight):\(formula.cooperatingWeight)\n"
        )
        guard !scores.isEmpty else {
            return headline(state, day) + rule + say("没有可以评分的单位。\n", "There is nobody to score.\n")
        }
        return headline(state, day) + rule + scores.map(part).joined()
    }

    private func part(_ score: InstitutionScore) -> String {
        let name = state.directory.institution(score.institution)?.name ?? score.institution.description
        let note = score.isAssessed ? "" : say("（参与但不考核）", " (takes part, not assessed)")
        var columns = TextColumns()
        for line in score.score.lines {
            let positions = line.positions.map { "#\($0)" }.joined(separator: " ")
            columns.add(
                words(line.part, score), "\(line.points.decimal(places: 2))", "/ \(line.possible.decimal(places: 2))",
                positions)
        }
        return "\n\(name)\(note)  \(score.score.total.decimal(places: 2))\n" + columns.text
    }

    private func words(_ part: YearScore.Line.Part, _ score: InstitutionScore) -> String {
        switch part {
        case .target(let element):
            let number = state.item(of: element)?.number.value.map { "\($0) " } ?? ""
            return say("结果 ", "result ") + "\(element) \(number)\(state.label(of: element) ?? "")".cut(to: 44)
        case .noTargets: return say("结果（没有目标）", "result (no targets)")
        case .timeliness:
            return say(
                "时效（按时 \(score.facts.timelyReports.count)/\(score.facts.expectedReports)）",
                "timeliness (\(score.facts.timelyReports.count) of \(score.facts.expectedReports) on time)")
        case .truthfulness: return say("真实", "truthfulness")
        case .returns: return say("退回扣分", "lost by returns")
        case .falseFigures: return say("不实扣分", "lost by false figures")
        }
    }
}

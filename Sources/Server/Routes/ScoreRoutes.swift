import Hummingbird
import Ledger
import Pages
import Values

/// The year's score, with other weights on trial.
struct ScoreRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] { [Endpoint(.score, handler: score)] }

    private static let fields: [FormField] = [
        .resultPoints, .timelinessPoints, .truthfulnessPoints, .leadWeight, .cooperatingWeight, .lostByReturn,
        .lostByFalseFigure,
    ]

    private func score(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let state = view.state
        let scores = await office.judgements.scores(of: state, on: view.today)
        let opened = exchange.query[FormField.institution.rawValue].flatMap { InstitutionID($0) }
        let (typed, trial, problem) = trial(exchange, state, view.today)
        let rows = try await office.history.rows(of: state, at: ScorePage.positions(state, scores, opened))
        let model = ScorePage.Model(
            view: view, scores: scores, trial: trial, problem: problem, typed: typed, opened: opened, rows: rows)
        return .page(ScorePage.page(model, PageContext(exchange, notices: notices)))
    }

    /// The weights of the address: the formula in force where it gives none.
    private func trial(
        _ exchange: Exchange, _ state: BookState, _ day: CalendarDate
    ) -> ([FormField: String], ScorePage.Trial?, Phrase?) {
        var typed = RulesFields.values(of: state.rules).filter { ScoreRoutes.fields.contains($0.key) }
        guard ScoreRoutes.fields.contains(where: { exchange.query[$0.rawValue] != nil }) else {
            return (typed, nil, nil)
        }
        for field in ScoreRoutes.fields {
            if let value = exchange.query[field.rawValue] { typed[field] = value }
        }
        let read = TypedFormula { typed[$0] ?? "" }
        guard let formula = read.formula else {
            let problem = ScoreRoutes.fields.lazy.compactMap { read.problems[$0] }.first
            return (typed, nil, problem)
        }
        return (typed, ScorePage.Trial(formula: formula, scores: state.scores(on: day, by: formula)), nil)
    }
}

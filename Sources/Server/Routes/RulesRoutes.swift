import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// The local rules: shown, tried, saved.
struct RulesRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.rules, handler: show), Endpoint(.rulesPost, handler: change),
            Endpoint(.rulesCalendarPost, body: .upload, handler: readCalendar),
        ]
    }

    /// The largest calendar file: some thousand days.
    private static let calendarMaxBytes = 200 * 1024

    private func page(_ model: RulesPage.Model, _ exchange: Exchange, status: Int = 200) -> Response {
        .page(RulesPage.page(model, PageContext(exchange, notices: notices)), status: status)
    }

    private func show(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let model = RulesPage.Model(
            view: view, values: RulesFields.values(of: view.state.rules), position: view.state.position,
            versions: try await versions(of: view.state))
        return page(model, exchange)
    }

    /// The page with what was typed in its fields.
    private func typed(_ exchange: Exchange) async throws -> RulesPage.Model {
        let view = try await office.view(exchange)
        var values: [FormField: String] = [:]
        for field in RulesFields.fields { values[field] = exchange.text(field) }
        var model = RulesPage.Model(
            view: view, values: values, position: Int(exchange.text(.position)) ?? view.state.position,
            versions: try await versions(of: view.state))
        model.reason = exchange.text(.reason)
        return model
    }

    private func change(_ exchange: Exchange) async throws -> Response {
        var model = try await typed(exchange)
        let state = model.view.state
        let read = TypedRules { exchange.text($0) }
        model.problems = read.problems
        guard let rules = read.rules else {
            model.refusal = .rulesProblems
            return page(model, exchange, status: 422)
        }
        let concerns = rules.concerns(replacing: state.rules)
        model.trial = RulesPage.Trial(
            effect: RulesEffect(of: rules, on: state, day: model.view.today), concerns: concerns)
        guard exchange.text(.doing) == "save" else { return page(model, exchange) }
        if let refusal = refusal(model, concerns, exchange) {
            model.refusal = refusal
            model.position = state.position
            if refusal == .rulesReasonMissing { model.problems[.reason] = refusal }
            return page(model, exchange, status: 422)
        }
        return try await save(rules, model, exchange)
    }

    /// Why rules that can be read are not saved yet.
    private func refusal(_ model: RulesPage.Model, _ concerns: [RulesConcern], _ exchange: Exchange) -> Phrase? {
        if let last = model.versions.first?.row.position, last > model.position { return .rulesMoved }
        if model.reason.isEmpty { return .rulesReasonMissing }
        return concerns.isEmpty || exchange.text(.careless) == "yes" ? nil : .rulesUnconfirmed
    }

    private func save(
        _ rules: LocalRules, _ model: RulesPage.Model, _ exchange: Exchange
    ) async throws -> Response {
        do {
            let somebody = try exchange.somebody()
            let careless = exchange.text(.careless) == "yes"
            let act = Act.directory(.setRules(rules, reason: model.reason, careless: careless))
            try await PerformAct(books: office.books)(act, on: model.view.state.book.id, by: somebody.actor)
            notices.put(PageContext.Notice(.done, .rulesSaved), for: somebody.token)
            return .redirect(to: Route.rules.link(model.view.state.book.id.rawValue))
        } catch let error as WorkflowError where error.code == .refused {
            var model = model
            model.refusal = Phrase(error.chinese, error.english)
            return page(model, exchange, status: Failure(error).status)
        }
    }

    /// Puts the calendar of a file into its field, so that one sees it before it is saved.
    private func readCalendar(_ exchange: Exchange) async throws -> Response {
        var model = try await typed(exchange)
        let files = if case .upload(let form) = exchange.body { form.files } else { [UploadedFile]() }
        guard let file = files.first(where: { $0.field == FormField.file.rawValue }), !file.content.isEmpty else {
            model.problems[.file] = .calendarNotText
            return page(model, exchange, status: 422)
        }
        guard file.content.count <= RulesRoutes.calendarMaxBytes else {
            model.problems[.file] = .calendarTooLarge
            return page(model, exchange, status: 422)
        }
        let bytes = file.content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.content.dropFirst(3)) : file.content
        guard let text = String(validating: bytes, as: UTF8.self) else {
            model.problems[.file] = .calendarNotText
            return page(model, exchange, status: 422)
        }
        model.values[.workingCalendar] = text.replacing("\r\n", with: "\n").trimmingSpaces()
        do throws(WorkingCalendarError) {
            _ = try WorkingCalendar(text: text)
        } catch {
            model.problems[.file] = Phrase(error, in: text)
            return page(model, exchange, status: 422)
        }
        var context = PageContext(exchange, notices: notices)
        context.notice = PageContext.Notice(.done, .calendarRead)
        return .page(RulesPage.page(model, context))
    }

    /// Every change of the rules with what it changed, the newest first.
    private func versions(of state: BookState) async throws -> [RulesPage.Version] {
        let rows = try await office.history.rows(of: state).filter { $0.kind == .rulesChanged }
        var before = RulesFields.values(of: LocalRules())
        var versions: [RulesPage.Version] = []
        for row in rows {
            let entry = try await office.books.entries(of: state.book.id, after: row.position - 1, limit: 1).first
            guard let entry, case .acted(.directory(.setRules(let rules, _, _))) = try Event(entry) else { continue }
            let after = RulesFields.values(of: rules)
            let changes = RulesFields.fields.compactMap { field in
                before[field] == after[field] ? nil : (field, before[field] ?? "", after[field] ?? "")
            }
            versions.append(RulesPage.Version(row: row, changes: changes))
            before = after
        }
        return versions.reversed()
    }
}

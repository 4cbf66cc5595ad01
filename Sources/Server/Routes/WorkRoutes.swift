import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// Desks, the head's endorsements, supervision and the year's end.
struct WorkRoutes: Sendable {
    let office: Office
    let notices: Notices
    let carryOver: CarryOver

    var endpoints: [Endpoint] {
        [
            Endpoint(.myDesk, handler: myDesk), Endpoint(.desk, handler: desk),
            Endpoint(.endorsements, handler: endorsements), Endpoint(.supervision, handler: supervision),
            Endpoint(.yearEnd, handler: yearEnd), Endpoint(.carryOver, handler: carry),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    private func names(_ exchange: Exchange) async throws -> [ActorID: String] {
        try await office.names.all(now: exchange.now)
    }

    // MARK: Desks

    private func share(_ state: BookState, _ exchange: Exchange) async throws -> DeskPage.Share {
        let seats = try exchange.seats(in: state)
        let all = await office.judgements.tasks(of: state, on: exchange.today)
        let tasks = all.filter { $0.isFor(seats) }
        let doubts =
            tasks.contains { if case .doubt = $0.kind { true } else { false } }
            ? await office.judgements.doubts(of: state) : []
        return DeskPage.Share(
            state: state, seats: seats, tasks: tasks, waiting: state.awaited(all, by: seats, on: exchange.today),
            doubts: Dictionary(doubts.map { ($0.key, $0) }) { first, _ in first })
    }

    private func desk(_ exchange: Exchange) async throws -> Response {
        let share = try await share(try await office.state(exchange), exchange)
        let names = try await names(exchange)
        return page(exchange) { DeskPage.page(share, today: exchange.today, names: names, $0) }
    }

    /// The desk of all books in which somebody has a part; what is closed for good asks nothing of anybody.
    private func myDesk(_ exchange: Exchange) async throws -> Response {
        var shares: [DeskPage.Share] = []
        for summary in try await office.books.summaries() {
            let share = try await share(try await office.books.state(of: summary.book.id), exchange)
            if !share.tasks.isEmpty || !share.waiting.isEmpty { shares.append(share) }
        }
        let (all, names) = (shares, try await names(exchange))
        return page(exchange) { DeskPage.page(all, today: exchange.today, names: names, $0) }
    }

    // MARK: Endorsing and supervising

    private func endorsements(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        return page(exchange) { EndorsementsPage.page(view, $0) }
    }

    private func supervision(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let model = SupervisionPage.Model(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            urgings: state.urgingsDue(on: exchange.today), names: try await names(exchange))
        return page(exchange) { SupervisionPage.page(model, $0) }
    }

    // MARK: The year's end

    private func yearEnd(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let model = YearEndPage.Model(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            proposal: CloseYear.proposal(for: state),
            openTasks: await office.judgements.tasks(of: state, on: exchange.today).count,
            names: try await names(exchange))
        return page(exchange) { YearEndPage.page(model, $0) }
    }

    private func carry(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let somebody = try exchange.somebody()
        do {
            guard exchange.text(.year) == String(state.book.year + 1) else {
                throw FormProblem(.year, .nextYearNotConfirmed)
            }
            let title = exchange.text(.title)
            let book = try await carryOver(
                from: state.book.id, title: title.isEmpty ? nil : title, by: somebody.actor)
            notices.put(PageContext.Notice(.done, .carriedOver), for: somebody.token)
            return .redirect(to: Route.reading.link(book.rawValue))
        } catch let problem as FormProblem {
            return retry(exchange, state, problem.sentence, problem)
        } catch let error as WorkflowError where error.code == .refused {
            return retry(exchange, state, Phrase(error.chinese, error.english))
        }
    }

    private func retry(
        _ exchange: Exchange, _ state: BookState, _ sentence: Phrase, _ wrong: FormProblem? = nil
    ) -> Response {
        let model = RetryPage.Model(
            sentence: sentence, wrong: wrong, form: exchange.form, address: exchange.link,
            leave: RetryPage.Leave(link: Route.yearEnd.link(state.book.id.rawValue)))
        return .page(RetryPage.page(model, PageContext(exchange)), status: 422)
    }
}

extension Phrase {
    static let nextYearNotConfirmed = Phrase("请填写新台账的年度，确认结转。", "Write the year of the new book to confirm.")
    static let carriedOver = Phrase("已建立新台账并结转。", "The new book is open with what was carried over.")
}

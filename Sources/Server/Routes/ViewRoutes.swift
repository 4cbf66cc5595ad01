import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// Other views of a running plan: timeline, calendar, who answers for what, burden, score.
struct ViewRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.timeline, handler: timeline), Endpoint(.calendar, handler: calendar),
            Endpoint(.calendarFile, handler: calendarFile), Endpoint(.responsibility, handler: responsibility),
            Endpoint(.burden, handler: burden),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    private func timeline(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let filter = ViewFilter { exchange.query[$0.rawValue] }
        return page(exchange) { TimelinePage.page(view, filter, $0) }
    }

    private func calendar(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let month = exchange.month
        let events =
            if let first = month.firstDay, let last = month.lastDay {
                view.state.agenda(from: first, to: last, on: view.today)
            } else { [AgendaEvent]() }
        return page(exchange) { CalendarPage.page(view, month: month, events: events, $0) }
    }

    private func responsibility(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let query = ResponsibilityPage.Query { exchange.query[$0.rawValue] }
        return page(exchange) { ResponsibilityPage.page(view, query, $0) }
    }

    private func burden(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let month = exchange.month
        let lines = await office.judgements.burdens(of: view.state, in: month, on: view.today)
        return page(exchange) { BurdenPage.page(view, month: month, lines: lines, $0) }
    }

    /// The deadlines of who asks: of the organisations whose posts they hold, or of the whole plan for the office and for those
    /// who hold no post.
    private func calendarFile(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let state = view.state
        guard let first = view.today.adding(days: -31),
            let last = CalendarDate(year: state.book.year + 1, month: 12, day: 31)
        else { throw ServerError(.notFound, "no days") }
        let own = Set(try exchange.seats(in: state).compactMap(\.institution))
        let events = state.agenda(from: first, to: max(first, last), on: view.today).filter { event in
            !event.isDone && !ViewRoutes.isOver(event, view.today) && ViewRoutes.belongs(event, to: own, in: state)
        }
        let file = CalendarFile(
            name: state.book.title, stamp: state.updated, sequence: state.position,
            events: events.map { ViewRoutes.event($0, in: state, exchange) })
        return .download(file.bytes, type: "text/calendar; charset=utf-8", name: "\(state.book.id).ics")
    }

    /// A day of reporting that is over asks for nothing any more; a deadline that is missed still does.
    private static func isOver(_ event: AgendaEvent, _ today: CalendarDate) -> Bool {
        if case .reportsDue = event.kind { event.day < today } else { false }
    }

    private static func belongs(_ event: AgendaEvent, to own: Set<InstitutionID>, in state: BookState) -> Bool {
        switch event.kind {
        case .urged, .urgingAhead, .extensionAnswered, .reportsClose: return false
        // The office answers requests for more time.
        case .extensionOpen: return own.isEmpty
        case .deadline, .node, .reportsDue, .help, .signing:
            guard !own.isEmpty else { return true }
            return event.organisations.contains { state.institution(of: $0).map { own.contains($0.id) } ?? false }
        }
    }

    private static func event(
        _ event: AgendaEvent, in state: BookState, _ exchange: Exchange
    ) -> CalendarFile.Event {
        let words = Phrase(state.words(for: event)).text(exchange.language)
        let item = event.item.flatMap(state.item)
        let book = state.book.id.rawValue
        let link = item.map { Route.item.link(book, $0.id.description) } ?? Route.desk.link(book)
        let names = Set(event.organisations.map(state.name(of:))).sorted().prefix(20).joined(separator: "、")
        let place = item.map { "-\($0.id)" } ?? ""
        return CalendarFile.Event(
            uid: "\(book)-\(event.kind.code)\(place)-\(event.kind.subject)@duban", day: event.day, summary: words,
            description: [item?.title.value, names].compactMap(\.self).joined(separator: "\n"),
            url: exchange.origin + link.string, category: event.kind.code)
    }
}

extension Office {
    /// The book of the path as whoever asks looks at it.
    func view(_ exchange: Exchange) async throws -> BookView {
        let state = try await state(exchange)
        return BookView(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            names: try await names.all(now: exchange.now))
    }
}

extension Exchange {
    /// The month that the address names; the one of the day that the page speaks for where it names none.
    var month: YearMonth {
        query[FormField.month.rawValue].flatMap { YearMonth($0) } ?? YearMonth(today)
    }
}

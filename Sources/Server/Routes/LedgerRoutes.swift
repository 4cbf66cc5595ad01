import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// The ledger of a book: as a page, as a file, and the lists that people keep of it.
struct LedgerRoutes: Sendable {
    let office: Office
    let views: any SavedViewStore
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.ledger, handler: ledger), Endpoint(.ledgerFile, handler: ledgerFile),
            Endpoint(.keepView, handler: keepView), Endpoint(.forgetView, handler: forgetView),
        ]
    }

    private func query(_ exchange: Exchange) -> LedgerQuery {
        LedgerQuery { exchange.query.values($0.rawValue) }
    }

    private func ledger(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let query = query(exchange)
        let earlier = try await earlier(than: state, query, exchange)
        let list = await list(of: state, query, since: earlier, exchange)
        let model = LedgerPage.Model(
            state: state, list: list, query: query, today: exchange.today, seats: try exchange.seats(in: state),
            earlier: earlier, views: try await kept(exchange, in: state.book.id),
            passage: try await passages(of: state, query.columns ?? []))
        return .page(LedgerPage.page(model, PageContext(exchange, notices: notices)))
    }

    /// The rows that the address asks for, on the page and in the file.
    private func list(
        of state: BookState, _ query: LedgerQuery, since earlier: BookState?, _ exchange: Exchange
    ) async -> LedgerList {
        var outlook: Outlook?
        if query.filter.promise != nil || query.filter.targets == .slipping {
            outlook = await office.judgements.outlook(of: state, on: exchange.today)
        }
        var index: ListIndex?
        if query.filter.asksForIndex(in: query.order) {
            index = await office.judgements.index(of: state, on: exchange.today)
        }
        let found = state.list(
            matching: query.filter, orderedBy: query.order, on: exchange.today, outlook: outlook, index: index)
        guard query.showsOnlyChanged, let earlier else { return found }
        return found.filter { $0.lastPosition > earlier.position }
    }

    /// The book on the day that it is compared with; none where it is younger than that, or the day is no past one.
    private func earlier(than state: BookState, _ query: LedgerQuery, _ exchange: Exchange) async throws -> BookState? {
        guard let day = query.comparedWith, day < exchange.today, state.opened.at.date() <= day else { return nil }
        return try await office.judgements.state(of: state, asOf: day, in: office.books)
    }

    /// Quotes the document, which is read only for a column that shows it.
    private func passages(of state: BookState, _ columns: [LedgerColumn]) async throws -> @Sendable (Span) -> String? {
        guard columns.contains(.source) else { return { _ in nil } }
        let text = try await office.text(of: state)
        return { span in
            guard span.start >= 0, span.start <= span.end, span.end <= text.count else { return nil }
            return String(decoding: text[span.start..<span.end], as: UTF8.self)
        }
    }

    /// The file holds the columns that the address names, else all of them.
    private func ledgerFile(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let query = query(exchange)
        let list = await list(of: state, query, since: try await earlier(than: state, query, exchange), exchange)
        let all = LedgerColumn.allCases.filter { $0 != .target && (state.approval != nil || !$0.needsApproval) }
        let columns = query.columns ?? all
        let cells = LedgerCells(state, on: exchange.today, passage: try await passages(of: state, columns))
        let sheet = LedgerSheet(list: list, columns: columns, cells: cells)
        return .download(sheet.bytes, type: "text/csv; charset=utf-8", name: "\(state.book.title).csv")
    }

    // MARK: Lists that people keep

    private func kept(_ exchange: Exchange, in book: BookID) async throws -> [LedgerView] {
        let own = try await views.savedViews(of: try exchange.somebody().account, in: book)
        return own.compactMap { view in Link(local: view.query).map { LedgerView(name: view.name, link: $0) } }
    }

    private func keepView(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let ledger = Route.ledger.link(state.book.id.rawValue)
        let name = exchange.text(.name)
        guard let link = exchange[.view].flatMap(Link.init(local:)), link.string.hasPrefix(ledger.string) else {
            throw ServerError(.malformed, "no address of this ledger")
        }
        guard (1...SavedView.nameMax).contains(name.unicodeScalars.count) else {
            return answer(exchange, PageContext.Notice(.refused, .viewNameInvalid), at: link)
        }
        let view = SavedView(
            account: try exchange.somebody().account, book: state.book.id, name: name, query: link.string)
        do {
            try await views.keep(view)
        } catch {
            guard error.code == .conflict else { throw error }
            return answer(exchange, PageContext.Notice(.refused, .tooManyViews), at: link)
        }
        return answer(exchange, PageContext.Notice(.done, .viewKept(name)), at: link)
    }

    private func forgetView(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        try await views.forget(exchange.text(.name), of: try exchange.somebody().account, in: state.book.id)
        return .redirect(to: exchange.back ?? Route.ledger.link(state.book.id.rawValue))
    }

    private func answer(_ exchange: Exchange, _ notice: PageContext.Notice, at link: Link) -> Response {
        if let somebody = exchange.visitor.signedIn { notices.put(notice, for: somebody.token) }
        return .redirect(to: link)
    }
}

extension Phrase {
    fileprivate static let viewNameInvalid = Phrase(
        "视图名称须为 1 至 40 个字，请重新填写。", "A view's name has 1 to 40 characters; choose another.")
    fileprivate static let tooManyViews = Phrase(
        "常用视图已满 50 个，请先删除不用的。", "There are 50 saved views already; forget one first.")
    fileprivate static func viewKept(_ name: String) -> Phrase {
        Phrase("已保存视图“\(name)”。", "The view “\(name)” is saved.")
    }
}

import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Every entry of a book, its export, and the verification of its chain.
struct HistoryRoutes: Sendable {
    let office: Office
    let notices: Notices
    /// Recomputes hashes.
    let verifying: HeavyWork

    var endpoints: [Endpoint] {
        [
            Endpoint(.history, handler: history), Endpoint(.historyFile, handler: table),
            Endpoint(.historyLines, handler: lines), Endpoint(.entry, handler: entry),
            Endpoint(.verifyPost, handler: verify),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    /// Who audits and may not read books sees neither items nor words.
    private func query(_ exchange: Exchange, _ state: BookState) throws -> (RecordQuery, showsContent: Bool) {
        let query = RecordQuery(in: state) { exchange.query[$0.rawValue] }
        let showsContent = try exchange.somebody().may(.read)
        return (showsContent ? query : query.withoutContent, showsContent)
    }

    private func history(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let (query, showsContent) = try query(exchange, view.state)
        let all = try await office.history.rows(of: view.state)
        let found = all.reversed().filter(query.matches)
        let shown = Array(found.prefix(HistoryPage.rowsMax))
        let payloads =
            showsContent ? try await office.payloads.texts(of: view.state.book.id, at: shown.map(\.position)) : [:]
        let model = HistoryPage.Model(
            view: view, query: query, rows: shown, count: found.count, hasOlder: found.count > shown.count,
            payloads: payloads, showsContent: showsContent,
            actors: Set(all.map(\.actor)).sorted { $0.rawValue < $1.rawValue },
            verbs: Verb.allCases.filter(Set(all.compactMap(\.verb)).contains),
            verification: await office.verifications.last(of: view.state.book.id))
        return page(exchange) { HistoryPage.page(model, $0) }
    }

    private func entry(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        guard let position = Int(try exchange.parameter("position")),
            let row = try await office.history.rows(of: view.state, at: [position])[position],
            let entry = try await office.books.entries(of: view.state.book.id, after: position - 1, limit: 1).first
        else { throw ServerError(.notFound, "no such entry") }
        let payload = KnownPayloads.text(entry.payload, limit: 60_000)
        return page(exchange) { EntryPage.page(view, row, payload: payload, $0) }
    }

    private func found(_ exchange: Exchange) async throws -> (BookView, [RecordRow], Bool) {
        let view = try await office.view(exchange)
        let (query, showsContent) = try query(exchange, view.state)
        return (view, try await office.history.rows(of: view.state).filter(query.matches), showsContent)
    }

    private func table(_ exchange: Exchange) async throws -> Response {
        let (view, rows, showsContent) = try await found(exchange)
        let bytes = HistoryExport.table(rows, in: view.state, names: view.names, withContent: showsContent)
        return .download(bytes, type: "text/csv; charset=utf-8", name: "\(view.state.book.title)-留痕.csv")
    }

    private func lines(_ exchange: Exchange) async throws -> Response {
        let (view, rows, showsContent) = try await found(exchange)
        let book = view.state.book.id
        let name = "\(view.state.book.title)-留痕.jsonl"
        guard showsContent else {
            return .download(
                rows.flatMap(HistoryExport.line(withoutContent:)), type: "application/x-ndjson", name: name)
        }
        let wanted = Set(rows.map(\.position))
        var bytes: [UInt8] = []
        var position = (rows.first?.position ?? 1) - 1
        while position < rows.last?.position ?? 0 {
            let records = try await office.books.store.records(of: book, after: position, limit: 1_000)
            for record in records where wanted.contains(record.position) { bytes += HistoryExport.line(record) }
            guard let last = records.last else { break }
            position = last.position
        }
        return .download(bytes, type: "application/x-ndjson", name: name)
    }

    /// For so long a verification of the same entries is not done again, in milliseconds: it reads the whole book.
    private static let trustMilliseconds: Int64 = 60_000

    private func isDue(_ state: BookState, _ now: Moment) async -> Bool {
        guard let last = await office.verifications.last(of: state.book.id) else { return true }
        return last.position != state.position || last.at.adding(milliseconds: HistoryRoutes.trustMilliseconds) < now
    }

    private func verify(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let (book, store) = (state.book.id, office.books.store)
        if await isDue(state, exchange.now) {
            let clock = ContinuousClock()
            let start = clock.now
            let report = try await verifying.waiting { try await VerifyBooks.report(of: book, in: store) }
            let took = start.duration(to: clock.now).components
            let verification = HistoryPage.Verification(
                position: report.head?.position ?? report.entries, entries: report.entries, blobs: report.blobs,
                head: report.head?.hash, problems: report.problems.map(Phrase.init),
                milliseconds: Int(took.seconds * 1_000 + took.attoseconds / 1_000_000_000_000_000), at: exchange.now)
            await office.verifications.keep(verification, of: book)
        }
        return .redirect(to: Route.history.link(book.rawValue).at("chain"))
    }
}

extension Phrase {
    /// What a verification found wrong, in a sentence.
    fileprivate init(_ problem: VerificationReport.Problem) {
        let place =
            problem.position.map { ("第\($0)条记录", "entry \($0)") }
            ?? problem.blob.map { ("文件\($0.hexadecimal.prefix(12))…", "document \($0.hexadecimal.prefix(12))…") }
            ?? ("账本", "the book")
        self.init("\(place.0)：\(Phrase.word(for: problem.code))", "\(place.1): \(problem.detail)")
    }

    private static func word(for code: VerificationReport.Problem.Code) -> String {
        switch code {
        case .gap: "前面缺少记录，或位置重复"
        case .hash: "内容与哈希不符，已被改动"
        case .chain: "没有接上前一条记录的哈希"
        case .payload: "内容已损坏"
        case .fold: "内容与前面的记录矛盾"
        case .summary: "汇总行与记录不一致，末尾可能缺失"
        case .blobMissing: "引用的文件已缺失"
        case .blobAltered: "文件内容已被改动"
        case .snapshot: "快照与记录不一致"
        }
    }
}

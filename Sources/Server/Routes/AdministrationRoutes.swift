import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// What the auditor and the system administrator see.
struct AdministrationRoutes: Sendable {
    let store: any AccountStore
    let names: AccountNames
    let facts: InstallationFacts
    /// When the program was started.
    let started: Moment
    let books: Books

    /// Events that a page shows; the file holds more.
    private static let shownMax = 500
    private static let writtenMax = 100_000

    var endpoints: [Endpoint] {
        [
            Endpoint(.accountEvents, handler: events), Endpoint(.accountEventsFile, handler: file),
            Endpoint(.installation, handler: installation),
        ]
    }

    private func query(_ exchange: Exchange, limit: Int) -> AccountEventQuery {
        func day(_ field: FormField) -> CalendarDate? { exchange.query[field.rawValue].flatMap { CalendarDate($0) } }
        let account = exchange.query[FormField.account.rawValue].flatMap { $0.isEmpty ? nil : ActorID($0) }
        return AccountEventQuery(
            kind: exchange.query[FormField.kind.rawValue].flatMap(AccountEvent.Kind.init(rawValue:)), account: account,
            from: day(.since).map { Moment(startOf: $0) },
            to: day(.until)?.adding(days: 1).map { Moment(startOf: $0) }, limit: limit)
    }

    private func lines(_ exchange: Exchange, limit: Int) async throws -> [AccountEventsPage.Line] {
        let known = try await names.all(now: exchange.now)
        return try await store.accountEvents(query(exchange, limit: limit)).map { event in
            AccountEventsPage.Line(
                at: event.at, event: event.kind.phrase, account: known[event.account] ?? event.account.rawValue,
                actor: event.actor.map { known[$0] ?? $0.rawValue } ?? "", detail: event.detailPhrase)
        }
    }

    private func events(_ exchange: Exchange) async throws -> Response {
        let lines = try await lines(exchange, limit: AdministrationRoutes.shownMax + 1)
        let accounts = try await store.accounts().map {
            AccountEventsPage.Choice(value: $0.id.rawValue, name: Phrase(same: $0.displayName))
        }
        var query: [FormField: String] = [:]
        for field in [FormField.kind, .account, .since, .until] { query[field] = exchange.query[field.rawValue] }
        let model = AccountEventsPage.Model(
            lines: Array(lines.prefix(AdministrationRoutes.shownMax)),
            kinds: AccountEvent.Kind.allCases.map { .init(value: $0.rawValue, name: $0.phrase) }, accounts: accounts,
            query: query, isCut: lines.count > AdministrationRoutes.shownMax)
        return .page(AccountEventsPage.page(model, PageContext(exchange)))
    }

    private func file(_ exchange: Exchange) async throws -> Response {
        var table = CommaSeparated()
        let heads: [Phrase] = [.eventTime, .eventKind, .accountWord, .eventActor, .eventDetail]
        table.append(row: heads.map { $0.text(exchange.language) })
        for line in try await lines(exchange, limit: AdministrationRoutes.writtenMax) {
            table.append(row: [
                line.at.localDescription(), line.event.text(exchange.language), line.account, line.actor,
                line.detail.text(exchange.language),
            ])
        }
        return .download(table.bytes, type: "text/csv; charset=utf-8", name: "account-events.csv")
    }

    private func installation(_ exchange: Exchange) async throws -> Response {
        let measured = facts.measure()
        var model = InstallationPage.Model(
            version: facts.version, folder: facts.folder, dataBytes: measured.dataBytes,
            freeBytes: measured.freeBytes, started: started)
        model.failures = await books.snapshotFailures.map { failure in
            InstallationPage.Failure(
                book: failure.book.rawValue, position: failure.position, at: failure.at, advice: Phrase(failure.code))
        }
        return .page(InstallationPage.page(model, PageContext(exchange)))
    }
}

extension Phrase {
    /// What to do about a snapshot that could not be written.
    fileprivate init(_ code: StoreError.Code) {
        switch code {
        case .full: self.init("磁盘已满，请清理或扩容。", "The disk is full; make room.")
        case .locked: self.init("数据文件被另一个程序占用，请停止它。", "Another program holds the data; stop it.")
        case .corrupted, .incompatible:
            self.init(
                "数据文件可能受损，请停止服务后运行 duban verify。", "The data may be damaged; stop the server and run duban verify.")
        default:
            self.init(
                "数据文件无法写入，请检查数据文件夹的属主、权限和磁盘；原因见日志。",
                "The data cannot be written; check the folder's owner and rights and the disk. The log has the cause.")
        }
    }
}

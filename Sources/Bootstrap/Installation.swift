internal import Digests
internal import Foundation
public import Ledger
internal import LedgerSQLite
public import LedgerStore
public import Logging
public import Simulation
public import Values
public import Workflows

/// One office's data folder, opened: the store with its driver, the books, and the settings they run under.
public struct Installation: Sendable {
    /// The program's version.
    public static let version = "0.1.0"

    /// The settings it was opened with.
    public let settings: Settings
    /// The books.
    public let books: Books
    /// Accounts, sessions and one-time links.
    public let accounts: any AccountStore
    /// The log.
    public let logger: Logger

    /// The store behind the books.
    public var store: any LedgerStore { books.store }

    /// What an installation is opened for.
    public enum Purpose: Sendable {
        /// To change it: the folder is made where it is missing, and no other program may write meanwhile.
        case writing
        /// To look at it, also while a server has it open.
        case reading
    }

    /// Opens the data folder that `settings` name.
    ///
    /// - Throws: ``BootstrapError`` with code `storage` and a sentence saying what to do.
    public static func open(_ settings: Settings, for purpose: Purpose) async throws(BootstrapError) -> Installation {
        let logger = makeLogger(settings)
        do {
            let store = try await SQLiteLedgerStore.open(
                folder: settings.dataFolder, access: purpose == .writing ? .serving : .reading, logger: logger)
            let books = Books(store: store, now: now, writesSnapshots: purpose == .writing) { failure in
                logger.error(
                    "a snapshot of a book could not be written; nothing is lost, the next start takes longer",
                    metadata: [
                        "book": "\(failure.book)", "position": "\(failure.position)",
                        "cause": "\(failure.detail.split(whereSeparator: \.isNewline).joined(separator: " "))",
                    ])
            }
            return Installation(settings: settings, books: books, accounts: store, logger: logger)
        } catch {
            throw BootstrapError(opening: settings.dataFolder, error)
        }
    }

    /// The book that a document with the same bytes was imported into, where there is one.
    ///
    /// - Throws: `WorkflowError`.
    public func book(importedFrom document: DocumentReading) async throws(WorkflowError) -> Book? {
        try await books.book(importedFrom: SHA256.digest(of: document.original))?.book
    }

    /// Imports a document as the operator at this machine.
    ///
    /// - Throws: `WorkflowError`.
    public func importDocument(
        _ document: DocumentReading, year: Int?, title: String?
    ) async throws(WorkflowError) -> BookSummary {
        let verb = ImportDocument(books: books, randomBytes: RandomBytes.generate)
        let book = try await verb(document, year: year, title: title, by: .commandLine)
        return try await books.state(of: book).summary
    }

    /// The account of that id or login.
    public func account(_ name: String) async throws(BootstrapError) -> Account? {
        do {
            if let account = try await accounts.account(ActorID(name)) { return account }
            return try await accounts.account(login: name)
        } catch {
            throw BootstrapError(opening: settings.dataFolder, error)
        }
    }

    /// Unlocks the account of a login as the operator at this machine; `nil` where there is none.
    public func unlock(_ login: String) async throws(BootstrapError) -> Account? {
        do {
            guard var account = try await accounts.account(login: login) else { return nil }
            account.locked = nil
            try await accounts.updateAccount(account)
            try await accounts.addAccountEvent(
                AccountEvent(
                    at: Installation.now(), kind: .unlocked, account: account.id, actor: Actor.commandLine.id))
            return account
        } catch {
            throw BootstrapError(opening: settings.dataFolder, error)
        }
    }

    /// Does acts in a book as the operator at this machine, all of them or none.
    ///
    /// - Throws: `WorkflowError`.
    public func perform(_ acts: [Act], on book: BookID) async throws(WorkflowError) -> BookState {
        try await PerformAct(books: books)(acts, on: book, by: .commandLine)
    }

    /// Writes a made-up year into a book of its own.
    ///
    /// - Throws: `WorkflowError`, also where that book is there already.
    public func simulateYear(
        _ size: SimulationSize, until day: CalendarDate? = nil
    ) async throws(WorkflowError) -> SimulateYear.Outcome {
        try await SimulateYear(books: books)(size, until: day)
    }

    /// Writes out what is pending and lets go of the folder.
    public func close() async {
        do {
            await books.finishSnapshots()
            try await store.close()
        } catch {
            logger.error("the store could not be closed", metadata: ["cause": "\(error)"])
        }
    }

    /// The environment of this process; nothing else reads it.
    public static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// The moment now.
    static let now: @Sendable () -> Moment = {
        Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// The day now, where the books are kept (UTC+8).
    public static var today: CalendarDate { now().date() }

    private static func makeLogger(_ settings: Settings) -> Logger {
        var logger = Logger(label: "duban") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .info
        return logger
    }
}

extension BootstrapError {
    init(opening folder: String, _ error: StoreError) {
        let sentence =
            switch error.code {
            case .locked:
                "数据文件夹 \(folder) 正被另一个督办程序使用，请先停止它。 The data folder \(folder) is in use by another duban; stop that first."
            case .notFound:
                "数据文件夹 \(folder) 里没有台账数据。 There is no ledger data in the folder \(folder)."
            case .incompatible:
                "数据文件夹 \(folder) 里的数据由更新版本写入，或者不是台账数据。 The data in \(folder) was written by a newer version, or is no ledger."
            default: "数据文件夹 \(folder) 无法打开：The data folder \(folder) cannot be opened: \(error.message)"
            }
        self.init(.storage, sentence)
    }
}

import Digests
public import Ledger
public import LedgerStore
public import Values

/// Makes the entries of a book command by command, sealed with SHA-256, as a server does.
///
/// The clock starts on 19 April 2022 and moves on a minute with every command.
public struct BookBuilder: Sendable {
    /// The book's name.
    public let id: BookID
    /// The entries so far.
    public private(set) var entries: [Entry] = []
    /// What the book says; `nil` before it is opened.
    public private(set) var state: BookState?
    /// The time of the last command.
    public private(set) var now = Moment(millisecondsSince1970: 1_650_328_200_000)

    /// Nothing yet.
    public init(_ id: BookID) {
        self.id = id
    }

    /// Gives a command and takes in what it decides.
    ///
    /// - Returns: The new entries.
    /// - Throws: `Refusal`, `EntryError`.
    @discardableResult
    public mutating func act(
        _ command: Command, as actor: ActorID = ActorID("u1"), roles: Set<Role> = [.supervisor, .leader]
    ) throws -> [Entry] {
        now = now.adding(milliseconds: 60_000)
        let events = try decide(command, on: state, actor: actor, roles: roles, at: now)
        let sealed = Entry.sealing(
            events, book: id, after: state?.position ?? 0, head: state?.head ?? .zero, actor: actor, at: now,
            hash: SHA256.digest(of:))
        for entry in sealed { state = try state?.applying(entry) ?? BookState(opening: entry) }
        entries += sealed
        return sealed
    }

    /// Gives a command and appends what it decides to `store`.
    public mutating func act(_ command: Command, appendingTo store: some LedgerStore) async throws {
        let position = state?.position ?? 0
        let new = try act(command)
        guard let summary = state?.summary else { return }
        try await store.append(new, to: id, expecting: position, summary: summary)
    }
}

extension BookBuilder {
    /// A book that was opened and has the sample reading imported, with its document in `store`.
    public static func imported(_ name: String = "sample-2022", into store: some LedgerStore) async throws
        -> BookBuilder
    {
        guard let id = BookID(name) else { throw StoreError(.invalid, "\(name) is no name of a book") }
        var builder = BookBuilder(id)
        try await store.putBlob(Array(SampleReading.text.utf8), in: id)
        try await builder.act(
            .open(Book(id: id, year: 2022, title: "2022年重点工作分解", place: "云溪县", office: "云溪县政府督查室")),
            appendingTo: store)
        try await builder.act(.importReading(SampleReading.draft, source: SampleReading.source), appendingTo: store)
        return builder
    }

    /// An imported book whose items are all confirmed, approved and dispatched.
    public static func dispatched(
        _ name: String = "sample-2022", into store: some LedgerStore
    ) async throws -> BookBuilder {
        var builder = try await imported(name, into: store)
        let items = builder.state?.liveItems.map(\.id) ?? []
        try await builder.act(.confirm(items), appendingTo: store)
        try await builder.act(.submit(note: nil), appendingTo: store)
        try await builder.act(.approve(nil), appendingTo: store)
        try await builder.act(.dispatch(items, signWithinWorkingDays: 3, note: nil), appendingTo: store)
        return builder
    }
}

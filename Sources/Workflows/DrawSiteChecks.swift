public import Ledger

/// Draws figures for site checks (抽取核查样本), with a seed that is recorded so that the draw can be repeated.
public struct DrawSiteChecks: Sendable {
    private let books: Books
    private let randomBytes: @Sendable (_ count: Int) -> [UInt8]

    /// The most figures drawn at once.
    public static let countMax = 1000

    /// The verb over `books`; `randomBytes` makes the seed where none is given.
    public init(books: Books, randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.books = books
        self.randomBytes = randomBytes
    }

    /// Draws `count` figures among all accepted ones that were not drawn before.
    ///
    /// - Parameters:
    ///   - count: how many, 1 to ``countMax``; fewer are drawn where there are not so many.
    ///   - seed: the seed, where one was agreed on before (drawn by lot in a meeting); else random bytes make it.
    ///   - book: the book.
    ///   - actor: who draws.
    /// - Returns: The checks to make.
    /// - Throws: ``WorkflowError`` with code `refused`.
    @discardableResult
    public func callAsFunction(
        count: Int, seed: Int? = nil, on book: BookID, by actor: Actor
    ) async throws(WorkflowError) -> [SiteCheck] {
        guard (1...Self.countMax).contains(count) else { throw .drawCount(Self.countMax) }
        let before = try await books.state(of: book).supervision.siteChecks.count
        let seed = seed ?? Self.seed(of: randomBytes(8))
        let state = try await books.perform(
            .act(.supervision(.draw(seed: seed, count: count, chosen: []))), on: book, by: actor)
        return state.supervision.siteChecks.dropFirst(before).filter { $0.seed == seed }
    }

    /// A seed of at most nine digits, so that it can be read out and typed in again.
    public static func seed(of bytes: [UInt8]) -> Int {
        Int(bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000_000)
    }
}

public import Ledger

/// A list of a book's ledger that somebody keeps under a name: it belongs to a person, not to the book, and can be forgotten.
public struct SavedView: Sendable, Hashable {
    /// The longest name, in Unicode scalars.
    public static let nameMax = 40
    /// How many one account keeps in one book.
    public static let countMax = 50

    /// Whose it is.
    public let account: ActorID
    /// The book.
    public let book: BookID
    /// The name, unique for account and book.
    public let name: String
    /// The list's address: path and query.
    public let query: String

    /// A list of the given parts.
    public init(account: ActorID, book: BookID, name: String, query: String) {
        self.account = account
        self.book = book
        self.name = name
        self.query = query
    }
}

/// Keeps the lists that people save.
public protocol SavedViewStore: Sendable {
    /// Keeps a list; one of the same name is replaced. Throws `notFound` where there is no such account, `conflict` where the
    /// account keeps ``SavedView/countMax`` others in that book.
    func keep(_ view: SavedView) async throws(StoreError)
    /// The lists of an account in a book, by name.
    func savedViews(of account: ActorID, in book: BookID) async throws(StoreError) -> [SavedView]
    /// Forgets a list; one that is gone already is no error.
    func forget(_ name: String, of account: ActorID, in book: BookID) async throws(StoreError)
}

extension StoreError {
    /// The account keeps as many lists as it may.
    public static var tooManyViews: StoreError {
        StoreError(.conflict, "The account keeps \(SavedView.countMax) lists of this book already; forget one first.")
    }
}

public import Ledger
public import Values

/// What somebody typed into a form and has not sent yet (草稿): kept so that it comes back on any device, erased when it is sent.
public struct FormDraft: Sendable, Hashable {
    /// The most bytes that one draft may hold.
    public static let bytesMax = 256 * 1024
    /// The most bytes that a key may have.
    public static let keyBytesMax = 200
    /// How many drafts of one account are kept, the last ones saved.
    public static let keptMax = 200

    /// Whose it is; nobody else sees it.
    public let account: ActorID
    /// The book that the form is about.
    public let book: BookID
    /// Which form of the book it is, in the caller's words.
    public let key: String
    /// What was typed; the store does not look into it.
    public let bytes: [UInt8]
    /// When it was saved.
    public let saved: Moment

    /// A draft of the given parts.
    public init(account: ActorID, book: BookID, key: String, bytes: [UInt8], saved: Moment) {
        self.account = account
        self.book = book
        self.key = key
        self.bytes = bytes
        self.saved = saved
    }

    /// Refuses a draft that is too large or has no key.
    ///
    /// - Throws: ``StoreError`` with code `invalid`.
    public func check() throws(StoreError) {
        guard (1...Self.keyBytesMax).contains(key.utf8.count), (1...Self.bytesMax).contains(bytes.count) else {
            throw StoreError(
                .invalid, "A draft holds at most \(Self.bytesMax) bytes under a short key; this one was not kept.")
        }
    }
}

/// Keeps drafts: mutable, outside the books, gone with the account.
public protocol DraftStore: Sendable {
    /// Keeps a draft in place of the one of the same account, book and key; of each account the last ``FormDraft/keptMax``.
    ///
    /// - Throws: `invalid` as ``FormDraft/check()``, `notFound` where there is no such account.
    func putDraft(_ draft: FormDraft) async throws(StoreError)
    /// The draft of an account, where there is one.
    func draft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) -> FormDraft?
    /// Erases a draft; one that is gone already is no error.
    func removeDraft(of account: ActorID, in book: BookID, key: String) async throws(StoreError)
    /// Erases the drafts that were saved before `moment`.
    func removeDrafts(savedBefore moment: Moment) async throws(StoreError)
}

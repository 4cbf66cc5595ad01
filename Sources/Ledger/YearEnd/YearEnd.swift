public import Values

/// What became of an item at the year's close.
public enum YearOutcome: String, Sendable, Hashable, CaseIterable {
    /// Done and closed.
    case finished
    /// Not done; it goes on in the next book.
    case carried
    /// Not done, and given up.
    case dropped

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .finished: "已完成"
        case .carried: "结转下年"
        case .dropped: "不再推进"
        }
    }

    /// The term in English.
    public var english: String { rawValue }
}

/// The close of a year: what became of every item.
public struct YearClosing: Sendable, Hashable {
    /// Who closed the year.
    public let mark: Mark
    /// What became of each item.
    public let outcomes: [ItemID: YearOutcome]
}

/// Where an item of this book came from in the book of the year before.
public struct Lineage: Sendable, Hashable {
    /// The book.
    public let book: BookID
    /// The position of that book when it was carried over.
    public let position: Int
    /// The item there.
    public let item: ItemID
    /// What the targets were there, by the element they became here.
    public let targets: [ElementID: ExactNumber]
}

/// An item that goes on in the next book.
public struct CarriedItem: Sendable, Hashable {
    /// The item in the old book.
    public var item: ItemID
    /// What it is in the new book.
    public var draft: ItemDraft

    /// The old `item` as `draft`.
    public init(_ item: ItemID, _ draft: ItemDraft) {
        self.item = item
        self.draft = draft
    }
}

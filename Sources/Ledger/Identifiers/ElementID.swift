/// A number that names one thing of a book for good; it is never given twice in one book.
///
/// The text form is a letter and the number (`i12`), fit for addresses and for anchors in a page.
public protocol ElementNumber: RawRepresentable<Int>, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The letter in front of the number in the text form.
    static var letter: Character { get }
    /// The thing with the number `rawValue`, from 1.
    init(rawValue: Int)
}

extension ElementNumber {
    /// The thing with the number `number`, from 1.
    public init(_ number: Int) {
        self.init(rawValue: number)
    }

    /// The thing named by its text form (`i12`), or `nil` where `text` is nothing of that form.
    public init?(_ text: some StringProtocol) {
        guard text.first == Self.letter, let number = Int(text.dropFirst()), number > 0 else { return nil }
        self.init(rawValue: number)
        guard description == text else { return nil }
    }

    /// The text form: `i12`.
    public var description: String { "\(Self.letter)\(rawValue)" }

    /// Whether `left` was numbered earlier than `right`.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// An item (事项) of a book: `i12`.
public struct ItemID: ElementNumber {
    /// The letter of items.
    public static var letter: Character { "i" }
    /// The number, from 1.
    public let rawValue: Int
    /// The item numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An organisation (责任单位) as named for one item: `o12`. The same organisation named for two items has two of these.
public struct OrganisationID: ElementNumber {
    /// The letter of organisations.
    public static var letter: Character { "o" }
    /// The number, from 1.
    public let rawValue: Int
    /// The organisation numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A commitment (工作内容) of a book: `c12`.
public struct CommitmentID: ElementNumber {
    /// The letter of commitments.
    public static var letter: Character { "c" }
    /// The number, from 1.
    public let rawValue: Int
    /// The commitment numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An indicator (指标) of a book: `n12`.
public struct IndicatorID: ElementNumber {
    /// The letter of indicators.
    public static var letter: Character { "n" }
    /// The number, from 1.
    public let rawValue: Int
    /// The indicator numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A finding of the check-up (量化体检): `f12`.
public struct FindingID: ElementNumber {
    /// The letter of findings.
    public static var letter: Character { "f" }
    /// The number, from 1.
    public let rawValue: Int
    /// The finding numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A section (方面) of a book: `s2` is the second section of the reading.
public struct SectionID: ElementNumber {
    /// The letter of sections.
    public static var letter: Character { "s" }
    /// The number, from 1.
    public let rawValue: Int
    /// The section numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// One of the things of a book that can be corrected, struck and restored.
public enum ElementID: Sendable, Hashable, CustomStringConvertible {
    /// An item.
    case item(ItemID)
    /// An organisation of an item.
    case organisation(OrganisationID)
    /// A commitment.
    case commitment(CommitmentID)
    /// An indicator.
    case indicator(IndicatorID)

    /// The thing named by its text form (`i12`, `o3`, `c40`, `n7`), or `nil` where `text` is nothing of that form.
    public init?(_ text: some StringProtocol) {
        if let id = ItemID(text) {
            self = .item(id)
        } else if let id = OrganisationID(text) {
            self = .organisation(id)
        } else if let id = CommitmentID(text) {
            self = .commitment(id)
        } else if let id = IndicatorID(text) {
            self = .indicator(id)
        } else {
            return nil
        }
    }

    /// The text form: `i12`.
    public var description: String {
        switch self {
        case .item(let id): id.description
        case .organisation(let id): id.description
        case .commitment(let id): id.description
        case .indicator(let id): id.description
        }
    }
}

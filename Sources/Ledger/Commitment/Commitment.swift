public import Values

/// How binding the wording is.
public enum Strength: String, Sendable, Hashable, CaseIterable {
    /// 确保, 必须.
    case guarantee
    /// 力争, 争取, 争创.
    case strive
    /// A plain verb: 完成, 建成, 新建.
    case plan
    /// 推进, 加快, 支持, 持续 without a result.
    case effort
}

/// One verifiable clause (工作内容) of an item.
public struct Commitment: Sendable, Hashable, Identifiable {
    /// What kind of thing it promises.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It has at least one number to reach.
        case quantity
        /// A named thing done, without a number.
        case milestone
        /// Something that must not happen.
        case redline
        /// Something kept up.
        case ongoing
        /// None of these.
        case qualitative
    }

    /// Its name in the book; it keeps it when its item is merged or split.
    public let id: CommitmentID
    /// The clause.
    public internal(set) var text: Traced<String>
    /// The clause's place in the source; `nil` where a person added it without marking a place.
    public let span: Span?
    /// The verb: `完成`.
    public internal(set) var action: Traced<String?>
    /// How binding it is.
    public internal(set) var strength: Traced<Strength>
    /// What kind of thing it promises.
    public internal(set) var kind: Traced<Kind>
    /// Its own deadline.
    public internal(set) var deadline: Traced<Deadline?>
    /// The projects it names.
    public let projects: [Project]
    /// The numbers to reach, struck ones included.
    public internal(set) var indicators: [Indicator]
    /// Who added it, where the reader missed it.
    public let added: Mark?
    /// Who struck it and why.
    public internal(set) var struck: Mark?

    /// The indicators that are not struck.
    public var liveIndicators: [Indicator] { indicators.filter { $0.struck == nil } }
}

/// A project named in a commitment, with the sum that describes its size.
public struct Project: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The sum that describes it; no target.
    public var size: Amount?
    /// The place of the name.
    public var span: Span?

    /// A project of the given name and size.
    public init(name: String, size: Amount?, span: Span? = nil) {
        self.name = name
        self.size = size
        self.span = span
    }
}

/// A number as printed: value, scale word and unit apart (`143`, `亿`, `元`).
public struct Amount: Sendable, Hashable {
    /// The number without its scale word.
    public var value: ExactNumber
    /// The scale word: `万`, `亿`, `万亿`.
    public var scale: String?
    /// The unit of measure or the classifier: `元`, `个`, `%`.
    public var unit: String?

    /// The number `value` `scale` `unit`.
    public init(value: ExactNumber, scale: String? = nil, unit: String? = nil) {
        self.value = value
        self.scale = scale
        self.unit = unit
    }

    /// The number with its scale word and unit as people write it: `9亿元`.
    public var text: String { value.description + (scale ?? "") + (unit ?? "") }
}

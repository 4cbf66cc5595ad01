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
public struct Commitment: Sendable, Hashable {
    /// What kind of thing it promises.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It has at least one number to reach.
        case quantity
        /// A named thing done, with or without a date, without a number.
        case milestone
        /// Something that must not happen.
        case redline
        /// Something kept up.
        case ongoing
        /// None of these.
        case qualitative
    }

    /// The clause as printed, white space removed.
    public var text: String
    /// The clause's place.
    public var span: Span
    /// The verb: `完成`.
    public var action: String?
    /// How binding it is.
    public var strength: Strength
    /// What kind of thing it promises.
    public var kind: Kind
    /// Its own deadline.
    public var deadline: Deadline?
    /// The projects it names.
    public var projects: [Project]
    /// The numbers to reach.
    public var indicators: [Indicator]
    /// The value that words without a number mean: 100% for 全覆盖, 0 for 清零. It is inferred and stands in no span.
    public var inferred: Amount?

    /// A commitment with the given parts.
    public init(
        text: String, span: Span, action: String?, strength: Strength, kind: Kind, deadline: Deadline? = nil,
        projects: [Project] = [], indicators: [Indicator] = [], inferred: Amount? = nil
    ) {
        self.text = text
        self.span = span
        self.action = action
        self.strength = strength
        self.kind = kind
        self.deadline = deadline
        self.projects = projects
        self.indicators = indicators
        self.inferred = inferred
    }
}

/// A project named in a commitment, with the sum that describes its size.
public struct Project: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The sum that describes it; no target.
    public var size: Amount?
    /// The place of the name, with its size where one is given.
    public var span: Span

    /// A project as named at `span`.
    public init(name: String, size: Amount?, span: Span) {
        self.name = name
        self.size = size
        self.span = span
    }
}

/// An organisation (责任单位) named for an item. It is not called a unit, because that is a unit of measure here.
public struct Organisation: Sendable, Hashable {
    /// What the document says it does for the item.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// 牵头单位: files the combined report and answers for the result.
        case lead
        /// 配合, 协办, 协作单位: does its part.
        case cooperating
        /// 责任单位 without a stated part.
        case responsible
        /// 督导, 督查单位: watches over it.
        case supervising
    }

    /// The name as written.
    public var name: String
    /// Its part, as stated; never guessed from the order.
    public var role: Role
    /// The names in the bracket behind an umbrella name.
    public var members: [String]
    /// The name with its bracket.
    public var span: Span

    /// An organisation as named at `span`.
    public init(name: String, role: Role, members: [String] = [], span: Span) {
        self.name = name
        self.role = role
        self.members = members
        self.span = span
    }
}

/// A person named for an item.
public struct Person: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The part as printed: `责任领导`, `责任人`, `分管领导`.
    public var role: String
    /// The name's place.
    public var span: Span

    /// A person as named at `span`.
    public init(name: String, role: String, span: Span) {
        self.name = name
        self.role = role
        self.span = span
    }
}

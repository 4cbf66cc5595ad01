/// An organisation (责任单位) named for one item. It is not called a unit, because that is a unit of measure here.
public struct Organisation: Sendable, Hashable, Identifiable {
    /// What it does for the item.
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

    /// Its name in the book, for this item.
    public let id: OrganisationID
    /// The name.
    public internal(set) var name: Traced<String>
    /// Its part.
    public internal(set) var role: Traced<Role>
    /// Those it stands for: the names in the bracket behind an umbrella name.
    public internal(set) var members: Traced<[String]>
    /// The name's place in the source; `nil` where a person added it without marking a place.
    public let span: Span?
    /// Who added it, where the reading did not name it.
    public let added: Mark?
    /// Who struck it and why.
    public internal(set) var struck: Mark?
}

/// A person named for an item.
public struct Person: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The part as printed: `责任领导`, `责任人`.
    public var role: String
    /// The name's place in the source.
    public var span: Span?

    /// A person of the given name and part.
    public init(name: String, role: String, span: Span? = nil) {
        self.name = name
        self.role = role
        self.span = span
    }
}

/// An item not yet in a book: as read, or as a person enters what the reader missed.
public struct ItemDraft: Sendable, Hashable {
    /// The number as printed, without its mark.
    public var number: String?
    /// The section it stands in.
    public var section: SectionID?
    /// The title.
    public var title: String
    /// Its place in the source, where it was read or marked there.
    public var span: Span?
    /// The organisations named for it.
    public var organisations: [OrganisationDraft]
    /// The people named for it.
    public var people: [Person]
    /// The deadline of the whole item.
    public var deadline: Deadline?
    /// What it commits to.
    public var commitments: [CommitmentDraft]

    /// An item of the given parts.
    public init(
        number: String? = nil, section: SectionID? = nil, title: String, span: Span? = nil,
        organisations: [OrganisationDraft] = [], people: [Person] = [], deadline: Deadline? = nil,
        commitments: [CommitmentDraft] = []
    ) {
        self.number = number
        self.section = section
        self.title = title
        self.span = span
        self.organisations = organisations
        self.people = people
        self.deadline = deadline
        self.commitments = commitments
    }
}

/// An organisation not yet in a book.
public struct OrganisationDraft: Sendable, Hashable {
    /// The name.
    public var name: String
    /// Its part.
    public var role: Organisation.Role
    /// Those it stands for.
    public var members: [String]
    /// The name's place in the source, where it was read or marked there.
    public var span: Span?

    /// An organisation of the given parts.
    public init(name: String, role: Organisation.Role, members: [String] = [], span: Span? = nil) {
        self.name = name
        self.role = role
        self.members = members
        self.span = span
    }
}

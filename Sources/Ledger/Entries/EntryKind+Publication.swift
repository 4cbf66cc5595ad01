extension EntryKind {
    /// It was said what stands at the head of the public pages.
    public static let publicContactSet = EntryKind(rawValue: "publication.contactSet/1")
    /// A text for the public was proposed.
    public static let publicationProposed = EntryKind(rawValue: "publication.proposed/1")
    /// A text for the public was approved.
    public static let publicationApproved = EntryKind(rawValue: "publication.approved/1")
    /// A text for the public was handed back.
    public static let publicationDeclined = EntryKind(rawValue: "publication.declined/1")
    /// A text for the public was withdrawn.
    public static let publicationWithdrawn = EntryKind(rawValue: "publication.withdrawn/1")
    /// An objection was taken down.
    public static let objectionRecorded = EntryKind(rawValue: "objection.recorded/1")
    /// An objection was answered.
    public static let objectionAnswered = EntryKind(rawValue: "objection.answered/1")
}

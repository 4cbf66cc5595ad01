/// What kind of thing an entry records, with the version of its payload: `reading.imported/1`.
///
/// A kind that this version of the program does not know is kept as it is; only folding refuses it.
public struct EntryKind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// Name, slash, version.
    public let rawValue: String

    /// The kind of that name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Name, slash, version.
    public var description: String { rawValue }

    /// A book was opened.
    public static let bookOpened = EntryKind(rawValue: "book.opened/1")
    /// A reading was imported with its source document.
    public static let readingImported = EntryKind(rawValue: "reading.imported/1")
    /// One value was set right.
    public static let valueCorrected = EntryKind(rawValue: "value.corrected/1")
    /// An organisation was named lead.
    public static let leadNamed = EntryKind(rawValue: "lead.named/1")
    /// An organisation was added.
    public static let organisationAdded = EntryKind(rawValue: "organisation.added/1")
    /// An item was added.
    public static let itemAdded = EntryKind(rawValue: "item.added/1")
    /// A commitment was added.
    public static let commitmentAdded = EntryKind(rawValue: "commitment.added/1")
    /// An indicator was added.
    public static let indicatorAdded = EntryKind(rawValue: "indicator.added/1")
    /// Something was struck.
    public static let elementStruck = EntryKind(rawValue: "element.struck/1")
    /// A strike was taken back.
    public static let elementRestored = EntryKind(rawValue: "element.restored/1")
    /// Items were merged.
    public static let itemsMerged = EntryKind(rawValue: "items.merged/1")
    /// An item was split.
    public static let itemSplit = EntryKind(rawValue: "item.split/1")
    /// A finding was settled.
    public static let findingSettled = EntryKind(rawValue: "finding.settled/1")
    /// The office decided about a stretch that became no commitment.
    public static let unreadDecided = EntryKind(rawValue: "unread.decided/1")
    /// Such a decision was taken back.
    public static let unreadReopened = EntryKind(rawValue: "unread.reopened/1")
    /// Somebody took a section to work on.
    public static let sectionTaken = EntryKind(rawValue: "section.taken/1")
    /// A section was given back.
    public static let sectionReleased = EntryKind(rawValue: "section.released/1")
    /// Something was remarked on an item.
    public static let itemRemarked = EntryKind(rawValue: "item.remarked/1")
    /// Items were confirmed.
    public static let itemsConfirmed = EntryKind(rawValue: "items.confirmed/1")
    /// The plan was put before the leader.
    public static let planSubmitted = EntryKind(rawValue: "plan.submitted/1")
    /// The plan was handed back.
    public static let planReturned = EntryKind(rawValue: "plan.returned/1")
    /// The plan was approved.
    public static let planApproved = EntryKind(rawValue: "plan.approved/1")
    /// Items were dispatched.
    public static let itemsDispatched = EntryKind(rawValue: "items.dispatched/1")
}

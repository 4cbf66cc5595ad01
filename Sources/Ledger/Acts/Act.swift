internal import Values

/// Something that happens to a book once its plan stands: what a person asks for and, where it is allowed, what an entry records.
///
/// A decision checks an act and may fill in what it brings about (the figures that a draw chose); it is recorded as it is then.
public enum Act: Sendable, Hashable {
    /// Something about institutions, posts, officers or local rules.
    case directory(DirectoryAct)
    /// Something in the life of an item.
    case matter(MatterAct)
    /// Something about targets, measures and allotments.
    case planning(PlanningAct)
    /// Something about reports and figures.
    case reporting(ReportingAct)
    /// Something about urging, problems and checks.
    case supervision(SupervisionAct)
    /// Something about the year's account.
    case year(YearAct)
    /// Something about what the public reads.
    case publication(PublicationAct)

    /// The act itself.
    private var recorded: any RecordedAct {
        switch self {
        case .directory(let act): act
        case .matter(let act): act
        case .planning(let act): act
        case .reporting(let act): act
        case .supervision(let act): act
        case .year(let act): act
        case .publication(let act): act
        }
    }

    /// The kind of the entry that records it.
    public var kind: EntryKind { recorded.kind }
    /// What is asked, for the table of permissions.
    public var verb: Verb { recorded.verb }
    /// The reason or remark given.
    public var reason: String? { recorded.reason }
    /// Whether a reason must be given.
    var needsReason: Bool { recorded.needsReason }
    /// The payload without the reason.
    var members: JSON { recorded.members }

    /// The act that an entry of `kind` records, or `nil` where the kind is none of an act's.
    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Act? {
        if let act = try ReportingAct.read(kind, reader) { return .reporting(act) }
        if let act = try MatterAct.read(kind, reader) { return .matter(act) }
        if let act = try SupervisionAct.read(kind, reader) { return .supervision(act) }
        if let act = try PlanningAct.read(kind, reader) { return .planning(act) }
        if let act = try DirectoryAct.read(kind, reader) { return .directory(act) }
        if let act = try YearAct.read(kind, reader) { return .year(act) }
        if let act = try PublicationAct.read(kind, reader) { return .publication(act) }
        return nil
    }
}

/// One group of acts, with its way into payloads and back.
protocol RecordedAct: Sendable, Hashable {
    /// The kind of the entry that records it.
    var kind: EntryKind { get }
    /// What is asked, for the table of permissions.
    var verb: Verb { get }
    /// The reason or remark given.
    var reason: String? { get }
    /// Whether a reason must be given.
    var needsReason: Bool { get }
    /// The payload without the reason.
    var members: JSON { get }
    /// The act of `kind`, or `nil` where the kind belongs to another group.
    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> Self?
}

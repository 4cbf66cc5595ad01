public import Values

/// Something that falls on a day of the calendar (日历).
public struct AgendaEvent: Sendable, Hashable {
    /// What falls on the day.
    public enum Kind: Sendable, Hashable {
        /// Targets of an item are due; the first of them names the event for good.
        case deadline([ElementID])
        /// A node is due.
        case node(MeasureID, Int)
        /// Up to this day the reports of a period are timely.
        case reportsDue(Cadence, first: CalendarDate)
        /// With this day a period closes.
        case reportsClose(Cadence, first: CalendarDate)
        /// Before this day the office answers a request for more time.
        case extensionOpen(ExtensionID)
        /// The office answered one.
        case extensionAnswered(ExtensionID)
        /// An organisation was urged.
        case urged(UrgingID)
        /// An organisation will be urged, unless what is due is done by then.
        case urgingAhead(OrganisationID, UrgingLadder.Step, due: CalendarDate)
        /// An answer to a request for help is due.
        case help(HelpID)
        /// The recipients sign for an item up to this day.
        case signing
    }

    /// What falls on the day.
    public let kind: Kind
    /// The day.
    public let day: CalendarDate
    /// The item, where it is about one.
    public let item: ItemID?
    /// The organisations that it concerns.
    public let organisations: [OrganisationID]
    /// Whether it is done.
    public let isDone: Bool
}

extension AgendaEvent.Kind {
    /// The word for it, which stays the same.
    public var code: String {
        switch self {
        case .deadline: "deadline"
        case .node: "node"
        case .reportsDue: "report"
        case .reportsClose: "close"
        case .extensionOpen, .extensionAnswered: "extension"
        case .urged, .urgingAhead: "urging"
        case .help: "help"
        case .signing: "sign"
        }
    }

    /// What it is about, in a form that stays the same when its day is moved.
    public var subject: String {
        switch self {
        case .deadline(let elements): elements.first.map(\.description) ?? ""
        case .node(let id, let index): "\(id)-\(index)"
        case .reportsDue(let cadence, let first), .reportsClose(let cadence, let first): "\(cadence.rawValue)-\(first)"
        case .extensionOpen(let id): "\(id)"
        case .extensionAnswered(let id): "\(id)-answer"
        case .urged(let id): "\(id)"
        case .urgingAhead(let id, _, let due): "\(id)-\(due)-next"
        case .help(let id): "\(id)"
        case .signing: "all"
        }
    }

    /// How urgent it is to see it among others of the same day: the smaller the earlier.
    var rank: Int {
        switch self {
        case .deadline: 0
        case .signing: 1
        case .node: 2
        case .reportsDue: 3
        case .reportsClose: 4
        case .help: 5
        case .extensionOpen: 6
        case .extensionAnswered: 7
        case .urgingAhead: 8
        case .urged: 9
        }
    }
}

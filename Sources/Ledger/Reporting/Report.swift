public import Values

/// A report (反馈) of one organisation about one item for one period.
public struct Report: Sendable, Hashable, Identifiable {
    /// Where it stands between the reporter and the office.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Filled in; the head has not seen it.
        case submitted
        /// The head approved it; the office has not.
        case endorsed
        /// The office accepted it.
        case accepted
        /// The head sent it back to the reporter.
        case sentBack
        /// The office returned it.
        case returned
    }

    /// Its name in the book.
    public let id: ReportID
    /// What it is about.
    public let key: ReportKey
    /// The day for which its figures hold: the last of the period, or that of filing where the period was not over.
    public let day: CalendarDate
    /// What it says.
    public let content: ReportContent
    /// Who filled it in.
    public let submitted: Mark
    /// The head's approval.
    public internal(set) var endorsed: Mark?
    /// How it came in, judged when the head approved it; a report that comes back improved keeps the first one's standing.
    public internal(set) var standing: ReportingPeriod.Standing?
    /// The office's answer: accepted, returned with the reason, or sent back by the head.
    public internal(set) var answer: Mark?
    /// What the office itself found about progress, where it said so.
    public internal(set) var reviewed: ProgressStatus?
    /// Where it stands.
    public internal(set) var state: State
    /// How many reports in a row, this one included, said that nothing changed.
    public let unchangedInARow: Int

    /// Whether it counts as filed on time: in time, approved, and with something in it.
    public var isTimely: Bool { standing == .timely && content.isSubstantial }
}

/// What a report is about: there is one current report for each.
public struct ReportKey: Sendable, Hashable {
    /// The item.
    public var item: ItemID
    /// The organisation that reports.
    public var organisation: OrganisationID
    /// The cadence of the period.
    public var cadence: Cadence
    /// The first day of the period.
    public var first: CalendarDate

    /// The report of `organisation` about `item` for the period of `cadence` that begins on `first`.
    public init(item: ItemID, organisation: OrganisationID, cadence: Cadence, first: CalendarDate) {
        self.item = item
        self.organisation = organisation
        self.cadence = cadence
        self.first = first
    }
}

/// What a report says.
public struct ReportContent: Sendable, Hashable {
    /// The cumulative value of targets at the end of the period.
    public var values: [ReportedValue]
    /// What was done (工作进展).
    public var progress: String
    /// What stands in the way (存在问题).
    public var problems: String
    /// What the organisation needs from others (需协调事项); what needs a clock and a holder is a ``Problem`` of its own.
    public var help: String
    /// What is done next (下步打算).
    public var next: String
    /// What proves it (佐证).
    public var evidence: [Evidence]
    /// What the organisation claims about progress against plan.
    public var claim: ProgressStatus?
    /// Nothing changed in this period (本期无变化); from the third time in a row on a reason is asked.
    public var isUnchanged: Bool
    /// Why nothing changed.
    public var unchangedReason: String

    /// A report of the given parts.
    public init(
        values: [ReportedValue] = [], progress: String = "", problems: String = "", help: String = "",
        next: String = "",
        evidence: [Evidence] = [], claim: ProgressStatus? = nil, isUnchanged: Bool = false, unchangedReason: String = ""
    ) {
        self.values = values
        self.progress = progress
        self.problems = problems
        self.help = help
        self.next = next
        self.evidence = evidence
        self.claim = claim
        self.isUnchanged = isUnchanged
        self.unchangedReason = unchangedReason
    }

    /// Whether it says anything that can be judged: a value, or a sentence of at least eight characters, or that nothing changed.
    public var isSubstantial: Bool {
        !values.isEmpty || isUnchanged || progress.unicodeScalars.count(where: \.properties.isAlphabetic) >= 8
    }
}

/// One reported value.
public struct ReportedValue: Sendable, Hashable {
    /// The indicator, or the commitment counted in percent.
    public var element: ElementID
    /// The cumulative value, in the target's printed scale and unit.
    public var value: ExactNumber

    /// `value` of `element`.
    public init(_ element: ElementID, _ value: ExactNumber) {
        self.element = element
        self.value = value
    }
}

/// A document or picture that proves something; its bytes are kept with the book.
public struct Evidence: Sendable, Hashable {
    /// The digest of its bytes.
    public var digest: Digest
    /// The file's name.
    public var name: String

    /// The file `name` with the bytes of `digest`.
    public init(digest: Digest, name: String) {
        self.digest = digest
        self.name = name
    }
}

/// The reports of a book.
public struct Reporting: Sendable, Hashable {
    /// All reports, in the order of filing.
    public internal(set) var reports: [Report] = []
    /// The current report of each key.
    public internal(set) var current: [ReportKey: ReportID] = [:]
    /// The reports of each item, in the order of filing.
    public internal(set) var ofItem: [ItemID: [ReportID]] = [:]
    /// Periods that may be reported after closing, with who granted it.
    public internal(set) var exceptions: [ReportKey: Mark] = [:]
    /// Accepted figures that were corrected: the entries, by item.
    public internal(set) var corrections: [Mark] = []
    /// The reports of each period, in the order of filing.
    var ofPeriod: [PeriodKey: [ReportID]] = [:]

    struct PeriodKey: Sendable, Hashable {
        let cadence: Cadence
        let first: CalendarDate
    }

    /// Makes the report, the last that was filed, known by its key, item and period.
    mutating func index(_ report: Report) {
        let key = report.key
        current[key] = report.id
        ofItem[key.item, default: []].append(report.id)
        ofPeriod[PeriodKey(cadence: key.cadence, first: key.first), default: []].append(report.id)
    }

    /// The report of that name.
    public func report(_ id: ReportID) -> Report? { reports.element(id) }
    /// The reports for the period of `cadence` that begins on `first`, in the order of filing.
    public func reports(first: CalendarDate, cadence: Cadence) -> [Report] {
        (ofPeriod[PeriodKey(cadence: cadence, first: first)] ?? []).compactMap(report)
    }
    /// The current report of `key`.
    public func report(for key: ReportKey) -> Report? { current[key].flatMap(report) }
    /// The reports of an item, in the order of filing.
    public func reports(of item: ItemID) -> [Report] { (ofItem[item] ?? []).compactMap(report) }
}

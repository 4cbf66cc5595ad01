public import Values

/// What stands at the head of a book's public pages: their title, and whom to turn to. The office's contact, nobody's own.
public struct PublicContact: Sendable, Hashable {
    /// The title of the public pages.
    public var title: String
    /// The office that answers.
    public var office: String
    /// The office's telephone.
    public var telephone: String
    /// The days within which objections can be made (公示期), counted from the day after approval.
    public var objectionDays: Int

    /// The days for objections where an office says nothing else (local).
    public static let defaultObjectionDays = 7

    /// A contact of the given parts.
    public init(
        title: String, office: String, telephone: String, objectionDays: Int = PublicContact.defaultObjectionDays
    ) {
        self.title = title
        self.office = office
        self.telephone = telephone
        self.objectionDays = objectionDays
    }
}

/// What the public reads of one item, in plain words that somebody chose. Nothing else of the item is published.
public struct PublicText: Sendable, Hashable {
    /// The heading it stands under.
    public var section: String
    /// What it is called.
    public var title: String
    /// What is promised.
    public var promise: String
    /// Who answers for it: organisations, never persons.
    public var organisations: [String]
    /// Until when, in words.
    public var until: String
    /// How far it is, in words; empty where the figures say enough.
    public var progress: String
    /// The targets whose accepted figures are shown, each with its name for the public.
    public var targets: [PublicTarget]
    /// Villages and projects named in it, each with a code of its own.
    public var places: [String]

    /// A text of the given parts.
    public init(
        section: String, title: String, promise: String, organisations: [String], until: String, progress: String = "",
        targets: [PublicTarget] = [], places: [String] = []
    ) {
        self.section = section
        self.title = title
        self.promise = promise
        self.organisations = organisations
        self.until = until
        self.progress = progress
        self.targets = targets
        self.places = places
    }
}

/// A target whose accepted figures the public sees.
public struct PublicTarget: Sendable, Hashable {
    /// The indicator, or the commitment counted in percent.
    public var element: ElementID
    /// What the public calls it.
    public var label: String

    /// `element`, called `label`.
    public init(_ element: ElementID, _ label: String) {
        self.element = element
        self.label = label
    }
}

/// One text of one item on its way to the public (公示): proposed, approved or declined, perhaps withdrawn.
public struct Publication: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: PublicationID
    /// The item.
    public let item: ItemID
    /// What the public reads.
    public let text: PublicText
    /// Who proposed it.
    public let proposed: Mark
    /// Who approved it.
    public internal(set) var approved: Mark?
    /// The leader and the basis, where the office recorded an approval.
    public internal(set) var recorded: RecordedApproval?
    /// The days for objections that held when it was approved.
    public internal(set) var objectionDays: Int
    /// Who declined it and why.
    public internal(set) var declined: Mark?
    /// Who withdrew it and why.
    public internal(set) var withdrawn: Mark?
    /// The approved text that took its place.
    public internal(set) var replaced: PublicationID?

    /// Whether it waits for the leader.
    public var isWaiting: Bool { approved == nil && declined == nil && withdrawn == nil }
    /// Whether the public sees it.
    public var isPublic: Bool { approved != nil && withdrawn == nil && replaced == nil }

    /// The last day for objections; the day of approval is not counted.
    public var lastDayForObjections: CalendarDate? { approved?.at.date().adding(days: objectionDays) }
}

/// What an objection is about.
public enum ObjectionKind: String, Sendable, Hashable, CaseIterable {
    /// What is said is not true.
    case facts
    /// The figures or the progress are not true.
    case progress
    /// Somebody else answers for it.
    case responsibility
    /// Something else.
    case other

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .facts: "内容不实"
        case .progress: "进展不实"
        case .responsibility: "责任不清"
        case .other: "其他"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .facts: "not as stated"
        case .progress: "progress not true"
        case .responsibility: "who answers"
        case .other: "other"
        }
    }
}

/// An objection (异议) to a published text, as the office took it down. Who made it stands nowhere in the book.
public struct Objection: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: ObjectionID
    /// The published text.
    public let publication: PublicationID
    /// What it is about.
    public let kind: ObjectionKind
    /// What it says.
    public let text: String
    /// The day on which it came.
    public let day: CalendarDate
    /// Who took it down.
    public let recorded: Mark
    /// The answer, with who gave it.
    public internal(set) var answer: Mark?
    /// Whether it was right.
    public internal(set) var isUpheld: Bool
}

/// How the time for objections stands.
public enum ObjectionStanding: String, Sendable, Hashable, CaseIterable {
    /// Objections can be made.
    case open
    /// The time is over, and an objection waits for its answer.
    case unanswered
    /// The time is over and every objection was answered.
    case answered
    /// The time is over and nobody objected.
    case unopposed

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .open: "公示中"
        case .unanswered: "公示期满，异议待答复"
        case .answered: "公示期满，异议均已答复"
        case .unopposed: "公示期满，无异议"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .open: "open for objections"
        case .unanswered: "time over, an objection waits for its answer"
        case .answered: "time over, every objection answered"
        case .unopposed: "time over, no objection"
        }
    }
}

/// What is published of a book, and what was.
public struct Publishing: Sendable, Hashable {
    /// Whom the public turns to, once that was said.
    public internal(set) var contact: PublicContact?
    /// All texts, in the order of proposal.
    public internal(set) var publications: [Publication] = []
    /// All objections, in the order in which they were taken down.
    public internal(set) var objections: [Objection] = []

    /// The text of that name.
    public func publication(_ id: PublicationID) -> Publication? { publications.element(id) }
    /// The objection of that name.
    public func objection(_ id: ObjectionID) -> Objection? { objections.element(id) }
    /// The texts of an item, oldest first.
    public func publications(of item: ItemID) -> [Publication] { publications.filter { $0.item == item } }
    /// The text of an item that the public sees.
    public func published(_ item: ItemID) -> Publication? { publications.last { $0.item == item && $0.isPublic } }
    /// The text of an item that waits for the leader.
    public func waiting(_ item: ItemID) -> Publication? { publications.last { $0.item == item && $0.isWaiting } }
    /// The objections to a text.
    public func objections(to id: PublicationID) -> [Objection] { objections.filter { $0.publication == id } }

    /// How the time for objections to an approved text stands on `day`; `nil` where it was not approved.
    public func standing(of publication: Publication, on day: CalendarDate) -> ObjectionStanding? {
        guard let last = publication.lastDayForObjections else { return nil }
        let own = objections(to: publication.id)
        if day <= last { return .open }
        if own.contains(where: { $0.answer == nil }) { return .unanswered }
        return own.isEmpty ? .unopposed : .answered
    }

    /// The numbers under which the public knows items: from 1, in the order in which they were first approved. They never change,
    /// and say nothing of items that are not published.
    public var numbers: [ItemID: Int] {
        var numbers: [ItemID: Int] = [:]
        let approvals = publications.compactMap { one in one.approved.map { ($0.position, one.item) } }
        for (_, item) in approvals.sorted(by: { $0 < $1 }) where numbers[item] == nil {
            numbers[item] = numbers.count + 1
        }
        return numbers
    }
}

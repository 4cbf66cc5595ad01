public import Values

/// An urging that was sent (提醒, 催办, 督办单, 约谈).
public struct Urging: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: UrgingID
    /// The item.
    public let item: ItemID
    /// The organisation.
    public let organisation: OrganisationID
    /// The step of the ladder.
    public let step: UrgingLadder.Step
    /// The deadline that it is about.
    public let due: CalendarDate
    /// The number of a letter (督办单) in this book, from 1; `nil` for other steps.
    public let number: Int?
    /// Who sent it, with what it says as the reason.
    public let mark: Mark
    /// What the organisation answered.
    public internal(set) var answer: Mark?
}

/// Who has to move next with a problem (球在谁手里).
public enum Holder: Sendable, Hashable {
    /// An organisation named for the item.
    case organisation(OrganisationID)
    /// An institution of the directory.
    case institution(InstitutionID)
    /// The office that supervises.
    case office
    /// The leader in charge.
    case leader
}

/// A problem that needs help (需协调问题), with its own clock.
public struct Problem: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: ProblemID
    /// The item.
    public let item: ItemID
    /// The organisation that has it.
    public let organisation: OrganisationID
    /// What it is.
    public let text: String
    /// Who holds it since when, oldest first.
    public internal(set) var holders: [Holding]
    /// Who raised it.
    public let raised: Mark
    /// Who solved it, and how.
    public internal(set) var solved: Mark?

    /// A stretch of time in one hand.
    public struct Holding: Sendable, Hashable {
        /// Who.
        public let holder: Holder
        /// Since when, and why it was passed on.
        public let mark: Mark
    }

    /// Who holds it now.
    public var holder: Holder? { solved == nil ? holders.last?.holder : nil }

    /// The whole days that each holder had it until `day`, in the order of first holding.
    public func days(until day: CalendarDate) -> [(holder: Holder, days: Int)] {
        let end = min(solved?.at.date() ?? day, day)
        var days: [(holder: Holder, days: Int)] = []
        for (index, holding) in holders.enumerated() {
            let next = index + 1 < holders.count ? min(holders[index + 1].mark.at.date(), end) : end
            let count = max(0, next.daysSince1970 - holding.mark.at.date().daysSince1970)
            if let place = days.firstIndex(where: { $0.holder == holding.holder }) {
                days[place].days += count
            } else {
                days.append((holding.holder, count))
            }
        }
        return days
    }
}

/// A request from a lead to a cooperating organisation (协同请求).
public struct HelpRequest: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: HelpID
    /// The item.
    public let item: ItemID
    /// Who asks.
    public let from: OrganisationID
    /// Who is asked.
    public let to: OrganisationID
    /// For what.
    public let text: String
    /// By when.
    public let due: CalendarDate
    /// Who asked.
    public let requested: Mark
    /// What was answered.
    public internal(set) var answer: Mark?
    /// That the one who asked is content.
    public internal(set) var confirmed: Mark?
}

/// A figure drawn for a site check (现场核查).
public struct SiteCheck: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: SiteCheckID
    /// The report that the figure came with.
    public let report: ReportID
    /// What it is a figure of.
    public let element: ElementID
    /// The draw that chose it.
    public let drawn: Mark
    /// The seed of the draw, with which it can be repeated.
    public let seed: Int
    /// What was found.
    public internal(set) var result: Result?

    /// What a site check found.
    public struct Result: Sendable, Hashable {
        /// 核验通过, or else 不实.
        public let isTrue: Bool
        /// The value found, where it was another one.
        public let found: ExactNumber?
        /// Who looked, when, with what remark.
        public let mark: Mark
    }
}

/// Names one doubt about a reported figure, so that it can be settled.
public struct DoubtKey: Sendable, Hashable {
    /// The check.
    public var check: NumberCheck
    /// The report.
    public var report: ReportID
    /// The figure; `nil` where the doubt is about the report as a whole.
    public var element: ElementID?

    /// The doubt that `check` casts on `element` of `report`.
    public init(_ check: NumberCheck, _ report: ReportID, _ element: ElementID?) {
        self.check = check
        self.report = report
        self.element = element
    }
}

/// How a person settled a doubt.
public enum DoubtVerdict: String, Sendable, Hashable, CaseIterable {
    /// There is a reason for it; the figure stands.
    case explained
    /// The figure was wrong and is corrected.
    case corrected
    /// The figure is false (不实).
    case falseFigure

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .explained: "情况属实"
        case .corrected: "已更正"
        case .falseFigure: "数据不实"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .explained: "explained"
        case .corrected: "corrected"
        case .falseFigure: "false"
        }
    }
}

/// How a doubt was settled.
public struct DoubtSettlement: Sendable, Hashable {
    /// The doubt.
    public let key: DoubtKey
    /// What was decided.
    public let verdict: DoubtVerdict
    /// Who decided, when and why.
    public let mark: Mark
}

/// An appeal against a line of a score (申诉).
public struct Appeal: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: AppealID
    /// The institution.
    public let institution: InstitutionID
    /// The entry behind the line that is appealed against; `nil` for the score as a whole.
    public let position: Int?
    /// Who appealed and why.
    public let filed: Mark
    /// The decision, with its reason.
    public internal(set) var decision: Mark?
    /// Whether the appeal was upheld: the entry then no longer counts against the institution.
    public internal(set) var isUpheld: Bool
}

/// What concerns supervision in a book.
public struct Supervision: Sendable, Hashable {
    /// All urgings.
    public internal(set) var urgings: [Urging] = []
    /// The urgings of each item.
    public internal(set) var urgingsOfItem: [ItemID: [UrgingID]] = [:]
    /// All requests for more time.
    public internal(set) var extensions: [Extension] = []
    /// All problems.
    public internal(set) var problems: [Problem] = []
    /// All requests for help.
    public internal(set) var helpRequests: [HelpRequest] = []
    /// All site checks.
    public internal(set) var siteChecks: [SiteCheck] = []
    /// The doubts that were settled.
    public internal(set) var settlements: [DoubtKey: DoubtSettlement] = [:]
    /// All appeals.
    public internal(set) var appeals: [Appeal] = []

    /// The urgings of an item, oldest first.
    public func urgings(of item: ItemID) -> [Urging] { (urgingsOfItem[item] ?? []).compactMap { urgings.element($0) } }
    /// The open problems of an item.
    public func openProblems(of item: ItemID) -> [Problem] { problems.filter { $0.item == item && $0.solved == nil } }
}

public import Values

/// The life of an item after dispatch.
public struct Matter: Sendable, Hashable {
    /// How difficult it is, which says how long it may take (13710).
    public internal(set) var difficulty: MatterClock.Difficulty = .longTerm
    /// How often its organisations report.
    public internal(set) var cadence: Cadence = .monthly
    /// Where each recipient stands with signing.
    public internal(set) var signings: [OrganisationID: Signing] = [:]
    /// The mark of listed supervision (挂牌督办).
    public internal(set) var listed: Mark?
    /// When it was suspended (中止), while it is.
    public internal(set) var suspension: Mark?
    /// The state it had before it was suspended.
    var stateBefore: WorkflowState?
    /// The request to have it completed, while one is open or granted.
    public internal(set) var completion: Completion?
    /// Requests for completion that were denied (退回), oldest first.
    public internal(set) var denials: [Mark] = []
    /// The closings, the ones made void by a re-check included, oldest first.
    public internal(set) var closings: [Closing] = []
    /// When it was archived.
    public internal(set) var archived: Mark?
    /// Re-checks after closing (回头看), oldest first.
    public internal(set) var rechecks: [Recheck] = []

    /// Where one recipient stands with signing.
    public enum Signing: Sendable, Hashable {
        /// It signed for the item (签收).
        case signed(Mark)
        /// It refused, saying why (拒签).
        case refused(Mark)
        /// The office upheld the dispatch: it must sign.
        case upheld(Mark)
        /// The office accepted the refusal: it is released.
        case released(Mark)

        /// The entry that says so.
        public var mark: Mark {
            switch self {
            case .signed(let mark), .refused(let mark), .upheld(let mark), .released(let mark): mark
            }
        }
    }

    /// A request to have the item completed (申请办结).
    public struct Completion: Sendable, Hashable {
        /// The organisation that asked.
        public let organisation: OrganisationID
        /// What it says was achieved.
        public let text: String
        /// What proves it.
        public let evidence: [Evidence]
        /// Who asked.
        public let requested: Mark
        /// The lead's head agreed (牵头单位审核).
        public internal(set) var endorsed: Mark?
        /// The office found it complete (督查室复核).
        public internal(set) var completed: Mark?
    }

    /// A closing (销号).
    public struct Closing: Sendable, Hashable {
        /// Who closed it.
        public let mark: Mark
        /// The re-check that made it void.
        public internal(set) var void: Mark?
    }

    /// A re-check (回头看).
    public struct Recheck: Sendable, Hashable {
        /// Whether the result still stands.
        public let holds: Bool
        /// Who looked, when, and what was found.
        public let mark: Mark
    }

    /// How often it was sent back: completion denied.
    public var returns: Int { denials.count }
}

/// A test that a completion must pass (办结标准).
public enum CompletionTest: String, Sendable, Hashable, CaseIterable {
    /// 事实清楚.
    case factsClear
    /// 问题解决.
    case problemSolved
    /// 成效有据.
    case resultProved
    /// 手续完备.
    case formCorrect

    /// The term in Chinese.
    public var chinese: String {
        switch self {
        case .factsClear: "事实清楚"
        case .problemSolved: "问题解决"
        case .resultProved: "成效有据"
        case .formCorrect: "手续完备"
        }
    }

    /// The term in English.
    public var english: String {
        switch self {
        case .factsClear: "facts clear"
        case .problemSolved: "problem solved"
        case .resultProved: "result proved"
        case .formCorrect: "form correct"
        }
    }
}

/// A request for more time (延期): asked before the due date, answered with the exact new date.
public struct Extension: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: ExtensionID
    /// The item, commitment or indicator whose deadline it is about.
    public let element: ElementID
    /// The item.
    public let item: ItemID
    /// Who asks.
    public let organisation: OrganisationID
    /// The deadline at that time.
    public let original: CalendarDate
    /// The day asked for.
    public let wanted: CalendarDate
    /// Who asked and why.
    public let requested: Mark
    /// The office's answer.
    public internal(set) var answer: Mark?
    /// The new date, where it was granted.
    public internal(set) var granted: CalendarDate?
}

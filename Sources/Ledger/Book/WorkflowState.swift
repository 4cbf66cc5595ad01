/// Where an item, or the plan as a whole, stands between the document and the finished work.
///
/// Only the states that a book can reach are cases: signing, work, completion and closing come with their decisions.
public enum WorkflowState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// 导入草稿: read from the document, being corrected and confirmed.
    case draft
    /// 待核定: put before the leader.
    case awaitingApproval
    /// 已立项: approved; the reading is frozen.
    case registered
    /// 已交办: sent to those who answer for it.
    case dispatched

    /// The states that may follow this one.
    public var successors: Set<WorkflowState> {
        switch self {
        case .draft: [.awaitingApproval]
        case .awaitingApproval: [.draft, .registered]
        case .registered: [.dispatched]
        case .dispatched: []
        }
    }

    /// Whether `left` comes before `right` in the life of a matter.
    public static func < (left: WorkflowState, right: WorkflowState) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        WorkflowState.allCases.firstIndex(of: self) ?? 0
    }
}

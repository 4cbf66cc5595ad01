/// Where an item, or the plan as a whole, stands between the document and the finished work.
public enum WorkflowState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// 导入草稿: read from the document, being corrected and confirmed.
    case draft
    /// 待核定: put before the leader.
    case awaitingApproval
    /// 已立项: approved; the reading is frozen.
    case registered
    /// 已交办: sent to those who answer for it.
    case dispatched
    /// 已签收: all who answer for it signed.
    case signed
    /// 办理中: measures were adopted or a first report was filed.
    case inProgress
    /// 申请办结: an organisation asked to have it completed.
    case completionRequested
    /// 待复核: the lead's head agreed; the office has to look.
    case awaitingReview
    /// 已办结: the office found it complete.
    case completed
    /// 已销号: closed.
    case closed
    /// 已归档: archived.
    case archived
    /// 已中止: suspended, to be taken up again.
    case suspended

    /// The states that may follow this one.
    public var successors: Set<WorkflowState> {
        Set(Transition.table.filter { $0.from.contains(self) }.map(\.to))
    }

    /// The states through which a plan as a whole goes: its items go on by themselves afterwards.
    public static let ofPlans: [WorkflowState] = [.draft, .awaitingApproval, .registered, .dispatched]

    /// Whether work goes on: signed for and neither completed nor suspended.
    public var isActive: Bool { self == .signed || self == .inProgress }

    /// Whether `left` comes before `right` in the life of a matter.
    public static func < (left: WorkflowState, right: WorkflowState) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        WorkflowState.allCases.firstIndex(of: self) ?? 0
    }
}

/// One step in the life of a matter: the table that decisions obey and docs/states.md is drawn from.
public struct Transition: Sendable, Hashable {
    /// What is done.
    public let verb: Verb
    /// The states in which it can be done.
    public let from: Set<WorkflowState>
    /// The state that follows.
    public let to: WorkflowState
    /// When the state follows, where it does not always.
    public let condition: Condition?

    /// What a step depends on.
    public enum Condition: String, Sendable, Hashable {
        /// 最后一个责任单位签收后.
        case lastSignature
        /// 从签收状态起.
        case fromSigned
        /// 结果不成立时.
        case resultFails
        /// 中止前已签收.
        case wasSigned
        /// 中止前在办.
        case wasInProgress
    }

    init(_ verb: Verb, _ from: Set<WorkflowState>, _ to: WorkflowState, _ condition: Condition? = nil) {
        self.verb = verb
        self.from = from
        self.to = to
        self.condition = condition
    }

    /// Every step that changes a state.
    public static let table: [Transition] = [
        Transition(.submit, [.draft], .awaitingApproval),
        Transition(.returnPlan, [.awaitingApproval], .draft),
        Transition(.approve, [.awaitingApproval], .registered),
        Transition(.dispatch, [.registered], .dispatched),
        Transition(.sign, [.dispatched], .signed, .lastSignature),
        Transition(.answerRefusal, [.dispatched], .signed, .lastSignature),
        Transition(.adoptMeasures, [.signed], .inProgress),
        Transition(.submitReport, [.signed], .inProgress),
        Transition(.requestCompletion, [.signed, .inProgress], .completionRequested),
        Transition(.endorseCompletion, [.completionRequested], .awaitingReview),
        Transition(.denyCompletion, [.completionRequested, .awaitingReview], .inProgress),
        Transition(.complete, [.awaitingReview], .completed),
        Transition(.close, [.completed], .closed),
        Transition(.archive, [.closed], .archived),
        Transition(.recheck, [.closed, .archived], .inProgress, .resultFails),
        Transition(.suspend, [.signed, .inProgress], .suspended),
        Transition(.resume, [.suspended], .signed, .wasSigned),
        Transition(.resume, [.suspended], .inProgress, .wasInProgress),
    ]

    /// The states in which `verb` can be done to an item; `nil` where it does not depend on the state in this table.
    public static func states(for verb: Verb) -> Set<WorkflowState>? {
        let rows = table.filter { $0.verb == verb }
        if !rows.isEmpty, verb != .adoptMeasures, verb != .submitReport {
            return verb == .sign || verb == .answerRefusal
                ? afterDispatch : rows.reduce(into: []) { $0.formUnion($1.from) }
        }
        return others[verb]
    }

    /// Where signing is still possible: one that joined later, or was upheld, signs while others work.
    private static let afterDispatch: Set<WorkflowState> = [.dispatched, .signed, .inProgress]
    private static let working: Set<WorkflowState> = [.signed, .inProgress]
    private static let open: Set<WorkflowState> = [
        .dispatched, .signed, .inProgress, .completionRequested, .awaitingReview,
    ]

    /// Where the public may be told: as soon as somebody was asked to do it.
    private static let published: Set<WorkflowState> = open.union([.suspended, .completed, .closed, .archived])

    /// What leaves the state as it is, and can be done in some states only.
    private static let others: [Verb: Set<WorkflowState>] = [
        .refuseToSign: afterDispatch, .engage: afterDispatch,
        .classify: open.union([.registered]), .requestExtension: working, .changeTarget: working.union([.suspended]),
        .list: open.union([.suspended]), .absorb: open.union([.registered]),
        .adoptMeasures: working, .reachNode: working.union([.completionRequested, .awaitingReview]),
        .setTrajectory: [.registered], .changeTrajectory: open, .allot: open, .reportAllotment: open,
        .submitReport: working, .proposePublication: published, .approvePublication: published,
        .urge: open, .raiseProblem: working, .requestHelp: working,
    ]
}

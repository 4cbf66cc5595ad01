public import Values

/// How a plan stands on a day (总览): counts of two axes that are never mixed, reports, problems, doubts, and an honest sum.
public struct PlanStatus: Sendable, Hashable {
    /// The day.
    public let day: CalendarDate
    /// Items that take part in the plan, by where they stand (工作流状态). Every state has a count.
    public let states: [WorkflowState: Int]
    /// Dispatched items by their worst target's light (亮灯). Every light has a count.
    public let itemLights: [Light: Int]
    /// Targets of dispatched items by light. Every light has a count.
    public let targetLights: [Light: Int]
    /// The reports of the periods that `day` lies in, one line for each cadence in use.
    public let reports: [PeriodReports]
    /// Problems that nobody solved yet.
    public let openProblems: [Problem]
    /// Doubts about figures that nobody settled yet.
    public let openDoubts: Int
    /// Findings of the check-up that nobody settled yet.
    public let openFindings: Int
    /// Requests for more time that wait for an answer.
    public let openExtensions: Int
    /// Items under listed supervision (挂牌督办).
    public let listed: Int
    /// How much of the plan can be verified.
    public let verifiability: Verifiability
    /// How far the plan is; `nil` before approval and where nothing takes part.
    public let rollUp: RollUp?

    /// How `state` stands on `day`.
    public init(_ state: BookState, on day: CalendarDate) {
        self.day = day
        let live = state.liveItems
        states = tally(WorkflowState.allCases, live.map(\.state))
        let dispatched = live.filter { $0.dispatch != nil }
        itemLights = tally(Light.allCases, dispatched.compactMap { state.judgement(of: $0, on: day)?.light })
        targetLights = tally(
            Light.allCases,
            dispatched.flatMap { state.liveTargets(of: $0.id) }
                .compactMap { state.judgement(of: $0, on: day)?.light })
        reports = Cadence.allCases.compactMap { PeriodReports(state, $0, on: day) }
        openProblems = state.supervision.problems.filter { $0.solved == nil }
        openDoubts = state.openDoubts.count
        openFindings = state.openFindings.count
        openExtensions = state.supervision.extensions.count { $0.answer == nil }
        listed = live.count { $0.matter.listed != nil }
        verifiability = state.verifiability
        rollUp = state.rollUp(ofItems: dispatched, on: day)
    }
}

func tally<Key: Hashable>(_ keys: [Key], _ found: [Key]) -> [Key: Int] {
    found.reduce(into: Dictionary(uniqueKeysWithValues: keys.map { ($0, 0) })) { $0[$1, default: 0] += 1 }
}

public import Values

/// What other rules would do to a book on a day, before anybody adopts them (试算).
public struct RulesEffect: Sendable, Hashable {
    /// A target or an item whose light would be another one.
    public struct LightChange: Sendable, Hashable {
        /// The target, or the item.
        public let element: ElementID
        /// The light by the rules in force.
        public let before: Light
        /// The light by the other rules.
        public let after: Light
    }

    /// A task that would be due on another day.
    public struct Move: Sendable, Hashable {
        /// The task by the rules in force.
        public let before: DueTask
        /// The same by the other rules.
        public let after: DueTask
    }

    /// An institution whose score would be another one.
    public struct ScoreChange: Sendable, Hashable {
        /// The institution.
        public let institution: InstitutionID
        /// The points by the formula in force.
        public let before: Ratio
        /// The points by the other one.
        public let after: Ratio
    }

    /// Targets whose light changes, in reading order.
    public let targets: [LightChange]
    /// Items whose light changes, in reading order.
    public let items: [LightChange]
    /// How many items bear which light now.
    public let lightsBefore: [Light: Int]
    /// How many would.
    public let lightsAfter: [Light: Int]
    /// Tasks that would come to somebody.
    public let tasksAdded: [DueTask]
    /// Tasks that would vanish.
    public let tasksGone: [DueTask]
    /// Tasks that would be due on another day.
    public let tasksMoved: [Move]
    /// Scores that change, in the order of the directory.
    public let scores: [ScoreChange]

    /// Whether nothing at all changes on the day.
    public var isNone: Bool {
        targets.isEmpty && items.isEmpty && tasksAdded.isEmpty && tasksGone.isEmpty && tasksMoved.isEmpty
            && scores.isEmpty
    }

    /// What `rules` would do to the book `state` on `day`.
    public init(of rules: LocalRules, on state: BookState, day: CalendarDate) {
        var other = state
        other.rules = rules
        let running = state.liveItems.filter { $0.dispatch != nil }
        targets = running.flatMap { state.liveTargets(of: $0.id) }.compactMap { element in
            Self.change(element, state.judgement(of: element, on: day), other.judgement(of: element, on: day))
        }
        items = running.compactMap { item in
            Self.change(.item(item.id), state.judgement(of: item, on: day), other.judgement(of: item, on: day))
        }
        lightsBefore = Self.count(running.compactMap { state.judgement(of: $0, on: day)?.light })
        lightsAfter = Self.count(running.compactMap { other.judgement(of: $0, on: day)?.light })
        let (now, then) = (state.tasks(on: day), other.tasks(on: day))
        let known = Dictionary(now.map { (Place($0), $0) }, uniquingKeysWith: { first, _ in first })
        let coming = Dictionary(then.map { (Place($0), $0) }, uniquingKeysWith: { first, _ in first })
        tasksAdded = then.filter { known[Place($0)] == nil }
        tasksGone = now.filter { coming[Place($0)] == nil }
        tasksMoved = now.compactMap { task in
            coming[Place(task)].flatMap { $0.due == task.due ? nil : Move(before: task, after: $0) }
        }
        scores = Self.scores(state, other, day)
    }

    /// What makes a task the same one under other rules.
    private struct Place: Hashable {
        let kind: DueTask.Kind
        let item: ItemID?

        init(_ task: DueTask) {
            kind = task.kind
            item = task.item
        }
    }

    private static func change(
        _ element: ElementID, _ before: LightJudgement?, _ after: LightJudgement?
    ) -> LightChange? {
        guard let before = before?.light, let after = after?.light, before != after else { return nil }
        return LightChange(element: element, before: before, after: after)
    }

    private static func count(_ lights: [Light]) -> [Light: Int] {
        lights.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func scores(_ state: BookState, _ other: BookState, _ day: CalendarDate) -> [ScoreChange] {
        let after = Dictionary(
            other.scores(on: day).map { ($0.institution, $0.score.total) }, uniquingKeysWith: { first, _ in first })
        return state.scores(on: day).compactMap { score in
            guard let total = after[score.institution], total != score.score.total else { return nil }
            return ScoreChange(institution: score.institution, before: score.score.total, after: total)
        }
    }
}

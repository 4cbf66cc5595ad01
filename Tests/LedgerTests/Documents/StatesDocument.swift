import Ledger

/// docs/states.md, made from the table of steps that decisions obey.
enum StatesDocument {
    static var text: String {
        """
        # States of an item (事项状态)

        Made from `Transition.table` in `Sources/Ledger/Matter`, which the ledger itself obeys; do not edit by hand. `RECORD_SNAPSHOTS=1 swift test --filter
        DocumentTests` writes it anew, and a test fails when it differs. Progress against plan (亮灯) is another axis and stands in no state.

        ```mermaid
        stateDiagram-v2
        \(WorkflowState.allCases.map { "    state \"\($0.chinese) \($0.english)\" as \($0.rawValue)" }.joined(separator: "\n"))
            [*] --> \(WorkflowState.draft.rawValue)
        \(arrows.joined(separator: "\n"))
            \(WorkflowState.archived.rawValue) --> [*]
        ```

        ## States

        | 状态 | State | Name |
        |---|---|---|
        \(WorkflowState.allCases.map { "| \($0.chinese) | \($0.english) | `\($0.rawValue)` |" }.joined(separator: "\n"))

        ## Steps

        | 动作 | Act | From 起 | To 止 | When 条件 |
        |---|---|---|---|---|
        \(Transition.table.map(row).joined(separator: "\n"))

        ## Acts that leave the state as it is

        | 动作 | Act | Possible in 可办状态 |
        |---|---|---|
        \(others.joined(separator: "\n"))

        """
    }

    private static var arrows: [String] {
        Transition.table.flatMap { step in
            sorted(step.from).map { from in
                let condition = step.condition.map { "（\(words($0).chinese)）" } ?? ""
                return "    \(from.rawValue) --> \(step.to.rawValue): \(step.verb.chinese)\(condition)"
            }
        }
    }

    private static func row(_ step: Transition) -> String {
        let from = sorted(step.from).map(name).joined(separator: "<br>")
        let condition = step.condition.map { "\(words($0).chinese) \(words($0).english)" } ?? ""
        return "| \(step.verb.chinese) | \(step.verb.english) | \(from) | \(name(step.to)) | \(condition) |"
    }

    private static var others: [String] {
        Verb.allCases.compactMap { verb in
            guard !Transition.table.contains(where: { $0.verb == verb }), let states = Transition.states(for: verb)
            else {
                return nil
            }
            return "| \(verb.chinese) | \(verb.english) | \(sorted(states).map(name).joined(separator: "、")) |"
        }
    }

    private static func sorted(_ states: Set<WorkflowState>) -> [WorkflowState] { states.sorted() }
    private static func name(_ state: WorkflowState) -> String { "\(state.chinese) \(state.english)" }

    private static func words(_ condition: Transition.Condition) -> BilingualText {
        switch condition {
        case .lastSignature: BilingualText("最后一个责任单位签收后", "when the last one signs")
        case .fromSigned: BilingualText("从签收状态起", "from signed on")
        case .resultFails: BilingualText("结果不成立时", "when the result does not hold")
        case .wasSigned: BilingualText("中止前已签收", "was signed for before")
        case .wasInProgress: BilingualText("中止前在办", "was in progress before")
        }
    }
}

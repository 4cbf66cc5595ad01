internal import Ledger
internal import Values

/// What is due, a line each.
struct DueText {
    let state: BookState
    let day: CalendarDate
    let tasks: [DueTask]

    var text: String {
        guard !tasks.isEmpty else {
            return headline(state, day) + say("没有待办。\n", "Nothing is due.\n")
        }
        var columns = TextColumns()
        columns.add(
            say("时限", "due"), say("起始", "since"), say("该谁办", "for"), say("办什么", "what"), say("事项", "item"))
        for task in tasks {
            let words = state.words(for: task.kind)
            columns.add(
                due(task), task.since.description, whom(task), say(words.chinese, words.english).cut(to: 44),
                task.item.flatMap(state.item)?.shortName ?? "")
        }
        return headline(state, day) + say("\n待办 \(tasks.count) 件\n", "\n\(tasks.count) things to do\n") + columns.text
    }

    private func due(_ task: DueTask) -> String {
        guard let due = task.due else { return "—" }
        let days = day.daysSince1970 - due.daysSince1970
        return days > 0 ? say("\(due) 超 \(days) 天", "\(due) +\(days) d") : due.description
    }

    private func whom(_ task: DueTask) -> String {
        let roles = Role.allCases.filter(task.roles.contains)
        let names = roles.map { say($0.chinese, $0.english) }.joined(separator: say("、", ", "))
        guard let performer = state.performer(of: task) else { return names }
        return say("\(performer)（\(names)）", "\(performer) (\(names))")
    }
}

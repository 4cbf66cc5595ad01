internal import Ledger
internal import Values

/// What changed, in groups: what slipped first.
struct ChangesText {
    let state: BookState
    let from: CalendarDate?
    let to: CalendarDate

    func text(_ differences: [StateDifference]?, _ month: YearMonth?) -> String {
        headline(state, to) + (differences.map(changes) ?? "") + (month.map(calibration) ?? "")
    }

    private func changes(_ differences: [StateDifference]) -> String {
        guard !differences.isEmpty else {
            return say("\(from ?? to) 以来没有变化。\n", "Nothing changed since \(from ?? to).\n")
        }
        let titles = [
            say("落后了", "Slipped"), say("好转了", "Recovered"), say("目标调整", "Targets changed"),
            say("时限变更", "Deadlines changed"),
            say("状态变化", "States"), say("数据变化", "Figures"), say("问题", "Problems"),
        ]
        return titles.enumerated().map { group, title in
            var columns = TextColumns()
            for difference in differences where self.group(difference) == group { columns.rows.append(row(difference)) }
            return columns.rows.isEmpty
                ? "" : "\n\(title)\(say("（\(columns.rows.count)）", " (\(columns.rows.count))"))\n" + columns.text
        }.joined()
    }

    private func group(_ difference: StateDifference) -> Int {
        switch difference {
        case .slipped: 0
        case .recovered: 1
        case .target: 2
        case .due: 3
        case .state: 4
        case .figure: 5
        case .problem: 6
        }
    }

    private func row(_ difference: StateDifference) -> [String] {
        switch difference {
        case .slipped(let id, let from, let to), .recovered(let id, let from, let to):
            target(id, "\(from.words) → \(to.words)") + [why(id)]
        case .target(let id, let from, let to):
            target(id, "\(from)\(state.unit(of: id)) → \(to)\(state.unit(of: id))")
        case .due(let id, let from, let to): target(id, "\(from) → \(to)")
        case .figure(let id, let from, let to):
            target(id, "\(from.map { "\($0)" } ?? "—") → \(to)\(state.unit(of: id))")
        case .state(let id, let from, let to):
            [
                id.description, state.item(id)?.shortName ?? "",
                "\(say(from.chinese, from.english)) → \(say(to.chinese, to.english))",
            ]
        case .problem(let id, let isSolved):
            [
                id.description, problem(id)?.text.cut(to: 44) ?? "",
                isSolved ? say("已解决", "solved") : say("新提出", "raised"),
            ]
        }
    }

    private func target(_ id: ElementID, _ change: String) -> [String] {
        let number = state.item(of: id)?.number.value.map { say("第\($0)项 ", "item \($0) ") } ?? ""
        return [id.description, (number + (state.label(of: id) ?? "")).cut(to: 44), change]
    }

    private func why(_ id: ElementID) -> String {
        state.judgement(of: id, on: to).map { say($0.chinese, $0.english) } ?? ""
    }

    private func problem(_ id: ProblemID) -> Problem? { state.supervision.problems.first { $0.id == id } }

    private func calibration(_ month: YearMonth) -> String {
        let counts = state.calibration(of: month, on: to)
        var columns = TextColumns()
        for light in Light.allCases {
            guard let count = counts[light] else { continue }
            columns.add(
                light.words, say("\(count.targets) 个", "\(count.targets) targets"),
                say(
                    "到 \(to) 完成 \(Share(count.met, of: count.targets).text)",
                    "\(Share(count.met, of: count.targets).text) reached by \(to)"))
        }
        let lines =
            columns.rows.isEmpty ? say("  这个月没有亮灯记录。\n", "  There are no lights of that month.\n") : columns.text
        return say("\n校准：\(month) 月末的灯后来怎样\n", "\nCalibration: what became of the lights at the end of \(month)\n")
            + lines
    }
}

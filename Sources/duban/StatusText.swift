internal import Ledger
internal import Values

/// How a book stands, in lines for people.
struct StatusText {
    let state: BookState
    let status: PlanStatus

    var text: String {
        headline(state, status.day) + states + lights + reports + questions + progress
    }

    private var states: String {
        let found = WorkflowState.allCases.filter { status.states[$0] ?? 0 > 0 }
        var columns = TextColumns()
        for name in found { columns.add(say(name.chinese, name.english), "\(status.states[name] ?? 0)") }
        let count = state.liveItems.count
        return say("\n工作流状态（\(count) 个事项）\n", "\nBy state (\(count) items)\n") + columns.text
    }

    private var lights: String {
        guard state.approval != nil else { return "" }
        var columns = TextColumns()
        columns.add("", say("事项", "items"), say("指标", "targets"))
        for light in Light.allCases {
            columns.add(
                light.words, "\(status.itemLights[light] ?? 0)", "\(status.targetLights[light] ?? 0)")
        }
        return say("\n进度亮灯（已交办）\n", "\nBy light (dispatched)\n") + columns.text
    }

    private var reports: String {
        guard !status.reports.isEmpty else { return "" }
        var columns = TextColumns()
        let titles = [
            say("应报", "expected"), say("按时", "on time"), say("迟报", "late"), say("空报", "empty"),
            say("待单位审核", "with head"), say("未到期", "awaited"), say("未报", "missing"),
        ]
        columns.rows.append([""] + titles)
        for line in status.reports {
            let label = say(
                "\(line.period.cadence.chinese) \(line.period.chinese)（\(line.period.timely) 前）",
                "\(line.period.first) to \(line.period.last) (by \(line.period.timely))")
            let counts = [
                line.expected, line.onTime, line.late, line.empty, line.withTheHead, line.awaited, line.missing,
            ]
            columns.rows.append([label] + counts.map { "\($0)" })
        }
        return say("\n本期报送\n", "\nReports of this period\n") + columns.text
    }

    private var questions: String {
        var columns = TextColumns()
        columns.add(say("未决问题", "open problems"), "\(status.openProblems.count)")
        for problem in status.openProblems {
            let holder = problem.holder.map { state.words(for: $0) }
            let days = problem.days(until: status.day).last?.days ?? 0
            columns.add(
                "  \(problem.id) \(state.item(problem.item)?.shortName ?? "")", problem.text.cut(to: 40),
                say(
                    "在\(holder?.chinese ?? "—")手里，\(days) 天", "held by \(holder?.english ?? "—") for \(days) days"))
        }
        columns.add(say("数据疑点", "open doubts"), "\(status.openDoubts)")
        columns.add(say("体检问题", "open findings"), "\(status.openFindings)")
        columns.add(say("待答复的延期申请", "requests for more time"), "\(status.openExtensions)")
        columns.add(say("挂牌督办", "under listed supervision"), "\(status.listed)")
        return say("\n需要处理\n", "\nTo settle\n") + columns.text
    }

    private var progress: String {
        let figures = status.verifiability
        let verifiable = say(
            "\n可核验程度：\(figures.share(\.complete).text)三项齐备\n",
            "\nVerifiable in full: \(figures.share(\.complete).text)\n")
        guard let sum = status.rollUp else { return verifiable }
        let cancelled = sum.cancelled > 0 ? say("，另有取消 \(sum.cancelled)", ", \(sum.cancelled) cancelled") : ""
        return verifiable
            + say(
                "完成情况：[\(sum.worst), \(sum.best)]（最差、最好；有数据 \(sum.known)，无数据 \(sum.unknown)\(cancelled)）\n",
                "Progress: [\(sum.worst), \(sum.best)] (worst, best; \(sum.known) known, \(sum.unknown) unknown\(cancelled))\n"
            )
    }
}

/// Title, name, position and day of a book: the first line of what is said about it.
func headline(_ state: BookState, _ day: CalendarDate) -> String {
    say(
        "\(state.book.title)（\(state.book.id)，第 \(state.position) 条记录，\(day)）\n",
        "\(state.book.title) (\(state.book.id), entry \(state.position), \(day))\n")
}

extension Light {
    /// The light's word with a shape of its own, which shows without colours too.
    var words: String { "\(shape) \(say(chinese, english))" }
}

extension Item {
    /// Number and title: `1 整治河道`.
    var shortName: String { [number.value ?? id.description, title.value].joined(separator: " ") }
}

internal import ArgumentParser
internal import Ledger
internal import Workflows

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: say("总览：事项办到哪一步、亮什么灯，本期报送，问题与疑点。", "How a book stands: states, lights, reports, problems, doubts."),
        discussion: say(
            "工作流状态和亮灯是两回事，分开统计。完成情况给出最差和最好两个数：没有上报的按零和按完成各算一次。json 的格式见 docs/cli.md。",
            "State and light are two axes and counted apart. Progress is a range: what nobody reported counts as nothing and as done. docs/cli.md describes the JSON."
        )
    )

    @OptionGroup var options: BookOptions

    func run() async throws {
        let reading = try await options.read { $0 }
        let status = PlanStatus(reading.state, on: reading.day)
        try options.write(
            text: StatusText(state: reading.state, status: status).text, json: status.json(of: reading.state))
    }
}

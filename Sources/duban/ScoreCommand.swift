internal import ArgumentParser
internal import Ledger
internal import Values

struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: say("年度评分：每一分都能找到对应的记录。", "The year's scores, every point with the entries behind it."),
        discussion: say(
            "按名录顺序列出，不排名。--formula 用另一个公式在现有数据上试算（结果、时效、真实，合计 100），不改变台账。",
            "In the order of the directory: nobody is ranked. --formula tries another one on the same data (result, timeliness, truthfulness; 100 together) and changes nothing."
        )
    )

    @OptionGroup var options: BookOptions
    @Option(
        help: ArgumentHelp(
            say("试算的公式，如 60,20,20。", "A formula to try, such as 60,20,20."), valueName: "R,T,T"))
    var formula: String?
    @Option(help: ArgumentHelp(say("只看一个单位。", "Only this institution."), valueName: "NAME"))
    var institution: String?

    func run() async throws {
        let tried = try formula.map(parse)
        let reading = try await options.read { $0 }
        let state = reading.state
        let used = tried ?? state.rules.score
        var scores = state.scores(on: reading.day, by: used)
        if let institution {
            let id = try state.institution(called: institution).id
            scores = scores.filter { $0.institution == id }
        }
        try options.write(
            text: ScoreText(state: state, day: reading.day, formula: used, scores: scores).text,
            json: state.json(of: scores, by: used, on: reading.day))
    }

    private func parse(_ text: String) throws -> ScoreFormula {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let result = parts[0], let timeliness = parts[1], let truthfulness = parts[2],
            [result, timeliness, truthfulness].allSatisfy((0...100).contains),
            let formula = try? ScoreFormula(result: result, timeliness: timeliness, truthfulness: truthfulness)
        else {
            throw failure(
                .usage,
                say(
                    "--formula 是三个非负整数，合计 100，如 60,20,20。",
                    "--formula takes three whole numbers that are 100 together, such as 60,20,20."))
        }
        return formula
    }
}

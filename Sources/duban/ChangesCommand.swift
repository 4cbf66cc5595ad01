internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import Values
internal import Workflows

struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: say(
            "两天之间有什么变化：谁落后了，办成了什么，调整了哪些目标。",
            "What changed between two days: what slipped, was done, which targets changed."),
        discussion: say(
            "两天都按当天结束时（UTC+8）的台账判断；--to 默认今天。--calibrate 看某月月末亮的灯后来准不准。",
            "Each day is judged by the book as it was at its end (UTC+8); --to is today unless given. --calibrate tells how often the lights of a month came true."
        )
    )

    @OptionGroup var folder: DataFolderOption
    @OptionGroup var choice: BookChoice
    @Option(help: ArgumentHelp(say("从这一天。", "From this day."), valueName: "DATE"))
    var from: CalendarDate?
    @Option(help: ArgumentHelp(say("到这一天（默认今天）。", "To this day (else today)."), valueName: "DATE"))
    var to: CalendarDate?
    @Option(
        help: ArgumentHelp(
            say("只看到这一天结束时的台账；同 --to。", "The book at the end of this day; the same as --to."), valueName: "DATE"))
    var asOf: CalendarDate?
    @Option(help: ArgumentHelp(say("校准这个月（2026-06）。", "Calibrate this month (2026-06)."), valueName: "MONTH"))
    var calibrate: YearMonth?
    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: BookOptions.Format = .text

    private var last: CalendarDate { to ?? asOf ?? Installation.today }

    func validate() throws {
        guard from != nil || calibrate != nil else {
            throw ValidationError(say("请给出 --from 或 --calibrate。", "Give --from or --calibrate."))
        }
        if let from, from > last {
            throw ValidationError(say("--from 不能晚于 --to。", "--from is later than --to."))
        }
    }

    func run() async throws {
        let flags = Settings.Flags(dataFolder: folder.data)
        let (before, after) = try await withInstallation(flags, for: .reading) { installation in
            let book = try await choice.book(in: installation.books)
            var before: BookState?
            if let from { before = try await installation.books.state(of: book, asOf: from) }
            return (before, try await installation.books.state(of: book, asOf: last))
        }
        var differences: [StateDifference]?
        if let before, let from { differences = after.differences(from: before, on: from, to: last) }
        switch format {
        case .text:
            try StandardStreams.write(ChangesText(state: after, from: from, to: last).text(differences, calibrate))
        case .json: try StandardStreams.write(json(differences, after).bytes(.indented) + [0x0A])
        }
    }

    private func json(_ differences: [StateDifference]?, _ state: BookState) -> JSON {
        let changes = state.json(of: differences ?? [], from: from ?? last, to: last)
        guard let calibrate, let members = changes.members else { return changes }
        return .object(members + [.init("calibration", state.json(ofCalibration: calibrate, on: last))])
    }
}

internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import Simulation
internal import Values
internal import Workflows

struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: say(
            "写入一个虚构县一整年的台账，供演示、测试和压测。",
            "Writes a made-up county's whole year, for demonstration, tests and measurements."),
        discussion: say(
            """
            从建账、导入、核定、交办、签收，到按期填报、审核、催办、核查、办结、销号、年度收官，每一步都由相应的人按规则办理；\
            其中故意编造了一些数据，供数据核验功能发现。同样的 --seed 和规模写出的内容逐字节相同。地名、人名、数字均为虚构。
            """,
            """
            From opening and import to dispatch, signing, reports, urging, site checks, completion and the year's close: everybody's part is \
            played by the rules. Some numbers are invented on purpose, for the number checks to find. The same --seed and sizes give the same \
            bytes. Places, names and figures are made up.
            """)
    )

    @OptionGroup var folder: DataFolderOption
    @Option(help: ArgumentHelp(say("随机种子（不小于 0）。", "Seed, 0 or more."), valueName: "N"))
    var seed = 1
    @Option(
        help: ArgumentHelp(
            say("事项数（\(range(SimulationSize.itemRange))）。", "Number of items (\(range(SimulationSize.itemRange)))."),
            valueName: "M"))
    var items = 30
    @Option(
        help: ArgumentHelp(
            say(
                "单位数（\(range(SimulationSize.organisationRange))）。",
                "Number of institutions (\(range(SimulationSize.organisationRange)))."), valueName: "K"))
    var organisations = 50
    @Option(
        help: ArgumentHelp(
            say("计划年度（\(range(SimulationSize.yearRange))）。", "Plan year (\(range(SimulationSize.yearRange)))."),
            valueName: "YEAR"))
    var year = 2026

    @Option(
        help: ArgumentHelp(
            say("写到哪一天为止（默认写满全年）。", "The last day that is written (else the whole year)."), valueName: "YYYY-MM-DD"))
    var until: String?

    func validate() throws {
        guard until.map({ CalendarDate($0) != nil }) ?? true else {
            throw ValidationError(say("--until 请写成 2026-06-30 的形式。", "--until is a day such as 2026-06-30."))
        }
        guard SimulationSize(seed: seed, items: items, organisations: organisations, year: year) == nil else { return }
        throw ValidationError(
            say(
                "--seed 不小于 0，--items 为 \(range(SimulationSize.itemRange))，--organisations 为 \(range(SimulationSize.organisationRange))，--year 为 \(range(SimulationSize.yearRange))。",
                "--seed is 0 or more, --items \(range(SimulationSize.itemRange)), --organisations \(range(SimulationSize.organisationRange)), --year \(range(SimulationSize.yearRange))."
            ))
    }

    func run() async throws {
        guard let size = SimulationSize(seed: seed, items: items, organisations: organisations, year: year) else {
            return
        }
        let flags = Settings.Flags(dataFolder: folder.data)
        let outcome = try await withInstallation(flags, for: .writing) { installation in
            try await installation.simulateYear(size, until: until.flatMap { CalendarDate($0) })
        }
        try StandardStreams.write(announcement(of: outcome))
    }

    private func announcement(of outcome: SimulateYear.Outcome) -> String {
        let items = outcome.summary.items
        return say(
            "已写入：\(outcome.summary.book.title)（\(items) 个事项，\(outcome.entries) 条记录，\(outcome.organisations) 个单位，\(outcome.inventions) 处编造的数据）\n台账编号：\(outcome.summary.book.id)\n",
            "Written: \(outcome.summary.book.title) (\(items) items, \(outcome.entries) entries, \(outcome.organisations) institutions, \(outcome.inventions) planted inventions)\n"
                + "book: \(outcome.summary.book.id)\n")
    }
}

/// The numbers from the lowest to the highest: `6–600`.
private func range(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)–\(range.upperBound)" }

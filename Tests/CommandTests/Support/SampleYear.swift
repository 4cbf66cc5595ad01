import Bootstrap
import Foundation
import Ledger
import Synchronization
import Values
import Workflows

/// A small invented book from January to April 2026, made through the public interface and kept in a folder of its own.
enum SampleYear {
    /// The data folder; made once, gone when the tests have ended.
    static let folder = Task { () async throws -> String in
        atexit { try? FileManager.default.removeItem(atPath: SampleYear.path) }
        try await SampleYear.make(in: path)
        return path
    }

    private static let path = FileManager.default.temporaryDirectory
        .appending(path: "duban-sample-\(ProcessInfo.processInfo.processIdentifier)").path

    private static let document = """
        云溪县2026年重点工作任务分解

        一、扩大投资

        1.抓好项目建设。全年完成固定资产投资12亿元以上，6月底前建成水厂2座。

        牵头单位：县发展改革局
        配合单位：县水利局

        2.整治河道。完成河道整治30公里。

        牵头单位：县水利局

        二、改善民生

        3.办好招考。3月底前公开招聘教师20名。

        牵头单位：县教育局

        """

    /// Makes the book in a folder.
    static func make(in path: String) async throws {
        let settings = try await Settings.load(Settings.Flags(dataFolder: path), environment: [:])
        let installation = try await Installation.open(settings, for: .writing)
        var year = try await Desk(installation)
        do {
            try await year.plan(document)
            try await year.work()
        } catch {
            await installation.close()
            throw error
        }
        await installation.close()
    }

    /// A clock that stands still until it is moved.
    private final class Clock: Sendable {
        private let time = Mutex(Moment(millisecondsSince1970: 0))

        var now: Moment { time.withLock { $0 } }

        /// Nine in the morning of a day, and a minute later each time it is asked for the same day.
        func set(_ text: String) throws {
            guard let day = CalendarDate(text) else { throw SampleError() }
            time.withLock { time in
                let morning = Moment(startOf: day).adding(milliseconds: 9 * 3_600_000)
                time = max(morning, time.adding(milliseconds: 60_000))
            }
        }
    }

    struct SampleError: Error {}

    private struct Desk {
        let books: Books
        let clock = Clock()
        var book: BookID
        let clerk = Actor(id: ActorID("clerk"), roles: [.supervisor])
        let leader = Actor(id: ActorID("leader"), roles: [.leader])

        init(_ installation: Installation) async throws {
            let clock = clock
            books = Books(store: installation.store, now: { clock.now })
            guard let none = BookID("none") else { throw SampleError() }
            book = none
        }

        func person(_ name: String) -> Actor { Actor(id: ActorID(name), roles: []) }

        func act(_ day: String, _ act: Act, by actor: Actor) async throws {
            try clock.set(day)
            try await PerformAct(books: books)(act, on: book, by: actor)
        }

        func ask(_ day: String, _ command: Command, by actor: Actor) async throws {
            try clock.set(day)
            try await books.perform(command, on: book, by: actor)
        }

        mutating func plan(_ text: String) async throws {
            try clock.set("2026-01-08")
            let verb = ImportDocument(books: books, randomBytes: { Array(repeating: 7, count: $0) })
            book = try await verb(try ReadDocument.read(Array(text.utf8), named: "分解.txt"), by: clerk)
            for finding in try await books.state(of: book).openFindings {
                try await ask("2026-01-08", .settleFinding(finding.id, reason: "已核对"), by: clerk)
            }
            let items = try await books.state(of: book).liveItems.map(\.id)
            try await ask("2026-01-08", .confirm(items), by: clerk)
            try await ask("2026-01-08", .submit(note: nil), by: clerk)
            try await ask("2026-01-09", .approve(nil), by: leader)
            try await people()
            try await ask("2026-01-12", .dispatch(items, signWithinWorkingDays: 3, note: nil), by: clerk)
        }

        /// Institutions u1 to u3, each with a head and a reporter.
        private func people() async throws {
            let day = "2026-01-09"
            guard let first = CalendarDate("2026-01-01") else { throw SampleError() }
            for (number, name) in ["县发展改革局", "县水利局", "县教育局"].enumerated() {
                let id = InstitutionID(number + 1)
                try await act(day, .directory(.register(InstitutionProfile(name: name))), by: clerk)
                for (place, role) in [Role.unitHead, .reporter].enumerated() {
                    let post = PostID(number * 2 + place + 1)
                    let officer = OfficerID(number * 2 + place + 1)
                    let account = ActorID("\(role == .unitHead ? "head" : "reporter")\(number + 1)")
                    let title = role == .unitHead ? "局长" : "联络员"
                    try await act(
                        day, .directory(.registerOfficer(name: "\(name)\(title)", account: account)), by: clerk)
                    try await act(
                        day, .directory(.createPost(PostProfile(title: title, role: role, institution: id))), by: clerk)
                    try await act(day, .directory(.appoint(officer, to: post, from: first)), by: clerk)
                }
            }
        }

        // Organisations: o1 and o2 of item i1, o3 of i2, o4 of i3. Targets: n1 and n2 of i1, n3 of i2, n4 of i3.
        func work() async throws {
            for (organisation, head) in [(1, "head1"), (3, "head2"), (4, "head3")] {
                try await act("2026-01-13", .matter(.sign(OrganisationID(organisation))), by: person(head))
            }
            guard let node = CalendarDate("2026-03-31") else { throw SampleError() }
            let measure = MeasureDraft(text: "倒排工期", person: "王一", nodes: [.init("完成招标", due: node)])
            try await act(
                "2026-01-15", .planning(.adopt(ItemID(1), by: OrganisationID(1), [measure])), by: person("reporter1"))
            try await report("2026-01-23", month: 1, 1, [(1, "0.5")], "一季度项目前期工作全部启动")
            try await report("2026-02-25", month: 2, 1, [(1, "1.2")], "征地拆迁完成过半，资金到位")
            try await report("2026-02-25", month: 2, 2, [(3, "6")], "上游六公里清淤完成，岸坡开始护砌")
            try await report("2026-02-25", month: 2, 3, [(4, "20")], "二十名教师已签约，全部到岗培训")
            try await problemsAndEndings()
            try await report("2026-03-27", month: 3, 1, [(1, "1.5")], "受连续降雨影响进度放缓，正在追赶")
        }

        private func report(
            _ day: String, month: Int, _ number: Int, _ values: [(Int, String)], _ words: String
        ) async throws {
            try clock.set(day)
            guard let first = CalendarDate(year: 2026, month: month, day: 1) else { throw SampleError() }
            let organisation = OrganisationID(number == 1 ? 1 : number + 1)
            let key = ReportKey(item: ItemID(number), organisation: organisation, cadence: .monthly, first: first)
            let content = ReportContent(
                values: try values.map { id, text in
                    guard let value = ExactNumber(text) else { throw SampleError() }
                    return ReportedValue(.indicator(IndicatorID(id)), value)
                }, progress: words)
            let filed = try await FileReport(books: books)(
                content, about: key, files: [EvidenceFile(name: "说明.txt", bytes: Array(words.utf8))], on: book,
                by: person("reporter\(number)"))
            try await act(day, .reporting(.endorse(filed.id)), by: person("head\(number)"))
            try await act(day, .reporting(.accept(filed.id, reviewed: nil)), by: clerk)
        }

        private func problemsAndEndings() async throws {
            try await act(
                "2026-03-02",
                .supervision(.raise(ItemID(1), by: OrganisationID(1), text: "水厂用地指标不足，需要市里调剂", holder: .office)),
                by: person("reporter1"))
            guard let later = CalendarDate("2026-08-31") else { throw SampleError() }
            try await act(
                "2026-03-03",
                .matter(
                    .requestExtension(.indicator(IndicatorID(2)), by: OrganisationID(1), to: later, reason: "用地未批")),
                by: person("reporter1"))
            try await act(
                "2026-03-10", .matter(.decideExtension(ExtensionID(1), granted: later, reason: "情况属实")), by: clerk)
            for doubt in try await books.state(of: book).openDoubts {
                try await act(
                    "2026-03-11", .supervision(.settleDoubt(doubt.key, .explained, reason: "已看原始凭证")), by: clerk)
            }
            let (item, organisation) = (ItemID(3), OrganisationID(4))
            try await act(
                "2026-03-12",
                .matter(.requestCompletion(item, by: organisation, text: "全部到岗", evidence: [])), by: person("reporter3")
            )
            try await act("2026-03-13", .matter(.endorseCompletion(item)), by: person("head3"))
            try await act("2026-03-16", .matter(.complete(item, tests: CompletionTest.allCases)), by: clerk)
            try await act("2026-03-17", .matter(.close([item])), by: clerk)
        }
    }
}

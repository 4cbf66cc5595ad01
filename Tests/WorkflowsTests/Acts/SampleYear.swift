import Ledger
import LedgerStore
import LedgerTesting
import Synchronization
import Testing
import Values
import WorkReport
import Workflows

/// A book whose items are dispatched and signed for, with a head and a reporter of its only institution.
struct SampleYear {
    /// A clock that tests move.
    final class Clock: Sendable {
        private let time = Mutex(Moment(millisecondsSince1970: 0))

        var now: Moment { time.withLock { $0 } }

        /// Nine in the morning of a day.
        func set(_ text: String) throws {
            let day = try #require(CalendarDate(text))
            time.withLock { $0 = max($0, Moment(startOf: day).adding(milliseconds: 9 * 3_600_000)) }
        }
    }

    static let office = Actor(id: ActorID("clerk"), roles: [.supervisor])
    static let leader = Actor(id: ActorID("leader"), roles: [.leader])
    static let head = Actor(id: ActorID("head"), roles: [])
    static let reporter = Actor(id: ActorID("reporter"), roles: [])

    private static let text = """
        平湖县2026年重点工作任务分解

        一、扩大有效投资

        1.抓好项目建设。全年完成固定资产投资12亿元以上，6月底前建成水厂2座。

        牵头单位：县水利局

        2.整治河道。完成河道整治30公里。

        牵头单位：县水利局

        """

    let store = MemoryLedgerStore()
    let clock = Clock()
    let books: Books
    let book: BookID

    init() async throws {
        let clock = clock
        books = Books(store: store, now: { clock.now })
        try clock.set("2026-01-08")
        let verb = ImportDocument(books: books, randomBytes: { Array(repeating: 7, count: $0) })
        book = try await verb(try ReadDocument.read(Array(Self.text.utf8), named: "plan.txt"), by: Self.office)
        try await plan()
        try await people()
        try clock.set("2026-01-12")
        let items = try await state.liveItems
        try await books.perform(
            .dispatch(items.map(\.id), signWithinWorkingDays: 3, note: nil), on: book, by: Self.office)
        try await act(.matter(.sign(OrganisationID(1))), by: Self.head)
        try await act(.matter(.sign(OrganisationID(2))), by: Self.head)
    }

    var state: BookState {
        get async throws { try await books.state(of: book) }
    }

    func act(_ act: Act, by actor: Actor) async throws {
        try await PerformAct(books: books)(act, on: book, by: actor)
    }

    private func plan() async throws {
        for finding in try await state.openFindings {
            try await books.perform(.settleFinding(finding.id, reason: "已核对"), on: book, by: Self.office)
        }
        try await books.perform(
            [.confirm(try await state.liveItems.map(\.id)), .submit(note: nil)], on: book, by: Self.office)
        try await books.perform(.approve(nil), on: book, by: Self.leader)
    }

    private func people() async throws {
        let first = try #require(CalendarDate("2026-01-01"))
        let profile = InstitutionProfile(name: "县水利局")
        try await act(.directory(.register(profile)), by: Self.office)
        for (number, (actor, role)) in [(Self.head, Role.unitHead), (Self.reporter, .reporter)].enumerated() {
            let post = PostProfile(title: "岗位\(number)", role: role, institution: InstitutionID(1))
            let acts: [DirectoryAct] = [
                .registerOfficer(name: "人员\(number)", account: actor.id), .createPost(post),
                .appoint(OfficerID(number + 1), to: PostID(number + 1), from: first),
            ]
            try await PerformAct(books: books)(acts.map(Act.directory), on: book, by: Self.office)
        }
    }

    /// What is reported about the first item for January.
    func key(month: Int = 1) throws -> ReportKey {
        let first = try #require(CalendarDate(year: 2026, month: month, day: 1))
        return ReportKey(item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: first)
    }

    /// Files, endorses and accepts a report.
    func report(_ value: ExactNumber, month: Int = 1, words: String = "招标完成，施工单位已经进场") async throws {
        let content = ReportContent(values: [ReportedValue(.indicator(IndicatorID(1)), value)], progress: words)
        let report = try await FileReport(books: books)(
            content, about: try key(month: month), on: book, by: Self.reporter)
        try await act(.reporting(.endorse(report.id)), by: Self.head)
        try await act(.reporting(.accept(report.id, reviewed: nil)), by: Self.office)
    }
}

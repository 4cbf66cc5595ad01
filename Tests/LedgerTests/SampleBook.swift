import Ledger
import Values

/// A small invented plan and the people who work on it.
enum Sample {
    static let supervisor = ActorID("u1")
    static let leader = ActorID("u2")
    static let morning = Moment(millisecondsSince1970: 1_650_000_000_000)

    static func bookID(_ text: String = "2022-test") throws -> BookID {
        guard let id = BookID(text) else { throw SampleError() }
        return id
    }

    static func book() throws -> Book {
        Book(id: try bookID(), year: 2022, title: "2022年重点工作分解", place: "云溪县", office: "云溪县政府督查室")
    }

    static func span(_ start: Int, _ end: Int) -> Span {
        Span(start: start, end: end, line: 1 + start / 100, column: 1)
    }

    static let source = SourceDocument(name: "分解.txt", format: "txt", bytes: 900, original: .zero, text: .zero)

    static func indicator(_ subject: String, _ value: ExactNumber, within: Int? = nil) -> IndicatorDraft {
        IndicatorDraft(
            text: "完成\(subject)\(value)个", span: span(30, 60), subject: subject,
            amount: Amount(value: value, scale: nil, unit: "个"), comparator: .atLeast, kind: .count,
            strength: .guarantee, deadline: nil, within: within)
    }

    static func commitment(_ text: String, indicators: [IndicatorDraft] = []) -> CommitmentDraft {
        CommitmentDraft(
            text: text, span: span(20, 80), action: "完成", strength: .guarantee,
            kind: indicators.isEmpty ? .milestone : .quantity,
            deadline: Deadline(
                text: "6月底前", date: CalendarDate(year: 2022, month: 6, day: 30), origin: .stated, span: span(20, 30)),
            projects: [Project(name: "东湖泵站", size: Amount(value: 9, scale: "亿", unit: "元"), span: span(40, 52))],
            indicators: indicators)
    }

    static func item(_ number: Int, organisations: [OrganisationDraft]) -> ItemDraft {
        ItemDraft(
            number: "\(number)", section: SectionID(number <= 2 ? 1 : 2), title: "第\(number)件事",
            span: span(number * 100, number * 100 + 100), organisations: organisations,
            people: [Person(name: "林一", role: "责任领导", span: nil)],
            commitments: [
                commitment("建成泵站\(number)座", indicators: [indicator("泵站", 3), indicator("大型泵站", 1, within: 0)]),
                commitment("完成勘察\(number)"),
                commitment("启动招标\(number)"),
            ])
    }

    static func reading() -> ReadingDraft {
        let water = OrganisationDraft(name: "县水利局", role: .responsible, span: span(90, 100))
        let finance = OrganisationDraft(name: "县财政局", role: .responsible, members: ["国库中心"], span: span(100, 110))
        return ReadingDraft(
            title: "2022年重点工作分解", year: 2022, place: "云溪县", announcedSections: 2, announcedItems: nil,
            sections: [
                .init(number: "一", title: "水利", span: span(0, 10)),
                .init(number: "二", title: "其他", span: span(300, 310)),
            ],
            items: [
                item(1, organisations: [water, finance]), item(2, organisations: [water]),
                item(3, organisations: [finance, water]), item(4, organisations: []),
            ],
            unread: [Unread(span: span(0, 100), reason: .preamble), Unread(span: span(500, 900), reason: .noAction)],
            findings: [
                .init(code: "D101", severity: .error, message: "没有可核验的内容", suggestion: "请补充", span: span(110, 120)),
                .init(code: "D201", severity: .warning, message: "无时限", suggestion: nil, span: span(210, 220)),
            ])
    }
}

struct SampleError: Error {}

/// A book kept by its entries, as a store would.
struct Desk {
    var entries: [Entry] = []
    var state: BookState?
    var now = Sample.morning
    /// The book that items are taken over from.
    var earlier: BookState?

    /// Cheap and good enough to tell entries apart: the real one is tested with the store.
    static let hash: HashFunction = { bytes in
        var words: [UInt64] = [14_695_981_039_346_656_037, 7, 11, 13]
        for byte in bytes {
            for index in words.indices {
                words[index] = (words[index] ^ UInt64(byte)) &* (1_099_511_628_211 + UInt64(index) * 2)
            }
        }
        let bytes = words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (UInt64($0) * 8)) } }
        return Digest(bytes: bytes) ?? .zero
    }

    @discardableResult
    mutating func act(
        _ command: Command, as actor: ActorID = Sample.supervisor, roles: Set<Role> = [.supervisor]
    ) throws -> [Event] {
        now = now.adding(milliseconds: 60_000)
        let events = try decide(command, on: state, actor: actor, roles: roles, at: now, earlier: earlier)
        let book = try state?.book.id ?? command.openedBook ?? Sample.bookID()
        let sealed = Entry.sealing(
            events, book: book, after: entries.count, head: entries.last?.hash ?? .zero, actor: actor, at: now,
            hash: Desk.hash)
        for entry in sealed { state = try state?.applying(entry) ?? BookState(opening: entry) }
        entries += sealed
        return events
    }

    var book: BookState {
        get throws {
            guard let state else { throw SampleError() }
            return state
        }
    }

    static func imported() throws -> Desk {
        var desk = Desk()
        try desk.act(.open(try Sample.book()))
        try desk.act(.importReading(Sample.reading(), source: Sample.source))
        return desk
    }

    static func confirmed() throws -> Desk {
        var desk = try imported()
        try desk.act(.settleFinding(FindingID(1), reason: "已补充指标"))
        try desk.act(.addOrganisation(OrganisationDraft(name: "县文旅局", role: .lead), to: ItemID(4), reason: "漏读"))
        try desk.act(.confirm(try desk.book.liveItems.map(\.id)))
        return desk
    }

    static func approved() throws -> Desk {
        var desk = try confirmed()
        try desk.act(.submit(note: nil))
        try desk.act(.approve(nil), as: Sample.leader, roles: [.leader])
        return desk
    }
}

extension Command {
    /// The book that it opens, where it opens one.
    fileprivate var openedBook: BookID? {
        if case .open(let book) = self { book.id } else { nil }
    }
}

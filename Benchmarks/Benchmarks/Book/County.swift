import Ledger
import Values

/// A county's year as a book: items with commitments and indicators, two organisations that answer for each, signed for, and
/// reported on in every period of the year with submission, the head's approval and the office's acceptance.
///
/// For every 30 items there are 100 commitments, 60 indicators and 50 institutions with a reporter and a head each.
struct County {
    private(set) var state: BookState?
    private(set) var entries: [Entry] = []
    private var now: Moment
    private let items: Int
    private let id: BookID

    static let office = ActorID("office")
    static let year = 2026

    /// A year in which every second item is reported on each week and the others each month, or all of them each month.
    init(items: Int, monthlyOnly: Bool) throws {
        guard let id = BookID("county"), let day = CalendarDate(year: Self.year, month: 1, day: 4) else {
            throw CountyError()
        }
        self.items = items
        self.id = id
        now = Moment(startOf: day)
        try act(.open(Book(id: id, year: Self.year, title: "2026年重点工作", place: "某县", office: "督查室")))
        try act(
            .importReading(
                reading,
                source: SourceDocument(
                    name: "a.txt", format: "txt", bytes: 1, original: .zero, text: .zero)))
        try fillDirectory(from: day)
        try adopt(monthlyOnly: monthlyOnly)
        try report()
    }

    /// The state at the end of the year.
    func last() throws -> BookState {
        guard let state else { throw CountyError() }
        return state
    }

    // The plan.

    private var institutions: Int { items * 5 / 3 }

    /// The two institutions that answer for an item.
    private func pair(_ item: Int) -> [Int] { [item % institutions, (item + institutions / 2) % institutions] }

    private var reading: ReadingDraft {
        ReadingDraft(
            title: "2026年重点工作", year: Self.year, sections: [.init(number: "一", title: "项目", span: span(0))],
            items: (0..<items).map(item))
    }

    private func item(_ number: Int) -> ItemDraft {
        ItemDraft(
            number: "\(number + 1)", section: SectionID(1), title: "第\(number + 1)项重点工作", span: span(number),
            organisations: pair(number).map {
                OrganisationDraft(name: "县第\($0 + 1)局", role: .responsible, span: span(number))
            },
            commitments: (0..<(number % 3 == 0 ? 4 : 3)).map { commitment($0, of: number) })
    }

    private func commitment(_ index: Int, of item: Int) -> CommitmentDraft {
        CommitmentDraft(
            text: "第\(item + 1)项第\(index + 1)条，年内完成建设任务并投入使用", span: span(item), action: "完成", strength: .plan,
            kind: index < 2 ? .quantity : .milestone, indicators: index < 2 ? [indicator(item)] : [])
    }

    private func indicator(_ item: Int) -> IndicatorDraft {
        IndicatorDraft(
            text: "完成投资120亿元以上", span: span(item), subject: "固定资产投资", amount: Amount(value: 120, scale: "亿", unit: "元"),
            comparator: .atLeast, kind: .level, strength: .plan)
    }

    private func span(_ item: Int) -> Span {
        Span(start: item * 200, end: item * 200 + 190, line: item + 1, column: 1)
    }

    // The people.

    private func reporter(_ institution: Int) -> ActorID { ActorID("reporter\(institution)") }
    private func head(_ institution: Int) -> ActorID { ActorID("head\(institution)") }

    private mutating func fillDirectory(from day: CalendarDate) throws {
        for number in 0..<institutions {
            try act(.directory(.register(InstitutionProfile(name: "县第\(number + 1)局"))))
            for (place, actor) in [reporter(number), head(number)].enumerated() {
                try act(.directory(.registerOfficer(name: "人员\(actor)", account: actor)))
                try act(
                    .directory(
                        .createPost(
                            PostProfile(
                                title: place == 0 ? "联络员" : "局长", role: place == 0 ? .reporter : .unitHead,
                                institution: InstitutionID(number + 1)))))
                let post = number * 2 + place + 1
                try act(.directory(.appoint(OfficerID(post), to: PostID(post), from: day)))
            }
        }
    }

    private mutating func adopt(monthlyOnly: Bool) throws {
        let all = try last().liveItems.map(\.id)
        try act(.confirm(all))
        try act(.submit(note: nil))
        try act(.approve(RecordedApproval(leader: "某县长", basis: "会议纪要")))
        try act(.dispatch(all, signWithinWorkingDays: 3, note: nil))
        for (number, item) in try last().items.enumerated() {
            if !monthlyOnly, number % 2 == 0 { try act(.matter(.classify(item.id, .longTerm, .weekly))) }
            for (institution, organisation) in zip(pair(number), item.organisations) {
                try act(.matter(.sign(organisation.id)), as: head(institution))
            }
        }
    }

    // The year.

    private mutating func report() throws {
        let state = try last()
        guard let first = CalendarDate(year: Self.year, month: 1, day: 5),
            let end = CalendarDate(year: Self.year, month: 12, day: 31)
        else { throw CountyError() }
        var periods: [(item: Int, period: ReportingPeriod)] = []
        for number in state.items.indices {
            let cadence = state.items[number].matter.cadence
            for period in state.rules.reporting.periods(
                of: cadence, from: first, to: end, calendar: state.rules.calendar)
            {
                periods.append((number, period))
            }
        }
        periods.sort { ($0.period.timely, $0.item) < ($1.period.timely, $1.item) }
        for (number, period) in periods { try report(number, period) }
    }

    private mutating func report(_ number: Int, _ period: ReportingPeriod) throws {
        now = max(now, Moment(startOf: period.timely).adding(milliseconds: 32_400_000))
        let item = try last().items[number]
        let targets = try last().planning.targetsOfItem[item.id] ?? []
        for (place, institution) in pair(number).enumerated() {
            let share = period.timely.month * 8 - number % 7
            let values = place == 0 ? targets.map { ReportedValue($0, ExactNumber(share)) } : []
            let key = ReportKey(
                item: item.id, organisation: item.organisations[place].id, cadence: period.cadence, first: period.first)
            let content = ReportContent(
                values: values, progress: "\(period.first)起各标段按计划施工，已完成年度任务的百分之\(share)。", next: "继续施工。", claim: .onPlan
            )
            try act(.reporting(.submit(key, content)), as: reporter(institution))
            let id = ReportID(try last().reporting.reports.count)
            try act(.reporting(.endorse(id)), as: head(institution))
            try act(.reporting(.accept(id, reviewed: .onPlan)))
        }
    }

    /// The commands that file one more report, for the week behind the last one, with who gives it.
    func nextReport() throws -> (command: Command, actor: ActorID, moment: Moment) {
        let item = try last().items[1]
        guard let first = CalendarDate(year: Self.year + 1, month: 1, day: 1) else { throw CountyError() }
        let key = ReportKey(
            item: item.id, organisation: item.organisations[0].id, cadence: .monthly, first: first)
        let targets = try last().planning.targetsOfItem[item.id] ?? []
        let content = ReportContent(values: targets.map { ReportedValue($0, 90) }, progress: "各标段按计划施工，已完工验收。")
        let moment = max(now, Moment(startOf: first).adding(milliseconds: 864_000_000))
        return (.act(.reporting(.submit(key, content))), reporter(pair(1)[0]), moment)
    }

    private mutating func act(_ act: Act, as actor: ActorID = County.office) throws {
        try self.act(.act(act), as: actor)
    }

    private mutating func act(_ command: Command, as actor: ActorID = County.office) throws {
        now = now.adding(milliseconds: 1000)
        let roles: Set<Role> = actor == County.office ? [.supervisor] : []
        let events = try decide(command, on: state, actor: actor, roles: roles, at: now)
        let sealed = Entry.sealing(
            events, book: id, after: state?.position ?? 0, head: state?.head ?? .zero, actor: actor, at: now,
            hash: County.hash)
        for entry in sealed {
            if state == nil { state = try BookState(opening: entry) } else { try state?.apply(entry) }
        }
        entries += sealed
    }

    /// Cheap, and another one for other bytes: hashing is not what is measured here.
    static let hash: HashFunction = { bytes in
        var word: UInt64 = 14_695_981_039_346_656_037
        for byte in bytes { word = (word ^ UInt64(byte)) &* 1_099_511_628_211 }
        let eight = (0..<8).map { UInt8(truncatingIfNeeded: word >> (UInt64($0) * 8)) }
        return Digest(bytes: eight + eight + eight + eight) ?? .zero
    }
}

struct CountyError: Error {}

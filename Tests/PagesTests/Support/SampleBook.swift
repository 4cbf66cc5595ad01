import Ledger
import Pages
import Values

/// A small plan of an invented county, with every kind of thing that a page can show, in which texts may be replaced by
/// hostile ones.
struct SampleBook {
    /// What is done to each text before it goes into the book; the source holds the same texts.
    var change: (String) -> String = { $0 }

    private(set) var source = ""

    init(change: @escaping (String) -> String = { $0 }) {
        self.change = change
    }

    static let supervisor = ActorID("a1")
    static let leader = ActorID("a2")
    static let moment = Moment(millisecondsSince1970: 1_770_000_000_000)
    static let book = BookID("2026-sample")

    var names: [ActorID: String] {
        [SampleBook.supervisor: change("王静"), SampleBook.leader: change("陈县长")]
    }

    // MARK: Writing the source

    private var line: Int { source.utf8.count { $0 == UInt8(ascii: "\n") } + 1 }

    /// Adds a text to the source and gives its place.
    @discardableResult
    private mutating func write(_ text: String) -> Span {
        let span = Span(start: source.utf8.count, end: source.utf8.count + text.utf8.count, line: line, column: 1)
        source += text
        return span
    }

    private func span(from first: Span, to last: Span) -> Span {
        Span(start: first.start, end: last.end, line: first.line, column: first.column)
    }

    // MARK: The reading

    mutating func reading() -> ReadingDraft {
        source = ""
        let title = write(change("云溪县2026年重点工作分解"))
        write("\n\n")
        let preamble = write(change("各单位要高度重视。"))
        write("\n\n")
        let heading = write("一、" + change("扩大有效投资"))
        write("\n")
        let first = firstItem()
        let slogan = write(change("以钉钉子精神抓到底。"))
        write("\n\u{C}")
        let second = secondItem()
        return ReadingDraft(
            title: change("云溪县2026年重点工作分解"), year: 2026, place: change("云溪县"), announcedSections: 1, announcedItems: 3,
            sections: [.init(number: change("一"), title: change("扩大有效投资"), span: heading)],
            items: [first, second, thirdItem()],
            unread: [
                Unread(span: title, reason: .heading), Unread(span: preamble, reason: .preamble),
                Unread(span: heading, reason: .heading), Unread(span: slogan, reason: .slogan),
            ], findings: findings(first, second))
    }

    private mutating func firstItem() -> ItemDraft {
        let number = write("1.")
        write(change("抓实项目建设"))
        write("。")
        let clause = write("确保" + change("重点项目") + "完成投资 143 亿元以上，其中" + change("产业项目") + "50亿元以上")
        write("，")
        let milestone = write(change("总投资9亿元的东湖水库项目") + "6月底前" + change("建成"))
        write("。\n")
        write(change("这是去年的延续。"))
        write("\n牵头单位：")
        let lead = write(change("县发改委（投资办、项目办）"))
        write("；责任领导：")
        let person = write(change("赵启明"))
        write("；完成时限：")
        let due = write(change("年底前"))
        write("\n")
        let strength = Strength.guarantee
        let total = IndicatorDraft(
            text: change("完成投资"), span: clause, subject: change("重点项目完成投资"),
            amount: Amount(value: 143, scale: change("亿"), unit: change("元")), comparator: .atLeast, kind: .level,
            strength: strength)
        let part = IndicatorDraft(
            text: change("完成投资"), span: clause, subject: change("产业项目完成投资"),
            amount: Amount(value: 50, scale: change("亿"), unit: change("元")), comparator: .atLeast, kind: .level,
            strength: strength,
            within: 0)
        let june = Deadline(
            text: change("6月底前"), date: CalendarDate(year: 2026, month: 6, day: 30), origin: .stated, span: milestone)
        let commitments = [
            CommitmentDraft(
                text: change("确保重点项目完成投资143亿元以上"), span: clause, action: change("完成"), strength: strength,
                kind: .quantity, indicators: [total, part]),
            CommitmentDraft(
                text: change("东湖水库项目6月底前建成"), span: milestone, action: change("建成"), strength: .plan,
                kind: .milestone, deadline: june,
                projects: [
                    Project(
                        name: change("东湖水库"), size: Amount(value: 9, scale: change("亿"), unit: change("元")),
                        span: milestone)
                ]),
        ]
        return ItemDraft(
            number: change("1"), section: SectionID(1), title: change("抓实项目建设"), span: span(from: number, to: due),
            organisations: [
                OrganisationDraft(
                    name: change("县发改委"), role: .lead, members: [change("投资办"), change("项目办")], span: lead)
            ],
            people: [Person(name: change("赵启明"), role: change("责任领导"), span: person)],
            deadline: Deadline(
                text: change("年底前"), date: CalendarDate(year: 2026, month: 12, day: 31), origin: .stated, span: due),
            commitments: commitments)
    }

    private mutating func secondItem() -> ItemDraft {
        let number = write("2." + change("改善民生"))
        write("：")
        let clause = write(change("新建学校") + "3所")
        write("。责任单位：")
        let one = write(change("县教育局"))
        write("、")
        let two = write(change("县财政局"))
        write("\n")
        let indicator = IndicatorDraft(
            text: change("新建学校3所"), span: clause, subject: change("新建学校"), amount: Amount(value: 3, unit: change("所")),
            comparator: .equal, kind: .count, strength: .plan)
        return ItemDraft(
            number: change("2"), section: SectionID(1), title: change("改善民生"), span: span(from: number, to: two),
            organisations: [
                OrganisationDraft(name: change("县教育局"), role: .responsible, span: one),
                OrganisationDraft(name: change("县财政局"), role: .cooperating, span: two),
            ],
            commitments: [
                CommitmentDraft(
                    text: change("新建学校3所"), span: clause, strength: .plan, kind: .quantity, indicators: [indicator])
            ])
    }

    private mutating func thirdItem() -> ItemDraft {
        let number = write("3." + change("提升效能，持续优化营商环境。"))
        write("\n")
        return ItemDraft(number: change("3"), section: nil, title: change("提升效能"), span: number)
    }

    private func findings(_ first: ItemDraft, _ second: ItemDraft) -> [ReadingDraft.Remark] {
        guard let one = first.commitments[0].span, let two = second.span else { return [] }
        return [
            .init(
                code: change("D104"), severity: .warning, message: change("两个数不能同时成立"), suggestion: change("请核对原文"),
                span: one),
            .init(
                code: "D101", severity: .note, message: change("没有写明牵头单位"), suggestion: nil,
                span: Span(start: two.start, end: two.end, line: two.line, column: 1)),
            .init(
                code: "D001", severity: .note, message: change("宣布的事项数与读到的相同"), suggestion: nil,
                span: Span(start: 0, end: 6, line: 1, column: 1)),
        ]
    }
}

import Ledger
import Testing
import Values

extension SampleBook {
    /// What was done to a book, one command after the other, at one-minute steps.
    private struct Story {
        var state: BookState?
        var minutes: Int64 = 0

        mutating func tell(
            _ command: Command, by actor: ActorID = SampleBook.supervisor, as roles: Set<Role> = [.supervisor]
        )
            throws
        {
            let moment = SampleBook.moment.adding(milliseconds: minutes * 60_000)
            state = try BookState.rehearsing(command, on: state, actor: actor, roles: roles, at: moment)
            minutes += 1
        }
    }

    /// Pages and rows of it, as an office may have named them.
    var layout: SourceLayout {
        let lines = source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        func start(of line: Int) -> Int { lines.prefix(line).reduce(0) { $0 + $1.count + 1 } }
        return SourceLayout(
            pages: [
                .init(start: 0), .init(start: start(of: 2), reading: .recognised),
                .init(start: start(of: 4), reading: .unread),
            ],
            sheets: [.init(name: change("任务"), start: 0, columns: [1, 2], rows: [1, 2, 5])])
    }

    /// The document that the book is read from.
    var document: SourceDocument {
        SourceDocument(name: change("重点工作分解.docx"), format: "docx", bytes: 20480, original: .zero, text: .zero)
    }

    /// The book as it is after the import.
    mutating func imported() throws -> BookState {
        try #require(try importing().state)
    }

    private mutating func importing() throws -> Story {
        var story = Story()
        let id = try #require(SampleBook.book)
        try story.tell(
            .open(
                Book(
                    id: id, year: 2026, title: change("2026年政府工作报告"), place: change("云溪县"), office: change("县政府督查室"))))
        try story.tell(.importReading(reading(), source: document))
        return story
    }

    /// The book with something corrected, added, struck, merged, split, settled and confirmed.
    mutating func edited() throws -> BookState {
        try #require(try editing().state)
    }

    private mutating func editing() throws -> Story {
        var story = try importing()
        let why = change("按会议纪要更正")
        try story.tell(
            .correct(
                [
                    .item(ItemID(1), .title(change("抓好项目建设"))), .item(ItemID(1), .notes(change("每月调度"))),
                    .commitment(CommitmentID(1), .strength(.strive)), .indicator(IndicatorID(1), .value(150)),
                    .indicator(IndicatorID(1), .unit(change("美元"))),
                    .organisation(OrganisationID(1), .name(change("县发展改革委"))),
                ], reason: why))
        try story.tell(
            .addOrganisation(
                OrganisationDraft(name: change("县水利局"), role: .supervising), to: ItemID(1), reason: why))
        try story.tell(
            .addCommitment(
                CommitmentDraft(text: change("办好实事十件"), strength: .effort, kind: .ongoing), to: ItemID(3), reason: why))
        try story.tell(
            .addOrganisation(OrganisationDraft(name: change("县政务局"), role: .lead), to: ItemID(3), reason: why))
        try story.tell(
            .addItem(ItemDraft(title: change("多读的事项")), after: nil, reason: why))
        try story.tell(.strike(.item(ItemID(4)), reason: why))
        try story.tell(.strike(.indicator(IndicatorID(2)), reason: why))
        try story.tell(.strike(.organisation(OrganisationID(3)), reason: why))
        try story.tell(.nameLead(OrganisationID(2), reason: why))
        try story.tell(.settleFinding(FindingID(1), reason: change("已向发改委核实")))
        try story.tell(
            .splitItem(
                ItemID(1),
                into: [
                    SplitPart(title: change("抓好投资"), commitments: [CommitmentID(1)]),
                    SplitPart(title: change("建成水库"), commitments: [CommitmentID(2)]),
                ], reason: why))
        try story.tell(.mergeItems([ItemID(6)], into: ItemID(5), reason: why))
        try story.tell(.confirm([ItemID(2)]))
        return story
    }

    /// The book in which an item took over another one that stands elsewhere in the source.
    mutating func merged() throws -> BookState {
        var story = try importing()
        try story.tell(.mergeItems([ItemID(1)], into: ItemID(2), reason: change("内容相同")))
        return try #require(story.state)
    }

    /// The book in which an item was split, so that its parts share its findings.
    mutating func split() throws -> BookState {
        var story = try importing()
        let parts = [
            SplitPart(title: change("投资"), commitments: [CommitmentID(1)]),
            SplitPart(title: change("水库"), commitments: [CommitmentID(2)]),
        ]
        try story.tell(.splitItem(ItemID(1), into: parts, reason: change("便于落实")))
        return try #require(story.state)
    }

    /// The book put before the leader.
    mutating func submitted() throws -> BookState {
        try #require(try submitting().state)
    }

    private mutating func submitting() throws -> Story {
        var story = try editing()
        let live = story.state?.liveItems.map(\.id) ?? []
        try story.tell(.confirm(live))
        try story.tell(.submit(note: change("请审定")))
        return story
    }

    /// The book handed back by the leader.
    mutating func returned() throws -> BookState {
        var story = try submitting()
        try story.tell(.returnPlan(reason: change("请补充牵头单位")), by: SampleBook.leader, as: [.leader])
        return try #require(story.state)
    }

    /// The book approved on paper.
    mutating func approved() throws -> BookState {
        try #require(try approving().state)
    }

    private mutating func approving() throws -> Story {
        var story = try submitting()
        let approval = RecordedApproval(leader: change("陈县长"), basis: change("第3次常务会议纪要"))
        try story.tell(.approve(approval))
        return story
    }

    /// The book with one item dispatched.
    mutating func dispatched() throws -> BookState {
        var story = try approving()
        let first = try #require(story.state?.liveItems.first)
        try story.tell(.dispatch([first.id], signWithinWorkingDays: 3, note: change("请按时签收")))
        return try #require(story.state)
    }
}

import Values

@testable import Ledger

/// A state in which no property has its default and no list is empty: what a snapshot leaves out is missed in it.
///
/// It is no state that folding could give, and need not be.
struct FullState {
    private let day = CalendarDate(daysSince1970: 20_500)
    private let mark = Mark(
        actor: ActorID("u7"), at: Moment(millisecondsSince1970: 1_771_200_000_123), position: 41, reason: "理由é")
    private let later = Mark(
        actor: ActorID("u8"), at: Moment(millisecondsSince1970: -5), position: 12, reason: "e\u{301}")
    private let span = Span(start: 10, end: 90, line: 3, column: 4)
    private let element = ElementID.indicator(IndicatorID(6))

    private func traced<Value>(_ values: Value...) -> Traced<Value> {
        var traced = Traced(values[0])
        for value in values.dropFirst() { traced.correct(to: value, mark: mark) }
        return traced
    }

    func made() throws -> BookState {
        var state = BookState(book: try Sample.book(), opened: mark)
        state.state = .dispatched
        state.source = SourceDocument(
            name: "分解.docx", format: "docx", bytes: 7_000_000_000, original: try digest(3), text: try digest(250),
            layout: try digest(77))
        state.documentTitle = "题"
        state.announcedSections = 2
        state.announcedItems = -1
        state.sections = [Section(id: SectionID(1), number: "一", title: "水利", span: span)]
        state.sections[0].holding = SectionHolding(account: ActorID("u9"), mark: later)
        state.items = [item]
        state.unread = [Unread(span: span, reason: .noAction)]
        state.unread[0].decision = UnreadDecision(kind: .duplicate, commitment: CommitmentID(5), mark: mark)
        state.findings = [
            Finding(
                id: FindingID(9), code: "D103", severity: .error, message: "m", suggestion: "s", span: span,
                settled: mark)
        ]
        state.approval = Approval(mark: mark, recorded: RecordedApproval(leader: "林一", basis: "纪要"))
        state.returned = later
        state.history = lines
        state.position = 99
        state.head = try digest(77)
        state.updated = mark.at
        state.numbering = Numbering(item: 3, organisation: 4, commitment: 5, indicator: 60_000, finding: .max)
        state.directory = directory
        state.rules = try rules()
        state.planning = try planning()
        state.reporting = reporting
        state.supervision = supervision
        state.monthLights = [YearMonth(try today()): [element: .red, .commitment(CommitmentID(2)): .green]]
        state.yearClosing = YearClosing(mark: mark, outcomes: [ItemID(2): .carried, ItemID(3): .dropped])
        state.lineage = [
            ItemID(2): Lineage(
                book: try Sample.bookID("2021-b"), position: 7, item: ItemID(8), targets: [element: 12])
        ]
        state.publishing = publishing
        state.entriesOfItem = [ItemID(2): [9, 4, 41], ItemID(1): [1]]
        state.itemHistory = [ItemID(2): lines, ItemID(1): []]
        index(&state)
        return state
    }

    /// The indexes as folding keeps them.
    private func index(_ state: inout BookState) {
        state.itemIndex = [ItemID(2): 0]
        state.ownerOfOrganisation = [OrganisationID(3): ItemID(2)]
        state.ownerOfCommitment = [CommitmentID(5): ItemID(2)]
        state.ownerOfIndicator = [IndicatorID(6): CommitmentID(5)]
    }

    private func today() throws -> CalendarDate {
        guard let day else { throw SampleError() }
        return day
    }

    private func digest(_ first: UInt8) throws -> Digest {
        guard let digest = Digest(bytes: (0..<32).map { first &+ UInt8($0) }) else { throw SampleError() }
        return digest
    }

    private var deadline: Deadline { Deadline(text: "6月底前", date: day, origin: .assigned, span: span) }
    private var person: Person { Person(name: "林一", role: "责任人", span: span) }

    private var lines: [HistoryLine] {
        let values: [FieldValue] = [
            .absent, .text("甲"), .number(ExactNumber(coefficient: -15, scale: 1)), .choice("lead"),
            .section(SectionID(2)), .deadline(deadline), .people([person]), .names(["甲", "乙"]),
        ]
        return values.map { value in
            HistoryLine(
                .corrected, mark, element: element, subject: "泵站", field: .value, before: value, after: value,
                items: [ItemID(4)])
        }
    }

    private var item: Item {
        Item(
            id: ItemID(2), number: traced("1", nil, "2"), section: traced(SectionID(1), nil), title: traced("题", "题二"),
            span: span, organisations: [organisation], people: traced([person], []),
            deadline: traced(deadline, nil), commitments: [commitment], notes: traced("", "注"),
            remarks: [mark, later], state: .suspended, added: mark, confirmation: later, struck: mark,
            mergedInto: ItemID(9),
            mergedFrom: [ItemID(7)], splitFrom: ItemID(6), splitInto: [ItemID(5)],
            dispatch: Dispatch(mark: mark, recipients: [OrganisationID(3)], signWithinWorkingDays: 5),
            matter: matter, lastPosition: 40)
    }

    private var organisation: Organisation {
        Organisation(
            id: OrganisationID(3), name: traced("县水利局", "县水务局"), role: traced(.responsible, .lead),
            members: traced(["甲"], []), span: span, added: mark, struck: later)
    }

    private var commitment: Commitment {
        Commitment(
            id: CommitmentID(5), text: traced("建成泵站", "建成"), span: span, action: traced("建成", nil),
            strength: traced(.plan, .strive), kind: traced(.quantity, .redline), deadline: traced(nil, deadline),
            projects: [Project(name: "东湖", size: Amount(value: 9, scale: "亿", unit: "元"), span: span)],
            indicators: [indicator], added: mark, struck: mark)
    }

    private var indicator: Indicator {
        Indicator(
            id: IndicatorID(6), text: "泵站3座", span: span, subject: traced("泵站", "站"),
            value: traced(ExactNumber(coefficient: .min, scale: 18), 3), scale: traced("万", nil),
            unit: traced("座", "个"), comparator: traced(.about, .over), kind: traced(.rank, .growth),
            strength: traced(.effort, .guarantee), deadline: traced(deadline, nil), within: IndicatorID(4),
            added: mark, struck: later)
    }

    private var matter: Matter {
        Matter(
            difficulty: .complex, cadence: .weekly,
            signings: [
                OrganisationID(3): .signed(mark), OrganisationID(4): .refused(later), OrganisationID(5): .upheld(mark),
                OrganisationID(6): .released(mark),
            ],
            listed: mark, suspension: later, stateBefore: .inProgress,
            completion: .init(
                organisation: OrganisationID(3), text: "办完", evidence: [Evidence(digest: .zero, name: "照片.jpg")],
                requested: mark, endorsed: later, completed: mark),
            denials: [mark], closings: [.init(mark: mark, void: later)], archived: mark,
            rechecks: [.init(holds: true, mark: later)])
    }

    private var directory: Directory {
        let profile = InstitutionProfile(
            name: "县水利局", kind: .park, parent: InstitutionID(2), aliases: ["水利局"], members: [InstitutionID(4)],
            isAssessed: false)
        let post = PostProfile(title: "局长", role: .unitHead, institution: InstitutionID(1), sections: [SectionID(1)])
        return Directory(
            institutions: [
                Institution(
                    id: InstitutionID(1), profile: profile, registered: mark,
                    earlier: [.init(profile: InstitutionProfile(name: "县水务局"), mark: later)])
            ],
            posts: [
                Post(
                    id: PostID(1), profile: post, created: mark,
                    holdings: [.init(officer: OfficerID(1), from: .init(mark.at), to: day, mark: later)])
            ],
            officers: [Officer(id: OfficerID(1), name: "林一", account: ActorID("u9"), registered: mark)],
            rejections: [RejectedMatch(name: "县水务局", institution: "县水利局", mark: later)],
            names: ["县水利局": InstitutionID(1), "水利局": InstitutionID(1)],
            accounts: [ActorID("u9"): OfficerID(1)])
    }

    private func rules() throws -> LocalRules {
        var rules = LocalRules()
        rules.light = LightRule(
            yellowFrom: Ratio(.max - 6, over: .max), redAbove: Ratio(-7, over: 3), dueSoonWorkingDays: 4)
        rules.reporting = ReportingRule(monthlyDay: 20, weeklyDay: 4, graceWorkingDays: 2)
        rules.ladder = UrgingLadder(
            reminderDays: [5],
            escalation: [
                .init(.reminder(daysBefore: 2), afterWorkingDays: 1), .init(.call, afterWorkingDays: 2),
                .init(.letter(.red), afterWorkingDays: 3), .init(.talk, afterWorkingDays: 4),
            ])
        rules.score = try ScoreFormula(
            result: 60, timeliness: 20, truthfulness: 20, leadWeight: 3, cooperatingWeight: 2,
            lostByReturn: Ratio(1, over: 2), lostByFalseFigure: Ratio(4))
        rules.criteria = ["群众满意度"]
        rules.ranks = true
        try rules.replaceCalendar("2027-02-05 holiday\n2027-02-14 workday\n")
        return rules
    }

    private func curve(_ shape: PlannedCurve.Shape) throws -> PlannedCurve {
        guard let due = try today().adding(days: 300) else { throw SampleError() }
        return try PlannedCurve(from: try today(), to: due, shape)
    }

    private func planning() throws -> Planning {
        let due = try curve(.linear).due
        let points = [
            PlannedCurve.Point(day: try today(), share: Ratio(1, over: 3)), .init(day: due, share: .one),
        ]
        let curves = [
            try curve(.linear), try curve(.sShaped), try curve(.points(points)), try curve(.nodes(points)),
            try curve(.seasonal(Array(1...12))), nil,
        ]
        let ways = curves.map { curve in
            Trajectory(progress: Progress(.ceiling, from: 4, to: 9), comparator: .atMost, curve: curve)
        }
        let target = Target(
            element: element, item: ItemID(2), trajectory: ways[2], set: mark,
            changes: ways.enumerated().map { number, way in
                TargetChange(
                    number: number + 1, before: way, approval: RecordedApproval(leader: "林一", basis: "b"), mark: later)
            },
            figures: [
                Figure(
                    day: due, value: 3, report: ReportID(1), accepted: mark,
                    corrections: [.init(before: 2, mark: later)])
            ])
        return Planning(
            targets: [element: target], targetsOfItem: [ItemID(2): [element]], measures: [measure(due)],
            allotments: [
                Allotment(
                    id: AllotmentID(1), target: element, parent: AllotmentID(3), institution: InstitutionID(1),
                    value: 4,
                    mark: mark, replaced: later, figures: [.init(day: due, value: 1, mark: mark)])
            ])
    }

    private func measure(_ due: CalendarDate) -> WorkMeasure {
        WorkMeasure(
            id: MeasureID(1), item: ItemID(2), organisation: OrganisationID(3), text: "措施", person: "林二",
            nodes: [.init(text: "开工", due: due, reached: .init(day: due, mark: later))], adopted: mark,
            replaced: later)
    }

    private var reporting: Reporting {
        let key = ReportKey(
            item: ItemID(2), organisation: OrganisationID(3), cadence: .weekly, first: .init(mark.at))
        let content = ReportContent(
            values: [ReportedValue(element, ExactNumber(coefficient: 25, scale: 1))], progress: "进展", problems: "问题",
            help: "请协调用地", next: "打算", evidence: [Evidence(digest: .zero, name: "证明.pdf")], claim: .ahead,
            isUnchanged: true,
            unchangedReason: "停工")
        let report = Report(
            id: ReportID(1), key: key, day: .init(later.at), content: content, submitted: mark, endorsed: later,
            standing: .byException, answer: mark, reviewed: .behind, state: .accepted, unchangedInARow: 3)
        return Reporting(
            reports: [report], current: [key: ReportID(1)], ofItem: [ItemID(2): [ReportID(1)]],
            exceptions: [key: later],
            corrections: [mark],
            ofPeriod: [.init(cadence: key.cadence, first: key.first): [ReportID(1)]])
    }

    private var publishing: Publishing {
        let text = PublicText(
            section: "水利", title: "题", promise: "建成", organisations: ["县水利局"], until: "年底前", progress: "已开工",
            targets: [PublicTarget(element, "泵站")], places: ["东湖村"])
        return Publishing(
            contact: PublicContact(title: "公开", office: "督查室", telephone: "0370", objectionDays: 9),
            publications: [
                Publication(
                    id: PublicationID(1), item: ItemID(2), text: text, proposed: mark, approved: later,
                    recorded: RecordedApproval(leader: "林一", basis: "纪要"), objectionDays: 9, declined: later,
                    withdrawn: mark, replaced: PublicationID(4))
            ],
            objections: [
                Objection(
                    id: ObjectionID(1), publication: PublicationID(1), kind: .progress, text: "不对",
                    day: CalendarDate(mark.at), recorded: mark, answer: later, isUpheld: true)
            ])
    }

    private var supervision: Supervision {
        let day = CalendarDate(mark.at)
        let item = ItemID(2)
        let organisation = OrganisationID(3)
        let holders: [Holder] = [.organisation(organisation), .institution(InstitutionID(1)), .office, .leader]
        let doubt = DoubtKey(.allCases[0], ReportID(1), element)
        return Supervision(
            urgings: [
                Urging(
                    id: UrgingID(1), item: item, organisation: organisation, step: .letter(.yellow), due: day,
                    number: 1,
                    mark: mark, answer: later)
            ],
            urgingsOfItem: [item: [UrgingID(1)]],
            extensions: [
                Extension(
                    id: ExtensionID(1), element: element, item: item, organisation: organisation, original: day,
                    wanted: day, requested: mark, answer: later, granted: day)
            ],
            problems: [
                Problem(
                    id: ProblemID(1), item: item, organisation: organisation, text: "征地",
                    holders: holders.map { .init(holder: $0, mark: mark) }, raised: mark, solved: later)
            ],
            helpRequests: [
                HelpRequest(
                    id: HelpID(1), item: item, from: organisation, to: OrganisationID(4), text: "请协助", due: day,
                    requested: mark, answer: later, confirmed: mark)
            ],
            siteChecks: [
                SiteCheck(
                    id: SiteCheckID(1), report: ReportID(1), element: element, drawn: mark, seed: -3,
                    result: .init(isTrue: true, found: 4, mark: later))
            ],
            settlements: [doubt: DoubtSettlement(key: doubt, verdict: .falseFigure, mark: mark)],
            appeals: [
                Appeal(
                    id: AppealID(1), institution: InstitutionID(1), position: 4, filed: mark, decision: later,
                    isUpheld: true)
            ])
    }
}

extension CalendarDate {
    fileprivate init(_ moment: Moment) { self = moment.date() }
}

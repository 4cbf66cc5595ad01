public import Values

/// Something about urging, problems and checks.
public enum SupervisionAct: Sendable, Hashable {
    /// Urge an organisation about a deadline (提醒, 催办, 督办单, 约谈).
    case urge(ItemID, OrganisationID, UrgingLadder.Step, due: CalendarDate, text: String)
    /// Answer an urging.
    case answerUrging(UrgingID, text: String)
    /// Raise a problem that needs help.
    case raise(ItemID, by: OrganisationID, text: String, holder: Holder)
    /// Pass a problem on to whoever has to move next.
    case pass(ProblemID, to: Holder, reason: String)
    /// Say how a problem was solved.
    case solve(ProblemID, how: String)
    /// Ask a cooperating organisation for something (协同请求).
    case requestHelp(ItemID, from: OrganisationID, to: OrganisationID, text: String, due: CalendarDate)
    /// Answer such a request.
    case answerHelp(HelpID, text: String)
    /// Be content with the answer.
    case confirmHelp(HelpID)
    /// Draw figures for site checks; the decision fills in what the seed chooses.
    case draw(seed: Int, count: Int, chosen: [DrawnFigure])
    /// Record what a site check found.
    case recordCheck(SiteCheckID, isTrue: Bool, found: ExactNumber?, note: String)
    /// Settle a doubt about a figure.
    case settleDoubt(DoubtKey, DoubtVerdict, reason: String)
}

/// A figure that a draw chose.
public struct DrawnFigure: Sendable, Hashable {
    /// The report that it came with.
    public var report: ReportID
    /// What it is a figure of.
    public var element: ElementID

    /// The figure of `element` that came with `report`.
    public init(_ report: ReportID, _ element: ElementID) {
        self.report = report
        self.element = element
    }
}

extension SupervisionAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .urge: .matterUrged
        case .answerUrging: .urgingAnswered
        case .raise: .problemRaised
        case .pass: .problemPassed
        case .solve: .problemSolved
        case .requestHelp: .helpRequested
        case .answerHelp: .helpAnswered
        case .confirmHelp: .helpConfirmed
        case .draw: .siteChecksDrawn
        case .recordCheck: .siteCheckRecorded
        case .settleDoubt: .doubtSettled
        }
    }

    var verb: Verb {
        switch self {
        case .urge: .urge
        case .answerUrging: .answerUrging
        case .raise: .raiseProblem
        case .pass: .passProblem
        case .solve: .solveProblem
        case .requestHelp: .requestHelp
        case .answerHelp: .answerHelp
        case .confirmHelp: .confirmHelp
        case .draw: .drawSiteChecks
        case .recordCheck: .recordSiteCheck
        case .settleDoubt: .settleDoubt
        }
    }

    var reason: String? {
        switch self {
        case .urge(_, _, _, _, let text), .answerUrging(_, let text), .answerHelp(_, let text),
            .pass(_, _, let text), .solve(_, let text), .recordCheck(_, _, _, let text),
            .settleDoubt(_, _, let text):
            text
        case .raise, .requestHelp, .confirmHelp, .draw: nil
        }
    }

    var needsReason: Bool {
        switch self {
        case .urge: false
        default: reason != nil
        }
    }

    var members: JSON {
        switch self {
        case .urge(let item, let organisation, let step, let due, _):
            [
                "item": .id(item), "organisation": .id(organisation), "step": .string(step.code), "due": .date(due),
            ]
        case .answerUrging(let id, _): ["urging": .id(id)]
        case .raise(let item, let organisation, let text, let holder):
            [
                "item": .id(item), "organisation": .id(organisation), "text": .string(text),
                "holder": .string(holder.code),
            ]
        case .pass(let id, let holder, _): ["problem": .id(id), "holder": .string(holder.code)]
        case .solve(let id, _): ["problem": .id(id)]
        case .requestHelp(let item, let from, let to, let text, let due):
            ["item": .id(item), "from": .id(from), "to": .id(to), "text": .string(text), "due": .date(due)]
        case .answerHelp(let id, _), .confirmHelp(let id): ["request": .id(id)]
        case .draw(let seed, let count, let chosen):
            ["seed": .integer(seed), "count": .integer(count), "chosen": .values(chosen)]
        case .recordCheck(let id, let isTrue, let found, _):
            ["check": .id(id), "true": .bool(isTrue), "found": .optional(found)]
        case .settleDoubt(let key, let verdict, _):
            ["doubt": key.payload, "verdict": .string(verdict.rawValue)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> SupervisionAct? {
        if let act = try urging(kind, reader) { return act }
        if let act = try problem(kind, reader) { return act }
        return try check(kind, reader)
    }

    private static func urging(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> SupervisionAct? {
        switch kind {
        case .matterUrged:
            .urge(
                try reader.id("item"), try reader.id("organisation"),
                try reader.required("step", "a step of the ladder") { $0.string.flatMap { .init(code: $0) } },
                due: try reader.date("due"), text: try reader.string("reason"))
        case .urgingAnswered: .answerUrging(try reader.id("urging"), text: try reader.string("reason"))
        case .helpRequested:
            .requestHelp(
                try reader.id("item"), from: try reader.id("from"), to: try reader.id("to"),
                text: try reader.string("text"), due: try reader.date("due"))
        case .helpAnswered: .answerHelp(try reader.id("request"), text: try reader.string("reason"))
        case .helpConfirmed: .confirmHelp(try reader.id("request"))
        default: nil
        }
    }

    private static func problem(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> SupervisionAct? {
        switch kind {
        case .problemRaised:
            .raise(
                try reader.id("item"), by: try reader.id("organisation"), text: try reader.string("text"),
                holder: try reader.holder("holder"))
        case .problemPassed:
            .pass(try reader.id("problem"), to: try reader.holder("holder"), reason: try reader.string("reason"))
        case .problemSolved: .solve(try reader.id("problem"), how: try reader.string("reason"))
        default: nil
        }
    }

    private static func check(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> SupervisionAct? {
        switch kind {
        case .siteChecksDrawn:
            .draw(
                seed: try reader.integer("seed"), count: try reader.integer("count"),
                chosen: try reader.values("chosen"))
        case .siteCheckRecorded:
            .recordCheck(
                try reader.id("check"), isTrue: try reader.bool("true"),
                found: try reader.optional("found", "a number") { $0.number }, note: try reader.string("reason"))
        case .doubtSettled:
            .settleDoubt(
                try reader.value("doubt"), try reader.choice("verdict"), reason: try reader.string("reason"))
        default: nil
        }
    }
}

public import Values

/// The formula of the year's score (年度评分): how many of the hundred points each part is worth. Local; these are its defaults.
///
/// Nothing else can be scored: praise by a leader, press coverage, numbers of meetings, documents or photographs, and the use of
/// the system are forbidden criteria (基层减负), and no field here could hold them.
public struct ScoreFormula: Sendable, Hashable {
    /// Points for results: Σ weight × min(actual ÷ plan, 1).
    public var result: Int
    /// Points for reports in time.
    public var timeliness: Int
    /// Points for true figures: lost by returned reports and false figures.
    public var truthfulness: Int
    /// What a lead's target counts, and a cooperating organisation's: 2 to 1.
    public var leadWeight: Int
    /// What a cooperating organisation's target counts.
    public var cooperatingWeight: Int
    /// Points of truthfulness lost by a report that was returned.
    public var lostByReturn: Ratio
    /// Points of truthfulness lost by a figure found false on site (不实).
    public var lostByFalseFigure: Ratio

    /// Why something is no formula.
    public enum Fault: Error, Sendable, Hashable {
        /// The three parts are not 100 together, or one is below 0.
        case parts
        /// A weight is below 1, or a loss below 0.
        case weights
    }

    /// The default formula: 70, 15, 15; lead to cooperating 2 to 1; a return costs 1 point, a false figure 5.
    public static let standard = ScoreFormula()

    private init() {
        (result, timeliness, truthfulness) = (70, 15, 15)
        (leadWeight, cooperatingWeight) = (2, 1)
        (lostByReturn, lostByFalseFigure) = (Ratio(1), Ratio(5))
    }

    /// A local formula.
    ///
    /// - Throws: ``Fault``.
    public init(
        result: Int, timeliness: Int, truthfulness: Int, leadWeight: Int = 2, cooperatingWeight: Int = 1,
        lostByReturn: Ratio = Ratio(1), lostByFalseFigure: Ratio = Ratio(5)
    ) throws(Fault) {
        guard min(result, timeliness, truthfulness) >= 0, result + timeliness + truthfulness == 100 else {
            throw .parts
        }
        guard leadWeight >= 1, cooperatingWeight >= 1, min(lostByReturn, lostByFalseFigure) >= .zero else {
            throw .weights
        }
        self.init()
        (self.result, self.timeliness, self.truthfulness) = (result, timeliness, truthfulness)
        (self.leadWeight, self.cooperatingWeight) = (leadWeight, cooperatingWeight)
        (self.lostByReturn, self.lostByFalseFigure) = (lostByReturn, lostByFalseFigure)
    }
}

/// What an organisation's score is made of: facts of the year, each with the entry behind it.
public struct ScoreFacts: Sendable, Hashable {
    /// A target that the organisation answered for.
    public struct Target: Sendable, Hashable {
        /// The commitment or indicator.
        public var element: ElementID
        /// Whether it leads.
        public var isLead: Bool
        /// How much the target counts among the others; above 0.
        public var weight: Ratio
        /// The share of the plan that was reached; `nil` where nothing was accepted, which counts as nothing.
        public var share: Ratio?
        /// The entry of the accepted value.
        public var position: Int?

        /// A target of an organisation.
        public init(element: ElementID, isLead: Bool, weight: Ratio = .one, share: Ratio?, position: Int?) {
            self.element = element
            self.isLead = isLead
            self.weight = weight
            self.share = share
            self.position = position
        }
    }

    /// The targets.
    public var targets: [Target]
    /// How many reports were expected, late by an exception that was granted ones included.
    public var expectedReports: Int
    /// The entries of reports that were in time, with content.
    public var timelyReports: [Int]
    /// The entries that returned a report.
    public var returns: [Int]
    /// The entries that found a figure false.
    public var falseFigures: [Int]

    /// The facts of one organisation's year.
    public init(
        targets: [Target], expectedReports: Int, timelyReports: [Int], returns: [Int] = [], falseFigures: [Int] = []
    ) {
        self.targets = targets
        self.expectedReports = expectedReports
        self.timelyReports = timelyReports
        self.returns = returns
        self.falseFigures = falseFigures
    }
}

/// An organisation's score, every point of it with the entries behind it.
public struct YearScore: Sendable, Hashable {
    /// One line of the account.
    public struct Line: Sendable, Hashable {
        /// Which part of the formula.
        public enum Part: Sendable, Hashable {
            /// A target's points.
            case target(ElementID)
            /// The points for results of an organisation that had no target.
            case noTargets
            /// Points for reports in time.
            case timeliness
            /// Points for true figures before losses.
            case truthfulness
            /// Points lost by returned reports.
            case returns
            /// Points lost by false figures.
            case falseFigures
        }

        /// Which part.
        public let part: Part
        /// The points gained, below 0 where they are lost.
        public let points: Ratio
        /// The points that could be gained.
        public let possible: Ratio
        /// The entries that the points rest on.
        public let positions: [Int]
    }

    /// The account, line by line.
    public let lines: [Line]
    /// The sum, 0 to 100.
    public let total: Ratio

    /// The score of `facts` by `formula`.
    ///
    /// Without targets, or where no report was expected, that part is not held against anybody: it counts full.
    public init(_ facts: ScoreFacts, _ formula: ScoreFormula = .standard) {
        let lines =
            YearScore.results(facts, formula) + [YearScore.timeliness(facts, formula)]
            + YearScore.truthfulness(facts, formula)
        self.lines = lines
        total = lines.reduce(.zero) { $0 + $1.points }
    }

    private static func results(_ facts: ScoreFacts, _ formula: ScoreFormula) -> [Line] {
        func weight(_ target: ScoreFacts.Target) -> Ratio {
            target.weight * Ratio(Int128(target.isLead ? formula.leadWeight : formula.cooperatingWeight))
        }
        let whole = facts.targets.reduce(Ratio.zero) { $0 + weight($1) }
        return facts.targets.compactMap { target in
            guard let part = weight(target).divided(by: whole) else { return nil }
            let possible = part * Ratio(Int128(formula.result))
            let share = (target.share ?? .zero).clamped(to: .zero ... .one)
            return Line(
                part: .target(target.element), points: possible * share, possible: possible,
                positions: target.position.map { [$0] } ?? [])
        } + (facts.targets.isEmpty ? [full(.noTargets, formula.result)] : [])
    }

    private static func timeliness(_ facts: ScoreFacts, _ formula: ScoreFormula) -> Line {
        guard facts.expectedReports > 0 else { return full(.timeliness, formula.timeliness) }
        let share = Ratio(Int128(facts.timelyReports.count), over: Int128(facts.expectedReports))
        let possible = Ratio(Int128(formula.timeliness))
        return Line(
            part: .timeliness, points: possible * share.clamped(to: .zero ... .one), possible: possible,
            positions: facts.timelyReports)
    }

    /// Losses never exceed the part's points.
    private static func truthfulness(_ facts: ScoreFacts, _ formula: ScoreFormula) -> [Line] {
        let whole = Ratio(Int128(formula.truthfulness))
        let returned = min(whole, Ratio(Int128(facts.returns.count)) * formula.lostByReturn)
        let found = min(whole - returned, Ratio(Int128(facts.falseFigures.count)) * formula.lostByFalseFigure)
        var lines = [full(.truthfulness, formula.truthfulness)]
        if returned > .zero {
            lines.append(Line(part: .returns, points: .zero - returned, possible: .zero, positions: facts.returns))
        }
        if found > .zero {
            lines.append(
                Line(part: .falseFigures, points: .zero - found, possible: .zero, positions: facts.falseFigures))
        }
        return lines
    }

    private static func full(_ part: Line.Part, _ points: Int) -> Line {
        Line(part: part, points: Ratio(Int128(points)), possible: Ratio(Int128(points)), positions: [])
    }
}

/// A clause with all that was read from it and from the sentence around it.
///
/// One object for a clause: it is handed on and kept, and never changes.
final class ClauseReading: Sendable {
    let scope: ClauseScope
    let numbers: ClauseNumbers
    /// How binding it is.
    let strength: Strength
    /// The deadline that governs its targets.
    let deadline: Deadline?
    /// The deadline that stands in the clause itself.
    let ownDeadline: Deadline?
    /// Whether it says 其中: its numbers are parts of the one before.
    let isParts: Bool
    /// The words that make it a red line: 不发生, 守牢…底线.
    let redline: Range<Int>?
    /// Whether it only tells what was or is so: 去年建成30个, 目前已开工.
    let tellsPast: Bool

    init(
        _ scope: ClauseScope, numbers: ClauseNumbers, strength: Strength, deadline: Deadline?, ownDeadline: Deadline?,
        isParts: Bool, redline: Range<Int>?, tellsPast: Bool, endsInMoment: Bool
    ) {
        self.scope = scope
        self.numbers = numbers
        self.strength = strength
        self.deadline = deadline
        self.ownDeadline = ownDeadline
        self.isParts = isParts
        self.redline = redline
        self.tellsPast = tellsPast
        self.endsInMoment = endsInMoment
    }

    var clause: Clause { scope.clause }
    var head: ClauseHead { scope.head }

    /// Whether it names what must not happen.
    var isRedline: Bool { redline != nil }

    /// Whether it ends with a verb that names a moment: 推进…项目开工.
    let endsInMoment: Bool

    /// Whether its verb names a result that is there at some moment: 建成, not 开展.
    var hasResult: Bool {
        endsInMoment || head.verbClass.contains(.finishing) && !head.verbClass.contains(.activity)
    }

    /// Whether nothing but a cue (力争) stands for its verb.
    var isOnlyStriven: Bool { head.verb != nil && head.verb == head.cueVerb && !head.cueNamesDeed && !endsInMoment }
}

/// Reads the clauses of a passage one after the other.
struct ClauseReader {
    let text: ClauseText
    let deadlines: DeadlineRules

    /// Gives the clauses in reading order.
    func read(_ take: (ClauseReading) -> Void) {
        var state = SentenceState(deadlines: deadlines)
        for clause in ClauseSplitter.clauses(of: text) { take(reading(of: clause, state: &state)) }
    }

    private func reading(of clause: Clause, state: inout SentenceState) -> ClauseReading {
        let head = ClauseHead.read(clause, in: text)
        state.enter(clause, head, in: text)
        let scope = ClauseScope(text: text, clause: clause, head: head)
        let numbers = ClauseNumbers(
            in: scope,
            isAside: state.isPast || state.isTold || state.isFunding || state.isDescription || state.isGround)
        let own = lastDeadline(in: numbers.range(beforePartsIn: clause.range))
        let reading = ClauseReading(
            scope, numbers: numbers, strength: state.strength,
            deadline: own ?? state.deadline, ownDeadline: own, isParts: isParts(clause),
            redline: RedlineRules.word(of: clause, in: text),
            tellsPast: numbers.targets.isEmpty && own == nil
                && (state.isTold || state.isPast && !isOfAnEarlierYear(head) || tellsWhatIs(clause, head)),
            endsInMoment: text.word(endingAt: clause.range.upperBound, .moment, from: clause.range.lowerBound) != nil)
        if reading.tellsPast, opensWithWhatIs(clause) { state.tell() }
        return reading
    }

    private func opensWithWhatIs(_ clause: Clause) -> Bool {
        text.word(at: clause.range.lowerBound, .achieved, before: clause.range.upperBound) != nil
    }

    /// 2021年水毁公路全部修复: the year belongs to the noun behind it, not to the verb.
    private func isOfAnEarlierYear(_ head: ClauseHead) -> Bool {
        guard head.date != nil, let verb = head.verb else { return false }
        return verb.lowerBound > head.matter
    }

    /// 目前已开工, 已完成投资3亿元, 保障率已达89%; 已开工项目加快建设 tells what is to be done.
    private func tellsWhatIs(_ clause: Clause, _ head: ClauseHead) -> Bool {
        let limit = clause.range.upperBound
        guard head.cue == nil, let word = text.firstWord(.achieved, in: clause.range) else { return false }
        if !head.leads(before: word.lowerBound), !text.mentions(in: word.upperBound..<limit).isEmpty { return true }
        guard opensWithWhatIs(clause) else { return false }
        guard let verb = text.firstWord([.finishing, .effort], in: word.upperBound..<limit) else { return true }
        return text.firstWord([.finishing, .effort], in: verb.upperBound..<limit) == nil
    }

    private func isParts(_ clause: Clause) -> Bool {
        text.word(at: clause.range.lowerBound, .parts, before: clause.range.upperBound) != nil
    }

    /// The last deadline stated in a stretch; a season (秋季), which has no day, only where nothing else is stated.
    func lastDeadline(in range: Range<Int>) -> Deadline? {
        var season: Deadline?
        for index in text.mentions(in: range).reversed() where DeadlineRules.binds(index, in: text) {
            guard let deadline = deadlines.deadline(of: index, in: text) else { continue }
            if deadline.date != nil { return deadline }
            season = season ?? deadline
        }
        return season
    }

    /// The deadline of a target: the last one before it in its clause, else the one behind it, else the sentence's.
    func deadline(of target: ClauseNumbers.Target, in reading: ClauseReading) -> Deadline? {
        if reading.ownDeadline == nil, !reading.numbers.hasParts { return reading.deadline }
        let range = reading.clause.range
        let number = target.number.mention.range
        if let before = lastDeadline(in: range.lowerBound..<number.lowerBound) { return before }
        let rest = reading.numbers.range(beforePartsIn: number.upperBound..<range.upperBound)
        return lastDeadline(in: rest) ?? reading.deadline
    }
}

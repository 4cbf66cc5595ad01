/// A clause with all that was read from it and from the sentence around it.
struct ClauseReading {
    let clause: Clause
    let head: ClauseHead
    let numbers: ClauseNumbers
    /// How binding it is.
    let strength: Strength
    /// The deadline that governs its targets.
    let deadline: Deadline?
    /// The deadline that stands in the clause itself.
    let ownDeadline: Deadline?
    /// Whether it says 其中: its numbers are parts of the one before.
    let isParts: Bool
    /// Whether it names what must not happen.
    let isRedline: Bool

    /// Whether its verb names a result that is there at some moment: 建成, not 开展.
    var hasResult: Bool { head.verbClass.contains(.finishing) && !head.verbClass.contains(.activity) }
}

/// Reads the clauses of a passage one after the other.
struct ClauseReader {
    let text: ClauseText
    let deadlines: DeadlineRules

    /// The clauses in reading order.
    func readings() -> [ClauseReading] {
        var state = SentenceState(deadlines: deadlines)
        return ClauseSplitter.clauses(of: text).map { reading(of: $0, state: &state) }
    }

    private func reading(of clause: Clause, state: inout SentenceState) -> ClauseReading {
        let head = ClauseHead.read(clause, in: text)
        state.enter(clause, head, in: text)
        let own = lastDeadline(in: clause.range)
        let numbers = ClauseNumbers(
            of: clause, head: head, in: text, isAside: state.isPast || state.isFunding || state.isDescription)
        return ClauseReading(
            clause: clause, head: head, numbers: numbers, strength: state.strength,
            deadline: own ?? state.deadline, ownDeadline: own, isParts: isParts(clause),
            isRedline: text.firstWord(.redline, in: clause.range) != nil)
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
        let range = reading.clause.range
        let number = target.number.mention.range
        if let before = lastDeadline(in: range.lowerBound..<number.lowerBound) { return before }
        return lastDeadline(in: number.upperBound..<range.upperBound) ?? reading.deadline
    }
}

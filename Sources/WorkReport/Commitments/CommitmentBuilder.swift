/// Puts the clauses of a passage together to commitments; what becomes none is listed with the reason.
struct CommitmentBuilder {
    /// A longer list is several commitments, so that growing one stays cheap for any input.
    private static let longestCommitment = 2000
    /// No clause refers to subjects further back.
    private static let mostSpoken = 6

    let reader: ClauseReader
    let print: SourcePrinter
    private let subjects: SubjectRules
    /// The commitments and unread stretches of the passages before, with those found here.
    private(set) var result: CommitmentRules.Result
    /// Whether the last clause became a commitment that a clause without a verb may join.
    private var isOpen = false
    /// The index, in the open commitment, of the indicator that 其中 divides.
    private var total: Int?
    private var pendingStart: Int?
    /// A clause that only says 其中, until it is known whether parts follow.
    private var announced: ClauseReading?
    private var lastClause: Range<Int>?
    /// The subjects of the last indicators of the sentence, which 分别 and 占比 refer to.
    private var subjectsSpoken: [Distribution.Spoken] = []

    /// What was printed last: a clause is the text of a commitment and often of its indicator too.
    private var printed: (range: Range<Int>, text: String, span: Span)?

    private var text: ClauseText { reader.text }

    /// The indicators of the commitment that was opened last.
    private var lastIndicators: [Indicator] {
        result.commitments.indices.last.map { result.commitments[$0].indicators } ?? []
    }

    /// The index, among them, of the last number that is no part of another.
    private var lastTotal: Int? {
        let indicators = lastIndicators
        return indicators.indices.last { indicators[$0].within == nil }
    }

    /// A builder that adds to what was found before, which it takes for as long as it builds.
    init(reader: ClauseReader, print: SourcePrinter, takingOver result: inout CommitmentRules.Result) {
        self.result = CommitmentRules.Result()
        swap(&self.result, &result)
        self.reader = reader
        self.print = print
        subjects = SubjectRules(print: print)
    }

    /// Takes in the clauses in reading order; those in `heading` (an item's title that is no clause) are left out.
    mutating func build(heading: Range<Int>) -> CommitmentRules.Result {
        let reader = reader
        reader.read { reading in
            if !heading.contains(reading.clause.range.lowerBound) { take(reading) }
        }
        close()
        var built = CommitmentRules.Result()
        swap(&built, &result)
        return built
    }

    private mutating func take(_ reading: ClauseReading) {
        if ends(before: reading) { close() }
        defer { lastClause = reading.clause.range }
        if isOpen, reading.isParts, reading.numbers.targets.isEmpty {
            announceParts(reading)
            return
        }
        if total != nil, !reading.isParts, !isPart(reading) { total = nil }
        if isOpen, reading.isParts || joins(reading) {
            announced = nil
            extend(with: reading)
        } else if UnreadRules.reason(of: reading, in: text) == nil {
            open(reading)
        } else {
            skip(reading)
        }
    }

    /// 其中 alone waits for what follows: a part, or something else.
    private mutating func announceParts(_ reading: ClauseReading) {
        skipAnnouncement()
        announced = reading
        total = lastTotal
    }

    private mutating func skipAnnouncement() {
        guard let waiting = announced else { return }
        announced = nil
        skip(waiting)
    }

    /// A sentence ends a commitment, except where 其中 opens the next one; a semicolon ends it unless parts go on.
    private func ends(before reading: ClauseReading) -> Bool {
        switch reading.clause.opening {
        case .sentence: !reading.isParts
        case .semicolon: !reading.isParts && !(isPart(reading) && !reading.head.verbLeads)
        case .comma, .colon: false
        }
    }

    private mutating func close() {
        skipAnnouncement()
        isOpen = false
        total = nil
    }

    /// A clause with numbers and without a verb of its own belongs to the commitment before it: 增长16%以上.
    private func joins(_ reading: ClauseReading) -> Bool {
        guard !reading.numbers.targets.isEmpty, reading.ownDeadline == nil else { return false }
        guard reading.clause.range.upperBound - (pendingStart ?? 0) < Self.longestCommitment else { return false }
        let isBare = reading.head.cue == nil && reading.head.date == nil && reading.head.verb == nil
        return total != nil || isBare && reading.head.matter >= firstNumber(of: reading)
    }

    /// Behind 其中, what is counted in the total's unit is a part of it.
    private func isPart(_ reading: ClauseReading) -> Bool {
        guard let total, let first = reading.numbers.targets.first, reading.head.cue == nil else { return false }
        let unit = IndicatorRules.amount(of: first.number, print: print)?.unit
        return unit == lastIndicators[total].amount.unit
    }

    private func firstNumber(of reading: ClauseReading) -> Int {
        reading.numbers.targets.first?.number.start ?? Int.max
    }

    private mutating func open(_ reading: ClauseReading) {
        close()
        let place = printed(reading.clause.range)
        let indicators = indicators(of: reading)
        if result.commitments.isEmpty { result.commitments.reserveCapacity(text.units.count / 40 + 1) }
        result.commitments.append(
            Commitment(
                text: place.text, span: place.span,
                action: action(of: reading), strength: reading.strength, kind: kind(of: reading),
                deadline: reading.ownDeadline ?? inheritedDeadline(of: reading),
                projects: ProjectRules.projects(of: reading, in: text, print: print),
                indicators: indicators, inferred: InferredRules.value(of: reading, in: text)))
        pendingStart = reading.clause.range.lowerBound
        isOpen = true
    }

    /// The verb; where there is none, the word that says how the number moves or what must not be.
    private func action(of reading: ClauseReading) -> String? {
        let range = reading.clause.range
        let word = reading.redline ?? reading.head.verb ?? text.firstWord([.growth, .reach], in: range)
        return word.map { print.words(of: $0, in: text) }
    }

    private func kind(of reading: ClauseReading) -> Commitment.Kind {
        if !reading.numbers.targets.isEmpty { return .quantity }
        if reading.isRedline { return .redline }
        if reading.head.keepsUp { return .ongoing }
        let hasResult = reading.hasResult && !reading.isOnlyStriven
        return hasResult || reading.ownDeadline != nil ? .milestone : .qualitative
    }

    /// Only what has a result is due by the sentence's date.
    private func inheritedDeadline(of reading: ClauseReading) -> Deadline? {
        !reading.numbers.targets.isEmpty || reading.hasResult ? reading.deadline : nil
    }

    private mutating func extend(with reading: ClauseReading) {
        guard let last = result.commitments.indices.last, let start = pendingStart else { return }
        let range = start..<reading.clause.range.upperBound
        let place = printed(range)
        result.commitments[last].text = place.text
        result.commitments[last].span = place.span
        if reading.isParts, total == nil {
            total = lastTotal
        }
        let added = indicators(of: reading)
        result.commitments[last].indicators += added
        if !added.isEmpty { (result.commitments[last].kind, result.commitments[last].inferred) = (.quantity, nil) }
    }

    private mutating func indicators(of reading: ClauseReading) -> [Indicator] {
        let targets = reading.numbers.targets
        if reading.clause.opening == .sentence, !reading.isParts {
            subjectsSpoken = []
        } else if subjectsSpoken.count > Self.mostSpoken {
            subjectsSpoken.removeFirst(subjectsSpoken.count - Self.mostSpoken)
        }
        if targets.isEmpty { return [] }
        let shares = Distribution(subjects: subjects, text: text).shares(of: targets, after: subjectsSpoken)
        if total == nil { for index in shares.indices { subjectsSpoken.append(shares[index].spoken) } }
        var found: [Indicator] = []
        found.reserveCapacity(shares.count)
        for index in shares.indices {
            if let indicator = indicator(shares[index], of: reading, isAlone: targets.count == 1) {
                found.append(indicator)
            }
        }
        if reading.numbers.hasParts { divide(&found, by: shares) }
        return found
    }

    /// Binds the parts in a bracket to the number before it.
    private func divide(_ indicators: inout [Indicator], by shares: [Distribution.Share]) {
        guard indicators.count == shares.count else { return }
        let offset = isOpen ? lastIndicators.count : 0
        var whole: Int?
        for index in shares.indices {
            if shares[index].target.isPart, let whole {
                indicators[index].within = offset + whole
            } else {
                whole = index
            }
        }
    }

    private mutating func indicator(_ share: Distribution.Share, of reading: ClauseReading, isAlone: Bool) -> Indicator?
    {
        let number = share.target.number
        guard let amount = IndicatorRules.amount(of: number, print: print) else { return nil }
        let range = isAlone ? reading.clause.range : share.target.phrase
        let place = printed(range)
        return Indicator(
            text: place.text, span: place.span, subject: subject(of: share),
            amount: amount, comparator: IndicatorRules.comparator(of: share),
            kind: IndicatorRules.kind(of: number, sharing: share.leader),
            strength: strength(of: share.target, in: reading),
            deadline: reader.deadline(of: share.target, in: reading), within: total)
    }

    /// 力争 of 确保增长8%、力争增长10% governs its own phrase.
    private func strength(of target: ClauseNumbers.Target, in reading: ClauseReading) -> Strength {
        let phrase = target.phrase
        guard phrase.lowerBound > reading.clause.range.lowerBound,
            let word = text.word(at: phrase.lowerBound, before: phrase.upperBound)
        else { return reading.strength }
        if word.meaning.contains(.guarantee) { return .guarantee }
        return word.meaning.contains(.strive) ? .strive : reading.strength
    }

    /// 东山县 of 其中东山县31所 is a part of the total's subject.
    private func subject(of share: Distribution.Share) -> String {
        guard let total, !result.commitments.isEmpty else {
            return share.spoken.subject.isEmpty
                ? lastClause.map { print.words(of: $0, in: text) } ?? "" : share.spoken.subject
        }
        let name = Folding.units(of: share.spoken.subject)
        let isPlace = SubjectWords.places.longestMatch(in: name, at: name.count) != nil
        return isPlace && share.target.number.position == .behind
            ? share.spoken.subject + lastIndicators[total].subject : share.spoken.subject
    }

    private mutating func printed(_ range: Range<Int>) -> (text: String, span: Span) {
        if let printed, printed.range == range { return (printed.text, printed.span) }
        let (words, span) = (print.text(of: range, in: text), print.span(of: range, in: text))
        printed = (range, words, span)
        return (words, span)
    }

    private mutating func skip(_ reading: ClauseReading) {
        let reason = UnreadRules.reason(of: reading, in: text) ?? .context
        let span = print.span(of: reading.clause.range, in: text)
        result.unread.append(Unread(span: span, reason: reason))
    }
}

/// What earlier clauses of a sentence still say about the next one: the cue, the deadline, whether it tells the past.
struct SentenceState {
    private let deadlines: DeadlineRules
    /// How binding the last clause is.
    private(set) var strength = Strength.plan
    /// The cue that governs clauses without a verb of their own.
    private var cue: Strength?
    /// The deadline of the last date at the head of a clause.
    private(set) var deadline: Deadline?
    /// Whether the last date at the head of a clause lies before the plan year.
    private(set) var isPast = false

    /// Whether the sentence tells what has been done so far: 截至目前, 已完成….
    private(set) var isTold = false

    init(deadlines: DeadlineRules) {
        self.deadlines = deadlines
    }

    /// Whether the sentence speaks of where money comes from; behind a label (资金筹措：) the whole passage does.
    private(set) var isFunding = false
    private var isFundingField = false
    /// Whether the sentence describes a project: 该项目占地14亩，….
    private(set) var isDescription = false

    /// Whether the clause gives the ground for what follows: 在去年建成3座的基础上，….
    private(set) var isGround = false

    /// Takes in the head of the next clause.
    mutating func enter(_ clause: Clause, _ head: ClauseHead, in text: ClauseText) {
        if text.word(at: clause.range.lowerBound, .parts, before: clause.range.upperBound) == nil {
            forget(at: clause.opening)
        }
        if text.word(at: clause.range.lowerBound, .describing, before: clause.range.upperBound) != nil {
            isDescription = true
        }
        if text.firstWord(.funding, in: clause.range) != nil {
            isFunding = true
            isFundingField = isFundingField || text.has(Glyph.colon, at: clause.range.upperBound)
        }
        if head.date != nil || head.cue != nil || head.verbLeads && head.verbClass.contains(.effort) { isTold = false }
        if text.word(at: clause.range.lowerBound, .until, before: clause.range.upperBound) != nil { isTold = true }
        isGround = LeadWords.grounds.longestMatch(in: text.passage, at: clause.range.upperBound) != nil
        if let date = head.date { take(date, in: text) }
        cue = governing(clause, head, in: text)
        let isEffort = head.verbLeads && !head.verbClass.contains(.finishing)
        strength = cue ?? (isEffort ? .effort : .plan)
    }

    /// What follows a clause that tells what is done tells it too, up to the next date or cue.
    mutating func tell() { isTold = true }

    private mutating func forget(at opening: Clause.Opening) {
        switch opening {
        case .sentence:
            isDescription = false
            (cue, deadline, isPast, isFunding, isTold) = (nil, nil, false, isFundingField, false)
        case .semicolon:
            cue = nil
            if let stated = deadline, !deadlines.isWide(stated) { deadline = nil }
        case .comma, .colon: break
        }
    }

    private mutating func take(_ date: Int, in text: ClauseText) {
        if text.mentions[date].kind == .set {
            deadline = nil
        } else if let stated = deadlines.deadline(of: date, in: text) {
            (deadline, isPast) = (stated, false)
        } else if deadlines.isPast(text.mentions[date], in: text) {
            (deadline, isPast) = (nil, !isGround)
        } else if DeadlineRules.hasOwnTime(text.mentions[date], in: text) {
            deadline = nil
        }
    }

    /// The clause's own cue, else its own verb, else what governed the clause before it.
    private func governing(_ clause: Clause, _ head: ClauseHead, in text: ClauseText) -> Strength? {
        if let cue = head.cue { return cue }
        if let cue = SentenceState.cueInside(clause, in: text) { return cue }
        guard let verb = head.verb, !head.verbLeads else { return head.verb == nil ? cue : nil }
        let measures = text.firstWord([.reach, .growth], in: verb.upperBound..<clause.range.upperBound) != nil
        return measures ? cue : nil
    }

    /// A cue behind the subject: 年度目标任务确保完成, 有条件的地方力争实现.
    private static func cueInside(_ clause: Clause, in text: ClauseText) -> Strength? {
        if text.firstWord(.guarantee, in: clause.range) != nil { return .guarantee }
        return text.firstWord(.strive, in: clause.range) != nil ? .strive : nil
    }
}

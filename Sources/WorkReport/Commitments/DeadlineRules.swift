import Values

/// What the dates of a clause bind.
struct DeadlineRules {
    let planYear: Int?
    /// The day that the document bears; the reference day of all mentions where it is known.
    var documentDate: CalendarDate?
    /// The day up to which the document tells what has been done.
    var toldUntil: CalendarDate?
    let print: SourcePrinter

    /// Whether a mention says when: a date, a repetition, or a period that ends in 内.
    static func isTime(_ mention: Mention) -> Bool { isTime(mention.kind) }

    private static func isTime(_ kind: Mention.Kind) -> Bool { kind == .date || kind == .set || kind == .duration }

    /// Whether a time says when something is due: 2024年度 of 制定2024年度计划 only names the plan.
    static func binds(_ index: Int, in text: ClauseText) -> Bool {
        guard isTime(text.mentions[index].kind) else { return false }
        let mention = text.mentions[index]
        let last = text.units[mention.range.upperBound - 1]
        guard last == Glyph.year || last == Glyph.degree, !isPartOfYear(mention, in: text) else { return true }
        let follows = ClauseWords.ahead.longestMatch(in: text.passage, at: mention.full.upperBound)?.meaning ?? []
        let before = mention.full.lowerBound
        let opens =
            before == 0 || text.isMark(before - 1)
            || text.word(endingAt: before, [.preposition, .guarantee, .strive, .adverb], from: 0) != nil
        return opens || ClauseHead.isVerb(follows) || !follows.isDisjoint(with: [.reach, .growth])
    }

    /// Whether a time that ends in 年 or 度 is less than a year: 上半年, 三季度.
    private static func isPartOfYear(_ mention: Mention, in text: ClauseText) -> Bool {
        guard mention.range.count >= 2 else { return false }
        let before = text.units[mention.range.upperBound - 2]
        return before == Glyph.half || before == Glyph.quarter
    }

    /// Where a time phrase ends that begins with the mention at `index`: `2013年起5年内` is one phrase.
    static func end(of index: Int, in text: ClauseText, limit: Int) -> Int {
        var end = min(limit, text.mentions[index].full.upperBound)
        if let used = endOfUse(of: text.mentions[index], in: text), used <= limit { return used }
        while end < limit, isTimeTail(at: end, in: text) { end += 1 }
        return end
    }

    private static func isTimeTail(at index: Int, in text: ClauseText) -> Bool {
        [Glyph.within, Glyph.before, Glyph.from].contains(text.units[index])
    }

    /// The deadline that the time mention at `index` states; `nil` for a repetition, a length of time, a starting point
    /// and for what lies before the plan year.
    func deadline(of index: Int, in text: ClauseText) -> Deadline? {
        let mention = text.mentions[index]
        if let years = yearsWithin(index, in: text) ?? sinceIssue(index, in: text) { return years }
        guard mention.kind == .date, !isStart(index, in: text) else { return nil }
        let range = mention.full
        let printed = print.text(of: range, in: text)
        let span = print.span(of: range, in: text)
        guard mention.fixing < .occasion else { return nil }
        if mention.fixing == .vague || mention.fixing == .relative && documentDate == nil {
            return Deadline(text: printed, date: nil, origin: .stated, span: span)
        }
        guard case .days(_, let last) = mention.value, !isPast(mention, in: text) else { return nil }
        let isKnown = planYear != nil || printsYear(mention, in: text)
        return Deadline(text: printed, date: isKnown ? last : nil, origin: .stated, span: span)
    }

    /// Whether a date prints its year in four digits; without a plan year no other date has a day.
    private func printsYear(_ mention: Mention, in text: ClauseText) -> Bool {
        let digits = text.units[mention.range].prefix { Glyph.isDigit($0) }
        return digits.count == 4
    }

    /// Whether a date lies wholly before the plan year, or is a period that the document tells of.
    func isPast(_ mention: Mention, in text: ClauseText) -> Bool {
        guard let planYear, mention.kind == .date, case .days(_, let last) = mention.value else { return false }
        return last.year < planYear || mention.fixing == .past || isTold(mention, to: last, in: text)
    }

    /// 一季度 of a document that tells what was done up to the end of March; 3月底前 stays a deadline.
    private func isTold(_ mention: Mention, to last: CalendarDate, in text: ClauseText) -> Bool {
        guard let toldUntil, last <= toldUntil else { return false }
        let end = mention.full.upperBound
        return !text.has(Glyph.before, at: end - 1) && !text.has(Glyph.before, at: end)
    }

    /// Whether a time without a last day takes the place of the one before it: 春节期间, 5个工作日内.
    static func hasOwnTime(_ mention: Mention, in text: ClauseText) -> Bool {
        if mention.kind == .date { return mention.fixing == .occasion }
        let end = mention.full.upperBound
        return mention.kind == .duration && (text.has(Glyph.within, at: end - 1) || text.has(Glyph.within, at: end))
    }

    /// Whether a length of time is counted from something that happens: 自印发之日起30日内, 签约后3个月内.
    static func countsFromEvent(_ mention: Mention, in text: ClauseText) -> Bool {
        text.has(Glyph.from, at: mention.full.lowerBound - 1) || text.has(Glyph.behind, at: mention.full.lowerBound - 1)
    }

    /// Whether a deadline ends a year or more: it governs whole sentences, where 6月底前 governs its clause.
    func isWide(_ deadline: Deadline) -> Bool {
        guard let date = deadline.date else { return false }
        return date.month == 12 && date.day == 31
    }

    /// `5年内` counts the plan year as its first: from 2013 it ends with 2017.
    private func yearsWithin(_ index: Int, in text: ClauseText) -> Deadline? {
        let mention = text.mentions[index]
        guard mention.kind == .date || mention.kind == .duration, mention.unit?.glyph == "年",
            let count = mention.printed, count.scale == 0, (1...50).contains(count.coefficient)
        else { return nil }
        var end = mention.full.upperBound
        if !text.has(Glyph.within, at: end - 1) {
            if text.has(Glyph.within, at: end) {
                end += 1
            } else {
                guard let used = DeadlineRules.endOfUse(of: mention, in: text) else { return nil }
                end = used
            }
        }
        let (start, first) = startingYear(before: index, in: text)
        guard let first, let date = CalendarDate(year: first + Int(count.coefficient) - 1, month: 12, day: 31) else {
            return nil
        }
        let range = start..<end
        return Deadline(
            text: print.text(of: range, in: text), date: date, origin: .stated, span: print.span(of: range, in: text))
    }

    private func startingYear(before index: Int, in text: ClauseText) -> (start: Int, year: Int?) {
        let start = text.mentions[index].range.lowerBound
        guard index > 0, case .days(let first, _) = text.mentions[index - 1].value else { return (start, planYear) }
        let end = DeadlineRules.end(of: index - 1, in: text, limit: start)
        return end == start ? (text.mentions[index - 1].range.lowerBound, first.year) : (start, planYear)
    }

    /// The day so many days, working days, months or years from a day. Working days are counted where the calendar knows the
    /// year's holidays.
    private static func day(_ count: ExactNumber, _ unit: ShortWord?, from start: CalendarDate) -> CalendarDate? {
        guard let unit, unit.ends(with: "工作日") || unit == "workday" else {
            return TimeLength(count, unit: unit)?.day(from: start)
        }
        let calendar = WorkingCalendar.national
        guard count.scale == 0, (1...250).contains(count.coefficient), calendar.years.contains(start.year) else {
            return nil
        }
        return calendar.day(Int(count.coefficient), workingDaysAfter: start)
    }

    /// 自印发之日起30日内: so many days, months or years from the day that the document bears.
    private func sinceIssue(_ index: Int, in text: ClauseText) -> Deadline? {
        let mention = text.mentions[index]
        guard mention.kind == .duration, let documentDate, case .one(let count) = mention.value,
            let date = DeadlineRules.day(count, mention.unit, from: documentDate),
            let issue = IssueWords.lexicon.longestMatch(in: text.passage, at: mention.range.lowerBound)
        else { return nil }
        var end = mention.full.upperBound
        while text.has(Glyph.within, at: end) { end += 1 }
        let range = issue.range.lowerBound..<end
        return Deadline(
            text: print.text(of: range, in: text), date: date, origin: .stated, span: print.span(of: range, in: text))
    }

    /// Behind 3年时间 of `用3年时间`: the whole length of time, as in 3年内.
    static func endOfUse(of mention: Mention, in text: ClauseText) -> Int? {
        guard mention.kind == .duration,
            let word = IssueWords.using.longestMatch(in: text.passage, at: mention.range.lowerBound)
        else { return nil }
        let tail = IssueWords.spans.longestMatch(in: text.passage, at: mention.full.upperBound)
        return tail?.range.upperBound ?? (word.range.count > 1 ? mention.full.upperBound : nil)
    }

    /// `2012年起` and `从3月份开始` begin something.
    private func isStart(_ index: Int, in text: ClauseText) -> Bool {
        let end = text.mentions[index].full.upperBound
        return text.has(Glyph.from, at: end) || text.has(Glyph.from, at: end - 1)
            || IssueWords.starts.longestMatch(in: text.passage, at: end) != nil
            || text.word(endingAt: text.mentions[index].full.lowerBound, .until, from: 0) != nil
    }
}

/// Words around lengths of time that make them deadlines.
private enum IssueWords {
    /// Before a length of time that counts from the day of this document.
    static let lexicon = Lexicon<Void>(phrases.map { ($0, ()) }, direction: .backward)

    /// Before a length of time in which something is done.
    static let using = Lexicon(words: "用 利用 力争用 计划用 再用 争取用", meaning: (), direction: .backward)

    /// Behind a date from which something goes on.
    static let starts = Lexicon(words: "开始 以来 以后 之后", meaning: ())

    /// Behind such a length of time.
    static let spans = Lexicon(words: "时间 的时间 左右时间 左右的时间", meaning: ())

    private static let phrases: [String] = {
        var phrases: [String] = []
        for act in ["印发", "发布", "公布", "下发", "发文"] {
            phrases.append(act + "之日起")
            for paper in ["", "本", "本通知", "本方案", "本意见", "本文件", "文件", "通知"] {
                phrases += ["自" + paper + act + "之日起", "从" + paper + act + "之日起"]
            }
        }
        return phrases
    }()
}

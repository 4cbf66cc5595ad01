import Values

extension MentionRule {
    /// Days, weeks, months, quarters, halves and years, alone, as ranges and as deadlines.
    static func date(_ scan: inout Scan, at start: Int) -> Outcome? {
        if scan[start].isDigit, let month = scan.monthBehindNumber(at: start) { return .skip(to: month) }
        guard !scan.isShortQuotation(at: start), let first = DatePoint.read(in: scan, at: start) else { return nil }
        return scan.take(scan.dated(from: first, start: start))
    }

    /// “五一”前, “十一”黄金周: the quotation marks belong to the name.
    static func quotedHoliday(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let point = DatePoint.numberedHoliday(in: scan, at: start + 1) else { return nil }
        return scan.take(scan.dated(from: point, start: start))
    }
}

extension Scan {
    /// Whether a word at `index` is part of a quoted catchword: “全年红”.
    fileprivate func isShortQuotation(at index: Int) -> Bool {
        isQuoted(index) && quotation.count <= 4 && !self[index].isDigit
    }

    /// 6月 of `1.6月底前`: the number of an item and its point, which make no decimal with the month behind them.
    fileprivate func monthBehindNumber(at start: Int) -> Int? {
        var index = start
        while index - start < 3, self[index].isDigit { index += 1 }
        guard self[index] == ".", !self[start - 1].isDigit, self[start - 1] != ".",
            let month = DatePoint.month(in: self, at: index + 1), self[month.end] != "份" || index - start < 3
        else { return nil }
        return index + 1
    }

    fileprivate mutating func dated(from first: DatePoint, start: Int) -> Mention? {
        var first = first
        let last = second(of: first)
        let end = last?.end ?? first.end
        let deadline = deadlineEnd(at: end)
        if case .dayOnly(let day) = first.part {
            if last == nil, let deadline { return dayDeadline(day, start..<deadline) }
            guard let date = bareDay(day, start..<end) else { return nil }
            first.part = .fixed(date...date)
            first.fixing = .relative
        }
        let year = first.followsSentence ? sentenceYear ?? planYear : planYear
        let range = start..<(deadline ?? end)
        remember(first)
        var mention = dateMention(range, .unknown)
        mention.fixing = last.map { max(first.fixing, $0.fixing) } ?? first.fixing
        if case .unknown = (last ?? first).part {
            if deadline == nil, mention.fixing == .vague { mention.fixing = .occasion }
            return mention
        }
        guard let days = days(from: first, to: last, year: year) else {
            // 6月31日 is printed, but no such day exists.
            mention.fixing = .vague
            return mention
        }
        mention.value = value(of: days, from: first, to: last, isDeadline: deadline != nil, &mention.fixing)
        return mention
    }

    /// The days that a mention stands for: those named, or from the reference day to the last one.
    private func value(
        of days: ClosedRange<CalendarDate>, from first: DatePoint, to last: DatePoint?, isDeadline: Bool,
        _ fixing: inout Mention.Fixing
    ) -> Mention.Value {
        guard isDeadline || first.runsFromReference else { return .days(days.lowerBound, days.upperBound) }
        if first.lastYear != nil || first.year != nil && last?.part.isWholeYear == true {
            return .days(days.lowerBound, days.upperBound)
        }
        if case .holiday(let holiday) = (last ?? first).part {
            if fixing == .occasion { fixing = .day }
            let year = (last ?? first).year
            return untilDeadline(eve(of: holiday, in: year) ?? days.upperBound)
        }
        if fixing == .occasion, !first.part.isFixed { fixing = .day }
        return untilDeadline(days.upperBound)
    }

    /// The day before a holiday: of the given year, else before the next one.
    private func eve(of holiday: Holiday, in year: Int?) -> CalendarDate? {
        if let year { return holiday.day(in: year)?.adding(days: -1) }
        return reference.adding(days: 1).flatMap { holiday.next(from: $0) }?.adding(days: -1)
    }

    private func dateMention(_ range: Range<Int>, _ value: Mention.Value) -> Mention {
        Mention(kind: .date, range: range, value: value, role: isQuoted(range.lowerBound) ? .background : nil)
    }

    /// The second date of 3月至5月, 5月1日至7日.
    private func second(of first: DatePoint) -> DatePoint? {
        guard let next = behindRangeMark(at: first.end),
            var last = DatePoint.read(in: self, at: next, isSecond: true)
        else { return nil }
        if case .dayOnly(let day) = last.part {
            switch first.part {
            case .day(let month, let firstDay) where day > firstDay: last.part = .day(month: month, day: day)
            case .dayOnly(let firstDay) where day > firstDay: break
            default: return nil
            }
        }
        if case .fixed(let days) = last.part, case .fixed(let from) = first.part, days.upperBound < from.lowerBound,
            let first = days.lowerBound.adding(days: 7), let end = days.upperBound.adding(days: 7)
        {
            // 周一至周五 on a Tuesday: from the next Monday to the Friday behind it.
            last.part = .fixed(first...end)
        }
        if self[next] == "次" || self[next] == "翌", last.isPartOfYear, let year = first.year {
            last.year = year + 1
        } else if last.year == nil {
            last.year = first.year
        }
        return last
    }

    private func days(from first: DatePoint, to last: DatePoint?, year: Int) -> ClosedRange<CalendarDate>? {
        guard let from = first.days(in: year) else { return nil }
        guard let last else { return from }
        if case .dayOnly(let day) = last.part {
            let date = CalendarDate(year: from.lowerBound.year, month: from.lowerBound.month, day: day)
            return date.map { from.lowerBound...max($0, from.lowerBound) } ?? from
        }
        guard let to = last.days(in: year) else { return from }
        if from.lowerBound <= to.upperBound { return from.lowerBound...to.upperBound }
        // 11月至3月 ends in the next year.
        var next = last
        next.year = (last.year ?? year) + 1
        guard last.isPartOfYear, let later = next.days(in: year), from.lowerBound <= later.upperBound else {
            return from
        }
        return from.lowerBound...later.upperBound
    }

    /// From the reference day to `end`; for a day that is past, from the start of its year.
    private func untilDeadline(_ end: CalendarDate) -> Mention.Value {
        let yearStart = CalendarDate(year: end.year, month: 1, day: 1) ?? end
        return .days(reference <= end ? reference : yearStart, end)
    }

    /// 25日前: the next such day from the reference day on.
    private func dayDeadline(_ day: Int, _ range: Range<Int>) -> Mention {
        let next = nextDay(day)
        var mention = dateMention(range, next.map { .days(reference, $0) } ?? .unknown)
        mention.fixing = .relative
        return mention
    }

    /// The next such day of a month from the reference day on.
    private func nextDay(_ day: Int) -> CalendarDate? {
        var year = reference.year
        var month = reference.month
        for _ in 0..<3 {
            if let date = CalendarDate(year: year, month: month, day: day), date >= reference { return date }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return nil
    }

    /// 12日 alone: in the month of the date before it (3月5日、12日), else in that of the reference day or, behind 于, the
    /// next one, where it opens its clause and is no length of time (30日内).
    private func bareDay(_ day: Int, _ range: Range<Int>) -> CalendarDate? {
        let before = self[range.lowerBound - 1]
        if let last, last.kind == .date, last.range.upperBound + 1 == range.lowerBound, before == "、" || before == ",",
            case .days(let first, let end) = last.value, first == end,
            let date = CalendarDate(year: end.year, month: end.month, day: day), date > end
        {
            return date
        }
        let mark = range.first { self[$0].isDayMark } ?? range.lowerBound
        let opens = before == .none || before == "于" || before == "在" || before == "。" || before == ","
        guard opens, !DateWords.behindLengths.matches(in: units, at: range.upperBound),
            self[mark] == "日" || mark + 1 < range.upperBound
        else { return nil }
        let isAhead = before == "于"
        let this = CalendarDate(year: reference.year, month: reference.month, day: day)
        return isAhead ? nextDay(day) : this ?? nextDay(day)
    }

    /// 2023年3月底前…，6月底前…: the second month belongs to the year named before it.
    private mutating func remember(_ point: DatePoint) {
        guard let year = point.year, year > planYear, point.isPartOfYear else { return }
        sentenceYear = year
    }
}

extension DatePoint {
    /// 年内: from the reference day on.
    fileprivate var runsFromReference: Bool {
        if case .year(.within) = part { return true }
        return false
    }
}

extension DatePoint.Part {
    fileprivate var isFixed: Bool {
        if case .fixed = self { return true }
        return false
    }

    fileprivate var isWholeYear: Bool {
        if case .year(.whole) = self { return true }
        return false
    }
}

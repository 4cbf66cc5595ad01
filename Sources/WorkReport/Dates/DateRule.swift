import Values

extension MentionRule {
    /// Days, months, quarters, halves and years, alone, as ranges and as deadlines.
    static let date = MentionRule(starts: "0123456789" + NumeralCharacters.all + "今去明本前后上下次年全春夏秋冬月当首第岁元") {
        scan, start in
        guard !scan.isShortQuotation(at: start), let first = DatePoint.read(in: scan, at: start) else { return nil }
        return scan.dated(from: first, start: start).map(Outcome.mention)
    }
}

extension Scan {
    /// Whether a word at `index` is part of a quoted catchword: “全年红”.
    fileprivate func isShortQuotation(at index: Int) -> Bool {
        isQuoted(index) && quotation.count <= 4 && !self[index].isDigit
    }

    fileprivate mutating func dated(from first: DatePoint, start: Int) -> Mention? {
        let last = second(of: first)
        let end = last?.end ?? first.end
        let deadline = deadlineEnd(at: end)
        if case .dayOnly(let day) = first.part, last == nil {
            return deadline.map { dayDeadline(day, start..<$0) }
        }
        let year = first.followsSentence ? sentenceYear ?? planYear : planYear
        let range = start..<(deadline ?? end)
        remember(first)
        if case .season = first.part { return dateMention(range, .unknown) }
        guard let days = days(from: first, to: last, year: year) else { return nil }
        let runs = deadline != nil || first.runsFromReference
        return dateMention(range, runs ? untilDeadline(days.upperBound) : .days(days.lowerBound, days.upperBound))
    }

    private func dateMention(_ range: Range<Int>, _ value: Mention.Value) -> Mention {
        Mention(kind: .date, range: range, value: value, role: isQuoted(range.lowerBound) ? .background : nil)
    }

    /// The second date of 3月至5月, 5月1日至7日.
    private func second(of first: DatePoint) -> DatePoint? {
        guard self[first.end].joinsRange, var last = DatePoint.read(in: self, at: first.end + 1) else { return nil }
        if case .dayOnly(let day) = last.part {
            guard case .day(let month, let firstDay) = first.part, day > firstDay else { return nil }
            last.part = .day(month: month, day: day)
        }
        if last.year == nil { last.year = first.year }
        return last
    }

    private func days(from first: DatePoint, to last: DatePoint?, year: Int) -> ClosedRange<CalendarDate>? {
        guard let from = first.days(in: year) else { return nil }
        guard let last else { return from }
        guard let to = last.days(in: year), from.lowerBound <= to.upperBound else { return from }
        return from.lowerBound...to.upperBound
    }

    /// Behind 前, where it makes the date that ends at `index` a deadline.
    private func deadlineEnd(at index: Int) -> Int? {
        guard let word = DateWords.before.longestMatch(in: units, at: index),
            !DateWords.notBefore.matches(in: units, at: word.range.upperBound - 1)
        else { return nil }
        return word.range.upperBound
    }

    /// From the reference day to `end`; for a day that is past, from the start of its year.
    private func untilDeadline(_ end: CalendarDate) -> Mention.Value {
        let yearStart = CalendarDate(year: end.year, month: 1, day: 1) ?? end
        return .days(reference <= end ? reference : yearStart, end)
    }

    /// 25日前: the next such day from the reference day on.
    private func dayDeadline(_ day: Int, _ range: Range<Int>) -> Mention {
        var year = reference.year
        var month = reference.month
        for _ in 0..<3 {
            if let date = CalendarDate(year: year, month: month, day: day), date >= reference {
                return dateMention(range, .days(reference, date))
            }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return dateMention(range, .unknown)
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

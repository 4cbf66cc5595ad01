extension Scan {
    /// Behind the weekday, the part of the day and the clock time that follow a day: 上午9时30分, （星期二）下午3:00—5:00.
    func endOfTime(behind end: Int) -> Int {
        var end = behindWeekdayNote(at: end)
        let part = ClockWords.parts.longestMatch(in: units, at: end)
        let behind = part?.range.upperBound ?? end
        if let clock = clock(at: behind) {
            end = clock
        } else if let part, isPartOfDay(part) {
            return behind
        } else {
            return end
        }
        while let next = behindRangeMark(at: end) {
            let start = ClockWords.parts.longestMatch(in: units, at: next)?.range.upperBound ?? next
            guard let last = clock(at: start) else { return end }
            end = last
        }
        return end
    }

    /// Whether a time of day stands at `index`.
    func hasTime(at index: Int) -> Bool { endOfTime(behind: index) > index }

    /// Whether the range holds a clock time: digits or a numeral, not a part of the day alone.
    func isClock(in range: Range<Int>) -> Bool {
        range.contains { self[$0].isDigit || NumeralCharacters.meaning(of: self[$0]) != nil }
    }

    /// Whether 早 and 晚 alone are the part of a day: 15日晚，; 15日晚会 is none.
    private func isPartOfDay(_ part: Lexicon<Void>.Match) -> Bool {
        guard part.range.count == 1 else { return true }
        return self[part.range.lowerBound] == "晚" && endsClause(at: part.range.upperBound)
    }

    /// Behind （星期二） or 周二 behind a day; the same place where there is none.
    private func behindWeekdayNote(at index: Int) -> Int {
        switch self[index] {
        case "(":
            guard let end = endOfWeekday(at: index + 1), self[end] == ")" else { return index }
            return end + 1
        case ",": return endOfWeekday(at: index + 1) ?? index
        case "周", "星", "礼", "週", "禮": return endOfWeekday(at: index) ?? index
        default: return index
        }
    }

    private func endOfWeekday(at index: Int) -> Int? {
        let behind = behindWeekWord(at: index)
        return behind > index ? weekday(at: behind)?.end : nil
    }

    /// Behind a clock time: 3点, 九点二十, 8时30分, 17:05:30.
    private func clock(at start: Int) -> Int? {
        guard var hour = hour(at: start) else { return nil }
        if let next = behindRangeMark(at: hour), let last = self.hour(at: next), self[last] == "点" {
            hour = last
        }
        switch self[hour] {
        case ":": return minutesAndSeconds(at: hour)
        case "点", "點", "时", "時": return behindHour(at: hour + 1)
        default: return nil
        }
    }

    /// Behind the number of an hour, 0 to 24.
    private func hour(at start: Int) -> Int? {
        if self[start].isDigit {
            guard let number = DatePoint.smallNumber(in: self, at: start), number.value <= 24 else { return nil }
            return number.end
        }
        // 九点二十 must not be read as a decimal, so that the numeral is looked at character by character.
        var end = start
        while end - start < 3, NumeralCharacters.meaning(of: self[end]) != nil || self[end] == "兩" { end += 1 }
        return end > start ? end : nil
    }

    private func minutesAndSeconds(at colon: Int) -> Int? {
        var end = colon
        while self[end] == ":", self[end + 1].isDigit, self[end + 1].digit < 6, self[end + 2].isDigit, end - colon < 6 {
            end += 3
        }
        return end > colon ? end : nil
    }

    /// Behind what follows 点: 半, 整, 一刻, 30分, 二十.
    private func behindHour(at start: Int) -> Int? {
        guard !ClockWords.others.matches(in: units, at: start - 1) else { return nil }
        switch self[start] {
        case "半", "整", "钟", "鐘": return start + 1
        default: break
        }
        guard let number = minute(at: start) else { return start }
        switch self[number] {
        case "分", "刻": return behindMinute(at: number + 1)
        default: return number - start >= 2 && !UnitOfMeasure.stands(in: self, at: number) ? number : start
        }
    }

    private func minute(at start: Int) -> Int? {
        if self[start].isDigit {
            guard self[start + 1].isDigit else { return start + 1 }
            return self[start + 2].isDigit ? nil : start + 2
        }
        var end = start
        while end - start < 3, NumeralCharacters.meaning(of: self[end]) != nil { end += 1 }
        return end > start ? end : nil
    }

    private func behindMinute(at start: Int) -> Int {
        if self[start] == "钟" || self[start] == "鐘" { return start + 1 }
        guard let second = minute(at: start), self[second] == "秒" else { return start }
        return second + 1
    }
}

private enum ClockWords {
    /// Parts of the day.
    static let parts = Lexicon<Void>(
        DateNames.inBothForms(
            "凌晨 清晨 早晨 早上 早 上午 中午 正午 午后 下午 傍晚 晚上 晚间 晚 夜间 夜里 深夜 半夜 午夜".split(separator: " ").map { (String($0), ()) }))

    /// Words that begin with 点 or 时 and are no clock time: 三点要求 is none either, but stands behind no day.
    static let others = Lexicon<Void>(
        words: "时间 时段 时期 时候 时代 时长 时速 时常 时效 时尚 时任 时政 点位 点多 点面 点击 点评 点对 点状 点亮 点式 点名 点题 点赞 点意见 点要求 点建议 点措施 点体会 点做法 点希望",
        meaning: ())
}

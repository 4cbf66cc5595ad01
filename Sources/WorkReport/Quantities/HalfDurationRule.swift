import Values

extension MentionRule {
    /// 半年, 半小时, 半个月, 一年半, 两个半月.
    static func halfDuration(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard !HalfWords.before.matches(in: scan.units, at: start) else { return nil }
        if scan[start] == "半" { return scan.take(scan.half(from: start, start: start, whole: 0)) }
        guard scan[start + 2] == "半" || scan[start + 3] == "半", let numeral = Numeral.chinese(in: scan, at: start),
            numeral.form == .chinese, numeral.value <= 10
        else {
            return nil
        }
        return scan.take(scan.halfBehind(numeral))
    }
}

extension Scan {
    /// 半 with its unit at `index`.
    fileprivate func half(from index: Int, start: Int, whole: Int64) -> Mention? {
        guard let unit = HalfWords.units.longestMatch(in: units, at: index + 1),
            !HalfWords.names.matches(in: units, at: index + 1)
        else { return nil }
        return half(start..<unit.range.upperBound, core: start..<(index + 1), whole: whole, unit: unit.meaning)
    }

    /// 两个半月, 一年半.
    fileprivate func halfBehind(_ numeral: Numeral) -> Mention? {
        let start = numeral.range.lowerBound
        if self[numeral.end] == "个", self[numeral.end + 1] == "半" {
            return half(from: numeral.end + 1, start: start, whole: numeral.value.coefficient)
        }
        guard self[numeral.end] == "年", self[numeral.end + 1] == "半",
            !HalfWords.units.matches(in: units, at: numeral.end + 2)
        else { return nil }
        return half(
            start..<(numeral.end + 2), core: start..<(numeral.end + 2), whole: numeral.value.coefficient, unit: "年")
    }

    private func half(_ range: Range<Int>, core: Range<Int>, whole: Int64, unit: ShortWord) -> Mention {
        let value = ExactNumber(coefficient: whole * 10 + 5, scale: 1)
        var mention = Mention(kind: .duration, range: range, core: core, value: .one(value), printed: value, unit: unit)
        mention.takeBounds(in: self, hasSurplus: false)
        mention.takeRole(in: self)
        return mention
    }
}

private enum HalfWords {
    /// What 半 halves, with the unit that the value counts in.
    static let units = Lexicon(
        zip(["年", "个月", "月", "小时", "个小时", "天", "个世纪"], ["年", "个月", "个月", "小时", "小时", "天", "世纪"] as [ShortWord]))

    /// 上半年 and 下半年 are dates, 大半年 is vague.
    static let before = Lexicon(words: "上 下 大 前 后 多 每 第", meaning: (), direction: .backward)

    static let names = Lexicon(words: "月刊 月谈 月板 年报 天然", meaning: ())
}

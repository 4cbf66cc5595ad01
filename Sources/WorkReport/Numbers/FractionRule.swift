import Values

extension MentionRule {
    /// 百分之三十, 千分之五, 百分百; with a range 百分之七至百分之八.
    static func share(_ scan: inout Scan, at start: Int) -> Outcome? {
        scan.take(scan.share(at: start))
    }

    /// 三分之二, 万分之五, 2/3 in front of 以上 and the like.
    static func fraction(_ scan: inout Scan, at start: Int) -> Outcome? {
        if scan[start] == "一", scan[start + 1] == "半" { return scan.take(scan.oneHalf(at: start)) }
        guard scan.hasFractionMark(after: start), let first = Numeral.read(in: scan, at: start), first.form != .digits,
            let parts = scan.mixedFraction(from: first) ?? scan.fraction(from: first)
        else {
            return nil
        }
        var mention = Mention(
            kind: .fraction, range: start..<parts.end, value: .ratio(parts.numerator, parts.denominator))
        mention.takeBounds(in: scan, hasSurplus: false)
        mention.takeRole(in: scan)
        return scan.take(mention)
    }
}

/// 百分之 with the number behind it.
private struct ShareReading {
    var value: ExactNumber
    var end: Int

    /// The share at `start`, 百分之 or 千分之 included.
    static func read(in scan: Scan, at start: Int) -> ShareReading? {
        guard scan[start + 1] == "分", scan[start + 2] == "之" else {
            // 百分三十, without 之.
            let isHundred = scan[start] == "百" && scan[start + 1] == "分" && scan[start + 2] != "点"
            return isHundred ? number(in: scan, at: start + 2) : nil
        }
        if scan[start + 3] == "百", scan[start + 4] != "分" { return ShareReading(value: 100, end: start + 4) }
        return number(in: scan, at: start + 3)
    }

    private static func number(in scan: Scan, at start: Int) -> ShareReading? {
        guard let numeral = Numeral.signed(in: scan, at: start), numeral.form != .scale, numeral.scale == nil else {
            return nil
        }
        return ShareReading(value: numeral.value, end: numeral.end)
    }

    /// The upper share of a range, with or without its own 百分之.
    func upper(in scan: Scan) -> ShareReading? {
        ShareReading.read(in: scan, at: end + 1) ?? ShareReading.number(in: scan, at: end + 1)
    }
}

extension Mention {
    fileprivate static func share(_ range: Range<Int>, value: Value, unit: ShortWord, in scan: Scan) -> Mention {
        var mention = Mention(kind: .percent, range: range, value: value, unit: unit)
        if case .one(let number) = value { mention.printed = number }
        mention.takeBounds(in: scan, hasSurplus: false)
        mention.takeRole(in: scan)
        return mention
    }
}

extension Scan {
    /// 百分之三十, 百分百, 百分之七至百分之八 at `start`.
    func share(at start: Int) -> Mention? {
        if self[start] == "百", self[start + 1] == "分", self[start + 2] == "百" {
            return .share(start..<(start + 3), value: .one(100), unit: "%", in: self)
        }
        guard let lower = ShareReading.read(in: self, at: start) else { return nil }
        let unit: ShortWord = self[start] == "百" || self[start] == "佰" ? "%" : "‰"
        if self[lower.end].joinsRange, let upper = lower.upper(in: self), lower.value < upper.value {
            return .share(start..<upper.end, value: .between(lower.value, upper.value), unit: unit, in: self)
        }
        return .share(start..<lower.end, value: .one(lower.value), unit: unit, in: self)
    }

    /// Whether a stroke or 分 stands close enough behind `start`; most numbers are refused here, without being read.
    fileprivate func hasFractionMark(after start: Int) -> Bool {
        for index in (start + 1)...(start + 8) where self[index] == "/" || self[index] == "分" { return true }
        return false
    }

    /// 半数以上.
    func halfTheNumber(at start: Int) -> Mention? { self[start + 1] == "数" ? oneHalf(at: start) : nil }

    /// 一半 with a limiting word on one side: 一半以上, 超过一半.
    fileprivate func oneHalf(at start: Int) -> Mention? {
        var mention = Mention(kind: .fraction, range: start..<(start + 2), value: .ratio(1, 2))
        mention.takeBounds(in: self, hasSurplus: false)
        guard mention.comparator != nil else { return nil }
        mention.takeRole(in: self)
        return mention
    }

    /// 三又二分之一: a whole number and a fraction.
    fileprivate func mixedFraction(from whole: Numeral) -> (numerator: Int, denominator: Int, end: Int)? {
        guard self[whole.end] == "又", whole.value.scale == 0, let first = Numeral.read(in: self, at: whole.end + 1),
            var parts = fraction(from: first), let count = Int(exactly: whole.value.coefficient)
        else { return nil }
        let (wholes, overflow) = count.multipliedReportingOverflow(by: parts.denominator)
        guard !overflow, wholes < .max / 2, parts.numerator < .max / 2 else { return nil }
        parts.numerator += wholes
        return parts
    }

    /// The fraction that begins with `first` as its denominator (三分之二) or its numerator (2/3).
    fileprivate func fraction(from first: Numeral) -> (numerator: Int, denominator: Int, end: Int)? {
        if self[first.end] == "分", self[first.end + 1] == "之" {
            guard let second = Numeral.read(in: self, at: first.end + 2), second.scale == nil else { return nil }
            return parts(numerator: second.value, denominator: first.value, end: second.end)
        }
        guard first.form == .arabic, first.range.count <= 2, self[first.end] == "/",
            let second = Numeral.arabic(in: self, at: first.end + 1), second.scale == nil, second.range.count <= 2,
            first.value < second.value || isWhole(first.range.lowerBound..<second.end),
            isShareOfOne(first.range.lowerBound..<second.end)
        else { return nil }
        return parts(numerator: first.value, denominator: second.value, end: second.end)
    }

    /// Whether 2/3 is a share and no day or name: 2/3的社区, 1/3以上, 超过1/2, 占1/4.
    private func isShareOfOne(_ range: Range<Int>) -> Bool {
        if self[range.upperBound] == "的" || BoundWords.after.matches(in: units, at: range.upperBound) { return true }
        guard endsClause(at: range.upperBound), self[range.upperBound] != "/" else { return false }
        let before = BoundWords.before.longestMatch(in: units, at: range.lowerBound)
        return before?.meaning.isPart == true || BareWords.openings.matches(in: units, at: range.lowerBound)
            || isWhole(range)
    }

    private func parts(numerator: ExactNumber, denominator: ExactNumber, end: Int) -> (
        numerator: Int, denominator: Int, end: Int
    )? {
        guard numerator.scale == 0, denominator.scale == 0, denominator > 0, numerator > 0,
            let top = Int(exactly: numerator.coefficient), let bottom = Int(exactly: denominator.coefficient)
        else { return nil }
        return (top, bottom, end)
    }
}

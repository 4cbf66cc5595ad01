import Values

extension MentionRule {
    /// A number with a unit, a classifier or a currency, and what else a numeral can be.
    static func quantity(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let measured = Measured.read(in: scan, at: start) else {
            return scan[start].isDigit ? .skip(to: scan.endOfDigits(from: start)) : nil
        }
        if measured.unit?.kind == .duration, let date = scan.counted(measured) ?? scan.repeated(measured) {
            return scan.take(date)
        }
        if let mention = measured.mention(in: scan) ?? measured.bareNumber(in: scan) { return scan.take(mention) }
        return measured.lower.form == .arabic ? .skip(to: scan.endOfDigits(from: start)) : nil
    }
}

extension Scan {
    /// Behind the digits, points and strokes at `start` of a number that is a name: 3·15, 2.0, 12345.
    fileprivate func endOfDigits(from start: Int) -> Int {
        var index = start
        while self[index].isDigit || (self[index] == "." || self[index] == "·") && self[index + 1].isDigit {
            if index > start, hasGap(before: index) || self[index] == ".",
                isYear(at: self[index].isDigit ? index : index + 1)
            {
                break
            }
            index += 1
        }
        return max(index, start + 1)
    }
}

extension Measured {
    /// The mention that this is, `nil` where it is a name or a word.
    func mention(in scan: Scan) -> Mention? {
        guard !isName(in: scan), let kind = mentionKind(in: scan) else { return nil }
        var mention = Mention(
            kind: kind, range: range, core: core, value: value,
            printed: isComposite || lower.isBareScale ? nil : lower.printed,
            scale: unit?.kind == .tenths ? unit?.symbol : lower.scale?.text, unit: symbol(in: scan))
        mention.takeBounds(in: scan, hasSurplus: lower.hasSurplus)
        if lower.isRough, mention.comparator == nil { mention.comparator = .about }
        guard accepts(mention, in: scan) else { return nil }
        mention.takeRole(in: scan)
        return mention
    }

    private var range: Range<Int> { lower.range.lowerBound..<end }

    private var core: Range<Int> { unit?.kind == .tenths ? range : lower.range.lowerBound..<coreEnd }

    /// What the numeral says, or the two of a range.
    var value: Mention.Value {
        if let upper { return range(from: lower.value, to: upper) }
        if let last = lower.upper { return .between(lower.value, last) }
        if unit?.kind == .tenths, let percent = percent { return .one(percent) }
        return .one(lower.value)
    }

    private func range(from lower: ExactNumber, to upper: ExactNumber) -> Mention.Value {
        guard unit?.kind == .tenths, let from = lower.multiplied(byPowerOfTen: 1),
            let to = upper.multiplied(byPowerOfTen: 1)
        else { return .between(lower, upper) }
        return .between(from, to)
    }

    /// 七成 and 七折 are 70 per cent, 七五折 are 75.
    private var percent: ExactNumber? {
        let isSpelled = unit?.glyph == "折" && lower.value >= 10 && lower.value < 100
        return isSpelled ? lower.value : lower.value.multiplied(byPowerOfTen: 1)
    }

    private func symbol(in scan: Scan) -> ShortWord? {
        guard let unit else { return nil }
        if unit.kind == .tenths { return "%" }
        return denominator.map { unit.symbol.appending("/").appending(scan.word($0)) } ?? unit.symbol
    }

    private func mentionKind(in scan: Scan) -> Mention.Kind? {
        guard let unit else { return bareKind(in: scan) }
        switch unit.kind {
        case .measure, .count: return lower.form == .scale && lower.hasSurplus ? .fuzzy : .quantity
        case .money: return .money
        case .percent, .points, .tenths: return .percent
        case .duration: return .duration
        case .multiple: return .multiple
        case .word: return nil
        }
    }

    /// A number without a unit counts when a scale word makes it a quantity (30万居民) or a limiting word a number.
    private func bareKind(in scan: Scan) -> Mention.Kind? {
        guard let scale = lower.scale, scale.power >= 4, lower.form == .arabic || lower.form == .chinese else {
            return lower.form == .arabic && isBareTarget(in: scan) ? .number : nil
        }
        // 五百亿级产业集群 names a class.
        return scan[end] == "级" ? nil : .quantity
    }

    /// 0.5 of 控制在0.5以内: a limiting word on one side, no noun on the other.
    private func isBareTarget(in scan: Scan) -> Bool {
        if let after = BoundWords.after.longestMatch(in: scan.units, at: end), after.meaning.isPart { return true }
        guard let before = BoundWords.before.longestMatch(in: scan.units, at: range.lowerBound), before.meaning.isPart,
            before.meaning.comparator != nil
        else { return false }
        return scan.endsClause(at: end) && scan[end] != ":" && scan[end] != "/"
    }
}

import Values

extension Measured {
    /// Whether the digits belong to a name or a slogan: 1+3+N, 3·15, 1:50, 2×35.
    func isName(in scan: Scan) -> Bool {
        let before = scan[lower.range.lowerBound - 1]
        let after = scan[end]
        if lower.form == .arabic {
            return after == "+" || after == "·" && scan[end + 1].isDigit
                || unit == nil && (after == "×" || after == "*" || after.isLatin)
                || before == "+" && (unit == nil || scan[lower.range.lowerBound - 2].isDigit) || before == "·"
                || before == "-" && unit == nil
        }
        // 一、二类 are names of classes; 十万人口死亡率 is a rate.
        let isListed = before == "、" && NumeralCharacters.meaning(of: scan[lower.range.lowerBound - 2]) != nil
        if unit?.glyph == "类", lower.range.count == 1, isListed || scan[lower.range.lowerBound] == "二" { return true }
        return SloganWords.referring.contains(before.value) && lower.form != .scale
            || lower.printed == 10 && SloganWords.rates.matches(in: scan.units, at: end)
    }

    /// Whether the numeral goes with its unit, or the two are parts of other words: 三级, 一项目, 四方.
    func accepts(_ mention: Mention, in scan: Scan) -> Bool {
        if scan.isWhole(mention.full), let unit { return unit.kind != .tenths || lower.value <= 100 }
        if unit?.glyph == "两" { return acceptsLiang(in: scan) }
        if unit?.acceptance == .named { return acceptsOrdinalUnit(in: scan) }
        if unit?.kind == .tenths, !acceptsTenths(mention, in: scan) { return false }
        guard lower.form != .arabic else { return true }
        guard let unit else { return !scan.isQuoted(range.lowerBound) && lower.form == .chinese && lower.scale != nil }
        if scan.isQuoted(range.lowerBound), !isMeasurement { return false }
        switch lower.form {
        case .arabic: return true
        case .digits:
            return lower.upper != nil && unit.kind != .multiple && unit.acceptance != .arabic || unit.glyph == "折"
        case .scale: return acceptsScale(mention, unit: unit, in: scan)
        case .chinese: return acceptsChinese(mention, unit: unit, in: scan)
        }
    }

    private var range: Range<Int> { lower.range.lowerBound..<end }

    private var isMeasurement: Bool { unit?.kind == .duration || unit?.kind == .percent || unit?.kind == .money }

    /// 12期 of 举办培训班12期 is a count; phases, lists, editions and times of day are names.
    private func acceptsOrdinalUnit(in scan: Scan) -> Bool {
        let before = scan[lower.range.lowerBound - 1]
        guard lower.form == .arabic else { return false }
        if unit?.glyph == "分" { return before != "时" && before != "点" && before != ":" }
        return unit?.glyph == "期" && (before == "班" || scan.endsClause(at: end) && lower.value > 3)
    }

    /// 亿元以上, 突破千亿元, 近百家: a scale word alone is a number when a limiting word stands next to it.
    private func acceptsScale(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        if lower.hasSurplus { return unit.kind != .duration }
        guard let comparator = mention.comparator else { return false }
        if mention.full.upperBound > end { return true }
        return comparator == .over || comparator == .under || mention.reaches
    }

    private func acceptsChinese(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        if unit.kind == .count, isSlogan(in: scan) || unit.glyph == "次" && isSession(in: scan) { return false }
        if lower.value == 0 || unit.kind == .count && isPlaceName(in: scan) { return false }
        if lower.isSingleOne, upper == nil { return acceptsOne(mention, unit: unit, in: scan) }
        switch unit.acceptance {
        case .counted: return !isDistributive(in: scan)
        case .large:
            return lower.value >= 10 || lower.value < 0 || mention.comparator != nil || upper != nil
                || unit.kind != .count && endsPhrase(in: scan)
        case .arabic, .named: return false
        }
    }

    /// 一 is an article or part of a word more often than a number.
    private func acceptsOne(_ mention: Mention, unit: UnitOfMeasure, in scan: Scan) -> Bool {
        switch unit.kind {
        case .multiple: return true
        case .percent, .points, .tenths: return true
        case .money where unit.glyph != "元": return true
        case .measure where mention.comparator != nil: return true
        case .duration: return mention.full.upperBound > end || DurationWords.afterOne.matches(in: scan.units, at: end)
        case .count:
            if let comparator = mention.comparator, comparator == .atLeast, !mention.reaches { return true }
            return CountedOne.classifiers.matches(in: scan.units, at: lower.end)
                && CountedOne.verbs.matches(in: scan.units, at: lower.range.lowerBound)
        default: return mention.full.upperBound > end
        }
    }

    /// 七元, 三斤 at the end of a phrase; in 三元区 and 五斤装 the number is part of a word or a list.
    private func endsPhrase(in scan: Scan) -> Bool {
        coreEnd == end && lower.value.scale > 0
            || scan.endsClause(at: end) && scan[end] != "、" && scan[lower.range.lowerBound - 1] != "、"
    }

    /// 三成以上, 七成的农户, 近三成企业; 三成立 is none.
    private func acceptsTenths(_ mention: Mention, in scan: Scan) -> Bool {
        guard lower.value <= 10 || unit?.glyph == "折" && lower.value < 100, lower.scale == nil else { return false }
        return mention.full != range || scan.endsClause(at: end) || scan[end] == "的" || scan[end] == "多"
            || TenthWords.before.matches(in: scan.units, at: range.lowerBound)
    }

    /// 20两 of 白银20两; in 道路20两侧 the character belongs to a word.
    private func acceptsLiang(in scan: Scan) -> Bool {
        scan.endsClause(at: end) || TenthWords.metals.matches(in: scan.units, at: end)
    }

    /// 两个100%, 四个到位, 三个“零”: so many slogans follow.
    private func isSlogan(in scan: Scan) -> Bool {
        scan[end].isDigit || scan[end] == "“" || scan[end] == "\""
            || SloganWords.lexicon.matches(in: scan.units, at: end)
    }

    /// 五家屯, 八户镇, 三间房: houses and households that gave a place its name.
    private func isPlaceName(in scan: Scan) -> Bool {
        lower.value < 10 && PlaceNames.units.matches(in: scan.units, at: lower.end)
            && PlaceNames.endings.matches(in: scan.units, at: end)
            && !PlaceNames.others.matches(in: scan.units, at: end)
    }

    /// 五次 of 十三届五次全会 belongs to the name of a meeting.
    private func isSession(in scan: Scan) -> Bool {
        SloganWords.assemblies.contains(scan[lower.range.lowerBound - 1].value)
    }

    /// 三户一组, 一村一案: so many for each.
    private func isDistributive(in scan: Scan) -> Bool {
        scan[end] == "一" || scan[lower.range.lowerBound - 1] == "一" && lower.value < 10
    }
}

/// Words around 成, 折 and 两.
private enum TenthWords {
    /// Before tenths.
    static let before = Lexicon(
        words: "占 有 降 降低 增 增长 增加 减 减少 下降 上涨 涨 打 按 降至 低至", meaning: (), direction: .backward)

    /// What is weighed in 两.
    static let metals = Lexicon(words: "白银 黄金 银子 重 的", meaning: ())
}

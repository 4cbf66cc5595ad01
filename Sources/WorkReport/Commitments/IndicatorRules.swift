import Values

/// Value, comparator and kind of an indicator.
enum IndicatorRules {
    /// The number as printed; `nil` where no number is printed.
    static func amount(of number: NumberContext, print: SourcePrinter) -> Amount? {
        let mention = number.mention
        guard let value = mention.printed else { return nil }
        return Amount(value: value, scale: mention.scale, unit: unit(of: number, print: print))
    }

    private static func unit(of number: NumberContext, print: SourcePrinter) -> String? {
        let mention = number.mention
        if mention.kind == .percent { return mention.unit ?? "%" }
        if mention.kind == .money { return mention.unit }
        if number.text.word(at: mention.core.upperBound, .people, before: number.clause.range.upperBound) != nil {
            return "人"
        }
        let printed = print.words(of: mention.core.upperBound..<mention.range.upperBound, in: number.text)
        return printed.isEmpty ? mention.unit : printed
    }

    /// How the number binds.
    static func comparator(of number: NumberContext) -> Comparator {
        if case .between = number.mention.value { return .about }
        if let stated = number.mention.comparator { return stated }
        if number.mention.reaches { return .atLeast }
        guard let reach = number.reach,
            let found = ComparatorWords.reaching.longestMatch(in: number.text.passage, at: reach.lowerBound)
        else { return .equal }
        return found.meaning
    }

    /// What kind of number it is.
    static func kind(of number: NumberContext) -> Indicator.Kind {
        switch number.mention.kind {
        case .percent, .fraction: return isChange(number) ? .growth : .ratio
        case .multiple: return .growth
        case .ordinal: return .rank
        case .money: return number.growth != nil ? .growth : .level
        default: break
        }
        if RankRules.isRank(number) { return .rank }
        if UnitWords.isMeasure(number.mention.unit) { return number.growth != nil ? .growth : .level }
        if number.mention.unit == nil, number.position == .behind { return .level }
        return isStock(number) ? .level : .count
    }

    /// 增长15%, 提高2个百分点, 增速达到8%.
    private static func isChange(_ number: NumberContext) -> Bool {
        if number.mention.unit?.hasSuffix("百分点") == true || number.growth != nil { return true }
        return number.preceding(.pace) != nil
    }

    /// 人才总量达到320万名 is measured, not counted.
    private static func isStock(_ number: NumberContext) -> Bool {
        number.position == .behind && number.preceding(.stock) != nil
    }
}

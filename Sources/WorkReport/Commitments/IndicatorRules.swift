import Values

/// Value, comparator and kind of an indicator.
enum IndicatorRules {
    /// The number as printed; `nil` where no number is printed.
    static func amount(of number: NumberContext, print: SourcePrinter) -> Amount? {
        let mention = number.mention
        if let value = mention.printed {
            // 七成 prints seven tenths, not seven per cent.
            if let tenths = mention.scale, mention.kind == .percent, tenths.glyph == "成" || tenths.glyph == "折" {
                return Amount(value: value, scale: nil, unit: tenths.text)
            }
            return Amount(value: value, scale: mention.scale?.text, unit: unit(of: number, print: print))
        }
        switch mention.value {
        // 三又二分之一 prints no 7.
        case .ratio(let part, let whole) where part <= whole:
            return Amount(value: ExactNumber(part), scale: nil, unit: "/\(whole)")
        case .one(let times) where mention.kind == .multiple: return doublings(times, mention.unit?.text)
        default: return nil
        }
    }

    /// Whether a mention prints a number that an indicator can carry.
    static func hasAmount(_ mention: Mention) -> Bool {
        if mention.printed != nil { return true }
        // 翻番 prints no number.
        if mention.kind == .multiple { return mention.range.count > 2 }
        if case .ratio(let part, let whole) = mention.value { return part <= whole }
        return false
    }

    /// 翻一番 prints one 番 for two times as much.
    private static func doublings(_ times: ExactNumber, _ unit: String?) -> Amount? {
        guard times.scale == 0, times.coefficient > 1, times.coefficient.nonzeroBitCount == 1 else { return nil }
        return Amount(value: ExactNumber(times.coefficient.trailingZeroBitCount), scale: nil, unit: unit)
    }

    private static func unit(of number: NumberContext, print: SourcePrinter) -> String? {
        let mention = number.mention
        if mention.kind == .percent { return mention.unit?.text ?? "%" }
        if mention.kind == .money { return mention.unit?.text }
        if let loose = number.looseUnit { return print.words(of: loose, in: number.text) }
        let range = mention.core.upperBound..<max(mention.core.upperBound, mention.range.upperBound)
        let limit = number.clause.range.upperBound
        let people = number.text.word(at: range.lowerBound, .people, before: limit)
        if people != nil, range.isEmpty || people == range { return "人" }
        if range.isEmpty, number.text.word(at: mention.full.upperBound, .people, before: limit) != nil { return "人" }
        let isOfPeople = number.reach == nil && number.text.lastWord(.people, in: number.lead) != nil
        if mention.unit == nil, mention.scale != nil, isOfPeople { return "人" }
        return range.isEmpty ? mention.unit?.text : print.words(of: range, in: number.text)
    }

    /// How the number binds.
    static func comparator(of number: NumberContext) -> Comparator {
        if case .between = number.mention.value { return .about }
        if let stated = number.mention.comparator { return stated }
        if number.mention.reaches || number.isFloor { return .atLeast }
        if number.mention.kind == .duration || RankRules.isRank(number) { return .atMost }
        let far = isTimesOf(number) ? number.text.lastWord(.reach, in: number.lead) : nil
        guard let reach = number.reach ?? far,
            let found = ComparatorWords.reaching.longestMatch(in: number.text.passage, at: reach.lowerBound)
        else { return .equal }
        return found.meaning
    }

    /// The comparator of a number, else the one that it shares: 分别达到95%和88% by the word before the first number,
    /// 分别增长6%、7%以上 by the word behind the last.
    static func comparator(of share: Distribution.Share) -> Comparator {
        let own = comparator(of: share.target.number)
        guard own == .equal else { return own }
        let leader = share.leader.mention
        let first = leader.full.upperBound > leader.range.upperBound ? .equal : comparator(of: share.leader)
        let last = share.closer.mention
        let isBehindLast = last.full.upperBound > last.range.upperBound
        return first == .equal && isBehindLast ? comparator(of: share.closer) : first
    }

    /// What kind of number it is; `leader` is the number whose word of change it shares.
    static func kind(of number: NumberContext, sharing leader: NumberContext) -> Indicator.Kind {
        if number.mention.kind == .percent, isChange(leader) { return .growth }
        return kind(of: number)
    }

    private static func kind(of number: NumberContext) -> Indicator.Kind {
        switch number.mention.kind {
        case .percent, .fraction: return isChange(number) ? .growth : .ratio
        case .multiple: return isTimesOf(number) ? .ratio : .growth
        case .ordinal: return .rank
        case .money: return number.growth != nil ? .growth : .level
        default: break
        }
        if RankRules.isRank(number) { return .rank }
        // 9/10万 and 2.1:1 are so many of so many.
        if let first = number.mention.unit?.head, first == "/" || first == ":" { return .ratio }
        if ClassifierWords.isMeasure(number.mention.unit) { return number.growth != nil ? .growth : .level }
        if number.mention.unit == nil, number.looseUnit == nil, number.position == .behind, number.reach != nil {
            return measuresRate(number) ? .ratio : .level
        }
        if isShared(number) { return .ratio }
        return isStock(number) ? .level : .count
    }

    /// 增长15%, 提高2个百分点, 增速达到8%.
    private static func isChange(_ number: NumberContext) -> Bool {
        if number.mention.unit?.ends(with: MeasureWords.percentPointEnd) == true || number.growth != nil { return true }
        return number.preceding(.pace) != nil || isChangedByVerb(number)
    }

    /// 压减一般性支出10%以上: the verb at the head says that the number is a change.
    private static func isChangedByVerb(_ number: NumberContext) -> Bool {
        guard number.reach == nil, number.position == .behind, number.head.verbLeads, let verb = number.head.verb else {
            return false
        }
        return ClassifierWords.changes.longestMatch(in: number.text.passage, at: verb.lowerBound)?.range == verb
    }

    /// 不低于人均纯收入的2倍: so many times of something else, no change.
    static func isTimesOf(_ number: NumberContext) -> Bool {
        number.mention.kind == .multiple && number.text.has(Glyph.attributive, at: number.start - 1)
    }

    /// 一村三名: so many for each.
    private static func isShared(_ number: NumberContext) -> Bool {
        ClassifierWords.holders.longestMatch(in: number.text.passage, at: number.start) != nil
    }

    private static func measuresRate(_ number: NumberContext) -> Bool {
        number.text.word(endingAt: number.start, .rate, from: number.clause.range.lowerBound) != nil
    }

    /// 从业人员总量达到26万名 is measured; 新增签约人口3万人 and 务工规模稳定在1万人 are counted.
    private static func isStock(_ number: NumberContext) -> Bool {
        guard number.position == .behind, let stock = number.preceding(.stock) else { return false }
        guard ClassifierWords.persons.contains(number.mention.unit) else { return true }
        let isScale = ClassifierWords.scales.longestMatch(in: number.text.passage, at: stock.lowerBound)?.range == stock
        return number.reach != nil && !isScale
    }
}

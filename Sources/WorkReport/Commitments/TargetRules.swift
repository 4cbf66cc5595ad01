import Values

/// What a number does in its clause.
enum NumberRole: Sendable, Hashable {
    /// A number to reach.
    case target
    /// Describes the size of a project.
    case size
    /// Restricts what is counted, belongs to a name, explains, or lies in the past.
    case background
}

/// Tells targets from other numbers: the first rule that answers decides.
enum TargetRules {
    /// The role of a number; without a rule that says otherwise it is a target.
    static func role(of number: NumberContext) -> NumberRole {
        described(number) ?? restricted(number) ?? measured(number) ?? .target
    }

    /// What the number's own words and those around it say.
    private static func described(_ number: NumberContext) -> NumberRole? {
        kindRole(number) ?? idleUnit(number) ?? slogan(number) ?? remark(number) ?? achieved(number)
            ?? baseline(number) ?? duration(number)
    }

    /// What it counts, or restricts.
    private static func restricted(_ number: NumberContext) -> NumberRole? {
        bareNumber(number) ?? aspect(number) ?? smallCharacters(number) ?? filter(number) ?? threshold(number)
            ?? subsidy(number)
    }

    /// Whether it measures a thing, or says which one.
    private static func measured(_ number: NumberContext) -> NumberRole? {
        size(number) ?? dimension(number) ?? scope(number) ?? criterion(number) ?? scored(number) ?? noun(number)
    }

    /// Kinds that are never targets.
    private static func kindRole(_ number: NumberContext) -> NumberRole? {
        switch number.mention.kind {
        case .date, .set, .fuzzy: .background
        case .ordinal: RankRules.isRank(number) ? nil : .background
        default: nil
        }
    }

    /// Classifiers that count nothing.
    private static func idleUnit(_ number: NumberContext) -> NumberRole? {
        guard let unit = number.mention.unit, ClassifierWords.idle.contains(unit) else { return nil }
        let isReached = unit == ClassifierWords.years && number.reach != nil && number.position == .behind
        return isReached || isSessions(number, unit) ? nil : .background
    }

    /// 举办培训班12期 counts courses, 巡察4轮 rounds, 归集证照110类 kinds; 二期 and 2期工程 are phases, 3类 is a class.
    private static func isSessions(_ number: NumberContext, _ unit: ShortWord) -> Bool {
        guard let few = ClassifierWords.sessions[unit], number.position == .behind, !number.isWrittenInCharacters,
            let printed = number.mention.printed
        else { return false }
        return number.mention.comparator != nil || printed > ExactNumber(few)
    }

    /// `“三个一批”` is a slogan; `“两个100%”` and a quoted sentence with targets are none.
    private static func slogan(_ number: NumberContext) -> NumberRole? {
        guard let quotation = number.quotation else { return nil }
        if number.mention.kind == .percent || number.mention.comparator != nil || number.isFloor { return nil }
        return quotation.count <= 20 ? .background : nil
    }

    /// Remarks in brackets.
    private static func remark(_ number: NumberContext) -> NumberRole? {
        guard let bracket = number.bracket else { return nil }
        let opensParts = number.text.word(at: bracket.lowerBound + 1, .parts, before: bracket.upperBound) != nil
        if opensParts || isStage(number, in: bracket) { return nil }
        return number.preceding(.size) == nil ? .background : .size
    }

    /// （6月底前完成1万亩）: a part of the number before the bracket that is due earlier.
    private static func isStage(_ number: NumberContext, in bracket: Range<Int>) -> Bool {
        guard number.index > 0 else { return false }
        let date = number.text.mentions[number.index - 1]
        guard date.kind == .date, date.range.lowerBound > bracket.lowerBound,
            [Glyph.before, Glyph.within].contains(number.text.units[date.full.upperBound - 1])
        else { return false }
        let between = date.full.upperBound..<max(date.full.upperBound, number.mention.range.lowerBound)
        return number.text.firstWord([.finishing, .reach], in: between) != nil
    }

    /// 目前已建成120个 is no target; 将已建成的6400公里…纳入养护 and 完成已开工项目12个 are.
    private static func achieved(_ number: NumberContext) -> NumberRole? {
        guard let word = number.text.lastWord(.achieved, in: number.lead) else { return nil }
        let compares = number.text.word(endingAt: word.lowerBound, .baseline, from: number.clause.range.lowerBound)
        if compares != nil || number.head.leads(before: word.lowerBound) {
            return keepsWhatWasDone(number, word) ? .background : nil
        }
        if number.reach != nil, number.position == .behind, number.head.cue != nil { return nil }
        let behind = number.text.units[word.upperBound..<max(word.upperBound, number.start)]
        return behind.contains(Glyph.attributive) ? nil : .background
    }

    /// 巩固去年建成的5家机构: what an earlier year did is only kept.
    private static func keepsWhatWasDone(_ number: NumberContext, _ word: Range<Int>) -> Bool {
        guard let verb = number.head.verb, number.text.has(Glyph.attributive, at: number.start - 1) else {
            return false
        }
        return ClassifierWords.keeping.longestMatch(in: number.text.passage, at: verb.lowerBound)?.range == verb
    }

    /// 由150元提高到230元: the first number is where it starts.
    private static func baseline(_ number: NumberContext) -> NumberRole? {
        guard number.preceding(.baseline) != nil, number.position != .behind else { return nil }
        let turns = number.text.word(at: number.end, [.reach, .growth], before: number.clause.range.upperBound)
        return turns == nil ? nil : .background
    }

    /// A length of time is a target where it is reached (压缩至3个工作日), or where something is done within it.
    private static func duration(_ number: NumberContext) -> NumberRole? {
        guard number.mention.kind == .duration else { return nil }
        guard let unit = number.mention.unit, ClassifierWords.serviceTimes.contains(unit) else { return .background }
        if number.reach != nil || number.growth != nil { return number.position == .behind ? nil : .background }
        if DeadlineRules.countsFromEvent(number.mention, in: number.text) { return .background }
        let behind = number.text.has(Glyph.within, at: number.end) ? number.end + 1 : number.end
        let acts = number.text.firstWord(.finishing, in: behind..<number.clause.range.upperBound)
        let goes = ClassifierWords.arrivals.longestMatch(in: number.text.passage, at: behind) != nil
        return goes || acts?.lowerBound == behind ? nil : .background
    }

    /// 控制在102左右 and 达到1.9 need no unit; 18万居民 has its unit in the noun.
    private static func bareNumber(_ number: NumberContext) -> NumberRole? {
        guard number.mention.unit == nil, number.looseUnit == nil,
            number.mention.kind == .number || number.mention.kind == .quantity
        else {
            return nil
        }
        if number.text.word(at: number.end, .people, before: number.clause.range.upperBound) != nil { return nil }
        let counts = number.growth != nil || number.text.lastWord(.people, in: number.lead) != nil
        let isSaid = number.reach != nil || counts && number.mention.scale != nil
        return number.position == .behind && isSaid && !number.isWrittenInCharacters ? nil : .background
    }

    /// 三个方面, 五大环节: the noun counts aspects.
    private static func aspect(_ number: NumberContext) -> NumberRole? {
        guard number.position == .before, let unit = number.mention.unit, ClassifierWords.loose.contains(unit) else {
            return nil
        }
        let meaning: WordClass = number.isWrittenInCharacters ? [.aspect, .undertaking] : .aspect
        let noun = number.text.word(at: number.end, meaning, before: number.clause.range.upperBound)
        return noun == nil ? nil : .background
    }

    /// 一个中心, 两个确保: small numbers in characters count only behind a verb with a result.
    private static func smallCharacters(_ number: NumberContext) -> NumberRole? {
        guard number.isWrittenInCharacters, number.mention.scale == nil, let printed = number.mention.printed,
            printed.scale == 0, printed.coefficient < 10, number.mention.kind == .quantity,
            number.mention.comparator == nil
        else { return nil }
        guard number.text.lastWord([.finishing, .spending], in: number.lead) == nil else { return nil }
        return .background
    }

    /// 亿元以上项目, 8万元以上的村, 20户以上自然村: the number restricts a noun that is counted elsewhere.
    private static func filter(_ number: NumberContext) -> NumberRole? {
        if number.reachesPeople { return number.mention.comparator != nil && restrictsWhom(number) ? .background : nil }
        if number.mention.role == .filter { return .background }
        guard number.position != .behind, let comparator = number.mention.comparator else { return nil }
        guard [.atLeast, .atMost, .over, .under].contains(comparator) else { return nil }
        if number.mention.full.upperBound == number.mention.range.upperBound { return nil }
        if number.mention.kind == .money { return .background }
        if number.mention.kind == .percent || number.mention.kind == .fraction { return nil }
        return number.nextInPhrase != nil || restrictsWhom(number) ? .background : nil
    }

    /// 在800户以上的安置点, 对新招用10名以上职工的企业: the number says where something is done, or for whom.
    private static func restrictsWhom(_ number: NumberContext) -> Bool {
        let start = number.clause.range.lowerBound
        guard number.text.has(Glyph.at, at: start) || number.text.has(Glyph.toward, at: start) else { return false }
        return number.text.units[number.rest].contains(Glyph.attributive)
    }

    /// 发病率在18%以上的乡镇和20%以上的村: a rate that restricts the noun behind 的.
    private static func threshold(_ number: NumberContext) -> NumberRole? {
        guard number.mention.kind == .percent, number.position == .attributive else { return nil }
        if restrictsByRate(number) { return .background }
        guard number.index > 0, number.text.mentions[number.index - 1].kind == .percent,
            number.text.mentions[number.index - 1].range.lowerBound >= number.clause.range.lowerBound
        else { return nil }
        let before = number.neighbour(number.index - 1)
        let between = before.end..<max(before.end, number.start)
        let isListed = number.text.firstWord(.conjunction, in: between)?.upperBound == number.start
        return isListed && before.position == .attributive && restrictsByRate(before) ? .background : nil
    }

    private static func restrictsByRate(_ number: NumberContext) -> Bool {
        let start = number.text.has(Glyph.at, at: number.start - 1) ? number.start - 1 : number.start
        return number.text.word(endingAt: start, .rate, from: number.clause.range.lowerBound) != nil
    }

    /// 每家给予10万元, 按每公里8万元予以补助, 所需资金….
    private static func subsidy(_ number: NumberContext) -> NumberRole? {
        guard number.mention.kind == .money else { return nil }
        guard let word = number.text.firstWord(.subsidy, in: number.clause.range) else { return nil }
        if number.reach != nil, number.position == .behind, IndicatorRules.comparator(of: number) != .atMost {
            return nil
        }
        if number.growth != nil, number.position == .behind { return nil }
        if number.text.firstWord(.share, in: number.lead) != nil { return .background }
        let spends = number.text.lastWord(.spending, in: number.lead)
        return spends != nil && word.lowerBound > number.end ? nil : spends == nil ? .background : nil
    }

    /// 投资6亿元的…项目, 占地900亩, 总投资13亿元: the sum or the area describes.
    private static func size(_ number: NumberContext) -> NumberRole? {
        guard number.mention.kind == .money || ClassifierWords.isMeasure(number.mention.unit) else { return nil }
        if number.position == .attributive { return .size }
        guard let word = number.preceding(.size) else {
            return number.position == .before && (SizeRules.isCapacity(number) || SizeRules.isProjectSum(number))
                ? .size : nil
        }
        return SizeRules.describes(word, number) ? .size : nil
    }

    private static func dimension(_ number: NumberContext) -> NumberRole? {
        SizeRules.isDimension(number) ? .size : nil
    }

    /// 36个项目完成投资82亿元: where a verb with a number of its own follows, the first number only says which.
    private static func scope(_ number: NumberContext) -> NumberRole? {
        guard number.position == .before, number.mention.kind == .quantity, let next = number.nextInClause else {
            return nil
        }
        let between = number.end..<max(number.end, number.text.mentions[next].full.lowerBound)
        if restrictsWhatIsReached(number, by: next, between) { return .background }
        guard let predicate = number.text.firstWord(.predicate, in: between) ?? deed(of: number, in: between) else {
            return nil
        }
        let startsPhrase = number.text.word(endingAt: predicate.lowerBound, .conjunction, from: number.end) != nil
        return startsPhrase ? nil : .background
    }

    /// 十万人口死亡率控制在0.08, 16个断面达标比例提高到96%: the number belongs to what the next one measures.
    private static func restrictsWhatIsReached(_ number: NumberContext, by next: Int, _ between: Range<Int>) -> Bool {
        guard number.text.firstWord(.conjunction, in: between) == nil else { return false }
        let following = number.neighbour(next)
        return following.position == .behind && (following.reach != nil || following.growth != nil)
    }

    /// 安装 of 60所学校安装空调800台: what the counted ones do.
    private static func deed(of number: NumberContext, in between: Range<Int>) -> Range<Int>? {
        guard let verb = number.head.verb, verb.lowerBound >= number.end,
            number.text.firstWord(.conjunction, in: between) == nil,
            let deed = number.text.firstWord(.finishing, in: between)
        else { return nil }
        return ClauseHead.isNounPart(deed, in: number.text, limit: between.upperBound) ? nil : deed
    }

    /// 出现1例未处理扣2分: what costs or brings marks.
    private static func scored(_ number: NumberContext) -> NumberRole? {
        number.text.firstWord(.scoring, in: number.clause.range) == nil ? nil : .background
    }

    /// 80%以上的村办公场所达到200平方米: the share is the target, the second number says of what.
    private static func criterion(_ number: NumberContext) -> NumberRole? {
        guard number.index > 0, number.reach != nil, number.mention.kind != .percent else { return nil }
        let before = number.text.mentions[number.index - 1]
        guard before.kind == .percent || before.kind == .fraction,
            before.range.lowerBound >= number.clause.range.lowerBound
        else { return nil }
        let isShare = number.text.has(Glyph.attributive, at: before.full.upperBound)
        let between = before.full.upperBound..<max(before.full.upperBound, number.start)
        return isShare && number.text.firstWord(.conjunction, in: between) == nil ? .background : nil
    }

    /// 6400公里村道: a noun that opens a sentence without any verb says nothing of what is to be done.
    private static func noun(_ number: NumberContext) -> NumberRole? {
        guard number.position == .before, number.clause.opening == .sentence, number.clause.range.lowerBound > 0,
            number.head.verb == nil, number.head.cue == nil, !number.saysWhatTheyDo
        else { return nil }
        return .background
    }
}

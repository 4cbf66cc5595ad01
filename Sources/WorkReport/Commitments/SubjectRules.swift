/// What an indicator counts or measures, in the words of its clause.
struct SubjectRules {
    /// So many units next to a number are looked at: a longer stretch without a mark names nothing.
    static let longestSubject = 60

    let print: SourcePrinter

    /// The subject of `target`; empty where its phrase names none, as in 增长16%以上.
    func subject(of target: ClauseNumbers.Target) -> String {
        if target.number.mention.kind == .duration { return measured(target) + counted(target) }
        guard target.number.position != .behind else { return measured(target) }
        let counted = counted(target)
        // 专项债券5.6亿元发行: the noun stands before the number, its deed behind.
        return SubjectRules.isOnlyVerbs(counted) ? measured(target) + counted : counted
    }

    /// 户厕改造 of 实施户厕改造2.7万户 and of 改造户厕2.7万户: from behind the verb to the number, and the verb where it
    /// says what becomes of the things.
    private func measured(_ target: ClauseNumbers.Target) -> String {
        let number = target.number
        let whole = wholeRange(target)
        let range = behindExamples(whole, in: number.text)
        let noun = words(range, in: number.text)
        guard !range.isEmpty, number.mention.kind != .percent, let deed = deed(before: whole, target) else {
            return noun
        }
        let verb = print.words(of: deed, in: number.text)
        return noun.holds(verb) ? noun : noun + verb
    }

    /// The verb of change right before a range, or at the head of the clause whose second phrase it is.
    private func deed(before range: Range<Int>, _ target: ClauseNumbers.Target) -> Range<Int>? {
        let number = target.number
        let start = number.clause.range.lowerBound
        if let verb = number.text.word(endingAt: range.lowerBound, [.finishing, .effort], from: start) {
            return namesAction(verb, in: number.text) ? verb : nil
        }
        guard target.phrase.lowerBound == range.lowerBound, range.lowerBound > start, let verb = number.head.verb,
            number.head.verbLeads, verb.upperBound < range.lowerBound
        else { return nil }
        return namesAction(verb, in: number.text) ? verb : nil
    }

    /// 高标准农田 of 新建19万亩高标准农田: from behind the number to the end of its phrase.
    private func counted(_ target: ClauseNumbers.Target) -> String {
        let number = target.number
        let text = number.text
        let range = withoutTask(countedRange(target), in: text)
        let noun = listed(before: target) + kindOfPlace(before: target) + withoutLightVerbs(range, in: text)
        guard let verb = number.head.verb, verb.upperBound <= number.start, namesAction(verb, in: text) else {
            return noun
        }
        let deed = print.words(of: verb, in: text)
        return noun.holds(deed) ? noun : noun + deed
    }

    /// The units behind a number up to the end of its phrase, or to the next verb of a list: 培养30名技师、新建….
    private func countedRange(_ target: ClauseNumbers.Target) -> Range<Int> {
        let text = target.number.text
        let start = min(target.number.end, target.phrase.upperBound)
        var range = start..<min(start + SubjectRules.longestSubject, target.phrase.upperBound)
        if text.has(Glyph.attributive, at: range.lowerBound) { range = (range.lowerBound + 1)..<range.upperBound }
        if let noun = behindRelative(range, in: text) { return noun }
        guard target.number.head.leads(before: target.number.start + 1) else { return range }
        var index = range.lowerBound
        while index < range.upperBound {
            if text.units[index] == Glyph.pause, startsAnew(at: index + 1, in: text, limit: range.upperBound) {
                return range.lowerBound..<index
            }
            index += 1
        }
        return range
    }

    /// Whether a new statement begins: adverbs and a verb, or another number.
    private func startsAnew(at start: Int, in text: ClauseText, limit: Int) -> Bool {
        if let next = text.mention(startingAt: start), !DeadlineRules.isTime(text.mentions[next]) { return true }
        var index = start
        while let word = text.word(at: index, before: limit) {
            if ClauseHead.isVerb(word.meaning) { return !ClauseHead.isNounPart(word.range, in: text, limit: limit) }
            guard word.meaning.contains(.adverb) else { return false }
            index = word.range.upperBound
        }
        return false
    }

    /// 农村 of 对农村80所学校: what kind of place the counted things stand in.
    private func kindOfPlace(before target: ClauseNumbers.Target) -> String {
        let number = target.number
        guard let place = SubjectWords.kindsOfPlace.longestMatch(in: number.text.passage, at: number.start),
            place.range.lowerBound >= target.phrase.lowerBound
        else { return "" }
        return words(place.range, in: number.text)
    }

    /// 甲、乙等 of 甲、乙等7个项目, where the noun alone says little.
    private func listed(before target: ClauseNumbers.Target) -> String {
        let number = target.number
        let start = number.head.verb?.upperBound ?? number.head.matter
        guard number.text.has(Glyph.and, at: number.start - 1), start >= target.phrase.lowerBound, start < number.start,
            SubjectWords.vague.longestMatch(in: number.text.passage, at: number.end) != nil
        else { return "" }
        return words(start..<number.start, in: number.text)
    }

    /// 具有发展前景的创业项目: the relative clause only describes.
    private func behindRelative(_ range: Range<Int>, in text: ClauseText) -> Range<Int>? {
        guard SubjectWords.relatives.longestMatch(in: text.passage, at: range.lowerBound) != nil,
            let last = text.units[range].lastIndex(of: Glyph.attributive), last + 1 < range.upperBound
        else { return nil }
        return (last + 1)..<range.upperBound
    }

    private func withoutTask(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        guard let task = SubjectWords.endings.longestMatch(in: text.passage, at: range.upperBound),
            task.range.lowerBound > range.lowerBound
        else { return range }
        return range.lowerBound..<task.range.lowerBound
    }

    /// 中小学改厕 of 中小学实施改厕.
    private func withoutLightVerbs(_ range: Range<Int>, in text: ClauseText) -> String {
        var result = ""
        var start = range.lowerBound
        for index in range where index > range.lowerBound && index >= start {
            guard let verb = SubjectWords.light.longestMatch(in: text.passage, at: index)?.range,
                verb.upperBound < range.upperBound
            else { continue }
            result += words(start..<verb.lowerBound, in: text)
            start = verb.upperBound
        }
        return result + words(start..<range.upperBound, in: text)
    }

    func namesAction(_ verb: Range<Int>, in text: ClauseText) -> Bool {
        SubjectWords.actions.longestMatch(in: text.passage, at: verb.lowerBound)?.range == verb
    }

    /// Whether a subject names nothing: 计划安排 of 计划安排180所.
    static func isOnlyVerbs(_ subject: String) -> Bool {
        Folding.withUnits(of: subject) { units in
            var index = 0
            while index < units.count {
                guard let word = ClauseWords.ahead.longestMatch(in: units, at: index),
                    !word.meaning.isDisjoint(with: [.finishing, .effort, .adverb])
                else { return false }
                index = word.range.upperBound
            }
            return true
        }
    }

    /// The words of a range without the dates in it, and without the numbers that only say how many: 36个 of
    /// 36个重点项目完成投资.
    func words(_ range: Range<Int>, in text: ClauseText) -> String {
        var result = ""
        var start = range.lowerBound
        for index in text.mentions(in: range) where isLeftOut(text.mentions[index], in: text) {
            let place = text.mentions[index].full.clamped(to: range)
            if start < place.lowerBound { result += print.words(of: start..<place.lowerBound, in: text) }
            start = max(start, place.upperBound)
        }
        if start < range.upperBound { result += print.words(of: start..<range.upperBound, in: text) }
        return result.unicodeScalars.first == "、" ? String(result.unicodeScalars.drop { $0 == "、" }) : result
    }

    private func isLeftOut(_ mention: Mention, in text: ClauseText) -> Bool {
        if mention.kind == .date { return true }
        guard mention.kind == .quantity, mention.comparator == nil, mention.role == nil, let unit = mention.unit,
            Glyph.isDigit(text.units[mention.range.lowerBound])
        else { return false }
        return !ClassifierWords.isMeasure(unit) && !ClassifierWords.idle.contains(unit)
    }
}

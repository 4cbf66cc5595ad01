/// Spreads several values over several subjects: `A、B和C分别下降4.2%、3.6%和1.1%`, `A率和B率保持“两个100%”`.
struct Distribution {
    let subjects: SubjectRules
    let text: ClauseText

    /// What an indicator was said to count, to which later ones refer.
    struct Spoken {
        /// The subject as given: 新签约项目履约率.
        let subject: String
        /// The thing that shares of it name: 新签约项目.
        let thing: String
    }

    /// A target with the subject that belongs to it, and the number whose words of change and reaching it shares.
    struct Share {
        let target: ClauseNumbers.Target
        let spoken: Spoken
        let leader: NumberContext
        /// The last number of its group, whose 以上 or 左右 may hold for all.
        let closer: NumberContext
    }

    /// The shares of the targets of one clause; `earlier` are the subjects of the indicators before it.
    func shares(of targets: [ClauseNumbers.Target], after earlier: [Spoken]) -> [Share] {
        if targets.count == 1 { return group(targets[...], after: earlier) }
        var shares: [Share] = []
        var spoken = earlier
        var start = 0
        while start < targets.count {
            var end = start + 1
            let leads = targets[start].number.position == .behind
            while leads, end < targets.count, followsBare(targets[end]) { end += 1 }
            let group = group(targets[start..<end], after: spoken)
            if end < targets.count { spoken += group.map(\.spoken) }
            if shares.isEmpty { shares = group } else { shares += group }
            start = end
        }
        return shares
    }

    /// Whether nothing but the number stands in the phrase: 3.6% of `4.2%、3.6%`.
    private func followsBare(_ target: ClauseNumbers.Target) -> Bool {
        target.number.position == .behind && target.phrase.lowerBound == target.number.start
    }

    /// The first target of a group names the subjects; the others stand behind it without words of their own.
    private func group(_ targets: ArraySlice<ClauseNumbers.Target>, after earlier: [Spoken]) -> [Share] {
        guard let first = targets.first else { return [] }
        var copies = 0
        for index in targets.indices { copies += targets[index].number.copies.count }
        if copies == 1 { copies = timesShared(first) }
        guard copies > 1, first.number.position == .behind else {
            let spoken = spoken(of: first, after: earlier)
            return [Share(target: first, spoken: spoken, leader: first.number, closer: first.number)]
        }
        var places = targets.flatMap { target in Array(repeating: target, count: target.number.copies.count) }
        if places.count == 1 { places = Array(repeating: first, count: copies) }
        let names = names(count: places.count, for: first, after: earlier)
        let closer = targets.last?.number ?? first.number
        return zip(places, names).map {
            Share(target: $0, spoken: Spoken(subject: $1, thing: $1), leader: first.number, closer: closer)
        }
    }

    /// How many subjects share one number: 均 says so in 甲率、乙率均达到100%.
    private func timesShared(_ target: ClauseNumbers.Target) -> Int {
        let number = target.number
        guard number.position == .behind,
            SubjectWords.alike.longestMatch(in: text.passage, at: number.start) != nil
                || SubjectWords.alikeReach.longestMatch(in: text.passage, at: number.mention.range.lowerBound) != nil
        else { return 1 }
        let parts = list(in: subjects.measuredRange(target))
        return parts.allSatisfy { $0.count > 1 } ? max(1, parts.count) : 1
    }

    private func spoken(of target: ClauseNumbers.Target, after earlier: [Spoken]) -> Spoken {
        let own = subjects.subject(of: target)
        guard let last = earlier.last, own != last.subject else { return Spoken(subject: own, thing: own) }
        let isShort = target.number.position == .behind && last.subject.ends(with: own)
        if own.isEmpty || isShort { return last }
        let refersBack =
            SubjectWords.shareOf.contains(own)
            || SubjectRules.isOnlyVerbs(own) && !SubjectWords.wholeDeeds.contains(own)
        return refersBack ? Spoken(subject: last.thing + own, thing: last.thing) : Spoken(subject: own, thing: own)
    }

    private func names(count: Int, for first: ClauseNumbers.Target, after earlier: [Spoken]) -> [String] {
        let range = named(subjects.measuredRange(first))
        if let severally = ClassifierWords.severally.first(in: text.passage, range) {
            let parts = list(in: range.lowerBound..<severally.lowerBound)
            let tail = subjects.words(severally.upperBound..<range.upperBound, in: text)
            if parts.count == count { return headed(parts).map { $0 + tail } }
        }
        let parts = list(in: range)
        if parts.count == count, parts.allSatisfy({ !SubjectRules.isOnlyVerbs(subjects.words($0, in: text)) }) {
            return headed(parts)
        }
        if range.isEmpty, earlier.count >= count { return earlier.suffix(count).map(\.subject) }
        let whole = range.isEmpty ? earlier.last?.subject ?? "" : subjects.words(range, in: text)
        return townAndCountry(whole, count: count) ?? Array(repeating: whole, count: count)
    }

    /// The range of a subject; empty where it only says what a change is compared with.
    private func named(_ range: Range<Int>) -> Range<Int> {
        SubjectWords.comparisons.contains(subjects.words(range, in: text)) ? range.upperBound..<range.upperBound : range
    }

    /// The subjects of a list whose last one names for all what is measured: 甲、乙排放量 is 甲排放量 and 乙排放量.
    private func headed(_ parts: [Range<Int>]) -> [String] {
        guard let last = parts.last, let first = parts.first else { return [] }
        let names = parts.map { subjects.words($0, in: text) }
        var head = last.lowerBound + first.count
        while head < last.upperBound, Glyph.isFigure(text.units[head]) { head += 1 }
        let isShared =
            head < last.upperBound && last.count >= first.count + 2
            && parts.dropLast().allSatisfy { !isMeasured($0) }
        guard isShared, isMeasured(last) else { return names }
        let noun = subjects.words(head..<last.upperBound, in: text)
        return names.dropLast().map { $0 + noun } + names.suffix(1)
    }

    /// Whether a part of a list ends with something that a number can measure: 率, 收入, 排放量.
    private func isMeasured(_ part: Range<Int>) -> Bool {
        text.word(endingAt: part.upperBound, [.rate, .pace, .stock, .measured], from: part.lowerBound) != nil
            || SubjectWords.measures.longestMatch(in: text.passage, at: part.upperBound) != nil
    }

    /// The parts of a list; what stands in brackets belongs to its part.
    private func list(in range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if text.has(Glyph.openBracket, at: index),
                let close = text.units[index..<range.upperBound].firstIndex(of: Glyph.closeBracket)
            {
                index = close + 1
            } else if let word = text.word(at: index, before: range.upperBound) {
                if !word.meaning.isDisjoint(with: .conjunction) {
                    parts.append(start..<index)
                    start = word.range.upperBound
                }
                index = word.range.upperBound
            } else {
                index += 1
            }
        }
        return (parts + [start..<range.upperBound]).filter { !$0.isEmpty }
    }

    /// 城乡居民收入 with two values speaks of town and country in this order.
    private func townAndCountry(_ subject: String, count: Int) -> [String]? {
        guard count == 2, subject.hasPrefix("城乡") else { return nil }
        let rest = subject.dropFirst(2)
        return ["城镇" + rest, "农村" + rest]
    }
}

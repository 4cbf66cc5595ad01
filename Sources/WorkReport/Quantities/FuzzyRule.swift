import Values

extension MentionRule {
    /// Amounts that only say how many about: 一批, 数十个, 上千亩, 近百家, 几百人.
    static func fuzzy(_ scan: inout Scan, at start: Int) -> Outcome? {
        switch scan[start] {
        case "一": scan.take(scan.batch(at: start))
        case "若": scan.take(scan.some(at: start))
        case "数", "几": scan.take(scan.severalFold(at: start))
        default: scan.take(scan.closeTo(at: start))
        }
    }
}

extension Scan {
    /// 一批, 一大批; 第一批 and 一批次 are none.
    fileprivate func batch(at start: Int) -> Mention? {
        let end = self[start + 1] == "大" ? start + 3 : start + 2
        guard self[end - 1] == "批", !isQuoted(start), !FuzzyWords.batchNames.matches(in: units, at: end) else {
            return nil
        }
        guard !FuzzyWords.beforeBatch.matches(in: units, at: start) else { return nil }
        return Mention(kind: .fuzzy, range: start..<end, value: .unknown, unit: "批")
    }

    /// 若干个.
    fileprivate func some(at start: Int) -> Mention? {
        guard self[start + 1] == "干", let unit = UnitOfMeasure.match(in: self, at: start + 2), unit.meaning.isCountable
        else { return nil }
        return Mention(kind: .fuzzy, range: start..<unit.range.upperBound, value: .unknown, unit: unit.meaning.symbol)
    }

    /// 数十个, 几百人, 数千亿元, 几个.
    fileprivate func severalFold(at start: Int) -> Mention? {
        guard !FuzzyWords.nouns.matches(in: units, at: start + 1) else { return nil }
        let scale = Numeral.chinese(in: self, at: start + 1)
        guard scale == nil || scale?.isRound == true else { return nil }
        let end = scale?.end ?? start + 1
        guard let unit = UnitOfMeasure.match(in: self, at: end), unit.meaning.isCountable else {
            return scale.flatMap(people)
        }
        guard scale != nil || self[start] == "几" && unit.meaning.kind == .count && !isQuoted(start) else { return nil }
        return Mention(
            kind: .fuzzy, range: start..<unit.range.upperBound, core: start..<end, value: .unknown,
            scale: scale.map { word($0.range) }, unit: unit.meaning.symbol)
    }

    /// 数十万 of 数十万群众: without a unit when the number is large.
    private func people(_ number: Numeral) -> Mention? {
        guard let scale = number.scale, scale.power >= 4, self[number.end] != "级", !isQuoted(number.range.lowerBound)
        else { return nil }
        let start = number.range.lowerBound - 1
        return Mention(
            kind: .fuzzy, range: start..<number.end, core: start..<number.end, value: .unknown,
            scale: word(number.range))
    }

    /// 上千亩, 近百家; 网上百家 is none.
    fileprivate func closeTo(at start: Int) -> Mention? {
        guard !FuzzyWords.beforeClose.matches(in: units, at: start + 1),
            let numeral = Numeral.chinese(in: self, at: start + 1),
            numeral.form == .scale, !isQuoted(start)
        else { return nil }
        let unit = UnitOfMeasure.match(in: self, at: numeral.end)
        guard unit == nil || unit?.meaning.isCountable == true, unit != nil || numeral.scale != nil else { return nil }
        return Mention(
            kind: .fuzzy, range: start..<(unit?.range.upperBound ?? numeral.end), core: numeral.range,
            value: .one(numeral.value), printed: numeral.printed, scale: numeral.scale?.text,
            unit: unit?.meaning.symbol,
            comparator: self[start] == "近" ? .under : .atLeast)
    }
}

extension Numeral {
    /// Whether it is a place or group word alone, as in 数十, 几千万.
    fileprivate var isRound: Bool {
        form == .scale || form == .chinese && range.count == 1 && value == 10 || scale != nil && printed == 10
    }
}

extension UnitOfMeasure {
    /// Whether an uncertain number can stand with it.
    fileprivate var isCountable: Bool { kind == .count || kind == .measure || kind == .money || kind == .multiple }
}

private enum FuzzyWords {
    /// Words that continue 一批 to something else.
    static let batchNames = Lexicon(words: "次 批 又一批", meaning: ())

    /// What makes 一批 a reference or a name.
    static let beforeBatch = Lexicon(words: "第 同 这 那 每 上 下 首 某 个 分", meaning: (), direction: .backward)

    /// Words that end in 上 or 近: the number behind them is a number of its own.
    static let beforeClose = Lexicon(
        words: "以上 线上 网上 之上 马上 海上 会上 晚上 早上 山上 身上 手上 路上 船上 附近 靠近 邻近 最近 临近 亲近", meaning: (), direction: .backward)

    /// Nouns that begin with 数 or 几.
    static let nouns = Lexicon(words: "据 字 量 值 额 控 学 码 目 智 转 何 乎 内", meaning: ())
}

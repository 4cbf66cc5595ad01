import Values

extension MentionRule {
    /// 第一批, 第十六届, 全省第一. 第三方 and 第一书记 are names.
    static func ordinal(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let numeral = Numeral.read(in: scan, at: start + 1), numeral.scale == nil, numeral.form != .scale else {
            return nil
        }
        let word = OrdinalWords.counted.longestMatch(in: scan.units, at: numeral.end)
        let isName = word.map { OrdinalWords.names.matches(in: scan.units, at: $0.range.lowerBound) } ?? false
        guard !scan.isQuoted(start), !isName, word != nil || scan.isPlace(start..<numeral.end) else {
            return .skip(to: numeral.end)
        }
        var mention = Mention(
            kind: .ordinal, range: start..<(word?.range.upperBound ?? numeral.end), core: numeral.range,
            value: .one(numeral.value), printed: numeral.printed, unit: word.map { scan.word($0.range) })
        if let word, OrdinalWords.ranked.matches(in: scan.units, at: word.range.lowerBound) {
            mention.takeBounds(in: scan, hasSurplus: false)
        }
        return scan.take(mention)
    }

    /// 首个, 首批: the first of its kind. 首次, 首先 and 首都 are words.
    static func first(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let word = OrdinalWords.firsts.longestMatch(in: scan.units, at: start + 1), !scan.isQuoted(start),
            !OrdinalWords.notFirsts.matches(in: scan.units, at: start)
        else { return nil }
        return scan.take(
            Mention(
                kind: .ordinal, range: start..<word.range.upperBound, core: start..<(start + 1), value: .one(1),
                unit: scan.word(word.range)))
    }

    /// 前10名, 前三位, 全省前三: a place in an order.
    static func rank(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard let numeral = Numeral.read(in: scan, at: start + 1), numeral.scale == nil, numeral.form != .scale else {
            return nil
        }
        let word = OrdinalWords.ranked.longestMatch(in: scan.units, at: numeral.end)
        guard word != nil || scan.endsClause(at: numeral.end) && !scan.isQuoted(start) else { return nil }
        var mention = Mention(
            kind: .ordinal, range: start..<(word?.range.upperBound ?? numeral.end), core: numeral.range,
            value: .one(numeral.value), printed: numeral.printed, unit: word.map { scan.word($0.range) })
        mention.takeBounds(in: scan, hasSurplus: false)
        return scan.take(mention)
    }
}

extension Scan {
    /// Whether 第一 without a classifier is a place reached: 位居全省第一，
    fileprivate func isPlace(_ range: Range<Int>) -> Bool {
        switch self[range.upperBound] {
        case "、": OrdinalWords.fields.matches(in: units, at: range.lowerBound)
        case "(", ":": false
        default: endsClause(at: range.upperBound) && (self[range.lowerBound - 1].isIdeograph || isWhole(range))
        }
    }
}

/// What ordinal numbers count.
private enum OrdinalWords {
    static let counted = Lexicon(
        words: """
            届 批 批次 次 轮 个 所 家 名 位 座 支 期 类 项 章 节 条 款 阶段 梯队 方阵 场 代 台 套 站 期次 版 部 层次 大 颗 艘 列 例 份 档 年 天 个月
            """, meaning: ())

    /// Where one has a place: 全省第三、全市第一.
    static let fields = Lexicon(words: "全国 全省 全市 全县 全区 全州 省 市 排名 位居 位列 名列 居 列", meaning: (), direction: .backward)

    static let names = Lexicon(words: "类医疗 代身份证 次产业 大道 大街 部队 项目部 个五年 大桥 年级", meaning: ())

    /// What 首 counts.
    static let firsts = Lexicon(words: "个 批 家 条 座 届 例 轮 名 项 所 款 场 部 支 颗 艘 列", meaning: ())

    /// Words that only begin so.
    static let notFirsts = Lexicon(words: "首家村 首个五年 首例行 首条例 首项目 首部门 首所在", meaning: ())

    static let ranked = Lexicon(words: "名 位 强 席 列 %", meaning: ())
}

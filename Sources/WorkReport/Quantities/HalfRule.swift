import Values

extension MentionRule {
    /// 半 in front of a unit: 半斤, 半公里; 半成 are five per cent, 半数以上 more than one half.
    static func half(_ scan: inout Scan, at start: Int) -> Outcome? {
        if let mention = scan.halfTheNumber(at: start) { return scan.take(mention) }
        guard let unit = UnitOfMeasure.match(in: scan, at: start + 1), let kind = unit.meaning.halfKind,
            !scan.isQuoted(start), !HalfNames.lexicon.matches(in: scan.units, at: start),
            !scan[start - 1].isIdeograph || HalfNames.before.matches(in: scan.units, at: start)
        else { return nil }
        let value = ExactNumber(coefficient: 5, scale: kind == .percent ? 0 : 1)
        var mention = Mention(
            kind: kind, range: start..<unit.range.upperBound, core: start..<(start + 1), value: .one(value),
            unit: kind == .percent ? "%" : unit.meaning.symbol)
        mention.takeBounds(in: scan, hasSurplus: false)
        mention.takeRole(in: scan)
        return scan.take(mention)
    }
}

extension UnitOfMeasure {
    /// What kind of mention half of it is.
    fileprivate var halfKind: Mention.Kind? {
        switch kind {
        case .measure: .quantity
        case .tenths: .percent
        default: nil
        }
    }
}

private enum HalfNames {
    /// Words that only begin like half a measure.
    static let lexicon = Lexicon(words: "半成品 半成套 半升 半方 半里 半度 半石 半成立", meaning: ())

    /// Words that half a measure can follow.
    static let before = Lexicon(
        words: "约 近 超 超过 不到 不足 达 达到 仅 至少 增加 减少 提高 降低 缩短 每 有 了 是 为 长 宽 高 深 重", meaning: (), direction: .backward)
}

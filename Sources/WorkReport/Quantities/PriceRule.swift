import Values

extension MentionRule {
    /// Sums with the sign of the currency before them: ￥13.5, $100万.
    static func price(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard scan[start + 1].isDigit, var measured = Measured.read(in: scan, at: start + 1),
            measured.unit == nil || measured.unit?.kind == .money, measured.upper == nil
        else { return nil }
        measured.lower.range = start..<measured.lower.end
        let unit = measured.unit?.symbol ?? CurrencySigns.unit(of: scan[start])
        var mention = Mention(
            kind: .money, range: start..<measured.end, core: (start + 1)..<measured.coreEnd,
            value: .one(measured.lower.value), printed: measured.lower.printed, scale: measured.lower.scale?.text,
            unit: unit)
        mention.takeBounds(in: scan, hasSurplus: measured.lower.hasSurplus)
        mention.takeRole(in: scan)
        return scan.take(mention)
    }

    /// 俩 and 仨: two and three with their classifier, in front of what is counted; 他们俩 names persons.
    static func pair(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard CurrencySigns.verbs.matches(in: scan.units, at: start), scan[start + 1].isIdeograph else { return nil }
        return scan.take(
            Mention(
                kind: .quantity, range: start..<(start + 1), value: .one(scan[start] == "俩" ? 2 : 3), unit: "个"))
    }
}

private enum CurrencySigns {
    static func unit(of sign: CodeUnit) -> ShortWord {
        switch sign {
        case "$": "美元"
        case "€": "欧元"
        case "£": "英镑"
        default: "元"
        }
    }

    /// Verbs that deal with what is counted.
    static let verbs = Lexicon(
        words: "了 有 建 建成 新增 培养 引进 带 带着 养 养育 只有 拿下 落地 完成 开 办 这 那 买", meaning: (), direction: .backward)
}

extension Mention {
    /// Says what the number does in its clause, as far as the words next to it tell.
    mutating func takeRole(in scan: Scan) {
        role = role ?? readRole(in: scan)
    }

    private func readRole(in scan: Scan) -> Role? {
        if scan.isQuoted(range.lowerBound) { return .background }
        if isChange(in: scan) { return .growth }
        if restricts(in: scan) { return .filter }
        if isSize(in: scan) { return .size }
        return comparator == nil || full == range ? nil : .target
    }

    private func isChange(in scan: Scan) -> Bool {
        guard kind == .percent || kind == .multiple else { return false }
        return unit == MeasureWords.percentPoint || RoleWords.change.matches(in: scan.units, at: full.lowerBound)
            || continuesChange(in: scan)
    }

    /// 4% of 分别增长5%、4%和2%: one verb for several numbers.
    private func continuesChange(in scan: Scan) -> Bool {
        guard let last = scan.last, last.role == .growth, last.kind == kind, last.full.upperBound + 1 == full.lowerBound
        else {
            return false
        }
        switch scan[full.lowerBound - 1] {
        case "、", "和", ",", "及", "与": return true
        default: return false
        }
    }

    /// 8万元以上 of 8万元以上的村: a limit, and then the thing it restricts.
    private func restricts(in scan: Scan) -> Bool {
        let next = scan[full.upperBound]
        let isThing = next.isIdeograph && !RoleWords.verbs.matches(in: scan.units, at: full.upperBound)
        guard full.upperBound > range.upperBound else {
            // 超10亿元企业: the limit stands before the number.
            return kind == .money && comparator == .over && full.lowerBound < range.lowerBound && isThing && next != "的"
        }
        guard kind == .money || isMeasure || RoleWords.counted.contains(unit) else {
            return kind == .quantity && next == "的" && isThing
        }
        return isThing || kind == .money && next.isDigit
    }

    /// 8亿元 of 投资8亿元的…项目; 30万吨 of 年产30万吨….
    private func isSize(in scan: Scan) -> Bool {
        if let unit, RoleWords.voltages.contains(unit) { return true }
        guard kind == .money || isMeasure else { return false }
        if RoleWords.ownSize.matches(in: scan.units, at: full.lowerBound) { return true }
        let next = scan[full.upperBound]
        if isMeasure && next == "级" || next == "的" && RoleWords.invested.matches(in: scan.units, at: full.lowerBound) {
            return true
        }
        guard RoleWords.size.matches(in: scan.units, at: full.lowerBound) else { return false }
        return next == "的" || next.isIdeograph && !RoleWords.verbs.matches(in: scan.units, at: full.upperBound)
    }

    private var isMeasure: Bool { kind == .quantity && MeasureWords.isMeasure(unit) }
}

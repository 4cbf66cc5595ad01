import Values

extension MentionRule {
    /// 翻一番, 翻两番, 翻番: each 番 doubles.
    static func doubling(_ scan: inout Scan, at start: Int) -> Outcome? {
        var end = start + 1
        var times: Int64 = 1
        if scan[end] != "番" {
            guard let numeral = Numeral.read(in: scan, at: end), numeral.value.scale == 0,
                (1...10).contains(numeral.value.coefficient)
            else { return nil }
            times = numeral.value.coefficient
            end = numeral.end
        }
        guard scan[end] == "番" else { return nil }
        let factor = (0..<times).reduce(Int64(1)) { product, _ in product * 2 }
        var mention = Mention(
            kind: .multiple, range: start..<(end + 1), value: .one(ExactNumber(coefficient: factor)), unit: "番")
        mention.takeBounds(in: scan, hasSurplus: false)
        mention.role = .growth
        return scan.take(mention)
    }
}

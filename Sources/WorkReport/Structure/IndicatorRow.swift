/// A row of a table of indicators (指标表), whose name, unit of measure and value stand in cells of their own.
struct IndicatorRow {
    let keys: [UInt16]
    /// What is measured.
    var name: Range<Int>
    /// The unit of measure, where a column or a bracket behind the name gives it.
    var measure: Range<Int>?
    /// The value.
    var amount: Range<Int>

    /// The row of the given cells. A unit in a bracket behind the name is taken where no column gives one.
    init(_ keys: [UInt16], name: Range<Int>, measure: Range<Int>?, amount: Range<Int>) {
        self.keys = keys
        self.name = name
        self.amount = amount
        self.measure = measure.flatMap { IndicatorRow.isUnit($0, keys) ? $0 : nil }
        if self.measure == nil { takeUnitFromName() }
    }

    /// Name, value and unit in the order of a sentence, with the unit behind its number: 粮食产量 31.5 万吨 以上.
    var pieces: [Range<Int>] {
        guard let measure, let number, isBare(number) else { return [name, amount] }
        return [name, amount.lowerBound..<number.upperBound, measure, number.upperBound..<amount.upperBound]
            .filter { !$0.isEmpty }
    }

    /// 粮食产量（万吨）: the bracket at the end of the name.
    private mutating func takeUnitFromName() {
        guard let last = name.last, keys[last] == Marks.close, let open = name.last(where: { keys[$0] == Marks.open }),
            open > name.lowerBound, IndicatorRow.isUnit(open + 1..<last, keys)
        else { return }
        measure = open + 1..<last
        name = name.lowerBound..<open
    }

    /// The number in the value's cell: digits with their points, commas and range signs.
    private var number: Range<Int>? {
        guard let first = amount.first(where: { Marks.isDigit(keys[$0]) }) else { return nil }
        var end = first + 1
        while end < amount.upperBound {
            let isDigit = Marks.isDigit(keys[end])
            let joins = end + 1 < amount.upperBound && IndicatorRow.joints.contains(keys[end])
            guard isDigit || (joins && Marks.isDigit(keys[end + 1])) else { break }
            end += 1
        }
        return first..<end
    }

    private static let joints = Set(".,-—–~～至".utf16)

    /// Whether no unit stands behind the number: nothing, or a word that only limits it.
    private func isBare(_ number: Range<Int>) -> Bool {
        guard number.upperBound < amount.upperBound else { return true }
        return IndicatorRow.limits.match(keys, at: number.upperBound, before: amount.upperBound) != nil
    }

    private static let limits = Lexicon<Bool>("以上 以下 以内 之内 左右 上下 及以上 及以下 或以上 或以下 ( + ±")

    /// Whether a cell is nothing but a unit of measure or a classifier, with its scale word: 亿元, %, 万人次.
    static func isUnit(_ cell: Range<Int>, _ keys: [UInt16]) -> Bool {
        var start = cell.lowerBound
        while start < cell.upperBound, scales.contains(keys[start]) { start += 1 }
        guard start < cell.upperBound, cell.count <= 10 else { return false }
        guard let found = MeasureWords.lexicon.longestMatch(in: Array(keys[cell]), at: start - cell.lowerBound) else {
            return false
        }
        return found.meaning.kind != .word && found.range.upperBound == cell.count
    }

    /// Whether a cell of a task is nothing but the value of what the cell before names: 增长8%, 60亿元, 12座以上. A bare figure
    /// is one where the name ends with a bracket, which may give its unit.
    static func isValue(_ cell: Range<Int>, of name: Range<Int>, _ keys: [UInt16]) -> Bool {
        let isBare = cell.allSatisfy { Marks.isDigit(keys[$0]) || keys[$0] == Marks.dot }
        guard cell.count <= 16, !isBare || name.last.map({ keys[$0] == Marks.close }) ?? false else { return false }
        let opening = values.match(keys, at: cell.lowerBound, before: cell.upperBound)
        let number = opening?.end ?? cell.lowerBound
        guard number < cell.upperBound, Marks.isDigit(keys[number]) else { return false }
        return !cell.contains { Marks.partsNames(keys[$0]) }
    }

    /// Whether a cell may name what is measured: a few words that are no sentence.
    static func isName(_ cell: Range<Int>, _ keys: [UInt16]) -> Bool {
        cell.count <= 30 && !cell.contains { Marks.endsSentence(keys[$0]) || keys[$0] == Marks.comma }
    }

    /// What may stand before the number of a value.
    private static let values = Lexicon<Bool>(
        """
        增长 下降 降低 提高 提升 减少 增加 达到 达 完成 实现 新增 不低于 不少于 不超过 不高于 低于 高于 超过 突破 控制在 保持 保持在 稳定在 力争 确保 约 ≥ ≤ > < 同比增长
        力争达到 确保达到 提高到 提升到 降低到 下降到 增加到 增速 增幅
        """)

    private static let scales = Set("十百千万亿".utf16)
}

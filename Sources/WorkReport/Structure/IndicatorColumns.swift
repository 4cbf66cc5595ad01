/// Finds the columns of a table of indicators: where 单位 is the unit of measure, and where 目标 is a value.
struct IndicatorColumns {
    let keys: [UInt16]

    /// Names those columns in a head.
    func name(in head: inout TableHead) {
        if !head.columns.contains(.amount), let target = target(of: head) { head.columns[target] = .amount }
        guard let amount = head.columns.firstIndex(of: .amount) else { return }
        let answers = head.columns.indices.filter { head.columns[$0]?.isResponsibility ?? false }
        let bare = answers.first { IndicatorColumns.unit.elementsEqual(keys[head.words[$0]]) }
        if let bare, answers.count > 1 || bare < amount { head.columns[bare] = .measure }
    }

    private static let unit = Array("单位".utf16)

    /// The column of values in a table with a column of indicators' names and one of units of measure.
    private func target(of head: TableHead) -> Int? {
        let tasks = head.columns.indices.filter { head.columns[$0] == .task }
        guard tasks.count == 2, let name = tasks.first, names(head.words[name]) else { return nil }
        let isMeasured =
            head.columns.contains(.measure) || head.words.contains { IndicatorColumns.unit.elementsEqual(keys[$0]) }
        return isMeasured ? tasks[1] : nil
    }

    /// Whether the heading is that of indicators: 指标名称, 主要指标.
    private func names(_ heading: Range<Int>) -> Bool {
        IndicatorColumns.indicator.occurs(in: keys, heading)
    }

    private static let indicator = Lexicon<Bool>("指标")
}

/// Finds words in commitments that set no standard: 一批, 明显, 尽快.
struct VagueWords {
    let reading: Reading

    private enum Kind {
        case amount
        case time
    }

    private static let words = Lexicon<Kind>(lists: [
        (.amount, "一批 一大批 一系列 若干 大批 多个 数个 数家 一定数量 大幅 大幅度 明显 显著 较大 较快 较好 有所 进一步提高 进一步提升 进一步改善 基本实现 基本完成 基本建成"),
        (.time, "尽快 尽早 早日 适时 择机 近期 逐步 逐年 条件成熟时 抓紧"),
    ])

    /// A finding for each commitment that has vague words and nothing exact instead.
    func findings() -> [Finding] {
        var findings: [Finding] = []
        for item in reading.items.indices {
            let commitments = reading.items[item].commitments
            for index in commitments.indices
            where commitments[index].indicators.isEmpty && commitments[index].kind != .redline {
                let found = Folding.withUnits(of: commitments[index].text) { VagueWords.words(in: $0) }
                if !found.isEmpty, let finding = finding(found, commitments[index], in: reading.items[item]) {
                    findings.append(finding)
                }
            }
        }
        return findings
    }

    private func finding(
        _ words: [(kind: Kind, text: String)], _ commitment: Commitment, in item: Item
    ) -> Finding? {
        let isDated = commitment.statesDeadline || item.deadline != nil
        let found = words.filter { $0.kind == .amount || !isDated }
        guard !found.isEmpty else { return nil }
        let list = found.map { "“\($0.text)”" }.joined(separator: "、")
        let asked = found.contains { $0.kind == .amount } ? "数量或标准" : "完成日期"
        return FindingRule.vagueWords.finding(
            "工作内容里的\(list)没有标准，年底无从核验。", at: commitment.span, suggestion: "请写明\(asked)。")
    }

    private static func words(in units: UnsafeBufferPointer<UInt16>) -> [(kind: Kind, text: String)] {
        let lexicon = VagueWords.words
        var found: [(kind: Kind, text: String)] = []
        var index = 0
        var isQuoted = false
        while index < units.count {
            if units[index] == 0x201C || units[index] == 0x201D { isQuoted = units[index] == 0x201C }
            guard !isQuoted, lexicon.mayBegin(with: units[index]),
                let match = lexicon.longestMatch(in: units, at: index),
                !isCounted(index, in: units)
            else {
                index += 1
                continue
            }
            let word = String(decoding: units[match.range], as: UTF16.self)
            if !found.contains(where: { $0.text == word }) { found.append((match.meaning, word)) }
            index = match.range.upperBound
        }
        return found
    }

    /// 三个一批 is the name of a programme, as are words in quotation marks.
    private static func isCounted(_ index: Int, in units: UnsafeBufferPointer<UInt16>) -> Bool {
        index > 0 && units[index - 1] == 0x4E2A
    }
}

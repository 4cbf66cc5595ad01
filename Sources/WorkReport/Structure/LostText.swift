/// Suspects places where text was lost between lines: a paragraph that begins like the end of a sentence, or one that
/// ends in the middle of one.
struct LostText {
    let text: SourceText
    let blocks: [Block]
    let facts: [BlockFacts]

    /// Short openings of paragraphs that are whole by themselves.
    private static let openings = Lexicon<Bool>(
        "今年 明年 去年 目前 同时 此外 另外 其中 年内 年底 全年 上半年 下半年 首先 其次 最后 为此 近期 一是 二是 三是 四是 五是 注 即 如 一季度 二季度 三季度 四季度 是年 届时")

    /// The suspected places inside items.
    func places(in drafts: [ItemDraft]) -> [Span] {
        var places: [Span] = []
        for draft in drafts {
            for index in draft.blocks.indices {
                if let place = place(draft.blocks, at: index) { places.append(place) }
            }
        }
        return places
    }

    private func place(_ own: [Int], at index: Int) -> Span? {
        guard !blocks[own[index]].isRow, blocks[own[index]].label == nil else { return nil }
        let range = blocks[own[index]].range
        if index > 0, blocks[own[index]].marker == nil, beginsBroken(range) {
            return text.span(range.lowerBound..<range.lowerBound + min(4, range.count))
        }
        guard index + 1 < own.count, endsBroken(blocks[own[index]]),
            blocks[own[index + 1]].label?.kind.isResponsibility ?? false
        else { return nil }
        return text.span(range.upperBound - min(4, range.count)..<range.upperBound)
    }

    /// Whether the first clause is too short to be one: `理行动，进一步…`.
    private func beginsBroken(_ range: Range<Int>) -> Bool {
        guard let comma = range.prefix(5).first(where: { text.keys[$0] == Marks.comma || text.keys[$0] == Marks.stop }),
            comma > range.lowerBound, range.count > 8
        else { return false }
        let isHan = (range.lowerBound..<comma).allSatisfy { Marks.isHan(text.keys[$0]) }
        return isHan && LostText.openings.match(text.keys, at: range.lowerBound, before: range.upperBound) == nil
    }

    /// Whether a paragraph with whole sentences in it ends with half a one.
    private func endsBroken(_ block: Block) -> Bool {
        guard let last = block.range.last, block.range.count > 40 else { return false }
        let unit = text.keys[last]
        let isWhole =
            Marks.endsSentence(unit) || unit == Marks.colon || unit == Marks.dot
            || !Marks.isHan(unit) && unit != Marks.comma
        return !isWhole && text.keys[block.content].contains(Marks.stop)
    }
}

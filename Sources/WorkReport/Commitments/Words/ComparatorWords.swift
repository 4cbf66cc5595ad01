/// Words of reaching, by how they bind the number behind them, where the mention itself says nothing.
///
/// Source: the conventions of inspection offices: 达到 is a floor, 控制在 a ceiling.
enum ComparatorWords {
    static let reaching = Lexicon<Comparator>(
        lists: list(.atLeast, "达到 达 提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 扩大到 扩大至 上升到 上升至 升至 增至 分别达到 分别达 均达到 均达 稳定在 保持在")
            + list(.over, "突破 超过 高于 大于 首次突破 力争突破")
            + list(.atMost, "控制在 限定在 不超过 不高于") + list(.atLeast, "不低于 不少于 不小于 至少")
            + list(.about, "约 约为"))

    private static func list(_ comparator: Comparator, _ words: String) -> [(Comparator, String)] {
        [(comparator, words)]
    }
}

/// The words around a number that say how it binds.
///
/// Source: 《民法典》 article 1259 (以上, 以下, 以内 include the number; 超过 excludes it) and the usage of work reports.
enum BoundWords {
    /// What a word says.
    struct Bound: Sendable {
        /// How the number binds; `nil` for a word that only looks like such a word, or says "equal to".
        var comparator: Comparator?
        /// Whether it is a bare 达到.
        var reaches = false
        /// Whether the word stands on its own; 签约 only keeps 约 from being read.
        var isPart = true
        /// Whether it can bind a length of time: 新突破三年行动 has no limit.
        var bindsTime = true
    }

    /// Words before a number.
    static let before = Lexicon(
        lists: list(
            """
            不少于 不低于 不小于 不得少于 不得低于 不得小于 至少 最少 最低 最低为 大于等于 大于或等于 大于或者等于 起码 保底 ≥ ≧ >=
            """, Bound(comparator: .atLeast))
            + list(
                """
                达到 达到了 达 提高到 提升到 增加到 扩大到 增长到 上升到 发展到 拓展到 提高至 提升至 增加至 增至 升至 升到 扩大至 上升至 扩展至 发展至
                达至 提至 增到 高达 多达 可达 升高到 升高至 累计达到 累计达
                """, Bound(comparator: .atLeast, reaches: true))
            + list(
                """
                不超过 不高于 不多于 不大于 不得超过 不得高于 不得多于 不得大于 不突破 控制在 控制到 降至 降到 降低到 降低至 下降到 下降至 减少到 减少至 压减到
                压减至 压缩到 压缩至 缩短到 缩短至 缩减到 缩减至 精简到 精简至 减至 减到 压降至 压降到 回落至 最多 至多 最高 最高为 最长 小于等于 小于或等于 小于或者等于 至多为 ≤ ≦ <=
                """, Bound(comparator: .atMost))
            + list("到", Bound(comparator: .atLeast, reaches: true, bindsTime: false))
            + list("突破 破", Bound(comparator: .over, bindsTime: false))
            + list("超过 超 过 超出 高于 高出 多于 大于 优于 快于 逾 不止 >", Bound(comparator: .over))
            + list("低于 少于 小于 不足 不到 不满 近 接近 将近 < 未达", Bound(comparator: .under))
            + list("± ≈ ~ 约 约为 约占 约有 大约 大概 约达 大致", Bound(comparator: .about))
            + list("保持在 稳定在 维持在", Bound(comparator: .equal))
            + list(
                """
                签约 节约 集约 预约 公约 合约 制约 条约 特约 契约 履约 违约 邀约 续约 相约 简约 解约 毁约 租约 纽约 附近 邻近 靠近 最近 临近 亲近 就近 贴近
                走近 下达 发达 到达 直达 抵达 通达 雷达 送达 传达 表达 转达 马达 侦破 打破 爆破 攻破 告破 识破 赶超 反超 赶到 收到 得到 受到 找到 看到 做到
                拿到 报到 迟到 周到 独到 直到 遇到 落到 接到 回到 来到 走到 感到 想到 见到 听到 谈到 提到 用到 位到 点到 学到 通过 经过 不过 渡过 度过 走过 路过 越过 错过 难过 透过 跨过 闯过 因为 作为 成为 认为 行为 以为 视为 变为
                """, Bound(comparator: nil, isPart: false)),
        direction: .backward)

    /// Words behind a number.
    static let after = Lexicon(
        lists: list("以上 及以上 (含)以上 (含以上) 之上 或以上 或者以上 或更多 或者更多 (含)及以上", Bound(comparator: .atLeast))
            + list("以下 及以下 (含)以下 以内 以內 之内 内 之下 (含)以内 或以下 或者以下 或更少", Bound(comparator: .atMost))
            + list("左右 上下 上下浮动", Bound(comparator: .about)) + list("之间 不等", Bound(comparator: nil))
            + list("内容 内涵 内部 内外 内需 内河 内陆 内设 内控 内生 内业 内环 内蒙 内循环 内涝 内蒙古", Bound(comparator: nil, isPart: false)))

    /// Behind two numbers that are a range: 5%和8%之间.
    static let between = Lexicon(words: "之间", meaning: ())

    /// Words that set a number of percentage points against something that is named between them and the number.
    static let against = Lexicon(
        lists: list("高于 快于 高出 超出 超过 优于 领先 领跑", Bound(comparator: .over))
            + list("低于 慢于", Bound(comparator: .under)))

    /// Words that bind a number some way behind them.
    static let least = Lexicon(words: "至少 不少于", meaning: Bound(comparator: .atLeast))

    private static func list(_ words: String, _ bound: Bound) -> [(Bound, String)] { [(bound, words)] }
}

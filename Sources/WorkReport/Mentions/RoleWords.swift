/// The words around a number that say what it does in its clause.
///
/// Source: the usage of work reports; collected for this project.
enum RoleWords {
    /// Before a percentage or a multiple: it is a change.
    static let change = Lexicon(
        words: """
            增长 同比增长 增速 增幅 增加 提高 提升 上升 上浮 增 升 涨 上涨 下降 降低 降幅 减少 压减 压缩 削减 降 减 递增 递减 年均增长 回升 增长率 增速为 增长约
            涨幅 跌幅 增收 压降 缩短 下调 上调 降本 翻
            """, meaning: (), direction: .backward)

    /// Before a sum that describes a project when 的 follows; without it the sum is spent.
    static let invested = Lexicon(
        words: "投资 计划投资 概算投资 估算投资 投资额 投资约 固定资产投资 单体投资", meaning: (), direction: .backward)

    /// Before a sum or a measure that describes a project.
    static let size = Lexicon(
        words: """
            建筑面积 规划面积 年产 年产能 日产 日处理 日处理能力 年处理 年加工 年屠宰 年出栏 年发电 装机 装机容量 规模 建设规模 设计规模
            日供水 年吞吐 年出栏量 产值 年产值 年营业收入 年主营业务收入 营收 营业收入 主营业务收入 注册资本
            """, meaning: (), direction: .backward)

    /// Before a sum or a measure: always the size of something.
    static let ownSize = Lexicon(
        words: """
            总投资 计划总投资 概算总投资 估算总投资 总投资额 总投资约 总投资预计 占地 占地面积 总占地 总占地面积 总建筑面积 总库容 库容 总装机 总装机容量 总长 全长 总面积 总规模
            """, meaning: (), direction: .backward)

    /// Classifiers that a limit uses to restrict things, as units of measure do: 60岁以上老年人, 50户以上自然村.
    static let counted: WordSet = ["岁", "周岁", "户"]

    /// Units that only tell which line or station is meant: 110千伏变电站.
    static let voltages: WordSet = ["千伏", "kV"]

    /// Behind 以上 and before a noun these are verbs, not the thing that the number restricts.
    static let verbs = Lexicon(
        words: "的目标 目标 增长 速度 增速 水平 完成 建成 达到 实现 力争 确保 其中 并 和 及 与 或 左右 比例 大关", meaning: ())
}

/// Where 一 in front of a classifier is a number.
enum CountedOne {
    /// Verbs that make something that can be counted.
    static let verbs = Lexicon(
        words: """
            新建 建 建成 建设 建好 再建 创建 打造 培育 引进 新增 完成 改造 实施 开工 开工建设 改建 扩建 改扩建 投用 建成投用 组建 成立 设立 布局 新开 开通
            认定 创成 申报 争创 配备 招引 落地 签约 修建 规划建设 各建 各建成 各打造 各培育 创成 争取 竣工 投产 新上 新设 推出 选树 收购 并购 关停 搬迁 上市
            新增上市 启用 增设 增加 配置 购置 谋划 储备
            """, meaning: (), direction: .backward)

    /// Classifiers of such things.
    static let classifiers = Lexicon(words: "个 家 所 座 处 条 台 辆 栋 项 场", meaning: ())
}

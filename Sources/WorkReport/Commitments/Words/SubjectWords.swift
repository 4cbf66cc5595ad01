/// Words that decide which part of a phrase names what is counted.
///
/// Source: the subjects that readers of work reports name when asked what an indicator counts.
enum SubjectWords {
    /// Open a relative clause that only describes: 具有发展前景的创业项目.
    static let relatives = Lexicon(words: "具有 能够 紧跟 站在 符合 带动 从事 拥有 大型的 一定规模的", meaning: true)
    /// Nouns that say little without the names before them: 等7个项目.
    static let vague = Lexicon(words: "项目 工程", meaning: true)
    /// Ends of a project's name.
    static let projects = Lexicon(words: "项目 工程 项目建设 工程建设", meaning: true, direction: .backward)
    /// Ends that add nothing: 老旧小区改造任务.
    static let endings = Lexicon(words: "任务 工作 发展 建设任务 工作任务", meaning: true, direction: .backward)
    /// Verbs that name what is done to the counted things: 提升改造48所公办幼儿园.
    static let actions = Lexicon(words: "改造 提升改造 改造提升 整治 治理 修复 下放 搬迁 拆除 关停 淘汰 除险加固 修缮", meaning: true)
    /// Shares of what was counted before: 占比达到66%.
    static let shareOf: Set<String> = ["占比", "占", "比重", "比例", "占总数", "覆盖率", "完成率", "合格率", "达标率", "参与率"]
    /// Stand between several subjects and their values.
    static let sharing = Lexicon(words: "分别 均 各 都 全部 统一", meaning: true, direction: .backward)
    /// Ends of a place's name, which divides a total: 东山县31所.
    static let places = Lexicon(
        words: "市 县 区 旗 州 盟 镇 乡 村 街道 街 办事处 办 开发区 新区 园区 高新区 特区 管委会 管理区 示范区 保税区 林场 农场 集团 局", meaning: true,
        direction: .backward)
    /// Verbs that belong to what is measured: 签约亿元以上项目45个.
    static let kept = Lexicon(words: "签约 新签约 接待 完成投资 减负 培训 送戏 放映 惠及 竣工 开工 造林 减少 检测 抽检", meaning: true)
}

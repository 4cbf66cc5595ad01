/// Words that decide which part of a phrase names what is counted.
///
/// Source: the subjects that readers of work reports name when asked what an indicator counts.
enum SubjectWords {
    /// Open a relative clause that only describes: 具有发展前景的创业项目.
    static let relatives = Lexicon(words: "具有 能够 紧跟 站在 符合 带动 从事 拥有 左右具有", meaning: true)
    /// Ends that add nothing: 老旧小区改造任务.
    static let endings = Lexicon(words: "任务 工作 发展 建设任务 工作任务", meaning: true, direction: .backward)
    /// Verbs that name what is done to the counted things: 提升改造54所公办幼儿园.
    static let actions = Lexicon(words: "改造 提升改造 改造提升 整治 治理 修复 下放 搬迁 拆除 关停 淘汰 除险加固", meaning: true)
    /// Verbs that belong to what is measured: 签约亿元以上项目50个.
    static let kept = Lexicon(words: "签约 新签约 接待 完成投资 减负 培训", meaning: true)
}

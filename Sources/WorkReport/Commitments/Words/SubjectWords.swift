/// Words that decide which part of a phrase names what is counted.
///
/// Source: the subjects that readers of work reports name when asked what an indicator counts.
enum SubjectWords {
    /// Open a relative clause that only describes: 具有发展前景的创业项目.
    static let relatives = Lexicon(words: "具有 能够 紧跟 站在 符合 带动 从事 拥有 大型的 一定规模的", meaning: true)
    /// Nouns that say little without the names before them: 等7个项目.
    static let vague = Lexicon(words: "项目 工程", meaning: true)
    /// Nouns that need the examples before them: 甲、乙等地区.
    static let wide = Lexicon(words: "项目 工程 区域 地区 乡镇 单位 企业 部门 地方 领域 方面", meaning: true)
    /// Ends of a project's name.
    static let projects = Lexicon(words: "项目 工程 项目建设 工程建设", meaning: true, direction: .backward)
    /// Ends that add nothing: 老旧小区改造任务.
    static let endings = Lexicon(
        words: "任务 工作 发展 建设 建设任务 工作任务 的目标任务 目标任务 的任务 的目标 的同时 的建设 建设工作", meaning: true, direction: .backward)
    /// Verbs between a subject and its number: 收入完成8亿元, 门诊建成8个.
    static let doneTails = Lexicon(words: "完成 建成 实现", meaning: true, direction: .backward)
    /// What else may stand there: 桥隧的80%, 总产值目标增长7%, 开工任务800套.
    static let tails = Lexicon(words: "的 目标 任务 总数", meaning: true, direction: .backward)
    /// Verbs that only hold a deed: 实施改造.
    static let light = Lexicon(words: "实施 开展 进行 给予 全部 必须 按期 如期 务必", meaning: true)
    /// Prepositions before a phrase that stands before the verb.
    static let openings = Lexicon(words: "在 为 对 按 按照 向 给 由 于 通过 依托 以 用", meaning: true)
    /// Verbs of building that stand in pairs: 新建和改建.
    static let builds = Lexicon(words: "新建 改建 扩建 续建 新辟 改造 迁建 新改建 新增", meaning: true)
    /// Kinds of places before a number: 农村80所学校.
    static let kindsOfPlace = Lexicon(words: "农村 城市 城镇 城区 县城 乡镇 市区 城乡", meaning: true, direction: .backward)
    /// Verbs that say what becomes of things that are there; with their noun they name what is counted: 公办幼儿园改造.
    static let actions = Lexicon(
        words: """
            改造 提升改造 改造提升 更新改造 提质改造 维修改造 整治 治理 修复 修缮 维修 加固 除险加固 更新 更换 硬化 绿化 亮化 清淤 疏浚 拓宽 下放 取消 搬迁 迁建 改建 移交 拆除 拆迁
            征收 关停 关闭 淘汰 退出 取缔 撤并 合并 安装 加装 铺设 敷设 架设 打通 盘活 消除 化解 压减 削减 减免 免除 清理 发放 招录 招聘 招募 购置 投放 救助 慰问 走访 整改 办结 办理 查处
            检测 抽检 检查 筛查 体检 接种 放映 转移 安置 分配 复垦 收储 流转 种植 栽植 截流 整治提升 巩固提升 开放 接入 回收 销号
            """, meaning: true)
    /// Shares of what was counted before: 占比达到66%.
    static let shareOf: WordSet = [
        "占比", "占", "比重", "比例", "占总数", "覆盖率", "完成率", "合格率", "达标率", "参与率", "满意率", "满意度", "履约率", "开工率", "竣工率", "投产率",
        "办结率", "按时办结率", "入住率", "到位率", "资金到位率", "整改率", "处置率", "好评率", "签约率", "落地率", "税收占比", "合同资金", "税收",
    ]
    /// Verbs that need no thing: 投资6亿元, 改厕300户.
    static let wholeDeeds: WordSet = [
        "改厕", "改水", "绿化", "亮化", "造林", "植树", "植树造林", "退耕", "脱贫", "摘帽", "再就业", "清淤", "投资", "年度投资", "当年投资", "计划完成投资",
        "新增完成投资", "投入",
        "新增投资",
    ]
    /// What stands before a change and names no subject: 同比分别增长.
    static let comparisons: WordSet = ["同比", "较上年", "比上年", "较去年", "比去年", "同口径"]
    /// Stand between several subjects and their values.
    static let sharing = Lexicon(
        [
            ("分别", true), ("均", true), ("各", true), ("都", true), ("全部", true), ("统一", true), ("人均", false),
            ("户均", false),
            ("年均", false), ("亩均", false), ("日均", false), ("月均", false), ("平均", false),
        ], direction: .backward)
    /// Says that each of several subjects has the one value behind it.
    static let alike = Lexicon(words: "均 都 双双", meaning: true, direction: .backward)
    /// The same joined with the word of reaching.
    static let alikeReach = Lexicon(
        words: "均达到 均达 均为 均超过 均不低于 均高于 都达到 均保持在 均控制在 均增长", meaning: true, direction: .backward)
    /// Ends of sums and flows that a number measures.
    static let measures = Lexicon(
        words: "投资 支出 总产值 产量 排放量 交易额 零售额 进出口 进出口额 周转量 吞吐量 总量 人次 贷款 存款 税收 用电量 客流量 销售额 覆盖面 消费量 比例 起数 人数",
        meaning: true, direction: .backward)
    /// Ends of a place's name, which divides a total: 东山县31所.
    static let places = Lexicon(
        words: "市 县 区 旗 州 盟 镇 乡 村 街道 街 办事处 办 开发区 新区 园区 高新区 特区 管委会 管理区 示范区 保税区 林场 农场 集团 局", meaning: true,
        direction: .backward)
    /// Verbs that belong to what is measured: 签约亿元以上项目45个.
    static let kept = Lexicon(
        words: """
            签约 新签约 接待 完成投资 减负 培训 送戏 惠及 竣工 开工 新开工 造林 减少 招引 净增 新改建 新建续建 新续建 新改扩建 新建改建 实际到位 实际利用 实际使用 到位 投运
            """, meaning: true)
}

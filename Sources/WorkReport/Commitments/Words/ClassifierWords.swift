/// Units of measure and classifiers, by what a number of them can be.
///
/// Source: GB 3100-93 and the units met in work reports; classifiers as in 现代汉语八百词.
enum ClassifierWords {
    /// Classifiers and units whose number never is a target: marks in an appraisal, ages, terms, voltages, road numbers.
    static let idle: WordSet = [
        "分", "岁", "周岁", "级", "期", "届", "号", "路", "千伏", "伏", "kV", "KV", "国道", "省道", "县道", "代", "周年", "环", "纵", "横",
        "轮", "步", "字", "版", "章", "页", "开", "毫米", "厘米", "字头", "线", "军", "度", "层", "世纪", "年代", "星", "星级", "环路", "季", "大",
        "类", "方面",
    ]

    /// What is counted with these, or is the name of a phase, a round, a class: the highest number that is surely such a name.
    static let sessions: [ShortWord: Int] = ["期": 3, "轮": 1, "类": 9]

    /// Years of age, which only a life expectancy can reach.
    static let years: ShortWord = "岁"

    /// Classifiers that also count aspects: 三个方面, 两项制度.
    static let loose: WordSet = ["个", "项", "大", "条", "类", "种", "方面"]

    /// Units of continuous amounts: their numbers are levels.
    static let measures: WordSet = [
        "m³", "m²", "km²", "立方千米", "岁", "元", "美元", "欧元", "港元", "日元", "亩", "公顷", "平方米", "平方公里", "平方千米", "平米", "㎡", "公里",
        "千米",
        "里", "米", "延米", "吨", "公斤",
        "千克", "斤",
        "克", "立方米", "立方", "方", "升", "千瓦", "万千瓦", "兆瓦", "千瓦时", "度", "吉瓦", "吨标准煤", "吨标煤", "标准煤", "标箱", "TEU", "天", "小时",
        "分钟", "工作日", "个工作日", "秒", "微克", "毫克", "蒸吨", "马力", "标方", "兆", "Mbps", "毫秒", "KW", "MW", "GW", "kW", "km", "m",
        "m2", "t", "公尺", "市亩", "MWp",
    ]

    /// Units of capacity, which name a thing more often than they set a target: 70万吨化肥项目.
    static let capacities: WordSet = [
        "吨", "千瓦", "万千瓦", "兆瓦", "立方米", "升", "马力", "蒸吨", "千瓦时", "KW", "MW", "GW", "kW", "MWp", "吉瓦", "立方",
    ]

    /// Lengths of time that a service can promise.
    static let serviceTimes: WordSet = [
        "分钟", "小时", "工作日", "个工作日", "天", "日", "minute", "hour", "day", "秒", "个小时", "workday", "business day",
    ]

    /// What can be done within a length of time: 20分钟到高铁站.
    static let arrivals = Lexicon(
        words: "上 到 到达 通达 可达 直达 抵达 内上 内到达 办结 办好 送达 办理 响应 处置 完成 拿证 审结 办成 到场", meaning: true)

    /// Classifiers of persons and households.
    static let persons: WordSet = ["人", "名", "户", "人次", "位", "户次"]

    /// Stocks that count persons rather than measure them: 务工规模1万人.
    static let scales = Lexicon(words: "规模 总规模", meaning: true)

    /// Verbs whose number says how many people get something.
    static let reachingPeople = Lexicon(
        words: "惠及 受益 服务 带动 培训 组织 帮助 资助 救助 吸引 帮扶 安置 转移 发动 慰问 走访", meaning: true, direction: .backward)

    /// A number of equal targets: 两个100%, 双100%.
    static let copies = Lexicon<Int>(
        [("两个", 2), ("双", 2), ("三个", 3), ("四个", 4), ("五个", 5)], direction: .backward)

    /// Words that share a sum out: 每人每月240元.
    static let shares = Lexicon(
        words: "每人 每月 每年 每户 每亩 每套 每平方米 每家 每村 每生 每学年 每床 每天 每日 每人次 每位 每名 每公里 每吨 每立方米 每头 每台", meaning: true,
        direction: .backward)

    /// Verbs whose percentage is a change: 压减一般性支出10%.
    static let changes = Lexicon(words: "压减 减少 降低 压缩 削减 缩减 缩短 下降 提高 提升 增加 扩大 精简 下调 上调", meaning: true)

    /// Holders of a fixed number each: 一村三名.
    static let holders = Lexicon(
        words: "一村 每村 一乡 每乡 一镇 每镇 一乡镇 每乡镇 一县 每县 一校 每校 一户 每户 一社区 每社区 一企 每企 一人 每人", meaning: true, direction: .backward)

    /// Words of description that are also things to deal with: 盘活低效用地650亩.
    static let objects = Lexicon(words: "用地 库容 总库容 仓储库容 装机 装机容量 光伏装机 风电装机 新能源装机", meaning: true)

    /// Verbs that only keep what there is.
    static let keeping = Lexicon(words: "巩固 巩固拓展 用好 管好 维护 守好", meaning: true)

    /// Measures that describe a building or a road where a clause consists of them alone.
    static let dimensions = Lexicon(
        words: """
            长 宽 高 深 长度 宽度 高度 深度 全线长 线路长 路线长 路长 路宽 道路长 道路宽 道路宽度 道路长度 道路全长 桥长 桥宽 主桥长 桥梁长 总面积 总长度 跨径 管径
            """, meaning: true)

    /// Says that several values belong to several subjects.
    static let severally = Lexicon(words: "分别 依次", meaning: true)

    /// Open what a building offers, in a list of descriptions: 规划60个教学班, 可容纳3000人.
    static let provisions = Lexicon(
        words: "规划 可容纳 容纳 设计 拟设 可停放 可提供 可新增 可供 可满足 可办 可吸纳 可安置 预计可 建成后 投产后 达产后 项目建成后", meaning: true)

    /// Open what each of several things is like: 每处面积不少于200平方米.
    static let eachOne = Lexicon(words: "每处 每座 每所 每个 每栋 每间 每幢 每条", meaning: true)

    /// Behind a number these make it a floor: 三名或多名.
    static let orMore = Lexicon(words: "或多 或更多 及以上 或以上 甚至更多", meaning: true)

    /// Before a verb these make its number a floor: 至少建成1所.
    static let atLeast = Lexicon(words: "至少 最少", meaning: true)

    /// Whether a unit measures a continuous amount; a quotient (微克/立方米) does.
    static func isMeasure(_ unit: ShortWord?) -> Bool {
        guard let unit else { return false }
        return measures.contains(unit) || MeasureWords.isMeasure(unit)
    }
}

/// The words of date expressions.
///
/// Source: GB/T 15835-2011 for the forms, the usage of work reports for the rest; collected for this project.
enum DateWords {
    /// Years named by their distance from the plan year.
    static let years = Lexicon([
        ("今年", 0), ("今年度", 0), ("本年", 0), ("本年度", 0), ("去年", -1), ("去年度", -1), ("上年", -1), ("上年度", -1), ("上一年", -1),
        ("上一年度", -1), ("明年", 1), ("下一年", 1), ("下一年度", 1), ("下年度", 1), ("次年", 1), ("前年", -2), ("后年", 2),
        ("大前年", -3), ("大后年", 3), ("下年", 1), ("这一年", 0), ("這一年", 0), ("翌年", 1), ("当年", 0),
    ])

    /// Parts of a year behind its number, or alone.
    static let yearParts = Lexicon<DatePoint.YearPart>([
        ("年底", .end), ("年末", .end), ("年内", .within), ("年中", .middle), ("年初", .beginning), ("全年", .whole), ("年终", .end),
        ("年度内", .within), ("岁末", .end), ("年尾", .end),
    ])

    /// Parts of a year behind a named year: 底 of 今年底.
    static let shortYearParts = Lexicon<DatePoint.YearPart>([
        ("底", .end), ("末", .end), ("内", .within), ("中", .middle), ("初", .beginning), ("度", .whole), ("度内", .within),
        ("年底", .end), ("年末", .end), ("年内", .within), ("年中", .middle), ("年初", .beginning), ("全年", .whole), ("终", .end),
        ("年终", .end), ("尾", .end), ("年尾", .end), ("伊始", .beginning),
    ])

    /// Parts of a month behind its number.
    static let monthParts = Lexicon<DatePoint.MonthPart>([
        ("底", .last), ("末", .last), ("份底", .last), ("份末", .last), ("初", .early), ("上旬", .early), ("中旬", .middle),
        ("下旬", .late),
        ("份上旬", .early), ("份中旬", .middle), ("份下旬", .late), ("上中旬", .earlyAndMiddle), ("上、中旬", .earlyAndMiddle),
        ("中下旬", .middleAndLate), ("中、下旬", .middleAndLate), ("中", .middle),
        ("尾", .last), ("头", .early), ("頭", .early), ("上半月", .firstHalf), ("下半月", .secondHalf),
    ])

    /// Months named by their distance from the month of the reference day.
    static let months = Lexicon(
        DateNames.inBothForms([
            ("本月", 0), ("当月", 0), ("同月", 0), ("这个月", 0), ("今个月", 0), ("下月", 1), ("次月", 1), ("下个月", 1), ("上月", -1),
            ("上个月", -1), ("月", 0),
        ]))

    /// Quarters named by their distance from that of the reference day.
    static let quarters = Lexicon([
        ("本季度", 0), ("当季度", 0), ("下季度", 1), ("下一季度", 1), ("上季度", -1), ("上一季度", -1), ("上个季度", -1), ("下个季度", 1),
        ("这个季度", 0),
    ])

    /// What stands behind a season of nature, farming or schools to make it a time.
    static let aroundEvents = Lexicon<EventTime>([
        ("前", .before), ("之前", .before), ("以前", .before), ("前夕", .before), ("到来前", .before), ("来临前", .before),
        ("到来之前", .before), ("来临之前", .before), ("开始前", .before), ("开始之前", .before), ("结束前", .before), ("结束之前", .before),
        ("期间", .around), ("间", .around), ("结束后", .around), ("结束之后", .around),
    ])

    /// What stands behind a holiday's name and belongs to it.
    static let holidayTime = Lexicon<HolidayTime>([
        ("期间", .during), ("假期", .during), ("长假", .during), ("小长假", .during), ("黄金周", .during), ("假日", .during),
        ("节假期", .during), ("节日期间", .during), ("假期间", .during), ("节期间", .during), ("前后", .around), ("节前后", .around),
    ])

    /// Behind the name of a holiday: it names a place, a road, a thing.
    static let nameEndings = Lexicon(
        words: """
            路 街 村 庄 镇 乡 社区 小区 广场 公园 大桥 桥 中学 小学 学校 市场 大道 巷 里 林场 县 湖 山 寺 阁 楼 河 园 号 局 所 店 屯 沟 坪 湾 坝 岭 片 组 上河 粑 月饼 粽 联欢
            花会 经济 文化 档 柳 茶
            """, meaning: ())

    /// What may stand before the bare name of a holiday.
    static let beforeNames = UnitSet("在于到至“前后年和及与、过迎庆度每是从的")

    /// Behind a number of days: it is a length of time, not a day of the month.
    static let behindLengths = Lexicon(
        words: "内 以内 之内 以上 以下 左右 的 后 後 之后 之後 以后 以後 办结 办理 答复 审结 送达 到账 游 时间 工期 有效 公示 为 / ) 一次 无 未 不 或 和 、 - — 至 到",
        meaning: ())

    /// 前 and its like, which make a date a deadline.
    static let before = Lexicon(
        words: "前 之前 以前 前夕 到来前 来临前 到来之前 来临之前 开始前 开始之前 结束前 结束之前", meaning: ())

    /// Words that begin with 前 and make no deadline.
    static let notBefore = Lexicon(
        words:
            "前期 前沿 前后 前景 前往 前列 前端 前置 前提 前瞻 前述 前半 前者 前来 前移 前台 前线 前哨 前身 前所 前端 前线 前任 前行 前进 前款 前项 前置 前夜 前后 前三 前五 前十 前两 前四 前N",
        meaning: ())

    /// Words that end where a date word seems to begin: 文明|年, 以上|年, 安全|年.
    static let endings = Lexicon(
        words: """
            以上 之上 过去 失去 证明 说明 文明 表明 声明 透明 聪明 发明 光明 鲜明 昆明 三明 以前 目前 当前 马上 早上 晚上 网上 线上 路上 会上 海上 山上 身上 手上 船上 加上
            赶上 跟上 看上 之前 提前 今后 以后 之后 最后 然后 先后 资本 基本 成本 版本
            样本 根本 标本 安全 健全 完全 齐全 周全 常年 多年 几年 近年 每年 历年 数年 逐年 整年 往年 学年 青年 少年 老年 成年 中年 童年 周年 壮年 首次
            其次 层次 人次 多次 批次 档次 名次 若干年 以下 之下 以上 社会主义 伟大 最大 重大 扩大 正大 光大 壮大 较大 更大 很大 巨大 庞大 强大 盛大 加大 做大 中国 全国 爱国
            各国 外国 线下 地下 天下 如下 每月 个月 岁月 满月 单元 多元 公元 二元 三元
            """, meaning: (), direction: .backward)

    /// Words that begin with what seems to be the last character of a date word: 年|轻, 月|龄.
    static let beginnings = Lexicon(
        words: """
            年龄 年轻 年级 年纪 年份额 年货 年会 年画 月龄 月子 月嫂 月饼 月亮 月光 月刊 月报 月份牌 月色 月季 底线 底数 底部 底子 底盘 底层 底册 底色 底气 末端 末位 末梢
            初步 初级 初中 初心 初期 初始 初创 初具 中央 中心 中国 中考 中期 中小 中等 中级 中医 中华 中标 中共 终端 终身 终结 终考 度假 度汛 内容 内涵 内部 内在 内外 内需
            内生 内河 内控 内设 内陆 内循环 季节 季后 季风 周期 周边 周转 周年 周岁 周围 周密 周到 周全 周报 周刊 周长 周调度 周易 日益 日均 日常 日趋 日产 日照 日本 日渐
            日头条 天气 天然 天津 天府 天井 天地 天赋 天性 天猫 末梢 一般 一些 一致 一律 一切 一体 一直 一定 一起 一样 一方 一面 年价 年轻
            """, meaning: ())
}

/// What a word behind a season of nature, farming or schools makes of it.
enum EventTime: Sendable {
    /// 前: a deadline.
    case before
    /// 期间: a time.
    case around
}

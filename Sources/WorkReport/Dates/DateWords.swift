/// The words of date expressions.
///
/// Source: GB/T 15835-2011 for the forms, the usage of work reports for the rest; collected for this project.
enum DateWords {
    /// Years named by their distance from the plan year.
    static let years = Lexicon([
        ("今年", 0), ("今年度", 0), ("本年", 0), ("本年度", 0), ("去年", -1), ("去年度", -1), ("上年", -1), ("上年度", -1), ("上一年", -1),
        ("上一年度", -1), ("明年", 1), ("下一年", 1), ("下一年度", 1), ("下年度", 1), ("次年", 1), ("前年", -2), ("后年", 2),
    ])

    /// Parts of a year behind its number, or alone.
    static let yearParts = Lexicon<DatePoint.YearPart>([
        ("年底", .end), ("年末", .end), ("年内", .within), ("年中", .middle), ("年初", .beginning), ("全年", .whole), ("年终", .end),
        ("年度内", .within), ("岁末", .end),
    ])

    /// Parts of a year behind a named year: 底 of 今年底.
    static let shortYearParts = Lexicon<DatePoint.YearPart>([
        ("底", .end), ("末", .end), ("内", .within), ("中", .middle), ("初", .beginning), ("度", .whole), ("度内", .within),
        ("年底", .end), ("年末", .end), ("年内", .within), ("年中", .middle), ("年初", .beginning), ("全年", .whole), ("终", .end),
        ("年终", .end),
    ])

    /// Parts of a month behind its number.
    static let monthParts = Lexicon<DatePoint.MonthPart>([
        ("底", .last), ("末", .last), ("份底", .last), ("份末", .last), ("初", .early), ("上旬", .early), ("中旬", .middle),
        ("下旬", .late),
        ("份上旬", .early), ("份中旬", .middle), ("份下旬", .late), ("上中旬", .middle), ("中下旬", .late),
    ])

    /// Months named by their distance from the month of the reference day.
    static let months = Lexicon([
        ("本月", 0), ("当月", 0), ("下月", 1), ("次月", 1), ("下个月", 1), ("上月", -1), ("上个月", -1), ("月", 0),
    ])

    /// Quarters named by their distance from that of the reference day.
    static let quarters = Lexicon([("本季度", 0), ("当季度", 0), ("下季度", 1), ("下一季度", 1), ("上季度", -1), ("上一季度", -1)])

    /// Seasons, which fix no day.
    static let seasons = Lexicon(
        words: "春季 夏季 秋季 冬季 今春 今夏 今秋 今冬 明春 今冬明春 冬春季 秋冬季 春夏季 夏秋季", meaning: ())

    /// 前 and its like, which make a date a deadline.
    static let before = Lexicon(words: "前 之前 以前 前夕", meaning: ())

    /// Words that begin with 前 and make no deadline.
    static let notBefore = Lexicon(
        words: "前期 前沿 前后 前景 前往 前列 前端 前置 前提 前瞻 前述 前半 前者 前来 前移 前台 前线 前哨 前身 前所 前三 前五 前十 前两 前四 前N",
        meaning: ())

    /// Words that end where a date word seems to begin: 文明|年, 以上|年, 安全|年.
    static let endings = Lexicon(
        words: """
            以上 之上 过去 失去 证明 说明 文明 表明 声明 透明 聪明 发明 光明 鲜明 昆明 三明 以前 目前 当前 之前 提前 今后 以后 之后 最后 然后 先后 资本 基本 成本 版本
            样本 根本 标本 安全 健全 完全 齐全 周全 常年 多年 几年 近年 每年 历年 数年 逐年 整年 往年 学年 青年 少年 老年 成年 中年 童年 周年 壮年 首次
            其次 层次 人次 多次 批次 档次 名次 若干年 以下 之下 线下 地下 天下 如下 每月 个月 岁月 满月 单元 多元 公元 二元 三元
            """, meaning: (), direction: .backward)

    /// Words that begin with what seems to be the last character of a date word: 年|轻, 月|龄.
    static let beginnings = Lexicon(
        words: """
            年龄 年轻 年级 年纪 年份额 年货 年会 年画 月龄 月子 月嫂 月饼 月亮 月光 月刊 月报 月份牌 月色 月季 底线 底数 底部 底子 底盘 底层 底册 底色 底气 末端 末位 末梢
            初步 初级 初中 初心 初期 初始 初创 初具 中央 中心 中国 中考 中期 中小 中等 中级 中医 中华 中标 中共 终端 终身 终结 终考 度假 度汛 内容 内涵 内部 内在 内外 内需
            内生 内河 内控 内设 内陆 内循环 季节 季后 季风
            """, meaning: ())
}

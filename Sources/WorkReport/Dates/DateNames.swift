/// What a word that names a date by itself means.
enum NamedDate: Sendable {
    /// A day so many days from the reference day: 昨天.
    case day(Int)
    /// The week so many weeks from that of the reference day: 下周, 本周五, 上周末.
    case week(Int)
    /// A weekday without its week: 周五, 星期日.
    case weekday
    /// A holiday.
    case holiday(Holiday, HolidayName)
    /// A season, and how many years from the plan year it begins: 明春.
    case season(Season, years: Int)
    /// A season of nature, farming, heating or schools that fixes no day; only with 前, 后 or 期间 behind it: 汛期前.
    case event
    /// The summer holidays of schools.
    case summerHolidays
    /// A century, by its first year; 0 for one whose number stands before 世纪.
    case century(Int)
    /// The lunar calendar, whose date follows: 农历.
    case lunarMark
    /// A month of the lunar calendar with a name of its own: 正月, 腊月.
    case lunarMonth(Int)
    /// The first days of the lunar year, and its eve: 大年初一, 大年三十.
    case newYearDays
    /// A part of the day, which with a clock time stands for its day: 下午3点.
    case partOfDay
}

/// How a holiday's name is told from other words.
enum HolidayName: Sendable {
    /// The name means nothing else: 春节, 劳动节.
    case plain
    /// Persons and places bear it: 国庆, 清明.
    case name
}

/// The seasons, alone and two together.
enum Season: Sendable {
    case spring, summer, autumn, winter, springAndSummer, summerAndAutumn, autumnAndWinter, winterAndSpring

    /// Its months, counted on into the next year.
    var months: ClosedRange<Int> {
        switch self {
        case .spring: 3...5
        case .summer: 6...8
        case .autumn: 9...11
        case .winter: 12...14
        case .springAndSummer: 3...8
        case .summerAndAutumn: 6...11
        case .autumnAndWinter: 9...14
        case .winterAndSpring: 12...17
        }
    }
}

/// Words that name a date by themselves.
///
/// Source: 《现代汉语词典》 and 《全国年节及纪念日放假办法》; collected for this project.
enum DateNames {
    /// The words with their meanings, in simplified and traditional characters.
    static let lexicon = Lexicon<NamedDate>(inBothForms(allWords))

    /// The characters that the words begin with.
    static let starts = String(Set(inBothForms(allWords).compactMap(\.0.first)))

    private static let allWords =
        days + weeks + weekdays + holidays + seasons + events + centuries + lunar + partsOfDay

    private static let days: [(String, NamedDate)] =
        list("大前天", .day(-3)) + list("前天 前日 前晚", .day(-2)) + list("昨天 昨日 昨晚 昨夜 昨晨", .day(-1))
        + list("今天 今日 今晚 今早 今晨 今夜", .day(0)) + list("明天 明日 明晚 明早 明晨", .day(1)) + list("后天 后日", .day(2))
        + list("大后天", .day(3))

    private static let weeks: [(String, NamedDate)] = [
        ("上上", -2), ("上", -1), ("本", 0), ("这", 0), ("今", 0), ("下", 1), ("下下", 2),
    ]
    .flatMap { prefix, weeks in
        ["周", "星期", "礼拜", "个星期", "个礼拜", "一周", "一星期", "一礼拜"].map { (prefix + $0, NamedDate.week(weeks)) }
    }.filter { !["今周", "今一周", "本一周", "本个星期", "本个礼拜"].contains($0.0) }

    private static let weekdays = list("周 星期 礼拜", .weekday)

    private static let holidays: [(String, NamedDate)] =
        list("元旦 元旦节 阳历新年", .fixed(month: 1, day: 1)) + list("情人节", .fixed(month: 2, day: 14))
        + list("妇女节 三八妇女节 国际妇女节 三八国际妇女节", .fixed(month: 3, day: 8)) + list("女生节", .fixed(month: 3, day: 7))
        + list("植树节", .fixed(month: 3, day: 12))
        + list("消费者权益日 国际消费者权益日", .fixed(month: 3, day: 15)) + list("愚人节", .fixed(month: 4, day: 1))
        + list("劳动节 国际劳动节 五一劳动节 五一国际劳动节", .fixed(month: 5, day: 1)) + list("青年节 五四青年节", .fixed(month: 5, day: 4))
        + list("儿童节 国际儿童节 六一儿童节 六一国际儿童节", .fixed(month: 6, day: 1)) + list("建党节 七一建党节", .fixed(month: 7, day: 1))
        + list("建军节 八一建军节", .fixed(month: 8, day: 1)) + list("教师节", .fixed(month: 9, day: 10))
        + list("国庆节 十一国庆节", .fixed(month: 10, day: 1)) + list("国庆 十一国庆", .fixed(month: 10, day: 1), .name)
        + list("万圣节", .fixed(month: 10, day: 31)) + list("记者节", .fixed(month: 11, day: 8))
        + list("光棍节 双十一", .fixed(month: 11, day: 11)) + list("圣诞节", .fixed(month: 12, day: 25))
        + list("圣诞", .fixed(month: 12, day: 25), .name)
        + list("春节 农历新年 农历春节", .lunar(month: 1, day: 1)) + list("元宵节 农历元宵 正月十五元宵节", .lunar(month: 1, day: 15))
        + list("龙抬头", .lunar(month: 2, day: 2), .name) + list("端午节", .lunar(month: 5, day: 5))
        + list("端午", .lunar(month: 5, day: 5), .name) + list("七夕节", .lunar(month: 7, day: 7))
        + list("中元节", .lunar(month: 7, day: 15)) + list("中秋节", .lunar(month: 8, day: 15))
        + list("中秋", .lunar(month: 8, day: 15), .name) + list("重阳节", .lunar(month: 9, day: 9))
        + list("重阳", .lunar(month: 9, day: 9), .name) + list("腊八节", .lunar(month: 12, day: 8))
        + list("除夕 除夕夜", .newYearsEve) + list("清明节", .pureBrightness) + list("清明", .pureBrightness, .name)
        + list("母亲节", .weekday(7, number: 2, month: 5)) + list("父亲节", .weekday(7, number: 3, month: 6))
        + list("感恩节", .weekday(4, number: 4, month: 11))

    /// Holidays that are named by the numbers of their month and day: only with ``numberedSuffixes`` behind them.
    static let numberedHolidays = Lexicon<Holiday>([
        ("三八", .fixed(month: 3, day: 8)), ("五一", .fixed(month: 5, day: 1)), ("五四", .fixed(month: 5, day: 4)),
        ("六一", .fixed(month: 6, day: 1)), ("七一", .fixed(month: 7, day: 1)), ("八一", .fixed(month: 8, day: 1)),
        ("十一", .fixed(month: 10, day: 1)),
    ])

    private static let seasons: [(String, NamedDate)] =
        list("春季 春天", .season(.spring, years: 0)) + list("夏季 夏天", .season(.summer, years: 0))
        + list("秋季 秋天", .season(.autumn, years: 0)) + list("冬季 冬天", .season(.winter, years: 0))
        + list("今春", .season(.spring, years: 0)) + list("今夏", .season(.summer, years: 0))
        + list("今秋", .season(.autumn, years: 0)) + list("今冬", .season(.winter, years: 0))
        + list("明春", .season(.spring, years: 1)) + list("明夏", .season(.summer, years: 1))
        + list("去冬", .season(.winter, years: -1)) + list("去冬今春", .season(.winterAndSpring, years: -1))
        + list("今冬明春 冬春季 冬春季节", .season(.winterAndSpring, years: 0))
        + list("秋冬季 秋冬季节", .season(.autumnAndWinter, years: 0))
        + list("春夏季 春夏季节", .season(.springAndSummer, years: 0))
        + list("夏秋季 夏秋季节", .season(.summerAndAutumn, years: 0))

    private static let events: [(String, NamedDate)] =
        list(
            """
            汛期 主汛期 汛 入汛 供暖期 采暖期 取暖期 供热期 采暖季 供暖季 取暖季 供热季 供暖 采暖 供热 入冬 入夏 入春 入秋 封冻 封冻期 上冻 冬闲 春耕 春耕备耕 春播 春灌 三夏
            三秋 夏收 夏种 秋收 秋种 秋冬播 麦收 秋播 冬灌 高考 中考 开学 春季开学 春季学期开学 放假 寒假 雨季 防火期 森林防火期 禁渔期 休渔期 枯水期 丰水期
            """, .event) + list("暑假 暑期", .summerHolidays)

    private static let centuries = list("上世纪", .century(1900)) + list("本世纪", .century(2000))

    private static let lunar: [(String, NamedDate)] =
        list("农历 阴历 旧历", .lunarMark) + list("正月", .lunarMonth(1)) + list("冬月", .lunarMonth(11))
        + list("腊月", .lunarMonth(12)) + list("大年", .newYearDays)

    private static let partsOfDay = list("凌晨 清晨 早晨 早上 上午 中午 正午 午后 下午 傍晚 晚上 晚间 夜间 夜里 深夜 半夜 午夜 零点 零时", .partOfDay)

    private static func list(_ words: String, _ meaning: NamedDate) -> [(String, NamedDate)] {
        words.split(whereSeparator: \.isWhitespace).map { (String($0), meaning) }
    }

    private static func list(_ words: String, _ holiday: Holiday, _ name: HolidayName = .plain) -> [(String, NamedDate)]
    {
        list(words, .holiday(holiday, name))
    }
}

extension DateNames {
    /// The characters of date words whose traditional form differs.
    private static let traditional: [Character: Character] = [
        "周": "週", "礼": "禮", "后": "後", "个": "個", "号": "號", "节": "節", "点": "點", "两": "兩", "时": "時", "这": "這",
        "劳": "勞", "动": "動", "妇": "婦", "儿": "兒", "国": "國", "庆": "慶", "阳": "陽", "农": "農", "历": "曆", "腊": "臘", "钟": "鐘",
        "间": "間", "军": "軍", "圣": "聖", "诞": "誕", "万": "萬", "岁": "歲", "师": "師", "际": "際", "权": "權", "费": "費",
        "树": "樹", "亲": "親", "纪": "紀", "总": "總", "党": "黨", "边": "邊", "里": "裡",
    ]

    /// The entries, and once more in traditional characters.
    static func inBothForms<Meaning>(_ entries: [(String, Meaning)]) -> [(String, Meaning)] {
        entries.flatMap { word, meaning in
            let other = String(word.map { traditional[$0] ?? $0 })
            return other == word ? [(word, meaning)] : [(word, meaning), (other, meaning)]
        }
    }
}

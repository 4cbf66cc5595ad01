/// The words that say, behind names, what part they have.
enum DutyWords {
    /// What a verb makes of the names before it.
    enum Duty: Sendable, Hashable {
        case leads, cooperates, answers, watches

        /// The role of the names.
        var role: Organisation.Role {
            switch self {
            case .leads: .lead
            case .cooperates: .cooperating
            case .answers: .responsible
            case .watches: .supervising
            }
        }
    }

    static let verbs = Lexicon<Duty>(
        lists: [
            (
                .leads,
                """
                牵头 牵头落实 牵头负责 牵头办理 牵头组织实施 牵头实施 牵头推进 为牵头单位 总牵头 共同牵头 分别牵头 等牵头 负责牵头 主办 为主办单位
                为工作牵头单位 牵头抓总 牵头组织
                """
            ),
            (
                .answers,
                """
                负责 负责落实 落实 承办 组织实施 实施 具体负责 分别负责 共同负责 按职责分工负责 按职责负责 按照职责分工负责 按职责分工落实 等负责
                等单位负责 等按职责分工负责 为责任单位 具体实施 具体承办 按职能分工负责 按职责分工分别负责 按职责分工组织实施 按职责落实
                按分工负责 分工负责 按职责分工 等部门负责 各负其责 负责实施 负责组织实施 抓落实
                """
            ),
            (
                .cooperates,
                """
                配合 协助 协办 参与 参加 配合落实 配合实施 积极配合 为配合单位 协同配合 协同 等配合 共同配合 按职责分工配合 协作 配合做好
                等参与 配合推进 按职责配合 分工配合 密切配合 为协办单位
                """
            ),
            (.watches, "督导 督查 督办 负责督导 负责督查 监督 负责监督 负责考核"),
        ], direction: .backward)

    /// Units that may trail behind a name: 等, a colon, a stop.
    static let tails = UnitSet("等:。;，,、.")
    /// Units that may stand before a name: 由, 及, 和.
    static let heads = UnitSet("由及和与、,:")

    /// What a cell says that names nobody.
    static let nobody = Lexicon<Bool>("无 暂无 同上 同前 待定 不涉及")
    /// Words of a cell that stands for the one above it.
    static let above = Lexicon<Bool>("同上 同前")
    /// Marks behind the name of the lead.
    static let leadMarks = UnitSet("★☆▲△*※●◆")
    /// Units that join a collective to the names before it: 和各县政府.
    static let joints = UnitSet("和及与")
    /// Beginnings of collectives behind such a unit.
    static let collectives = Lexicon<Bool>(
        "各 相关 有关 其他 其它 省直 市直 县直 区直 州直 旗直 省级 市级 县级 区级 州级 省有关 市有关 县有关 区有关 省相关 市相关 县相关 区相关 属地")
    /// Words that bring in names that join others.
    static let leadIns = Lexicon<Bool>("会同 联合 协同 具体由")
    /// Ends of the words that sum up a list: 等有关部门, 等相关单位.
    static let summaries = Lexicon<Bool>("部门 单位 部门单位 部门和单位 成员单位", direction: .backward)

    /// Offices that stand for their holders.
    static let posts = Lexicon<Bool>(
        "副省长 副市长 副县长 副区长 秘书长 副秘书长 副州长 省长 市长 县长 区长 州长 分管领导 主要领导 常委", direction: .backward)

    static let firstLeads = Lexicon<Bool>(firstLeadWords)
    static let responsibleLead = Lexicon<Bool>(responsibleLeadWords)
    /// Both together: most pieces hold none of them.
    static let documentRules = Lexicon<Bool>(firstLeadWords + " " + responsibleLeadWords)

    private static let firstLeadWords =
        """
        列第一位 排第一位 第一个为牵头 第一位为牵头 第一名为牵头 排首位的 排名首位 第一位者 首位为牵头 排首位 列首位 排名第一 第一个单位 列第一 排在首位 排在第一位 首位单位 第一责任单位为牵头
        第一责任单位牵头 第一责任单位即为牵头 第一责任单位即牵头 第一个责任单位 首个单位为牵头 首个责任单位 列在首位 列在第一位 位列首位 位列第一
        """
    private static let responsibleLeadWords = "责任单位即为牵头单位 责任单位为牵头单位 责任单位即牵头单位"
    static let notes = Lexicon<Bool>("下同 排名不分先后 不分先后")
    /// What is left of 等部门、单位 when it is parted like names.
    static let remnants = Lexicon<Bool>("单位 部门")
}

internal import Ledger

/// What the office of the invented county tells the public about a theme, in plain words.
struct PublicWords {
    /// What the public calls it.
    let title: String
    /// Villages and projects that it touches.
    var places: [String] = []
    /// What somebody objects to, where anybody does.
    var objection: Complaint?

    /// An objection with its answer.
    struct Complaint {
        let kind: ObjectionKind
        let text: String
        let isUpheld: Bool
        let answer: String
        /// What the text says from then on, where the objection was right.
        var mended = ""
    }

    /// The sections that are told of together: in April, in June, in September.
    static let batches: [(month: Int, day: Int, sections: Set<Int>)] = [
        (4, 8, [3, 4]), (6, 10, [0, 2]), (9, 9, [1, 5]),
    ]

    /// Why a leader keeps a theme from the public.
    static let keptBack = [
        "化解信访矛盾": "信访积案涉及当事人隐私，不列入公开。", "防范化解债务风险": "债务数据由财政部门按规定统一公开，不在此重复公开。",
    ]

    /// What is taken back in October.
    static let withdrawn: (themes: [String], reason: String) = (
        ["改善生态环境", "发展全域旅游", "抓好安全生产"], "统计口径有调整，数据重新核定后再公开"
    )

    /// The words for a theme by its title; what has none is not proposed.
    static let byTheme: [String: PublicWords] = [
        "推进交通基础设施建设": PublicWords(title: "修好农村公路，建好城东客运站", places: ["城东客运站", "青桥村", "柳河村"]),
        "加快水利工程建设": PublicWords(title: "修建泵站，守住水库安全", places: ["柳河村"]),
        "提升产业园区承载力": PublicWords(title: "建设园区厂房和污水处理厂", places: ["园区污水处理厂二期"]),
        "强化科技创新": PublicWords(title: "支持企业创新，办好产业技术研究院", places: ["县产业技术研究院"]),
        "发展全域旅游": PublicWords(title: "改造乡村旅游点", places: ["竹塘村"]),
        "促进消费扩容": PublicWords(title: "建设一刻钟便民生活圈"),
        "抓好粮食生产": PublicWords(title: "稳住粮食产量，建设高标准农田", places: ["柳河村", "杏坪村"]),
        "建设和美乡村": PublicWords(
            title: "改造农村户厕，治理生活污水", places: ["青桥村", "竹塘村", "杏坪村"],
            objection: Complaint(
                kind: .facts, text: "杏坪村的污水管网还没有接到户，不能算治理完成。", isUpheld: false,
                answer: "经现场核实，杏坪村未计入已治理的村，公开数据无误；接户工程年内完成。")),
        "巩固拓展脱贫攻坚成果": PublicWords(title: "帮助脱贫群众稳定就业"),
        "开展国土绿化": PublicWords(title: "植树造林，建设郊野公园", places: ["城北郊野公园"]),
        "实施城市更新": PublicWords(
            title: "改造老旧小区和供水管网", places: ["滨河路北段"],
            objection: Complaint(
                kind: .progress, text: "春雨小区的供水管网还没有动工，与“正在推进”不符。", isUpheld: true,
                answer: "情况属实，该小区列入第二批，已在公开内容中写明。", mended: "春雨小区列入第二批，9月动工。")),
        "保障住房供应": PublicWords(
            title: "筹集保障性租赁住房",
            objection: Complaint(
                kind: .responsibility, text: "申请保障性租赁住房该找哪个单位，页面没有写明。", isUpheld: true,
                answer: "反映合理，已补充受理单位。", mended: "申请由县住房和城乡建设局窗口受理。")),
        "改善生态环境": PublicWords(title: "改善空气质量"),
        "提升城市管理水平": PublicWords(title: "增加停车位和公园绿地"),
        "促进稳岗就业": PublicWords(title: "增加城镇就业岗位"),
        "办好人民满意教育": PublicWords(title: "新建学校，增加学位", places: ["县第三实验小学"]),
        "建设健康云溪": PublicWords(
            title: "建好村卫生室，迁建县人民医院", places: ["青桥村", "柳河村"],
            objection: Complaint(
                kind: .facts, text: "青桥村卫生室去年就建成了，不应算作今年的任务。", isUpheld: false,
                answer: "经核实，青桥村今年是扩建，不计入新建数，公开数据无误。")),
        "完善养老托育服务": PublicWords(title: "增加养老床位和社区食堂"),
        "抓好安全生产": PublicWords(title: "排查整治重大隐患"),
        "优化营商环境": PublicWords(title: "让企业和群众办事更方便"),
        "化解信访矛盾": PublicWords(title: "化解信访积案"),
        "防范化解债务风险": PublicWords(title: "管好政府债务"),
    ]

    /// The theme that an item is about: its title without the number of its round.
    static func theme(of title: String) -> String { String(title.prefix { $0 != "（" }) }
}

internal import Ledger

/// The institutions of an invented county.
struct County {
    /// An institution before it is registered.
    struct Seed {
        let name: String
        let kind: Institution.Kind
        var parent: String?
        var aliases: [String] = []
        var isAssessed = true
    }

    /// The institutions in the order of registration, parents before those below them, the umbrella last.
    let seeds: [Seed]
    /// The office that supervises.
    static let place = "云溪县"
    static let office = "云溪县人民政府督查室"
    static let umbrella = "各乡镇（街道）"

    init(institutions count: Int) {
        let fixed = Array(Self.fixed.prefix(count - 5))
        let towns = (0..<(count - 1 - fixed.count)).map { Seed(name: Self.town($0), kind: .township) }
        seeds = fixed + towns + [Seed(name: Self.umbrella, kind: .umbrella)]
    }

    /// The names of townships.
    var towns: [String] { seeds.filter { $0.kind == .township }.map(\.name) }

    /// The institution that a theme names, or where the county is too small to have it, one that does its work.
    func name(for wanted: String) -> String {
        if seeds.contains(where: { $0.name == wanted }) { return wanted }
        let number = wanted.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF }
        return Self.fixed[number % 8].name
    }

    /// What documents call it: an alias now and then.
    func printed(_ name: String, _ chance: inout Chance) -> String {
        guard let seed = seeds.first(where: { $0.name == name }), chance.happens(permille: 350) else { return name }
        return chance.pick(seed.aliases) ?? name
    }

    private static func town(_ number: Int) -> String {
        let first = ["青", "白", "石", "柳", "枫", "竹", "杏", "松", "云", "月", "沙", "梅"]
        let second = ["桥", "岗", "湾", "坪", "河", "塘", "岭"]
        let name = first[number % 12] + second[(number / 12 + number) % 7]
        let ring = number / 84
        let kind = number % 5 == 0 ? "街道" : number % 3 == 0 ? "乡" : "镇"
        return (ring == 0 ? "" : ["东", "西", "南", "北", "上", "下"][(ring - 1) % 6]) + name + kind
    }

    private static func bureau(_ name: String, _ aliases: String...) -> Seed {
        Seed(name: name, kind: .bureau, aliases: aliases)
    }

    private static let fixed: [Seed] = [
        bureau("县发展和改革局", "县发改局", "县发展改革局"),
        bureau("县财政局"),
        bureau("县住房和城乡建设局", "县住建局"),
        bureau("县农业农村局"),
        bureau("县教育局", "县教体局"),
        bureau("县水利局"),
        bureau("县人力资源和社会保障局", "县人社局"),
        bureau("县应急管理局", "县应急局"),
        Seed(name: "县税务局", kind: .vertical, aliases: ["国家税务总局云溪县税务局"], isAssessed: false),
        Seed(name: "县水旱灾害防治站", kind: .subordinate, parent: "县水利局"),
        Seed(name: "县农业技术推广中心", kind: .subordinate, parent: "县农业农村局", aliases: ["县农技中心"]),
        bureau("县工业和信息化局", "县工信局"),
        bureau("县交通运输局", "县交通局"),
        bureau("县商务局"),
        bureau("县卫生健康委员会", "县卫健委"),
        bureau("县民政局"),
        bureau("县自然资源局", "县自然资源和规划局"),
        bureau("县生态环境局", "县环保局"),
        bureau("县文化和旅游局", "县文旅局"),
        bureau("县科学技术局", "县科技局"),
        bureau("县林业局"),
        bureau("县市场监督管理局", "县市场监管局"),
        bureau("县城市管理局", "县城管局"),
        bureau("县统计局"),
        Seed(name: "县产业园区管理委员会", kind: .park, aliases: ["县产业园区"]),
        bureau("县政务服务和数据管理局", "县政务服务局"),
        bureau("县信访局"),
        bureau("县公安局"),
        Seed(name: "县委宣传部", kind: .partyOrgan),
        Seed(name: "县总工会", kind: .partyOrgan),
        Seed(name: "县供电公司", kind: .vertical, aliases: ["云溪供电公司"], isAssessed: false),
        Seed(name: "县邮政分公司", kind: .vertical, isAssessed: false),
        Seed(name: "县城市建设投资集团", kind: .stateFirm, aliases: ["县城投集团"]),
        Seed(name: "县水务集团", kind: .stateFirm),
        Seed(name: "县重点项目建设指挥部", kind: .headquarters, parent: "县发展和改革局"),
        Seed(name: "县疾病预防控制中心", kind: .subordinate, parent: "县卫生健康委员会", aliases: ["县疾控中心"]),
        Seed(name: "县公路事业发展中心", kind: .subordinate, parent: "县交通运输局"),
        Seed(name: "县房屋征收服务中心", kind: .subordinate, parent: "县住房和城乡建设局"),
        Seed(name: "县医疗保障局", kind: .bureau, aliases: ["县医保局"]),
        Seed(name: "县退役军人事务局", kind: .bureau),
    ]
}

/// Names of people, made of two short lists.
enum PersonNames {
    private static let family = [
        "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何", "吕", "张",
        "孔", "曹", "严", "华", "金", "魏", "陶", "姜",
    ]
    private static let given = [
        "知远", "明达", "守正", "思源", "清和", "文博", "雅宁", "立新", "海川", "若溪", "景行", "春生", "玉成", "书怀", "志恒", "安然", "长青", "念慈",
        "敬之", "向阳", "小满", "闻笛", "望舒", "承志", "云帆", "静好", "广平",
    ]

    /// The name numbered `number`; two numbers may share a name, as two people may.
    static func name(_ number: Int) -> String {
        family[number % family.count] + given[(number / family.count + number * 7) % given.count]
    }
}

/// What the items of the invented county are about.
enum Themes {
    /// All themes, section by section.
    static let all = investment + industry + countryside + town + people + safety

    private static let investment: [Theme] = [
        Theme(
            section: 0, title: "抓好重点项目建设", lead: "县发展和改革局", others: ["县财政局", "县统计局", "县重点项目建设指挥部"],
            clauses: [
                .amount("完成", "固定资产投资", tenths: 1203...1897, scale: "亿", unit: "元", part: "工业投资"),
                .count("新开工", "亿元以上项目", 40...60, unit: "个", part: "十亿元以上项目"),
                .growth("固定资产投资", tenths: 70...95),
            ]),
        Theme(
            section: 0, title: "推进交通基础设施建设", lead: "县交通运输局", others: ["县自然资源局", "县公路事业发展中心"],
            clauses: [
                .amount("新建改建", "农村公路", tenths: 1151...1849, scale: nil, unit: "公里"),
                .amount("完成", "交通投资", tenths: 113...187, scale: "亿", unit: "元"),
                .milestone("完成城东客运站主体工程", month: 9),
            ]),
        Theme(
            section: 0, title: "加快水利工程建设", lead: "县水利局", others: ["县财政局", "县水旱灾害防治站"],
            clauses: [
                .amount("完成", "水利投资", tenths: 103...179, scale: "亿", unit: "元"),
                .count("建成", "泵站", 6...12, unit: "座", part: "大型泵站"),
                .redline("不发生水库垮坝事故"),
            ]),
        Theme(
            section: 0, title: "扩大招商引资", lead: "县商务局", others: ["县产业园区管理委员会", "县发展和改革局"],
            clauses: [
                .amount("引进", "县外资金", tenths: 1021...1489, scale: "亿", unit: "元", part: "制造业资金"),
                .count("签约落地", "产业项目", 30...55, unit: "个"), .ongoing("持续开展驻点招商"),
            ]),
    ]

    private static let industry: [Theme] = [
        Theme(
            section: 1, title: "壮大工业经济", lead: "县工业和信息化局", others: ["县统计局", "县供电公司", "县税务局"],
            clauses: [
                .amount("实现", "规模以上工业产值", tenths: 2103...2989, scale: "亿", unit: "元"),
                .count("新增", "规模以上工业企业", 18...30, unit: "家"), .growth("规模以上工业增加值", tenths: 68...92),
            ]),
        Theme(
            section: 1, title: "提升产业园区承载力", lead: "县产业园区管理委员会", others: ["县自然资源局", "县供电公司"],
            clauses: [
                .amount("建成", "标准厂房", tenths: 121...268, scale: "万", unit: "平方米"), .milestone("建成园区污水处理厂二期", month: 10),
                .count("盘活", "闲置地块", 8...16, unit: "宗"),
            ]),
        Theme(
            section: 1, title: "强化科技创新", lead: "县科学技术局", others: ["县工业和信息化局", "县财政局"],
            clauses: [
                .count("新认定", "高新技术企业", 12...24, unit: "家"), .ratio("规模以上工业企业研发活动覆盖率", percent: 45...65),
                .milestone("挂牌成立县产业技术研究院", month: 6),
            ]),
        Theme(
            section: 1, title: "发展全域旅游", lead: "县文化和旅游局", others: ["县委宣传部", "县交通运输局"],
            clauses: [
                .amount("实现", "旅游综合收入", tenths: 321...489, scale: "亿", unit: "元"),
                .count("改造提升", "乡村旅游点", 12...20, unit: "处"), .ongoing("持续办好山花文化节"),
            ]),
        Theme(
            section: 1, title: "促进消费扩容", lead: "县商务局", others: ["县市场监督管理局", "县邮政分公司"],
            clauses: [
                .amount("实现", "社会消费品零售额", tenths: 1511...2189, scale: "亿", unit: "元"),
                .count("建设", "一刻钟便民生活圈", 6...11, unit: "个"), .growth("网络零售额", tenths: 95...130),
            ]),
    ]

    private static let countryside: [Theme] = [
        Theme(
            section: 2, title: "抓好粮食生产", lead: "县农业农村局", others: ["县农业技术推广中心", "县水利局"],
            clauses: [
                .amount("稳定", "粮食产量", tenths: 312...468, scale: "万", unit: "吨"),
                .amount("建成", "高标准农田", tenths: 103...188, scale: "万", unit: "亩", part: "高效节水灌溉面积"),
                .ratio("主要农作物耕种收综合机械化率", percent: 78...88),
            ]),
        Theme(
            section: 2, title: "建设和美乡村", lead: "县农业农村局", others: ["县生态环境局", "县住房和城乡建设局"],
            clauses: [
                .count("完成", "农村户厕改造", 2300...3900, unit: "户"), .ratio("农村生活污水治理率", percent: 48...63),
                .count("创建", "和美示范村", 10...18, unit: "个"),
            ]),
        Theme(
            section: 2, title: "巩固拓展脱贫攻坚成果", lead: "县农业农村局", others: ["县人力资源和社会保障局", "县民政局"],
            clauses: [
                .redline("不发生规模性返贫"), .amount("发放", "小额信贷", tenths: 1213...1897, scale: "万", unit: "元"),
                .count("帮扶", "脱贫人口就业", 4100...6300, unit: "人"),
            ]),
        Theme(
            section: 2, title: "开展国土绿化", lead: "县林业局", others: ["县自然资源局"],
            clauses: [
                .amount("完成", "营造林", tenths: 211...358, scale: "万", unit: "亩"), .ratio("森林覆盖率", percent: 38...46),
                .milestone("建成城北郊野公园", month: 11),
            ]),
    ]

    private static let town: [Theme] = [
        Theme(
            section: 3, title: "实施城市更新", lead: "县住房和城乡建设局", others: ["县城市建设投资集团", "县房屋征收服务中心"],
            clauses: [
                .count("改造", "老旧小区", 22...38, unit: "个"),
                .amount("改造", "供水管网", tenths: 413...687, scale: nil, unit: "公里"),
                .milestone("打通滨河路北段", month: 9),
            ]),
        Theme(
            section: 3, title: "保障住房供应", lead: "县住房和城乡建设局", others: ["县财政局", "县房屋征收服务中心"],
            clauses: [
                .count("筹集", "保障性租赁住房", 620...980, unit: "套", part: "人才公寓"),
                .amount("完成", "城镇危旧房改造", tenths: 211...389, scale: "万", unit: "平方米"), .ongoing("持续做好保交房工作"),
            ]),
        Theme(
            section: 3, title: "改善生态环境", lead: "县生态环境局", others: ["县城市管理局", "县公安局"],
            clauses: [
                .ceiling("细颗粒物年均浓度", tenths: 320...395, unit: "微克/立方米"), .ratio("空气质量优良天数比率", percent: 80...88),
                .redline("不发生重特大突发环境事件"),
            ]),
        Theme(
            section: 3, title: "提升城市管理水平", lead: "县城市管理局", others: ["县公安局", "县水务集团"],
            clauses: [
                .count("新增", "公共停车位", 900...1700, unit: "个"), .ratio("生活垃圾资源化利用率", percent: 52...66),
                .amount("新增", "公园绿地", tenths: 213...358, scale: nil, unit: "公顷"),
            ]),
    ]

    private static let people: [Theme] = [
        Theme(
            section: 4, title: "促进稳岗就业", lead: "县人力资源和社会保障局", others: ["县总工会", "县退役军人事务局"],
            clauses: [
                .count("新增", "城镇就业", 3600...5900, unit: "人"), .ceiling("城镇调查失业率", tenths: 50...56, unit: "%"),
                .amount("发放", "创业担保贷款", tenths: 1211...1883, scale: "万", unit: "元"),
            ]),
        Theme(
            section: 4, title: "办好人民满意教育", lead: "县教育局", others: ["县财政局", "县住房和城乡建设局"],
            clauses: [
                .count("新建改扩建", "中小学校", 5...9, unit: "所"), .count("新增", "学位", 2400...4200, unit: "个", part: "公办幼儿园学位"),
                .milestone("投入使用县第三实验小学", month: 8),
            ]),
        Theme(
            section: 4, title: "建设健康云溪", lead: "县卫生健康委员会", others: ["县医疗保障局", "县疾病预防控制中心"],
            clauses: [
                .count("建成", "标准化村卫生室", 40...70, unit: "所"), .ratio("家庭医生重点人群签约率", percent: 72...84),
                .amount("完成", "县人民医院迁建投资", tenths: 113...188, scale: "亿", unit: "元"),
            ]),
        Theme(
            section: 4, title: "完善养老托育服务", lead: "县民政局", others: ["县卫生健康委员会"],
            clauses: [
                .count("新增", "养老护理床位", 320...560, unit: "张"), .count("建成", "社区食堂", 12...22, unit: "个"),
                .ongoing("持续开展特困老人探访"),
            ]),
    ]

    private static let safety: [Theme] = [
        Theme(
            section: 5, title: "抓好安全生产", lead: "县应急管理局", others: ["县公安局", "县市场监督管理局"],
            clauses: [
                .redline("不发生较大以上生产安全事故"), .count("排查整治", "重大隐患", 120...260, unit: "处"),
                .milestone("建成县应急指挥平台", month: 6),
            ]),
        Theme(
            section: 5, title: "化解信访矛盾", lead: "县信访局", others: ["县公安局", "县人力资源和社会保障局"],
            clauses: [
                .ratio("信访事项按期办结率", percent: 92...97), .count("化解", "信访积案", 36...68, unit: "件"),
                .redline("不发生大规模群体性事件"),
            ]),
        Theme(
            section: 5, title: "优化营商环境", lead: "县政务服务和数据管理局", others: ["县市场监督管理局", "县税务局"],
            clauses: [
                .ratio("政务服务事项网上可办率", percent: 91...97), .count("推行", "一件事一次办事项", 18...36, unit: "项"),
                .amount("减免", "税费", tenths: 113...188, scale: "亿", unit: "元"),
            ]),
        Theme(
            section: 5, title: "防范化解债务风险", lead: "县财政局", others: ["县税务局", "县城市建设投资集团"],
            clauses: [
                .amount("实现", "一般公共预算收入", tenths: 113...189, scale: "亿", unit: "元", part: "税收收入"),
                .redline("不发生系统性金融风险"), .ceiling("地方政府债务率", tenths: 850...1190, unit: "%"),
            ]),
    ]
}

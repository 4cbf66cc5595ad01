import Testing
import WorkReport

/// Tables of indicators, whose name, unit and value stand in cells of their own.
@Suite struct IndicatorTableTests {
    /// What a document gives, a line for each item: title, organisations, indicators.
    private func lines(_ text: String) throws -> [String] {
        try WorkReader.read(Array(text.utf8), year: 2026).items.map { item in
            let values = item.commitments.flatMap(\.indicators).map { indicator in
                "\(indicator.subject) \(indicator.comparator.rawValue)\(indicator.amount.value)"
                    + "\(indicator.amount.scale ?? "")\(indicator.amount.unit ?? "") \(indicator.kind.rawValue)"
            }
            let names = item.organisations.map(\.name).joined(separator: " ")
            return "\(item.title)|\(names)|\(values.joined(separator: "; "))"
        }
    }

    private let expected = [
        "地区生产总值增速|县发改局|地区生产总值 ~6% growth", "一般公共预算收入|县财政局|一般公共预算收入 =14.8亿元 level",
        "粮食总产量|县农业农村局|粮食总产量 >=31.5万吨 level", "城镇调查失业率|县人社局|城镇调查失业率 <=5.5% ratio",
    ]

    @Test func cellsPartedByWhiteSpace() throws {
        #expect(
            try lines(
                """
                云溪县2026年主要指标分解表
                序号　指标名称　单位　目标值　责任单位
                1　地区生产总值增速　%　6左右　县发改局
                2　一般公共预算收入　亿元　14.8　县财政局
                3　粮食总产量　万吨　31.5以上　县农业农村局
                4　城镇调查失业率　%　5.5以内　县人社局
                """) == expected)
    }

    @Test func cellsPartedByBars() throws {
        #expect(
            try lines(
                """
                | 序号 | 主要指标 | 计量单位 | 预期目标 | 责任单位 |
                | 1 | 地区生产总值增速 | % | 6左右 | 县发改局 |
                | 2 | 一般公共预算收入 | 亿元 | 14.8 | 县财政局 |
                | 3 | 粮食总产量 | 万吨 | 31.5以上 | 县农业农村局 |
                | 4 | 城镇调查失业率 | % | 5.5以内 | 县人社局 |
                """) == expected)
    }

    @Test func oneCellInEachLine() throws {
        #expect(
            try lines(
                """
                序号
                指标名称
                单位
                目标值
                责任单位
                1
                地区生产总值增速
                %
                6左右
                县发改局
                2
                一般公共预算收入
                亿元
                14.8
                县财政局
                3
                粮食总产量
                万吨
                31.5以上
                县农业农村局
                4
                城镇调查失业率
                %
                5.5以内
                县人社局
                """) == expected)
    }

    @Test func unitsBehindTheNameOrTheValue() throws {
        #expect(
            try lines(
                """
                | 序号 | 指标名称 | 目标值 | 责任单位 |
                | 1 | 粮食总产量（万吨） | 31.5以上 | 县农业农村局 |
                | 2 | 固定资产投资增速 | 8%左右 | 县发改局 |
                """) == [
                    "粮食总产量（万吨）|县农业农村局|粮食总产量 >=31.5万吨 level", "固定资产投资增速|县发改局|固定资产投资增速 ~8% growth",
                ])
    }

    @Test func valuesInTheColumnOfTargets() throws {
        #expect(
            try lines(
                """
                序号 | 项目 | 目标任务 | 责任单位
                1 | 地区生产总值 | 增长8% | 县发改局
                2 | 规上工业增加值增速 | 10%以上 | 县工信局
                3 | 招商引资到位资金 | 60亿元 | 县投促局
                4 | 固定资产投资（亿元） | 186 | 县发改局
                5 | 新增就业人数 | 5800 | 县人社局
                """) == [
                    "地区生产总值|县发改局|地区生产总值 =8% growth", "规上工业增加值增速|县工信局|规上工业增加值 >=10% growth",
                    "招商引资到位资金|县投促局|招商引资到位资金 =60亿元 level",
                    "固定资产投资（亿元）|县发改局|固定资产投资 =186亿元 level", "新增就业人数|县人社局|",
                ])
    }

    @Test func yearsInTheHeadings() throws {
        #expect(
            try lines(
                """
                | 序号 | 指标名称 | 单位 | 2025年完成 | 2026年目标 | 牵头单位 |
                | 1 | 粮食总产量 | 万吨 | 30.2 | 31.5以上 | 县农业农村局 |
                """) == ["粮食总产量|县农业农村局|粮食总产量 >=31.5万吨 level"])
    }

    @Test func aUnitIsPrintedBetweenNameAndNumber() throws {
        let text = "序号　指标名称　单位　目标值　责任单位\n1　粮食总产量　万吨　31.5以上　县农业农村局"
        let indicator = try #require(
            try WorkReader.read(Array(text.utf8), year: 2026).items.first?.commitments.first?.indicators.first)
        #expect(indicator.text == "粮食总产量万吨31.5以上")
        #expect(indicator.amount.scale == "万" && indicator.amount.unit == "吨")
    }

    @Test func withoutNumbersNothingIsInvented() throws {
        let text = """
            | 序号 | 指标名称 | 单位 | 目标值 | 责任单位 |
            | 1 | 居民人均可支配收入增速 | % | 与经济增长同步 | 县发改局 |
            | 2 | 节能减排 | — | 完成市下达任务 | 县生态环境分局 |
            """
        #expect(
            try WorkReader.read(Array(text.utf8), year: 2026).items.flatMap(\.commitments).flatMap(\.indicators) == [])
    }

    @Test func unitsAreOrganisationsWhereNoValueIsGiven() throws {
        #expect(
            try lines("序号　工作任务　单位\n1　新建公园3个　县住建局\n2　改造道路5公里　县交通局") == [
                "新建公园3个|县住建局|公园 =3个 count", "改造道路5公里|县交通局|道路改造 =5公里 level",
            ])
    }

    @Test func textBelowATableIsNoRow() throws {
        let given = try lines(
            """
            第一部分　主要预期指标
            序号　指标名称　单位　目标值　责任单位
            1　粮食总产量　万吨　31.5以上　县农业农村局
            第二部分　重点任务
            一、着力改善民生
            1.办好教育事业。新建幼儿园3所，新增学位900个。（责任单位：县教育局）
            2.完善养老服务。建成助餐点12个。（责任单位：县民政局）
            """)
        #expect(
            given == [
                "粮食总产量|县农业农村局|粮食总产量 >=31.5万吨 level", "办好教育事业|县教育局|幼儿园 =3所 count; 学位 =900个 count",
                "完善养老服务|县民政局|助餐点 =12个 count",
            ])
    }
}

/// Rules about numbers and dates that cannot all be true.
extension FindingRule {
    static let impliedNumbers = FindingRule(
        "D113", .warning, example: "600个村建成服务站，占全县村的60%。……达标村700个，占比65%。",
        chinese: .init(
            "数字相互推算不符", reason: "由数量和占比可以推算出总数；同一对象在两处推算出的总数不同，其中至少一个数有误，或两处范围不同。",
            looksAt: "同一事项里成对的数量和百分比，与别处同一对象的推算总数相差超过3%。", advice: "请核对这四个数，或说明各指什么范围。"),
        english: .init(
            "Numbers that imply different wholes",
            reason:
                "A count and its share imply a whole; where two pairs imply different wholes, one number is wrong or the scopes differ.",
            looksAt:
                "Pairs of count and percentage in an item; wholes of the same things that differ by more than 3 %.",
            advice: "Check the four numbers, or say what each refers to."))
    static let partsExceedWhole = FindingRule(
        "D119", .warning, example: "实施项目50个，其中：产业项目30个、民生项目25个。",
        chinese: .init(
            "分项之和超过总数", reason: "“其中”各项相加超过了总数，或某一项就超过了总数：其中至少一个数有误，或各项有交叉。",
            looksAt: "“其中”之后单位相同、数量性质相同的各项，精确相加，与总数比较；上限（不超过）不相加。",
            advice: "请核对总数和各分项；各项有交叉的，请注明。"),
        english: .init(
            "Parts exceed their whole",
            reason:
                "The parts behind 其中 add up to more than the whole, or one alone does: a number is wrong or the parts overlap.",
            looksAt: "Parts with the whole's unit and kind, added exactly; upper limits are not added.",
            advice: "Check whole and parts; where parts overlap, say so."))
    static let conflictingTargets = FindingRule(
        "D122", .warning, example: "3.社会消费品零售总额增长7%。……9.社会消费品零售总额增长6.5%。",
        chinese: .init(
            "同一指标两处目标不一致", reason: "同一指标在两处写了不同的目标值，考核时以哪个为准会有争议。",
            looksAt: "指标名、单位、性质、时限和比较方向都相同而数值不同；名称过短或过于笼统的指标不比。",
            advice: "请核定一个目标值；如范围不同，请在指标名里写明。"),
        english: .init(
            "Two targets for one indicator",
            reason: "One indicator has two target values; which one counts will be disputed.",
            looksAt:
                "Indicators of the same name, unit, kind, deadline and direction with different values; short and general names are not compared.",
            advice: "Settle one value, or write the different scopes into the names."))
    static let deadlinePassed = FindingRule(
        "D123", .warning, example: "（落款2026年3月5日）1.2月底前完成招标。",
        chinese: .init(
            "时限早于文件", reason: "交办之前时限就已经过了，到手即逾期；也可能是年份写错，或写的是已完成的工作。",
            looksAt: "写明的时限早于计划年度，或早于文件的成文日期（落款、印发日期）；网页发布时间不算。", advice: "请核对年份和日期；已完成的工作请另列。"),
        english: .init(
            "A deadline before the document",
            reason: "The task is overdue when it arrives; the year may be a slip, or the work is done already.",
            looksAt:
                "Stated deadlines before the plan year, or before the date of its sign-off or imprint; the day on which a "
                + "web page published it does not count.",
            advice: "Check year and day; list finished work apart."))
    static let deadlineBeyondYear = FindingRule(
        "D124", .note, example: "2026年工作任务分解……8.2028年底前建成通车。",
        chinese: .init(
            "时限超出计划年度", reason: "时限在计划年度之后，当年没有可考核的节点。",
            looksAt: "写明的时限晚于计划年度的12月31日。", advice: "请补充本年度要达到的节点。"),
        english: .init(
            "A deadline beyond the plan year",
            reason: "The deadline lies after the plan year, so that the year itself has nothing to verify.",
            looksAt: "Stated deadlines after 31 December of the plan year.",
            advice: "Add what is to be reached within the year."))
    static let impossiblePercent = FindingRule(
        "D125", .warning, example: "自来水普及率达到105%。",
        chinese: .init(
            "百分比超过100%", reason: "这类比率是部分与整体之比，不可能超过100%，数字或名称有一个写错了。",
            looksAt: "合格率、覆盖率、普及率、占比等名称的比率大于100%；毛入学率、拨备覆盖率、完成率等可以超过100%的不提示。",
            advice: "请核对数字，或改用准确的指标名称。"),
        english: .init(
            "More than 100 %",
            reason: "Such a rate is a part of a whole and cannot exceed 100 %: the number or the name is wrong.",
            looksAt:
                "Ratios above 100 % named 合格率, 覆盖率, 普及率, 占比 and the like; rates that may exceed it (毛入学率, 拨备覆盖率, 完成率) are passed over.",
            advice: "Check the number, or use the exact name of the indicator."))
}

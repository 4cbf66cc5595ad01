/// Rules about who answers for an item, and what for.
extension FindingRule {
    static let noCommitment = FindingRule(
        "D101", .warning, example: "5.推进文化建设。持续丰富群众文化生活。",
        chinese: .init(
            "没有可核验的承诺", reason: "这一事项里没有数量、没有具名的成果，也没有底线要求，年底无从判断是否完成。",
            looksAt: "逐个事项看工作内容：定量、节点、底线三类算可核验，持续和定性两类不算；一条可核验的都没有才提示。",
            advice: "请补充至少一条可核验的工作内容，或注明按定性事项管理。"),
        english: .init(
            "No verifiable commitment",
            reason:
                "The item has no number, no named result and no red line; nobody can tell at the year's end if it was kept.",
            looksAt:
                "The commitments of each item: quantities, milestones and red lines can be verified, ongoing and qualitative ones cannot; it fires where none can.",
            advice: "Add at least one commitment that can be verified, or mark the item as a qualitative one."))
    static let noOrganisation = FindingRule(
        "D102", .error, example: "2.建设县城第二水厂。（全文没有责任单位）",
        chinese: .init(
            "没有责任单位", reason: "事项没有写明由谁负责，无法交办、签收和反馈。",
            looksAt: "事项末尾、表格列和句中是否写有单位名称。", advice: "请补上责任单位。"),
        english: .init(
            "No organisation",
            reason: "Nobody is named for the item, so it cannot be dispatched, signed for or reported on.",
            looksAt: "Names of organisations behind the item, in its table columns and in its sentences.",
            advice: "Name the organisations that answer for it."))
    static let noLead = FindingRule(
        "D103", .warning, example: "3.新建学校2所。责任单位：县教育局、县住房城乡建设局",
        chinese: .init(
            "没有写明牵头单位", reason: "列了几个单位，但没有说谁牵头，谁来汇总、谁对结果负责就不清楚。",
            looksAt: "事项有两个以上单位、没有一个写明牵头、也不是只有一个责任单位其余配合。首位单位牵头是一些地方的惯例，不是普遍规则，系统不代为认定。",
            advice: "请逐项核定牵头单位。"),
        english: .init(
            "No lead named",
            reason:
                "Several organisations are listed, but not who leads: who compiles the report and answers for the result stays open.",
            looksAt:
                "Items with two organisations or more, none called lead, unless exactly one is responsible and the others cooperate. That the first-listed leads is a local custom, which is proposed and never assumed.",
            advice: "Settle the lead, item by item."))
    static let noDeadline = FindingRule(
        "D104", .note, example: "4.新建社区食堂6个。责任单位：县民政局",
        chinese: .init(
            "没有写明完成时限", reason: "没有时限就没有序时进度，也无法提前提醒；各单位容易都压到年底。",
            looksAt: "事项本身、其中的工作内容和指标，三处都没有写时限（全年、年内、年底也算写明）才提示。",
            advice: "未核定前按计划年度的年底推定。请核定是否需要更早的节点。"),
        english: .init(
            "No deadline",
            reason:
                "Without a deadline there is no planned progress and no reminder; everything drifts to the year's end.",
            looksAt:
                "The item, its commitments and its indicators; it fires where none of them states a deadline (全年, 年内 and 年底 count as stated).",
            advice: "Until settled, the end of the plan year is implied. Decide whether an earlier date is needed."))
    static let severalLeads = FindingRule(
        "D117", .note, example: "6.新建学校2所。（县教育局、县住房城乡建设局牵头）",
        chinese: .init(
            "有多个牵头单位", reason: "几个单位都牵头，容易各报各的，或者互相等待。",
            looksAt: "同一事项里写明牵头的单位多于一个。", advice: "请核定由哪一个汇总报送。"),
        english: .init(
            "Several leads", reason: "Where several lead, each reports apart, or all wait for each other.",
            looksAt: "Items with more than one organisation called lead.",
            advice: "Settle which one files the combined report."))
    static let alias = FindingRule(
        "D110", .warning, example: "责任单位：县发改委……（另一事项）责任单位：县发展改革委",
        chinese: .init(
            "疑似同一单位的两种写法", reason: "同一单位写成两个名称，任务会散在两处；两个单位名称相近，又不能误并。",
            looksAt: "两个名称一个少了级别、一个是另一个的简写、或长名称里只差一个字。只提示，系统不会自行合并。",
            advice: "如是同一单位，请统一名称；不是则不必处理。"),
        english: .init(
            "Two spellings of one organisation?",
            reason: "Written in two ways, one organisation's work is scattered; yet two that look alike may be two.",
            looksAt:
                "Pairs of names where one lacks the level, one abbreviates the other, or a single character of a long name differs. It proposes; nothing is merged unasked.",
            advice: "If they are one, use one name; if not, nothing is to be done."))
    static let umbrella = FindingRule(
        "D111", .note, example: "责任单位：县工业园区（东园、西园、北园）",
        chinese: .init(
            "名称下含多个单位", reason: "一个总称代表几个单位，签收和反馈由谁来做不明确。",
            looksAt: "名称后的括号里列有成员名称。", advice: "请确认任务交给总称，还是分别交给各成员。"),
        english: .init(
            "A name that stands for several", reason: "It is open which of the members signs and reports.",
            looksAt: "Names followed by a bracket that lists members.",
            advice: "Settle whether the umbrella or each member gets the task."))
    static let collective = FindingRule(
        "D112", .note, example: "责任单位：县教育局、各有关单位",
        chinese: .init(
            "集合称谓", reason: "“各乡镇”“有关单位”这类称谓没有指明具体单位，无法逐一签收和反馈。",
            looksAt: "名称里有“各”“有关”“相关”“成员单位”等集合用语。", advice: "请在交办前列出具体单位。"),
        english: .init(
            "A collective name",
            reason: "Names such as 各乡镇 or 有关单位 say of nobody in particular that they must sign and report.",
            looksAt: "Names with 各, 有关, 相关, 成员单位 and the like.", advice: "List the organisations before dispatch."))
    static let unlikelyName = FindingRule(
        "D120", .note, example: "责任单位：县教育局、张伟强",
        chinese: .init(
            "不像单位名称", reason: "这一名称不像单位，可能是人名、断开的词，也可能是识别有误；交办时会找不到签收的人。",
            looksAt: "全文只出现一次、结尾不是局、委、办、中心、公司、镇、街道等单位常用字样、也不是集合称谓的名称。",
            advice: "请对照原件，改正名称或删去。"),
        english: .init(
            "Hardly an organisation's name",
            reason:
                "The name does not look like an organisation: a person, half a word, or a misreading; nobody would sign for it.",
            looksAt:
                "Names that occur once, do not end as organisations' names do (局, 委, 中心, 公司, 镇 …) and are no collective.",
            advice: "Compare with the original; correct the name or remove it."))
    static let vagueWords = FindingRule(
        "D121", .note, example: "7.引进一批骨干企业，营商环境明显改善。",
        chinese: .init(
            "用词含糊，无法核验", reason: "“一批”“明显”“尽快”这类词没有标准，年底各说各的，完成与否无从判断。",
            looksAt: "没有数字的工作内容里的含糊数量（一批、若干）和含糊程度（明显、大幅），没有时限的工作内容里的含糊时间（尽快、适时）。“推进”“加快”等一般动词不提示。",
            advice: "请问清数量、标准或日期，写进工作内容。"),
        english: .init(
            "Vague words",
            reason: "Words such as 一批, 明显 or 尽快 set no standard; at the year's end everybody reads them as they like.",
            looksAt:
                "Vague amounts and degrees in commitments without a number, vague times in commitments without a deadline. Plain verbs such as 推进 or 加快 do not count.",
            advice: "Ask for the number, the standard or the date, and write it into the commitment."))
}

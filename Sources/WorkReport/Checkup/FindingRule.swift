/// What the check-up (量化体检) looks for: one rule for each code, stable across versions.
public struct FindingRule: Sendable, Hashable {
    /// The stable code: `D103`.
    public let code: String
    /// How serious a finding is.
    public let severity: Finding.Severity
    /// What is found, in a few Chinese words.
    public let title: String
    /// Why it matters and what to do, in Chinese.
    public let explanation: String

    /// All rules, in the order of their codes.
    public static let all: [FindingRule] = [
        noCommitment, noOrganisation, noLead, noDeadline, numberGap, numberRepeat, sectionCount, itemCount, lostText,
        alias, umbrella, collective, impliedNumbers, secrecyMark, interruptedName, lostBeginning, severalLeads, noYear,
        partsExceedWhole,
    ]

    /// The rule with a code.
    public static func rule(_ code: String) -> FindingRule? { all.first { $0.code == code } }

    static let noCommitment = FindingRule(
        "D101", .warning, "没有可核验的承诺",
        "这一事项里没有数量、没有具名的成果，也没有底线要求，年底无从判断是否完成。请补充至少一条可核验的工作内容，或注明按定性事项管理。")
    static let noOrganisation = FindingRule(
        "D102", .error, "没有责任单位", "事项没有写明由谁负责，无法交办。请补上责任单位。")
    static let noLead = FindingRule(
        "D103", .warning, "没有写明牵头单位",
        "列了几个单位，但没有说谁牵头，谁来汇总、谁对结果负责就不清楚。首位单位牵头是一些地方的惯例，不是普遍规则，请逐项核定。")
    static let noDeadline = FindingRule(
        "D104", .note, "没有写明完成时限", "事项和其中的承诺都没有写时限，系统按计划年度的年底推定。请核定是否需要更早的节点。")
    static let numberGap = FindingRule(
        "D105", .warning, "编号不连续", "编号跳过了一个或几个数，可能漏排了事项，也可能是转换文件时丢了段落。请对照原件。")
    static let numberRepeat = FindingRule(
        "D106", .warning, "编号重复或倒退", "同一级编号出现重复或倒退，引用编号时会混淆。请对照原件改正。")
    static let sectionCount = FindingRule(
        "D107", .warning, "部分数与文件宣布的不符", "文件开头宣布的部分数与实际读到的不一样，可能有内容遗漏。请对照原件。")
    static let itemCount = FindingRule(
        "D108", .warning, "事项数与文件宣布的不符", "文件开头宣布的事项数与实际读到的不一样，可能有内容遗漏或合并。请对照原件。")
    static let lostText = FindingRule(
        "D109", .warning, "疑似缺字断句", "换页或换行处前后接不上，转换文件时可能丢了文字。请对照原件补齐后重新导入。")
    static let alias = FindingRule(
        "D110", .warning, "疑似同一单位的两种写法",
        "两个名称很接近，可能是同一单位的简称和全称，也可能是两个单位。系统不会自行合并，请确认。")
    static let umbrella = FindingRule(
        "D111", .note, "名称下含多个单位", "名称后的括号里列了成员单位。请确认任务交给总称还是分别交给各成员。")
    static let collective = FindingRule(
        "D112", .note, "集合称谓", "“各乡镇”“有关单位”这类称谓没有指明具体单位，无法逐一签收和反馈。请在交办前列出具体单位。")
    static let impliedNumbers = FindingRule(
        "D113", .warning, "数字相互推算不符",
        "由数量和占比可以推算出总数；同一对象在两处推算出的总数差得较多，其中至少一个数需要核对。")
    static let secrecyMark = FindingRule(
        "D114", .error, "出现密级标志", "正文里有密级标志。涉密文件不得进入本系统，请立即停止导入并按保密规定处理。")
    static let interruptedName = FindingRule(
        "D115", .warning, "名称被页码隔断", "页码夹在名称中间。名称按原文照录，请在核定时改正。")
    static let lostBeginning = FindingRule(
        "D116", .warning, "事项缺少开头", "只读到事项的后半部分，没有事项名称，文件可能从中间截取。请补上开头。")
    static let severalLeads = FindingRule(
        "D117", .note, "有多个牵头单位", "同一事项有几个牵头单位。请核定由哪一个汇总报送。")
    static let noYear = FindingRule(
        "D118", .warning, "没有写明年度", "文件里没有计划年度，“年底前”“6月底前”等时限无法换算成日期。请在导入时填写年度。")
    static let partsExceedWhole = FindingRule(
        "D119", .warning, "分项之和超过总数", "“其中”各项相加超过了总数，其中至少一个数需要核对。")

    private init(_ code: String, _ severity: Finding.Severity, _ title: String, _ explanation: String) {
        self.code = code
        self.severity = severity
        self.title = title
        self.explanation = explanation
    }

    /// A finding of this rule.
    func finding(_ message: String, at span: Span, suggestion: String? = nil) -> Finding {
        Finding(code: code, severity: severity, message: message, suggestion: suggestion, span: span)
    }
}

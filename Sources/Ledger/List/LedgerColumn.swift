/// A column of the work ledger (工作台账), in the order that offices expect.
public enum LedgerColumn: String, Sendable, Hashable, CaseIterable {
    case number, section, item, clause, source, strength, kind
    /// All numbers to reach of a commitment in one cell.
    case target
    case indicator, value, unit, comparator, baseline, standard, start, deadline, basis
    case leader, lead, cooperating, person, contact
    case january, february, march, april, may, june, july, august, september, october, november, december
    case current, cumulative, rate, lag, progress, light
    case latest, obstacles, help, next, evidence
    case state, extensions, returns, opinion, verification, closed, notes

    /// What one cell of a column speaks of.
    public enum Level: Int, Sendable, Hashable, Comparable {
        /// The item as a whole.
        case item
        /// One commitment of it.
        case commitment
        /// One number to reach, or a commitment without numbers.
        case target

        /// By how fine they are.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// What one cell speaks of.
    public var level: Level {
        switch self {
        case .clause, .source, .strength, .kind, .target: .commitment
        case .indicator, .value, .unit, .comparator, .baseline, .standard, .deadline, .basis, .current, .cumulative,
            .rate, .lag, .progress:
            .target
        default: month == nil ? .item : .target
        }
    }

    /// What one cell speaks of in a ledger whose rows are of `finest`: deadlines are shown as finely as the rows are.
    public func level(in finest: Level) -> Level {
        self == .deadline || self == .basis ? finest : level
    }

    /// What a row speaks of in a ledger of `columns`.
    public static func finestLevel(of columns: [LedgerColumn]) -> Level {
        max(.commitment, columns.filter { $0 != .deadline && $0 != .basis }.map(\.level).max() ?? .item)
    }

    /// The month whose planned value it shows, from 1; `nil` for all other columns.
    public var month: Int? {
        let months: [LedgerColumn] = [
            .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november,
            .december,
        ]
        return months.firstIndex(of: self).map { $0 + 1 }
    }

    /// Whether its cells hold numbers, which line up at their right.
    public var isNumeric: Bool {
        switch self {
        case .value, .baseline, .current, .cumulative, .rate, .lag, .extensions, .returns: true
        default: month != nil
        }
    }

    /// Whether it has something to show only once the plan stands.
    public var needsApproval: Bool {
        switch self {
        case .number, .section, .item, .clause, .source, .strength, .kind, .target, .indicator, .value, .unit,
            .comparator, .standard, .deadline, .basis, .leader, .lead, .cooperating, .person, .state, .notes:
            false
        default: true
        }
    }

    /// The columns that a ledger shows before anybody chose.
    public static func standard(isRunning: Bool) -> [LedgerColumn] {
        [.number, .item, .clause, .target, .lead, .cooperating, .deadline, .strength, .kind]
            + (isRunning ? [.light, .state] : [.state])
    }
}

extension LedgerColumn {
    /// The heading.
    public var term: BilingualText {
        if let month { return BilingualText("\(month)月计划", "plan \(month)") }
        return switch self {
        case .number, .section, .item, .clause, .source, .strength, .kind, .target, .indicator, .value, .unit,
            .comparator, .baseline, .standard, .start, .deadline, .basis:
            promise
        case .leader, .lead, .cooperating, .person, .contact: people
        case .current, .cumulative, .rate, .lag, .progress, .light, .latest, .obstacles, .help, .next, .evidence:
            progressTerm
        default: ending
        }
    }

    private var promise: BilingualText {
        switch self {
        case .number: BilingualText("序号", "No.")
        case .section: BilingualText("领域", "Section")
        case .item: BilingualText("事项", "Item")
        case .clause: BilingualText("工作内容", "Commitment")
        case .source: BilingualText("原文", "Source")
        case .strength: BilingualText("约束力", "Strength")
        case .kind: BilingualText("目标类型", "Kind")
        case .target: BilingualText("指标", "Targets")
        case .indicator: BilingualText("指标名", "Indicator")
        case .value: BilingualText("目标值", "Target")
        case .unit: BilingualText("单位", "Unit")
        case .comparator: BilingualText("比较", "Comparison")
        case .baseline: BilingualText("基数", "Baseline")
        case .standard: BilingualText("完成标准", "Done when")
        case .start: BilingualText("开始", "Start")
        case .deadline: BilingualText("完成时限", "Deadline")
        default: BilingualText("期限依据", "Basis of deadline")
        }
    }

    private var people: BilingualText {
        switch self {
        case .leader: BilingualText("牵头县领导", "Leader")
        case .lead: BilingualText("牵头单位", "Lead")
        case .cooperating: BilingualText("配合单位", "Cooperating")
        case .person: BilingualText("责任人", "Person in charge")
        default: BilingualText("联络员", "Reporter")
        }
    }

    private var progressTerm: BilingualText {
        switch self {
        case .current: BilingualText("本期完成", "This month")
        case .cumulative: BilingualText("累计完成", "Cumulative")
        case .rate: BilingualText("完成率", "Share done")
        case .lag: BilingualText("序时进度差", "Against plan")
        case .progress: BilingualText("进度状态", "Progress")
        case .light: BilingualText("亮灯", "Light")
        case .latest: BilingualText("最新进展", "Latest progress")
        case .obstacles: BilingualText("存在问题", "Problems")
        case .help: BilingualText("需协调事项", "Help needed")
        case .next: BilingualText("下步打算", "Next")
        default: BilingualText("佐证", "Evidence")
        }
    }

    private var ending: BilingualText {
        switch self {
        case .state: BilingualText("工作流状态", "State")
        case .extensions: BilingualText("延期次数/原期限", "Extensions, original deadline")
        case .returns: BilingualText("退回次数", "Returns")
        case .opinion: BilingualText("督查意见", "Office's opinion")
        case .verification: BilingualText("核验结果", "Site check")
        case .closed: BilingualText("办结/销号日期", "Completed or closed")
        default: BilingualText("备注", "Notes")
        }
    }
}

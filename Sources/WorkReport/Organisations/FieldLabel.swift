/// What the words before a colon, or in a table's head, announce: `责任单位`, `牵头市领导`, `完成时限`, `项目内容`.
enum FieldLabel: Sendable, Hashable {
    case organisations(Organisation.Role)
    case people
    case deadline
    /// The task itself.
    case task
    /// A number of the row.
    case number
    /// The heading of a group of tasks.
    case group
    /// The value of an indicator whose name stands in another column: 目标值.
    case amount
    /// The unit of measure of that value: 计量单位.
    case measure
    /// Anything else that a table or page gives for an item: 备注, 资金来源, 分值.
    case other

    /// Whether it says who answers for an item, or by when.
    var isField: Bool { isResponsibility || self == .deadline }

    /// Whether it says who answers for an item.
    var isResponsibility: Bool {
        switch self {
        case .organisations, .people: true
        default: false
        }
    }
}

/// Finds labels.
struct FieldLabelReader {
    let keys: [UInt16]
    let gaps: [Bool]

    /// A label that begins at `start` and is followed by a colon: the range of its words and the index behind the colon.
    func labelled(at start: Int, before end: Int) -> (label: FieldLabel, words: Range<Int>, end: Int)? {
        if start < end, keys[start] == Marks.openSquare { return bracketed(at: start, before: end) }
        guard start < end, FieldWords.mayBegin(with: keys[start]), hasColon(behind: start, before: end),
            let (label, behind) = words(at: start, before: end)
        else { return nil }
        let colon = behindRemark(label, at: behind, before: end)
        guard colon < end, keys[colon] == Marks.colon else { return nil }
        return (label, start..<behind, colon + 1)
    }

    /// Whether a colon stands so near behind `start` that it may close a label: no label is longer with its remark.
    private func hasColon(behind start: Int, before end: Int) -> Bool {
        keys.withUnsafeBufferPointer { keys in
            for index in start..<min(end, start + 64) where keys[index] == Marks.colon { return true }
            return false
        }
    }

    /// A label that begins at `start` and that white space parts from what it announces: `责任单位　县教育局`.
    func spaced(at start: Int, before end: Int) -> (label: FieldLabel, words: Range<Int>, end: Int)? {
        guard let (label, behind) = words(at: start, before: end), behind < end, gaps[behind] else { return nil }
        return (label, start..<behind, behind)
    }

    /// The index behind what may stand between a label and its colon: the ordinal of a task (重点任务一：), a remark in
    /// brackets (责任单位（第一个为牵头单位）：).
    private func behindRemark(_ label: FieldLabel, at index: Int, before end: Int) -> Int {
        guard index < end else { return index }
        if label == .task {
            let limit = min(end, index + 3)
            return (index..<limit).first { !Marks.isDigit(keys[$0]) && Marks.numeral(keys[$0]) == nil } ?? limit
        }
        guard keys[index] == Marks.open else { return index }
        let close = (index..<min(end, index + 24)).first { keys[$0] == Marks.close }
        return close.map { $0 + 1 } ?? index
    }

    /// Whether the colon at `colon` closes a label that says who answers.
    func ends(at colon: Int) -> Bool {
        (max(0, colon - 8)..<max(0, colon - 1)).contains { start in
            words(at: start, before: colon).map { $0.end == colon && $0.label.isResponsibility } ?? false
        }
    }

    /// A label in heavy brackets: 【牵头单位】, with or without a colon behind it.
    private func bracketed(at start: Int, before end: Int) -> (label: FieldLabel, words: Range<Int>, end: Int)? {
        guard let (label, behind) = words(at: start + 1, before: end), behind < end, keys[behind] == Marks.closeSquare
        else { return nil }
        let hasColon = behind + 1 < end && keys[behind + 1] == Marks.colon
        return (label, start + 1..<behind, behind + (hasColon ? 2 : 1))
    }

    /// A label that is all of a cell, with or without a colon or a remark in brackets.
    func whole(_ cell: Range<Int>) -> FieldLabel? {
        if let yearly = yearly(cell) { return yearly }
        return words(filling: cell) ?? (isComposedTask(cell) ? .task : nil)
    }

    private func words(filling cell: Range<Int>) -> FieldLabel? {
        guard cell.count <= 32, let (label, behind) = words(at: cell.lowerBound, before: cell.upperBound) else {
            return nil
        }
        if behind < cell.upperBound, keys[behind] == Marks.open, keys[cell.upperBound - 1] == Marks.close {
            return label
        }
        return behind == cell.upperBound || (behind == cell.upperBound - 1 && keys[behind] == Marks.colon) ? label : nil
    }

    /// Whether a cell is nothing but words for what is to be done: 工作举措及实施计划.
    private func isComposedTask(_ cell: Range<Int>) -> Bool {
        guard (4...14).contains(cell.count) else { return false }
        var index = cell.lowerBound
        var isNoun = false
        while let (behind, noun) = FieldWords.taskParts.match(keys, at: index, before: cell.upperBound) {
            (index, isNoun) = (behind, noun)
        }
        return index == cell.upperBound && isNoun
    }

    /// What a year's column of an indicator gives: 2026年目标, 2025年完成情况.
    private func yearly(_ cell: Range<Int>) -> FieldLabel? {
        let words = cell.lowerBound + 5
        guard (7...14).contains(cell.count), keys[words - 1] == 0x5E74,
            keys[cell.lowerBound..<words - 1].allSatisfy(Marks.isDigit)
        else { return nil }
        let start = keys[words] == 0x5EA6 ? words + 1 : words
        return FieldWords.yearly.match(keys, at: start, before: cell.upperBound).flatMap {
            $0.end == cell.upperBound ? $0.value : nil
        }
    }

    /// The words of a label that begin at `start`.
    ///
    /// - Parameter shortest: whether the label ends with its first noun: 牵头单位 of 牵头单位责任单位.
    func words(at start: Int, before end: Int, shortest: Bool = false) -> (label: FieldLabel, end: Int)? {
        guard start < end, FieldWords.mayBegin(with: keys[start]) else { return nil }
        let composed =
            FieldWords.parts.mayBegin(with: keys[start])
            ? composed(at: start, before: end, shortest: shortest) : nil
        guard let fixed = FieldWords.fixed.match(keys, at: start, before: end) else { return composed }
        let goesOn =
            shortest && !fixed.value.isResponsibility
            && words(at: fixed.end, before: end, shortest: true) != nil
        if let composed, composed.end >= fixed.end, !goesOn { return composed }
        return (fixed.value, fixed.end)
    }

    /// A label put together of parts: what they do (牵头, 配合), words between (市, 主要), and who (单位, 领导).
    private func composed(at start: Int, before end: Int, shortest: Bool) -> (label: FieldLabel, end: Int)? {
        var index = start
        var duty: FieldWords.Part?
        var found: (label: FieldLabel, end: Int)?
        while let (behind, part) = FieldWords.parts.match(keys, at: index, before: min(end, start + 16)) {
            switch part {
            case .lead, .cooperating, .responsible, .supervising, .personal: duty = duty ?? part
            case .between: break
            case .organisationNoun:
                if let duty { found = (label(of: duty), behind) }
            case .personNoun:
                if duty != nil { found = (people(behind: found), behind) }
            case .person: found = (people(behind: found), behind)
            }
            if shortest, found != nil { break }
            index = behind
        }
        return found
    }

    /// A label of persons; behind organisations in the same label (责任单位及责任人) it stays theirs.
    private func people(behind found: (label: FieldLabel, end: Int)?) -> FieldLabel {
        if case .organisations? = found?.label { return found?.label ?? .people }
        return .people
    }

    private func label(of duty: FieldWords.Part) -> FieldLabel {
        switch duty {
        case .lead: .organisations(.lead)
        case .cooperating: .organisations(.cooperating)
        case .supervising: .organisations(.supervising)
        default: .organisations(.responsible)
        }
    }
}

/// The words that labels are made of, gathered from breakdowns of counties, cities and provinces.
enum FieldWords {
    /// Whether a label may begin with a unit: most places are told by it alone.
    static func mayBegin(with unit: UInt16) -> Bool { parts.mayBegin(with: unit) || fixed.mayBegin(with: unit) }

    /// A part of a composed label.
    enum Part: Sendable, Hashable {
        case lead, cooperating, responsible, supervising, personal, between, organisationNoun, personNoun, person
    }

    static let parts = Lexicon<Part>(lists: [
        (.lead, "牵头 总牵头 主办 汇总 领衔"),
        (.cooperating, "配合 协办 协作 协同 协助 参与 参加 会办 联办 协管 协调配合"),
        (.responsible, "责任 承办 落实 实施 承担 主责 办理 数据提供 数据来源 执行 承接 组织实施 主管 填报"),
        (.supervising, "督导 督查 督办 监督 监管 考核 监考 验收 考评 负责考核"),
        (.personal, "分管 包联 包抓 挂钩 挂帅 联系 包保 挂点 包案 主抓 联络 负责 具体负责 挂联 领办"),
        (.between, "主要 第一 直接 工作 具体 项目 任务 市 县 区 省 镇 乡 州 旗 级 及 和 与 / 、 或 其他 相关 主体 领导小组 政府 党委 党政 县委 市委 区委"),
        (.organisationNoun, "单位 部门 科室 处室 主体 机构 机关 股室 主体单位 部门单位 方 站所 所站 站办所 办所 中心 支部 部室 组室 村居 镇街"),
        (.personNoun, "领导 人 人员 员 副市长 副县长 副区长 副省长 市长 县长 区长 秘书长 副秘书长 局长 同志"),
        (.person, "责任人 负责人"),
    ])

    /// What the heading of a column of tasks is put together of: words before, between and for what is to be done.
    static let taskParts = Lexicon<Bool>(lists: [
        (true, "举措 措施 任务 目标 内容 事项 计划 安排 要求 项目 实事 指标 工程 清单"),
        (false, "主要 重点 具体 年度 全年 工作 实施 推进 落实 建设 改革 民生 阶段性 及 和 与 、 / 当年 本年 分解"),
    ])

    /// What stands behind a year in the head of a column.
    static let yearly = Lexicon<FieldLabel>(lists: [
        (.amount, "目标 目标值 预期目标 预期值 计划 计划数 计划值 任务 任务数 目标任务 指标 指标值 预期"),
        (.other, "完成 完成数 完成值 完成情况 实际 实际数 实际值 实绩 预计 预计数 预计完成 基数 基准值 增速 增长"),
    ])

    static let fixed = Lexicon<FieldLabel>(lists: [
        (.organisations(.responsible), "部门分工 责任分工 职责分工 分工 责任主体 单位 部门 责任 承办 落实部门"),
        (.organisations(.lead), "牵头"),
        (.organisations(.cooperating), "配合 协办 协作 协同"),
        (.people, "责任人 负责人 联系人 联络员 领导 总责任人 第一责任人 直接责任人 具体责任人"),
        (
            .deadline,
            """
            完成时限 完成时间 完成期限 完成日期 时限要求 时间要求 办结时限 办理时限 时间节点 工作时限 时限 期限 计划完成时间 计划完成时限
            时间进度 进度安排 时间进度安排 时间安排 截止时间 责任时限 完成时间节点 要求完成时间 目标时限 年度完成时限 完成时间及要求 完成时限要求
            """
        ),
        (
            .task,
            """
            目标要求 工作要求 任务要求 具体要求 目标内容 主要目标 年度目标要求 目标标准 工作标准 完成标准 主要指标 预期指标 主要预期指标 指标内容 指标项目 具体任务 工作任务 目标任务 目标与任务 目标和任务 主要任务 重点任务 任务 任务内容 工作内容 项目内容 事项 工作事项 民生实事
            任务名称 项目名称 实事项目 项目 名称 内容 重点工作 工作目标 目标 考核指标 指标名称 指标 考核内容 考核项目 主要内容 建设内容
            年度目标 项目内容及任务分解 任务分解 实施内容 重点工作任务 主要工作 工作要点 目标任务内容 实事内容 实事名称 工作任务及目标
            主要目标 责任事项 具体工作内容 工作目标及内容 工作内容及目标 主要目标任务 分解任务 任务目标 重点任务内容 主要工作任务 具体内容 具体事项 工作措施 具体措施 主要措施 工作目标任务 预期目标 评分标准 考核标准 评分办法
            年度目标任务 重点事项 指标任务 任务事项 报告内容 督办事项 工作项目 任务分解内容 项目内容和任务分解 实事 重点项目 任务清单 任务措施 工作任务和措施 任务及措施 具体工作 具体工作任务
            年度任务 年度工作任务 年度工作目标 承诺事项 为民办实事 改革任务 改革事项 主要工作任务和措施 工作安排 建设任务
            """
        ),
        (.number, "序号 编号 项次"),
        (.amount, "目标值 指标值 目标数 计划数 计划值 预期值 任务数 年度目标值 年度目标数 年度计划数 年度任务数 目标任务数 预期目标值 年度指标值"),
        (.measure, "计量单位 指标单位 单位名称"),
        (.group, "类别 领域 板块 工作类别 分类 大类 任务类别 方面"),
        (
            .other,
            """
            分值 各项分值 备注 说明 资金筹措 资金来源 投资 总投资 进展情况 权重 资金筹措方式 工作进展 完成情况 目前进展
            年度投资 计划投资 投资额 投资规模 资金安排 得分 基数 增幅 实施地点 建设地点 建设性质 建设规模 建设期限 起止年限
            一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 推进情况 推进措施 推进举措 推进目标 落实情况 落实措施 形象进度 年度进度
            工作进度 进度 完成情况及进度 责任领导电话 预期成效 工作标准 完成标准 成果形式 来源 报告原文 原文 目标人群 受益范围 责任清单 填报说明
            政策依据 保障措施 存在问题 下一步打算 联系电话 电话 监督电话 实际完成情况 实际进展情况 目前进展情况 目前完成情况 最新进展 最新进展情况
            工作进展情况 项目进展情况 当前进展情况 办理情况 办理进展 年度完成情况 上半年完成情况 主要成效 工作成效 取得成效
            """
        ),
    ])
}

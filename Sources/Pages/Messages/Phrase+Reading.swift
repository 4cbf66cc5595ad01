extension Phrase {
    // MARK: Values
    static let number = Phrase("序号", "Number")
    static let section = Phrase("领域", "Section")
    static let title = Phrase("事项名称", "Title")
    static let peopleLines = Phrase("人员（每行一位，如 责任领导：李明）", "People (one a line, part: name)")
    static let deadline = Phrase("完成时限", "Deadline")
    static let deadlineText = Phrase("时限原文", "Deadline in words")
    static let deadlineDate = Phrase("截止日期", "Last day")
    static let noDeadline = Phrase("未写明", "not stated")
    static let notes = Phrase("备注", "Remarks")
    static let organisationName = Phrase("单位名称", "Organisation")
    static let part = Phrase("分工", "Part")
    static let members = Phrase("所含单位（用、分开）", "Members (parted by commas)")
    static let nobodyNamed = Phrase("没有责任单位", "No organisation named")
    static let clause = Phrase("工作内容", "Commitment")
    static let action = Phrase("动作", "Verb")
    static let strength = Phrase("约束力", "Strength")
    static let kind = Phrase("类型", "Kind")
    static let indicatorKind = Phrase("指标类型", "Kind of indicator")
    static let subject = Phrase("指标名", "Indicator")
    static let comparator = Phrase("比较", "Comparison")
    static let value = Phrase("目标值", "Target")
    static let scale = Phrase("数量级（万、亿）", "Scale word")
    static let unit = Phrase("计量单位", "Unit")
    static let partOf = Phrase("属于哪项指标", "Part of")
    static let amongThem = Phrase("其中", "of these")
    static let projects = Phrase("项目", "Projects")
    static let indicators = Phrase("指标", "Indicators")
    static let noCommitment = Phrase("没有可核验的工作内容", "No verifiable commitment")
    static let nothing = Phrase("无", "none")
    static let was = Phrase("原为", "was")
    static func memberList(_ names: [String]) -> Phrase {
        Phrase("（\(names.joined(separator: "、"))）", "(\(names.joined(separator: ", ")))")
    }
    static func line(_ number: Int) -> Phrase { Phrase("第 \(number) 行", "line \(number)") }

    // MARK: What can be done
    static let reason = Phrase("理由（必填，将记录在案）", "Reason (required; goes on record)")
    static let cancel = Phrase("取消", "Cancel")
    static let save = Phrase("保存更正", "Save")
    static let add = Phrase("补充", "Add")
    static let correct = Phrase("更正", "Correct")
    static let correctItem = Phrase("更正事项", "Correct the item")
    static let strike = Phrase("删除", "Remove")
    static let restore = Phrase("恢复", "Restore")
    static let confirm = Phrase("确认", "Confirm")
    static let confirmed = Phrase("已确认", "Confirmed")
    static let unconfirmed = Phrase("待确认", "To be confirmed")
    static let nameLead = Phrase("定为牵头", "Name as lead")
    static let leadNamedByOffice = Phrase("督查室指定牵头单位", "Lead named by the supervision office")
    static let addOrganisation = Phrase("补充单位", "Add an organisation")
    static let addCommitment = Phrase("补充工作内容", "Add a commitment")
    static let addIndicator = Phrase("补充指标", "Add an indicator")
    static let addedByHand = Phrase("人工补充", "Added by hand")
    static let makeCommitment = Phrase("作为工作内容", "Make it a commitment")
    static let split = Phrase("拆分", "Split")
    static let firstTitle = Phrase("留下部分的名称", "Title of what stays")
    static let newTitle = Phrase("拆出部分的名称", "Title of what is split off")
    static let splitCommitments = Phrase("拆出哪些工作内容", "Commitments to split off")
    static let merge = Phrase("合并", "Merge")
    static let mergeWithPrevious = Phrase("并入上一项", "Merge into the previous item")
    static let mergeWithNext = Phrase("与下一项合并", "Merge with the next item")
    static func mergeSentence(from: String, into: String) -> Phrase {
        Phrase("“\(from)”的工作内容和单位将并入“\(into)”。", "The commitments and organisations of “\(from)” go to “\(into)”.")
    }

    // MARK: Findings and what was not read
    static let settle = Phrase("处理", "Settle")
    static let settled = Phrase("已处理", "Settled")
    static let settledHow = Phrase("如何处理（必填，将记录在案）", "How it was settled (required; goes on record)")
    static func struckParts(_ count: Int) -> Phrase { Phrase("已删除 \(count) 处", "Removed: \(count)") }
    static func unreadParts(_ count: Int) -> Phrase {
        Phrase("未列为工作内容的文字 \(count) 段", "Text that became no commitment: \(count)")
    }
}

import Ledger
import Pages

extension Phrase {
    static let correctionDone = Phrase("已更正。", "Corrected.")
    static let additionDone = Phrase("已补充。", "Added.")
    static let leadDone = Phrase("已确定牵头单位。", "The lead is named.")
    static let strikeDone = Phrase("已删除，可以恢复。", "Removed; it can be restored.")
    static let restoreDone = Phrase("已恢复。", "Restored.")
    static let mergeDone = Phrase("已合并。", "Merged.")
    static let splitDone = Phrase("已拆分。", "Split.")
    static let settleDone = Phrase("已处理这条发现。", "The finding is settled.")
    static let confirmDone = Phrase("已确认。", "Confirmed.")
    static let submitDone = Phrase("已提请核定。", "Submitted for approval.")
    static let returnDone = Phrase("已退回督查室。", "Handed back to the office.")
    static let approveDone = Phrase("已核定立项。", "Approved.")
    static let dispatchDone = Phrase("已交办。", "Dispatched.")
    static let nothingChanged = Phrase("内容没有变化。", "Nothing was changed.")

    static let choiceInvalid = Phrase("请从给出的选项中选择。", "Choose one of the options.")
    static let itemUnknown = Phrase("没有这个事项。", "There is no such item.")
    static let numberInvalid = Phrase("请填写数字，例如 12.5。", "Write a number, such as 12.5.")
    static let dateInvalid = Phrase("日期请写成 2026-06-30 的形式。", "Write the day as 2026-06-30.")
    static let placeInvalid = Phrase("原文中没有这个位置。", "The source has no such place.")
    static let splitOneSided = Phrase(
        "请勾选一部分工作内容：两部分都要至少有一条。", "Choose some of the commitments: each part needs at least one.")

    static let retryTitle = Phrase("还没有保存", "Not saved yet")
    static let fieldWrong = Phrase("请改正标出的一项，再保存。", "Set the marked field right and save again.")
    static let conflictTitle = Phrase("内容已被他人修改", "Somebody else changed it")
    static let conflictLead = Phrase(
        "您打开页面之后，他人修改了同一处，您的更改还没有保存。请对照后决定。",
        "After you opened the page somebody else changed the same thing; yours is not saved yet. Compare and decide.")
    static let whatColumn = Phrase("内容", "What")
    static let beforeColumn = Phrase("您看到的", "As you saw it")
    static let nowColumn = Phrase("现在", "Now")
    static let typedColumn = Phrase("您填写的", "As you typed it")
    static let saveAnyway = Phrase("仍按我填写的保存", "Save mine all the same")
    static let tryAgain = Phrase("改好后再保存", "Save again")
    static let leaveIt = Phrase("不保存，返回查看", "Leave it and go back")
    static let submittedAgain = Phrase("已退回修改并重新提请核定", "handed back, changed and submitted again")
    static func changedSince(_ count: Int) -> Phrase { Phrase("其后有 \(count) 处变动", "changed \(count) times since") }

    /// What a field of a form is called: as in the ledger, where it has such a field.
    static func label(_ field: FormField) -> Phrase {
        switch field {
        case .reason: Phrase("理由", "Reason")
        case .note: Phrase("说明", "Remark")
        case .deadlineText: Phrase("时限原文", "Deadline in words")
        case .deadlineDate: Phrase("截止日期", "Last day")
        case .title: Phrase("事项名称", "Title")
        case .part: Phrase("分工", "Part")
        case .commitment: Phrase("拆出哪些工作内容", "Commitments to split off")
        case .newTitle: Phrase("拆出部分的名称", "Title of the part split off")
        case .leader: Phrase("核定领导", "Approving leader")
        case .basis: Phrase("核定依据", "Basis of the approval")
        case .progress: Phrase("工作进展", "What was done")
        case .obstacles: Phrase("存在问题", "What stands in the way")
        case .help: Phrase("需协调事项", "Help needed")
        case .plans: Phrase("下步打算", "What comes next")
        case .value: Phrase("数值", "Value")
        case .answer: Phrase("说明", "Explanation")
        case .baseline: Phrase("基数", "Baseline")
        case .count: Phrase("数量", "Number")
        case .seed: Phrase("种子", "Seed")
        case .year: Phrase("年度", "Year")
        case .start: Phrase("开始", "From")
        case .end: Phrase("完成", "Due")
        case .day: Phrase("日期", "Day")
        case .aliases: Phrase("别名", "Aliases")
        case .days: Phrase("签收期限（工作日）", "Sign within (working days)")
        default:
            Field(rawValue: field.rawValue).map {
                Phrase($0.chinese, $0.english.prefix(1).uppercased() + $0.english.dropFirst())
            }
                ?? Phrase(same: field.rawValue)
        }
    }
}

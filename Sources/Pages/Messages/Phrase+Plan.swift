import Ledger
import Values

extension Phrase {
    static let reading = Phrase("导入核对", "Import")
    static let panes = Phrase("原文与识别结果", "Source and reading")
    static let source = Phrase("原文", "Source")
    static let readingPane = Phrase("识别结果", "Reading")
    static let legend = Phrase("图例", "Legend")
    static func itemNumber(_ number: String) -> Phrase { Phrase("事项 \(number)", "Item \(number)") }

    static let checkup = Phrase("量化体检", "Check-up")
    static func findingsInItems(_ count: Int) -> Phrase { Phrase("各事项中 \(count) 条", "In items: \(count)") }
    static func settleFirst(_ code: String) -> Phrase { Phrase("须先处理 \(code)", "Settle \(code) first") }
    static func openFindings(_ count: Int) -> Phrase { Phrase("\(count) 条待处理", "\(count) to be settled") }
    static func outsideParts(_ count: Int) -> Phrase {
        Phrase("事项以外的文字 \(count) 段", "Text outside the items: \(count)")
    }
    static func goneItems(_ count: Int) -> Phrase {
        Phrase("已删除、合并或拆分的事项 \(count) 个", "Items removed, merged or split: \(count)")
    }
    static let makeItem = Phrase("作为事项", "Make it an item")
    static let addItem = Phrase("补充事项", "Add an item")
    static let struckWord = Phrase("已删除", "Removed")
    static let mergedInto = Phrase("已并入", "Merged into")
    static let mergedFrom = Phrase("并入了", "Took over")
    static let splitInto = Phrase("已拆分为", "Split into")
    static let splitFrom = Phrase("拆分自", "Split from")

    static let steps = Phrase("进展", "Steps")
    static func confirmedOf(_ count: Int, _ all: Int) -> Phrase {
        Phrase("已确认 \(count)／\(all)", "\(count) of \(all) confirmed")
    }
    static func planFigures(_ summary: BookSummary) -> Phrase {
        Phrase(
            "\(summary.items) 个事项，\(summary.commitments) 项工作内容，\(summary.indicators) 个指标",
            "\(summary.items) items, \(summary.commitments) commitments, \(summary.indicators) indicators")
    }
    static func verifiability(_ figures: Verifiability) -> Phrase {
        let share = figures.share(\.complete)
        return Phrase(
            "可核验程度 \(share.part)/\(share.whole)（\(share.percent)）：可量化 \(figures.measurable)，有时限 \(figures.timed)，有牵头 \(figures.led)",
            "Verifiable \(share.part)/\(share.whole) (\(share.percent)): \(figures.measurable) measurable, \(figures.timed) with a deadline, \(figures.led) with a lead"
        )
    }
    static let verifiabilityHint = Phrase(
        "既可量化、又有时限、又有一个单位牵头的工作内容所占的比例",
        "The share of commitments that are measurable, have a deadline and have one lead")
    static let nextUnconfirmed = Phrase("下一个待确认事项", "Next item to confirm")
    static let note = Phrase("说明（可不填）", "Remark (optional)")
    static let submit = Phrase("提请核定", "Submit for approval")
    static let wasReturned = Phrase("领导退回：", "Handed back:")
    static let returnPlan = Phrase("退回督查室", "Hand back")
    static let approve = Phrase("核定", "Approve")
    static let recordApproval = Phrase("登记核定", "Record the approval")
    static let approvingLeader = Phrase("核定领导", "Approving leader")
    static let approvalBasis = Phrase("核定依据（会议纪要、批示）", "Basis (minutes, written instruction)")
    static func approvedBy(_ who: String) -> Phrase { Phrase("核定：\(who)", "Approved by \(who)") }
    static func dispatchAll(_ count: Int) -> Phrase { Phrase("交办 \(count) 个事项", "Dispatch \(count) items") }
    static let signingDays = Phrase("签收期限（工作日）", "Sign within (working days)")
}

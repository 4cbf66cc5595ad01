import Ledger

extension Phrase {
    // MARK: Parts of a long plan
    static let partsOfPlan = Phrase("计划的各部分", "Parts of the plan")
    static let wholePlan = Phrase("全文", "All of it")
    static let frontPart = Phrase("文首和全篇", "Front and plan as a whole")
    static let tailPart = Phrase("文末", "Behind the items")
    static let itemsPart = Phrase("事项", "Items")
    static let tailHint = Phrase(
        "这一部分没有事项；其中的文字列在“文首和全篇”中。", "There are no items here; its text is listed with the front.")
    static func confirmRest(_ count: Int) -> Phrase {
        Phrase("确认本部分其余 \(count) 项", "Confirm the other \(count) of this part")
    }

    // MARK: Sharing the work
    static func heldBy(_ name: String) -> Phrase { Phrase("\(name)领办", "\(name) works on it") }
    static let takeSection = Phrase("由我领办", "I take it")
    static let releaseSection = Phrase("交回", "Give it back")
    static let giveSectionTo = Phrase("交给", "Give it to")
    static let giveSection = Phrase("分派", "Assign")
    static func newsSince(_ count: Int, by names: String) -> Phrase {
        Phrase("您打开页面之后，\(names)做了 \(count) 处变动", "\(count) changes by \(names) since you opened this page")
    }
    static let reload = Phrase("刷新", "Reload")

    // MARK: Working off
    static let workTitle = Phrase("逐条处理", "Work off one by one")
    static func workOff(_ count: Int) -> Phrase { Phrase("逐条处理（待定 \(count)）", "Work off one by one (\(count) open)") }
    static func decidedOf(_ count: Int, _ all: Int) -> Phrase {
        Phrase("疑点和未列文字：已定 \(count)／\(all)", "Findings and unread text: \(count) of \(all) decided")
    }
    static let allWorkedOff = Phrase("全部处理完毕。", "All of them are decided.")
    static let nothingToWorkOff = Phrase("没有需要逐条处理的内容。", "There is nothing to work off.")
    static let previousOne = Phrase("上一条", "Previous")
    static let nextOne = Phrase("下一条", "Next")
    static let whatIsThis = Phrase("这句话是什么？", "What is this sentence?")
    static let inNoItem = Phrase("不在任何事项内", "In no item")
    static let sameAs = Phrase("与哪一条工作内容重复", "Which commitment says the same")
    static let takeBack = Phrase("撤回", "Take back")
    static let undecided = Phrase("待定", "Open")
    static let madeReason = Phrase("原文有此要求，识别时未列", "The document asks for it; the reader left it out")
    static let reopenedReason = Phrase("重新判断", "To be judged again")

    // MARK: Keys
    static let keysTitle = Phrase("快捷键", "Keys")
    static let keyColumn = Phrase("按键", "Key")
    static let keyMeaning = Phrase("作用", "What it does")
    static let keysOn = Phrase("使用单键快捷键", "Use keys of one character")
    static let keysHint = Phrase("在输入框中打字时快捷键不起作用。", "They do nothing while you type in a field.")

    // MARK: Remarks
    static let remarks = Phrase("批注", "Remarks")
    static let remarkWord = Phrase("批注", "Remark")
    static let confirmedSince = Phrase("其后已重新确认", "confirmed since")
    static func matchOrganisations(_ count: Int) -> Phrase {
        Phrase("单位核对（未识别 \(count)）", "Organisations (\(count) unknown)")
    }
}

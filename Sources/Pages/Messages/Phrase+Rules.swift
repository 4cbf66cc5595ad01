extension Phrase {
    static let rulesLead = Phrase(
        "各地不同的办法在这里设置；先试算看影响，再说明理由保存。",
        "What differs from place to place; see the effect first, then save with a reason.")
    static let rulesSave = Phrase("保存规则", "Save the rules")
    static let rulesTry = Phrase("试算影响", "Show the effect")
    static let rulesReasonHint = Phrase("保存时必填，例如依据的文件。", "Needed for saving: the paper that it rests on.")
    static let rulesVersions = Phrase("历次修改", "Changes so far")
    static let rulesNeverChanged = Phrase("一直是默认规则。", "The defaults have held all the time.")
    static let rulesEffect = Phrase("如果采用，今天会怎样", "What it would do today")
    static let nothingWouldChange = Phrase("今天的亮灯、待办、得分都不变。", "No light, task or score of today would change.")
    static let rulesKeepPast = Phrase(
        "已过月份的亮灯、已判定的报送及时性、已发出的督办不会改变。",
        "Lights of months that are over, what was judged timely, and letters that were sent stay as they are.")
    static let concernsTitle = Phrase("请先考虑", "To be thought of first")
    static let concernsConfirmed = Phrase(
        "我已知悉上述问题，仍要采用，理由写在下面并留痕。", "I know what is said above and want it all the same; the reason is kept.")
    static let itemsChange = Phrase("事项亮灯变化", "Items whose light changes")
    static let targetsChange = Phrase("目标亮灯变化", "Targets whose light changes")
    static let tasksAdded = Phrase("新增待办和催办", "Tasks and urgings that would come")
    static let tasksGone = Phrase("消失的待办和催办", "Tasks and urgings that would go")
    static let tasksMoved = Phrase("期限变化的待办", "Tasks due on another day")
    static let scoresChange = Phrase("得分变化", "Scores that change")
    static let nowWord = Phrase("现在", "Now")
    static let afterWord = Phrase("采用后", "Then")
    static let calendarUpload = Phrase("从文件读入工作日历", "Read the calendar from a file")
    static let calendarUploadHint = Phrase(
        "文本文件，格式同上；读入后仍可修改，保存才生效。", "A text file of that form; it holds only once saved.")
    static let readFile = Phrase("读入文件", "Read the file")
    static func defaultIs(_ value: String) -> Phrase { Phrase("默认 \(value)", "default \(value)") }
    static func nowIs(_ value: String) -> Phrase { Phrase("现行 \(value)", "in force \(value)") }
}

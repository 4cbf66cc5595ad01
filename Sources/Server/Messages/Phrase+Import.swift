import Pages
import Workflows

extension Phrase {
    /// That a document was imported, with what a person should know about the opening of its file.
    static func importDone(_ notices: [DocumentNotice]) -> Phrase {
        let chinese = ["已导入，请逐项核对。"] + notices.map(\.chinese)
        let english = ["Imported. Please check it item by item."] + notices.map(\.english)
        return Phrase(chinese.joined(), english.joined(separator: " "))
    }
    static let uploadForgotten = Phrase("等待的时间太长，请重新选择文件。", "It waited too long; choose the file again.")
    static let fileMissing = Phrase("请选择要导入的文件。", "Choose a file to import.")
    static let yearInvalid = Phrase("计划年度请写成四位数字，例如 2026。", "Write the plan year with four digits, such as 2026.")
}

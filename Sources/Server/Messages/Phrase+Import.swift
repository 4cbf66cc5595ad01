import Pages
import Workflows

extension Phrase {
    /// That a document was imported, with what a person should know about the opening of its file.
    static func importDone(_ notices: [DocumentNotice], unknownOrganisations: Int = 0) -> Phrase {
        var chinese = ["已导入，请逐项核对。"]
        var english = ["Imported. Please check it item by item."]
        if unknownOrganisations > 0 {
            chinese.append("有 \(unknownOrganisations) 个单位名称名录中没有，请在“单位核对”中确认。")
            english.append(
                "\(unknownOrganisations) names of organisations are not in the directory; see “Organisations”.")
        }
        chinese += notices.map(\.chinese)
        english += notices.map(\.english)
        return Phrase(chinese.joined(), english.joined(separator: " "))
    }
    static let uploadForgotten = Phrase("等待的时间太长，请重新选择文件。", "It waited too long; choose the file again.")
    static let fileMissing = Phrase("请选择要导入的文件。", "Choose a file to import.")
    static let yearInvalid = Phrase("计划年度请写成四位数字，例如 2026。", "Write the plan year with four digits, such as 2026.")
}

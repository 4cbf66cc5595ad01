import Pages

extension Phrase {
    static let importDone = Phrase("已导入，请逐项核对。", "Imported. Please check it item by item.")
    static let fileMissing = Phrase("请选择要导入的文件。", "Choose a file to import.")
    static let yearInvalid = Phrase("计划年度请写成四位数字，例如 2026。", "Write the plan year with four digits, such as 2026.")
}

extension Phrase {
    static let noBooks = Phrase(
        "还没有台账。导入一份政府工作报告事项分解，即建立台账。", "No ledger yet: import a work report breakdown to open one.")
    static let openLedger = Phrase("台账", "Ledger")
    static let comma = Phrase("，", ", ")
    static let colon = Phrase("：", ": ")
    static let importTitle = Phrase("导入文件", "Import a document")
    static let file = Phrase("政府工作报告事项分解", "Work report breakdown")
    static let fileHint = Phrase(
        "Word、WPS、PDF、扫描图片、Excel、网页、CSV 或文本文件。不得导入标有秘密、机密的文件。",
        "Word, WPS, PDF, scans as pictures, Excel, web page, CSV or text. Never import a document with a secrecy mark.")
    static let planYear = Phrase("计划年度", "Plan year")
    static let planYearHint = Phrase("文件写明年度时可不填", "May stay empty where the document states it")
    static let importButton = Phrase("导入并读取", "Import and read")

    // MARK: The document
    static let download = Phrase("下载原文件", "Download the original")
    static let fileFormat = Phrase("格式", "Format")
    static let fileSize = Phrase("大小", "Size")
    static let fileDigest = Phrase("原文件摘要 (SHA-256)", "Digest of the original (SHA-256)")
    static let textDigest = Phrase("所读文本摘要 (SHA-256)", "Digest of the text read (SHA-256)")
    static let importedBy = Phrase("导入", "Imported")
    static func bytes(_ count: Int) -> Phrase { Phrase("\(count) 字节", "\(count) bytes") }
}

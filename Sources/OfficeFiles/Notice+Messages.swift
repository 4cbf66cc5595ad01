extension Notice {
    /// One sentence in Chinese.
    public var chinese: String {
        switch self {
        case .pictures(let count): "文件中有 \(count) 张图片，图片里的文字没有读取。"
        case .trackedChanges: "文件带有修订痕迹：保留了增加的文字，略去了删除的文字。"
        case .hiddenText: "文件中有隐藏的内容，没有读取。"
        case .embeddedDocuments(let count): "文件中嵌有 \(count) 个其他文档，没有读取。"
        case .recognisedPages(let count): "有 \(count) 页是扫描图片，文字由程序识别，可能有错字，请逐页核对。"
        case .unreadPages(let count): "有 \(count) 页是扫描图片，没有读取。"
        case .links(let count): "网页中有 \(count) 行只有链接（如导航栏），没有读取。"
        case .repaired: "文件有损坏之处，可能缺少部分文字，请与原件核对。"
        case .converted(let format): "文件由 .\(format) 格式转换而来，请留意编号和表格是否完整。"
        }
    }

    /// The same sentence in English.
    public var english: String {
        switch self {
        case .pictures(let count): "The file holds \(count) pictures, whose text was not read."
        case .trackedChanges: "The file holds tracked changes: inserted text was kept, deleted text left out."
        case .hiddenText: "The file holds hidden content, which was not read."
        case .embeddedDocuments(let count): "The file holds \(count) embedded documents, which were not read."
        case .recognisedPages(let count):
            "\(count) pages are scans; their text was recognised and may hold wrong characters: compare it page by page."
        case .unreadPages(let count): "\(count) pages are scans and were not read."
        case .links(let count):
            "\(count) lines of the web page are nothing but links, such as menus, and were not read."
        case .repaired: "The file has errors and part of its text may be missing; compare it with the original."
        case .converted(let format):
            "The file was converted from .\(format); see whether its numbers and tables are complete."
        }
    }
}

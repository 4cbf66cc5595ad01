extension Phrase {
    static let pageBreak = Phrase("分页", "page break")

    // MARK: Pages

    static let pageWord = Phrase("页", "Page")
    static let pageList = Phrase("原文各页", "Pages of the source")
    static func page(_ number: Int) -> Phrase { Phrase("第 \(number) 页", "Page \(number)") }
    static func pageContinued(_ number: Int) -> Phrase { Phrase("第 \(number) 页（接上）", "Page \(number), continued") }
    static func lineOnPage(_ line: Int, _ page: Int) -> Phrase {
        Phrase("第 \(page) 页 · 第 \(line) 行", "page \(page) · line \(line)")
    }
    static let pagesAsLastPrinted = Phrase(
        "页码是 Word 上次保存这份文件时的分页，换一台电脑打印可能不同。",
        "Pages as Word laid them out when it last saved this file; another machine may print them differently.")

    // MARK: Scans

    static let recognisedText = Phrase("识别文字", "Recognised text")
    static let unreadPage = Phrase("未读取", "Not read")
    static func recognisedPages(_ pages: String, _ count: Int) -> Phrase {
        Phrase(
            "第 \(pages) 页是扫描图片，文字由程序识别，可能有错字：请对照原件逐页核对，数字尤其要看清。",
            count == 1
                ? "Page \(pages) is a scan. Its words were recognised by a program and may be wrong: compare them with the original, figures above all."
                : "Pages \(pages) are scans. Their words were recognised by a program and may be wrong: compare each page with the original, figures above all."
        )
    }
    static func unreadPages(_ pages: String, _ count: Int) -> Phrase {
        Phrase(
            "第 \(pages) 页是扫描图片，没有读取：请打开原件查看，需要的内容手工补录。",
            "\(count == 1 ? "Page \(pages) is a scan that was" : "Pages \(pages) are scans that were") not read: look at the original and add by hand what is needed."
        )
    }

    // MARK: The original

    static let originalShort = Phrase("原件", "Original")
    static func originalTitle(_ page: Int) -> Phrase { Phrase("原件第 \(page) 页", "Original, page \(page)") }
    static func originalOf(_ page: Int, _ count: Int) -> Phrase {
        Phrase("原件，第 \(page) 页，共 \(count) 页", "Original, page \(page) of \(count)")
    }
    static let textOfPage = Phrase("本页文字", "Text of this page")
    static let noTextOnPage = Phrase("本页没有读出文字。", "No text was read from this page.")
    static let previousPage = Phrase("上一页", "Previous page")
    static let nextPage = Phrase("下一页", "Next page")
    static let besideReading = Phrase("回到核对", "Back to the reading")

    // MARK: Sheets

    static let sheetWord = Phrase("工作表", "Sheet")
    static func sheet(_ name: String) -> Phrase { Phrase("工作表“\(name)”", "sheet “\(name)”") }
    static let tableRows = Phrase("表格，左边是行号", "Table, with the numbers of its rows")
    static func row(_ number: Int) -> Phrase { Phrase("第 \(number) 行", "row \(number)") }
    static func rowOfSheet(_ number: Int, _ sheet: String) -> Phrase {
        Phrase("“\(sheet)”第 \(number) 行", "“\(sheet)” row \(number)")
    }
}

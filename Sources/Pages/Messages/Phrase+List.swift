extension Phrase {
    static let filter = Phrase("筛选", "Filter")
    static let search = Phrase("查找", "Search")
    static let organisation = Phrase("单位", "Organisation")
    static let dueFrom = Phrase("时限自", "Due from")
    static let dueTo = Phrase("时限至", "Due to")
    static let state = Phrase("状态", "State")
    static let confirmation = Phrase("确认", "Confirmed")
    static let order = Phrase("排序", "Order")
    static let moreFilters = Phrase("更多条件与排序", "More conditions and order")
    static let all = Phrase("全部", "All")
    static let show = Phrase("查看", "Show")
    static let showAll = Phrase("显示全部", "Show all")
    static let nothingFound = Phrase("没有符合条件的事项。", "No item matches.")
    static let document = Phrase("原文件", "Document")
    static let ledgerTable = Phrase("台账表格", "Ledger table")
    static let itemWord = Phrase("事项", "Item")
    static let target = Phrase("指标与目标值", "Indicator and target")
    static let lead = Phrase("牵头（责任）单位", "Lead (responsible)")
    static let cooperating = Phrase("配合及其他单位", "Cooperating and others")
    static let noLeadNamed = Phrase("未定牵头", "no lead named")
    static let impliedShort = Phrase("推定", "implied")
    static func rows(_ count: Int, of all: Int, commitments: Int) -> Phrase {
        Phrase(
            "显示 \(count)／\(all) 个事项，\(commitments) 项工作内容",
            "\(count) of \(all) items, \(commitments) commitments")
    }
}

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

    static let chooseColumns = Phrase("选择列", "Columns")
    static let groupBy = Phrase("分组", "Group")
    static let compareWith = Phrase("与此日对比", "Compare with")
    static let onlyChanged = Phrase("只看有变化的", "Only what changed")
    static let without = Phrase("未列", "None")
    static let newSince = Phrase("新增", "new")
    static let before = Phrase("原为", "before:")
    static let allRowsForPrint = Phrase("全部（打印）", "All rows (for printing)")
    static let pagesOfList = Phrase("分页", "Pages")
    static let savedViews = Phrase("常用视图", "Saved views")
    static let keepThisView = Phrase("保存当前视图", "Save this view")
    static let nameOfView = Phrase("视图名称", "Name of the view")
    static let keep = Phrase("保存", "Save")
    static func forgetView(_ name: String) -> Phrase { Phrase("删除视图“\(name)”", "Forget the view “\(name)”") }
}

extension Phrase {
    static let productName = Phrase("督办", "Duban")
    static let skipToMain = Phrase("跳到正文", "Skip to the main part")
    static let onThisPage = Phrase("本页内容", "On this page")
    static let breadcrumbs = Phrase("当前位置", "You are here")
    static let mainNavigation = Phrase("主导航", "Main")
    static let appearance = Phrase("外观", "Appearance")
    static let theme = Phrase("配色", "Colours")
    static let textSize = Phrase("字号", "Size of type")
    static let bookNavigation = Phrase("本台账", "This ledger")
    static func asOfNotice(_ day: String) -> Phrase {
        Phrase("这是截至 \(day) 的台账，只能查看。", "This is the ledger as of \(day): it can be looked at, not changed.")
    }
    static let lookAtDay = Phrase("查看某一天", "Look at a day")
    static func shownDay(_ day: String) -> Phrase { Phrase("截至 \(day)", "As of \(day)") }
    static let dayToShow = Phrase("截至日期", "As of")
    static let backToToday = Phrase("回到今天", "Back to today")
    static let books = Phrase("台账", "Ledgers")
    static let people = Phrase("人员", "People")
    static let signOut = Phrase("退出", "Sign out")
    static let fullStop = Phrase("。", ". ")
}

extension Phrase {
    static let productName = Phrase("督办", "Duban")
    static let skipToMain = Phrase("跳到正文", "Skip to the main part")
    static let breadcrumbs = Phrase("当前位置", "You are here")
    static let mainNavigation = Phrase("主导航", "Main")
    static let books = Phrase("台账", "Ledgers")
    static let people = Phrase("人员", "People")
    static let signOut = Phrase("退出", "Sign out")
    static let fullStop = Phrase("。", ". ")
}

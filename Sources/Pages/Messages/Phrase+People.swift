extension Phrase {
    static let roles = Phrase("角色", "Role")
    static let since = Phrase("建立时间", "Since")
    static let locked = Phrase("已锁定", "Locked")
    static let invite = Phrase("邀请人员", "Invite somebody")
    static let makeLink = Phrase("生成一次性链接", "Make a one-time link")
    static func linkFor(_ name: String) -> Phrase { Phrase("给\(name)的一次性链接", "One-time link for \(name)") }
    static func linkHint(_ expires: String) -> Phrase {
        Phrase(
            "请当面或通过可靠渠道交给本人；只显示这一次，\(expires) 前有效。",
            "Hand it over in person; it is shown this once and works until \(expires).")
    }
}

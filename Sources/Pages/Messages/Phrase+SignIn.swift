extension Phrase {
    static let signIn = Phrase("登录", "Sign in")
    static let signInLead = Phrase("政府工作报告督办系统", "Government Work Report supervision")
    static let login = Phrase("登录名", "Login name")
    static let loginHint = Phrase(
        "用于登录，字母、数字或短横，例如 wang-jing", "To sign in with: letters, digits or hyphens, such as wang-jing")
    static let password = Phrase("密码", "Password")
    static let passwordAgain = Phrase("再输入一次密码", "Password again")
    static let personName = Phrase("姓名", "Name")
    static let setUpTitle = Phrase("首次设置", "First set-up")
    static let setUpLead = Phrase(
        "为本系统建立第一个账户，角色为政府督查室。此链接只能使用一次。",
        "Make the first account of this installation, for the supervision office. This link works once.")
    static let setUpDone = Phrase("建立账户", "Make the account")
    static let invitationTitle = Phrase("启用账户", "Your account")
    static let invitationLead = Phrase("您被邀请使用本系统，角色为", "You are invited to use this system as")
    static let invitationOnce = Phrase("此链接只能使用一次。", "This link works once.")
    static func passwordRule(_ length: Int) -> Phrase {
        Phrase("至少 \(length) 个字符；可以是一句话", "At least \(length) characters; a sentence is fine")
    }
}

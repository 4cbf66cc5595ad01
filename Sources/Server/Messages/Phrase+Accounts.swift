import Pages

extension Phrase {
    /// Why a new password is not taken.
    static func password(_ problem: PasswordRule.Problem) -> Phrase {
        switch problem {
        case .tooShort:
            Phrase(
                "密码至少要有 \(PasswordRule.minimumLength) 个字符。",
                "At least \(PasswordRule.minimumLength) characters, please.")
        case .tooLong: Phrase("密码太长。", "The password is too long.")
        case .equalsLogin: Phrase("密码不能与登录名相同。", "The password may not be the login name.")
        case .repetitionDiffers: Phrase("两次输入的密码不一致。", "The two passwords differ.")
        }
    }

    static let signInFailed = Phrase("登录名或密码不正确。", "The login name or the password is wrong.")
    static let accountLocked = Phrase(
        "账户已锁定，请联系安全管理员（未设的请联系督查室）解锁。",
        "The account is locked; ask the security administrator, or the office where there is none.")
    static let nameMissing = Phrase("请填写姓名（最多 100 个字）。", "Please give a name, of 100 characters at most.")
    static let loginInvalid = Phrase(
        "登录名由 2 至 64 个字母、数字、点或短横组成。", "A login name is 2 to 64 letters, digits, dots or hyphens.")
    static let loginTaken = Phrase("这个登录名已被使用。", "This login name is taken.")
}

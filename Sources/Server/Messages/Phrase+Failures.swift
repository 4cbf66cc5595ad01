import Pages

extension Phrase {
    /// The sentence that a reader sees for `code`.
    static func sentence(for code: ServerError.Code) -> Phrase {
        switch code {
        case .malformed: Phrase("请求的格式不正确，请返回重试。", "The request is malformed. Go back and try again.")
        case .incomplete: Phrase("还有必填内容没有填写。", "Something that must be filled in is missing.")
        case .tooLarge: Phrase("文件或内容太大，超过了上限。", "The file or text is too large.")
        case .tooSlow: Phrase("上传太慢，已中断，请重试。", "The upload was too slow and was cut off. Try again.")
        case .unsupportedMedia: Phrase("不支持这种格式的内容。", "This kind of content is not understood here.")
        case .signInNeeded: Phrase("请先登录。", "Please sign in first.")
        case .forged: Phrase("请求不是从本系统的页面发出的，已拒绝。", "The request did not come from one of our pages and was refused.")
        case .outdated: Phrase("这个页面已过期，请核对后再提交一次。", "This page is out of date. Check it and send it again.")
        case .forbidden: Phrase("您的角色不能进行此操作。", "Your role does not allow this.")
        case .notFound: Phrase("没有找到这个页面。", "There is nothing at this address.")
        case .methodNotAllowed: Phrase("此地址不接受这种请求。", "This address does not take that kind of request.")
        case .linkInvalid:
            Phrase("此链接无效、已使用或已过期，请索取新的链接。", "This link is unknown, used or expired. Ask for a new one.")
        case .conflict: Phrase("内容在此期间已被他人修改。", "Somebody else changed this in the meantime.")
        case .refused: Phrase("当前不能进行此操作。", "This cannot be done now.")
        case .unreadableDocument: Phrase("无法读取这个文件。", "This file cannot be read.")
        case .locked:
            Phrase("登录失败次数过多，账户已锁定 15 分钟，请稍后再试。", "Too many failed attempts: locked for 15 minutes. Try again later.")
        case .busy: Phrase("系统正忙，请稍后再试。", "The system is busy. Try again in a moment.")
        case .failed:
            Phrase("系统出现问题，请稍后再试；如仍不行，请告知管理员。", "Something went wrong. Try again later, or tell the administrator.")
        }
    }

    static let signInAndResend = Phrase(
        "登录已过期，还没有保存。请先在新窗口登录，再回到这里提交；填写的内容都在下面。",
        "You are no longer signed in; nothing is saved yet. Sign in in a new window, then send this again: all you typed is below."
    )
    static func chooseAgain(_ names: String, now: Bool) -> Phrase {
        now
            ? Phrase("这些文件没有保存，请在下面重新选择：\(names)。", "These files were not kept; choose them again below: \(names).")
            : Phrase(
                "这些文件没有保存，登录后提交时请重新选择：\(names)。",
                "These files were not kept; you will be asked for them once you are signed in: \(names).")
    }
    static func chooseAgainField(_ names: String) -> Phrase {
        Phrase("重新选择文件：\(names)", "Choose again: \(names)")
    }
    static let keptFile = Phrase("已上传，随本次提交：", "Uploaded already, goes along:")
    static let signInElsewhere = Phrase("在新窗口登录", "Sign in in a new window")
}

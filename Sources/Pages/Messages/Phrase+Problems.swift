extension Phrase {
    static let requestNumber = Phrase("请求编号", "Request number")
    static let goOn = Phrase("返回", "Go on")
    static let signInFirst = Phrase("请先登录", "Sign in first")
    static let signInFirstSentence = Phrase("登录已过期或尚未登录。", "You are not signed in, or no longer.")
    static let notAllowed = Phrase("没有权限", "Not allowed")
    static let notAllowedSentence = Phrase("您的角色不能做这件事。", "Your role may not do this.")
    static let notFound = Phrase("没有这个页面", "No such page")
    static let notFoundSentence = Phrase("地址有误，或内容已不存在。", "The address is wrong, or what it named is gone.")
    static let conflict = Phrase("内容已有变动", "It has changed meanwhile")
    static let conflictSentence = Phrase(
        "他人刚刚更改了同一处，您的更改没有保存。请返回查看最新内容后再试。",
        "Somebody changed the same thing just now; nothing of yours was saved. Look at it again and repeat.")
    static let linkEnded = Phrase("链接已失效", "This link no longer works")
    static let tooLarge = Phrase("文件过大", "Too large")
    static let tooLargeSentence = Phrase("文件超过了允许的大小。", "The file is larger than allowed.")
    static let notUnderstood = Phrase("无法处理", "Not understood")
    static let notUnderstoodSentence = Phrase(
        "请求不完整或有误，请返回重试。", "The request is incomplete or wrong; go back and try again.")
    static let ourFault = Phrase("系统出错", "Something broke")
    static let ourFaultSentence = Phrase(
        "问题出在系统，已记录。请稍后再试，并把请求编号告诉管理员。",
        "The fault is ours and on record. Try again later and tell the administrator the request number.")
}

internal import Values

extension LifeRefusal {
    /// Why something about the public page was refused.
    var publicationMessage: BilingualText? {
        switch self {
        case .publicationWaiting:
            BilingualText(
                "该事项已有一份公示稿待批准，请先批准、退回或撤回它。",
                "A text of this item waits for approval already; approve, decline or withdraw that first.")
        case .publicationOver:
            BilingualText(
                "这份公示稿已经处理过，请刷新。",
                "This text was dealt with already; reload the page.")
        case .ownPublication:
            BilingualText(
                "不能批准自己提请的公示稿。请由另一人批准，或登记领导批准及其依据。",
                "Nobody approves their own text; let somebody else do it, or record a leader's approval with its basis."
            )
        case .publicContactMissing:
            BilingualText(
                "请先设定公开页的标题、联系单位和电话。",
                "First say what the public page is called and whom to turn to.")
        case .publicTextIncomplete:
            BilingualText(
                "公示稿须写明标题、承诺内容、责任单位和完成时间，各项不能为空。",
                "A public text says its title, what is promised, who answers for it and until when.")
        case .personalText(let found):
            BilingualText(
                "公示稿含有不得公开的内容“\(found)”（人员姓名、手机号码、证件号码或密级标志），请删去。",
                "The text holds “\(found)”, which may not go out: a person's name, a private number or a mark of secrecy."
            )
        default: nil
        }
    }
}

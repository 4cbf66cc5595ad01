extension Phrase {
    static let publication = Phrase("公示", "Publication")
    static let publicationLead = Phrase(
        "公开什么由督查室逐项提请、领导批准；公众只看到批准的文字和经审定的数据。",
        "The office proposes what is published, item by item, and a leader approves it; the public sees the approved words and accepted figures only."
    )
    static let publicContactUnset = Phrase(
        "尚未设定。批准第一个事项前须写明标题、联系单位和电话。", "Not set yet; it is needed before the first approval.")
    static let setPublicContact = Phrase("设定公开页", "Set up the public page")
    static let publicTitle = Phrase("公开页标题", "Title of the public page")
    static let publicOffice = Phrase("联系单位", "Office to turn to")
    static let telephone = Phrase("办公电话", "Office telephone")
    static let objectionDays = Phrase("公示期（天）", "Days for objections")
    static let openPublicPage = Phrase("查看公开页", "Public page")
    static let publicCodes = Phrase("二维码", "Codes")
    static let publicCodesLead = Phrase(
        "打印后张贴在村务公开栏或工地，扫码直达公开页。", "Print them and put them up in villages and on sites; each leads to its public page."
    )
    static let downloadSite = Phrase("下载网页包", "Download the pages")
    static let waitingTexts = Phrase("待批准", "Waiting for approval")
    static let publishedTexts = Phrase("已公开", "Published")
    static let unpublishedItems = Phrase("未公开的事项", "Items that are not published")
    static let overTexts = Phrase("退回、撤回和已替换的", "Declined, withdrawn and replaced")
    static let proposedBy = Phrase("提请：", "Proposed by")
    static let approvedBy = Phrase("批准", "Approved by")
    static let previewWord = Phrase("预览", "Preview")
    static let approveText = Phrase("批准公示", "Approve")
    static let declineText = Phrase("退回", "Decline")
    static let withdrawText = Phrase("撤回", "Withdraw")
    static let withdrawnText = Phrase("已撤回", "withdrawn")
    static let declinedText = Phrase("已退回", "declined")
    static let replacedText = Phrase("已替换", "replaced")
    static let proposeText = Phrase("提请公示", "Propose")
    static let proposeAnew = Phrase("修改公示内容", "Propose a new text")
    static let publicTextHint = Phrase(
        "已按台账填好，请改写成群众看得懂的话。不得出现人员姓名、手机号码和内部情况。",
        "Filled in from the ledger; put it into plain words. No persons' names, private numbers or internal matters.")
    static let publicSection = Phrase("所属领域", "Heading")
    static let publicItemTitle = Phrase("事项名称", "Title")
    static let publicWhoHint = Phrase("责任单位（用、分开）", "Organisations (parted by 、)")
    static let publicProgressHint = Phrase("进展说明（可不填；数据经审定后自动更新）", "How far it is (optional; accepted figures follow)")
    static let publicPlacesHint = Phrase(
        "涉及的村和项目（勾选的各有公开页和二维码）", "Villages and projects (what is ticked has a page and a code)")
    static let publicPlacesMore = Phrase("另有（用、分开）", "Others (parted by 、)")
    static let setPlacesRight = Phrase("更正村和项目", "Set villages and projects right")
    static let setPlacesRightHint = Phrase("其余内容不变，经领导批准后生效。", "All else stays; it holds once a leader approves it.")
    static let publicTargetsHint = Phrase(
        "公开哪些目标的进度（填写对外名称，留空则不公开）", "Targets to show (a public name; empty to leave out)")
    static let publicMovedOn = Phrase(
        "批准公开后，台账里的目标或时限已有调整；公开页仍是批准时的内容，请修改公示内容并重新批准。",
        "A target or deadline was changed since; the public still reads what was approved. Propose a new text.")
    static let objectionWord = Phrase("异议", "Objection")
    static let recordObjection = Phrase("登记异议", "Take down an objection")
    static let answerObjection = Phrase("答复异议", "Answer")
    static let objectionText = Phrase("异议内容", "What it says")
    static let objectionHint = Phrase(
        "只记内容，不记反映人的姓名、电话。", "What it says only; never who said it.")
    static let objectionContact = Phrase("反映人联系方式", "How to reach who objected")
    static let objectionContactHint = Phrase(
        "不写入台账，只有督查室可见；办结后请清空保存，即行删除。", "Not in the book and seen by the office only; save it empty to erase it.")
    static let keepContact = Phrase("保存", "Save")
    static let objectionUpheld = Phrase("异议成立", "The objection is right")
    static let objectionDismissed = Phrase("异议不成立", "The objection is not right")
}

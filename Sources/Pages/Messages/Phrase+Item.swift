extension Phrase {
    static let passage = Phrase("原文", "Source passage")
    static let noPassage = Phrase("此事项由人工补充，原文中没有对应位置。", "This item was added by hand; it has no place in the source.")
    static let previousItem = Phrase("上一项", "Previous")
    static let nextItem = Phrase("下一项", "Next")
    static let dispatchItem = Phrase("交办此事项", "Dispatch this item")
    static let indicatorWord = Phrase("指标", "indicator")
    static let history = Phrase("历史记录", "History")
    static let why = Phrase("理由：", "Reason: ")
    static func dispatchedWithin(_ days: Int) -> Phrase {
        Phrase("已交办，\(days) 个工作日内签收", "Dispatched, to be signed for within \(days) working days")
    }
    static func historyDispatched(_ days: Int) -> Phrase {
        Phrase("交办，\(days) 个工作日内签收", "Dispatched, to be signed for within \(days) working days")
    }
}

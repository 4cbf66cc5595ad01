public import Ledger

/// What people set right of what was read: what the reader can learn from, and the test case made of it.
public enum CorrectionsPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// What was set right.
        public var differences: [ReadingDifference]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// The seats of who looks at it.
        public var seats: [Seat] = []

        /// What was set right in the book `state`.
        public init(state: BookState, differences: [ReadingDifference], names: [ActorID: String]) {
            self.state = state
            self.differences = differences
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: context.link(.corrections, book),
            seats: model.seats)
        return Layout(
            .reading, of: plan, title: context(.correctionsTitle),
            above: [Layout.Crumb(name: context(.reading), link: context.link(.reading, book))],
            main: main(model, plan)
        ).page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let head: HTML = """
            <div class="head"><h1>\(context(.correctionsTitle))</h1><p class="aside actions">\
            <a class="button"\(href: plan.link(.correctionsFile))>\(context(.downloadCase))</a></p></div>
            <p class="lead">\(context(.correctionsLead))</p>
            """
        guard !model.differences.isEmpty else { return "\(head)<p>\(context(.noCorrections))</p>" }
        return """
            \(head)
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.correctionsTitle))"><table class="stacked"><thead><tr>\
            <th scope="col">\(context(.itemWord))</th><th scope="col">\(context(.whatChanged))</th><th scope="col">\(context(.asRead))</th>\
            <th scope="col">\(context(.asCorrected))</th><th scope="col">\(context(.whoAndWhy))</th></tr></thead>
            <tbody>\(model.differences.html { row($0, plan) })</tbody></table></div>
            """
    }

    private static func row(_ difference: ReadingDifference, _ plan: PlanView) -> HTML {
        let context = plan.context
        let item = plan.state.item(difference.item)
        let link = plan.link(.item, difference.item.description)
        let texts = HistorySentence(line: difference.line, plan: plan)
        return """
            <tr><th scope="row"><a\(href: link) lang="zh-CN">\(item?.label)</a></th>\
            <td data-label="\(context(.whatChanged))">\(context(difference.kind.phrase))\(difference.field.map { " " + context($0.phrase) }) \
            <span lang="zh-CN" class="quietly">\(difference.label)</span></td>\
            <td data-label="\(context(.asRead))"><s lang="zh-CN">\(texts.text(difference.before))</s></td>\
            <td data-label="\(context(.asCorrected))"><b lang="zh-CN">\(texts.text(difference.after))</b>\
            \(when: !difference.isInDocument, " <small class=\"badge\">\(context(.notInDocument))</small>")</td>\
            <td data-label="\(context(.whoAndWhy))"><span lang="zh-CN">\(difference.mark.reason)</span> <small class="quietly">\(plan.signature(difference.mark))</small></td></tr>
            """
    }
}

extension ReadingDifference.Kind {
    var phrase: Phrase {
        switch self {
        case .corrected: Phrase("更正", "Corrected")
        case .added: Phrase("补充", "Added")
        case .struck: Phrase("删除", "Removed")
        }
    }
}

extension Phrase {
    static let correctionsTitle = Phrase("识别更正", "Corrections")
    static let correctionsLead = Phrase(
        "人工更正的每一处，与文件原文一起可以导出为识别程序的测试用例。注明“文件中没有”的是督查室的决定，不算识别错误，不进入用例答案。",
        "Every value that a person set right; with the document's text they make a test case for the reader. What is marked “not in the document” was the office's decision, no mistake of the reader, and is not part of the answers."
    )
    static let downloadCase = Phrase("导出测试用例", "Export as a test case")
    static let noCorrections = Phrase("还没有更正。", "Nothing was set right yet.")
    static let whatChanged = Phrase("更正了什么", "What")
    static let asRead = Phrase("识别为", "As read")
    static let asCorrected = Phrase("更正为", "As corrected")
    static let whoAndWhy = Phrase("理由和经办", "Why and by whom")
    static let notInDocument = Phrase("文件中没有", "not in the document")
}

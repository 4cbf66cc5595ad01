public import Ledger

/// A document was imported before: the question before a second book is made of it.
public enum ImportQuestionPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book that the document was imported into.
        public var state: BookState
        /// The file's name.
        public var fileName: String
        /// The upload that waits.
        public var token: String
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The document `fileName` is that of `state` already.
        public init(state: BookState, fileName: String, token: String, names: [ActorID: String]) {
            self.state = state
            self.fileName = fileName
            self.token = token
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: Route.reading.link(book.id.rawValue))
        let imported = model.state.history.last { $0.code == .imported }.map {
            plan.signature(Mark(actor: $0.actor, at: $0.at, position: $0.position))
        }
        let form = Form(.importAgain, Route.importAgain.link()).html(
            context,
            """
            \(HTML.hidden(.again, model.token))<p class="actions"><a class="button primary"\(href: Route.book.link(book.id.rawValue))>\
            \(context(.openTheBook))</a><button>\(context(.importAgain))</button>\
            <a class="button quiet"\(href: Route.home.link())>\(context(.cancel))</a></p>
            """)
        let main: HTML = """
            <h1>\(context(.importedBefore))</h1><div class="sheet"><p role="alert">\(context(.importedBeforeLead(model.fileName)))</p>\
            <dl class="facts block"><div><dt>\(context(.ledgerWord))</dt><dd lang="zh-CN">\(book.title)</dd></div>\
            <div><dt>\(context(.importedBy))</dt><dd>\(imported)</dd></div>\
            <div><dt>\(context(.stateWord))</dt><dd>\(model.state.summary.reached.sign.html(context))</dd></div></dl>\(form)</div>
            """
        return Layout(title: context(.importedBefore), main: main).page(context)
    }
}

extension Phrase {
    static let importedBefore = Phrase("这份文件已经导入过", "This document was imported before")
    static func importedBeforeLead(_ name: String) -> Phrase {
        Phrase(
            "“\(name)”与下面这本台账的原文件完全相同。再导入会另建一本台账，两本互不相干。",
            "“\(name)” is byte for byte the document of the book below. Importing it again makes a second book that has nothing to do with the first."
        )
    }
    static let openTheBook = Phrase("打开已有台账", "Open that book")
    static let importAgain = Phrase("仍要另建一本", "Make a second book")
    static let ledgerWord = Phrase("台账", "Book")
    static let stateWord = Phrase("状态", "State")
}

public import Ledger
import Values

/// A document: where it comes from, its text as it was read, and the file as it was handed in.
public enum DocumentPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The document.
        public var document: SourceDocument
        /// The UTF-8 text that was read from it.
        public var source: [UInt8]
        /// Its file.
        public var file: SourceFile?
        /// Who imported it and when.
        public var imported: Mark?
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The document of the book `state`, with the text `source`.
        public init(
            state: BookState, document: SourceDocument, source: [UInt8], imported: Mark?, names: [ActorID: String]
        ) {
            self.state = state
            self.document = document
            self.source = source
            self.imported = imported
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.document, book, model.document.original.description))
        return Layout(.reading, of: plan, title: model.document.name, width: .reading, main: main(model, plan))
            .page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let book = model.state.book.id.rawValue
        let original = context.link(.original, book, model.document.original.description)
        return """
            <div class="head"><h1>\(model.document.name)</h1><p class="aside actions">\
            <a class="button"\(href: context.link(.reading, book))>\(context(.reading))</a>\
            <a class="button primary"\(href: original)>\(context(.download))</a></p></div>
            \(facts(model, plan))
            <section class="block source-pane" aria-label="\(context(.source))">\(text(model, context))</section>
            """
    }

    private static func text(_ model: Model, _ context: PageContext) -> HTML {
        let whole = 0..<model.source.count
        let guide = model.file.map { SourceGuide(file: $0, context: context, shown: whole).html }
        let marks = model.file.map { SourceMarks(file: $0, bytes: whole, whole: whole.upperBound) }
        return "\(guide)\(SourceText.html(model.source, places: [], marks: marks, context: context))"
    }

    private static func facts(_ model: Model, _ plan: PlanView) -> HTML {
        let (document, context) = (model.document, plan.context)
        let imported = model.imported.map { mark in
            return """
                <div><dt>\(context(.importedBy))</dt><dd>\(plan.signature(mark))</dd></div>
                """ as HTML
        }
        return """
            <dl class="facts block"><div><dt>\(context(.fileFormat))</dt><dd>\(document.format)</dd></div>\
            <div><dt>\(context(.fileSize))</dt><dd>\(context(.bytes(document.bytes)))</dd></div>\(imported)\
            <div><dt>\(context(.fileDigest))</dt><dd><code>\(document.original.description)</code></dd></div>\
            <div><dt>\(context(.textDigest))</dt><dd><code>\(document.text.description)</code></dd></div></dl>
            """
    }
}

public import Ledger
import Values

/// A page of the original as a picture, beside the text that was read from it.
public enum OriginalPageView {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The document.
        public var document: SourceDocument
        /// Its file.
        public var file: SourceFile
        /// The page, counted from 1.
        public var page: Int
        /// The UTF-8 text that was read from the whole document.
        public var source: [UInt8]
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The page `page` of `document`.
        public init(
            state: BookState, document: SourceDocument, file: SourceFile, page: Int, source: [UInt8],
            names: [ActorID: String]
        ) {
            self.state = state
            self.document = document
            self.file = file
            self.page = page
            self.source = source
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: model.file.original(model.page, context))
        let document = context.link(.document, book, model.document.original.description)
        return Layout(
            .reading, of: plan, title: context(.originalTitle(model.page)),
            above: [Layout.Crumb(name: model.document.name, link: document)], main: main(model, context)
        ).page(context)
    }

    private static func main(_ model: Model, _ context: PageContext) -> HTML {
        let file = model.file
        let alternative = context(.originalOf(model.page, file.pageCount))
        let picture = file.picture(model.page, context)
        return """
            <div class="head"><h1>\(context(.originalTitle(model.page)))</h1><p class="aside actions">\(neighbours(model, context))\
            <a class="button"\(href: file.inReading(model.page, context))>\(context(.besideReading))</a></p></div>\
            \(SourceGuide(file: file, context: context, present: model.page).html)
            <div class="original-panes"><figure class="page-picture"><a\(href: picture)><img\(src: picture) alt="\(alternative)"></a></figure>
            <section class="block source-pane" aria-labelledby="page-text"><h2 id="page-text">\(context(.textOfPage))</h2>\
            \(text(model, context))</section></div>
            """
    }

    private static func neighbours(_ model: Model, _ context: PageContext) -> HTML {
        func link(_ page: Int, _ relation: String, _ word: Phrase) -> HTML? {
            guard (1...max(model.file.pageCount, 1)).contains(page) else { return nil }
            return """
                <a class="button" rel="\(relation)"\(href: model.file.original(page, context))>\(context(word))</a>
                """
        }
        return "\(link(model.page - 1, "prev", .previousPage))\(link(model.page + 1, "next", .nextPage))"
    }

    private static func text(_ model: Model, _ context: PageContext) -> HTML {
        let bytes = model.file.bytes(of: model.page, in: model.source.count)
        guard !bytes.isEmpty else { return "<p class=\"quietly\">\(context(.noTextOnPage))</p>" }
        let firstLine = model.source[..<bytes.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
        return SourceText.html(
            Array(model.source[bytes]), places: [], firstLine: firstLine, linksLines: false, context: context)
    }
}

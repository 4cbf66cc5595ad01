public import Ledger

/// The first page: the books, and importing a document.
public enum HomePage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The books, the newest first.
        public var books: [BookSummary]
        /// The plan year typed before.
        public var year: String
        /// Why an upload was refused.
        public var problem: Phrase?

        /// The page with `books`, or the same after a refused upload with its `problem`.
        public init(books: [BookSummary], year: String = "", problem: Phrase? = nil) {
            self.books = books
            self.year = year
            self.problem = problem
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        Layout(title: context(.books), main: main(model, context)).page(context)
    }

    private static func main(_ model: Model, _ context: PageContext) -> HTML {
        """
        <div class="head"><h1>\(context(.books))</h1>\(desk(model, context))</div>
        \(when: model.books.isEmpty, "<p class=\"lead\">\(context(.noBooks))</p>")
        <ul class="books">\(model.books.html { card($0, context) })</ul>
        \(when: context.has(.supervisor), importForm(model, context))
        """
    }

    private static func card(_ summary: BookSummary, _ context: PageContext) -> HTML {
        let card = BookCard(summary: summary, context: context)
        return context.account?.readsBooks == false ? card.forAuditor : card.html
    }

    private static func desk(_ model: Model, _ context: PageContext) -> HTML? {
        guard context.account?.readsBooks == true, !model.books.isEmpty else { return nil }
        return "<p class=\"aside\"><a class=\"button\"\(href: Route.myDesk.link())>\(context(.desk))</a></p>"
    }

    private static let extensions =
        ".docx,.doc,.wps,.pdf,.txt,.html,.htm,.xlsx,.xls,.et,.csv,.rtf,.odt,.ods,.jpg,.jpeg,.png,.tif,.tiff"

    private static func importForm(_ model: Model, _ context: PageContext) -> HTML {
        let file = Input(
            field: .file, label: context(.file), kind: .file(accept: Self.extensions), isRequired: true,
            hint: context(.fileHint), problem: model.problem.map { context($0) })
        let year = Input(
            field: .year, label: context(.planYear), kind: .number, value: model.year, hint: context(.planYearHint))
        let form = Form(.importPost, Route.importPost.link(), style: "import", sendsFile: true)
        return """
            <section class="block" aria-labelledby="import"><h2 id="import">\(context(.importTitle))</h2>
            \(form.html(context, """
            \(file.html)\(year.html)<p class="actions"><button class="primary">\(context(.importButton))</button></p>
            """))</section>
            """
    }
}

/// One book of the list.
struct BookCard {
    let summary: BookSummary
    let context: PageContext

    var html: HTML {
        let id = summary.book.id.rawValue
        return """
            <li class="block book"><h2 lang="zh-CN"><a\(href: Route.ledger.link(id))>\(summary.book.title)</a></h2>
            <p class="signs"><span class="badge">\(summary.book.year)</span>\(summary.reached.sign.html(context))\
            <span class="quietly">\(context.marked([summary.book.place, summary.book.office].compactMap(\.self).joined(separator: " · ")))</span></p>
            <p>\(context(.planFigures(summary)))\(when: summary.openFindings > 0, """
            \(context(.comma))<span class="missing">\(context(.openFindings(summary.openFindings)))</span>
            """)</p>
            <p class="progress"><label for="\(id)-confirmed">\(context(.confirmedOf(summary.confirmed, summary.items)))</label>\
            <progress id="\(id)-confirmed" max="\(max(summary.items, 1))" value="\(summary.confirmed)"></progress></p>
            <p class="actions"><a class="button small"\(href: Route.ledger.link(id))>\(context(.openLedger))</a>\
            <a class="button small"\(href: Route.reading.link(id))>\(context(.reading))</a></p></li>
            """
    }

    /// The card for who sees who did what in the book, and nothing else of it.
    var forAuditor: HTML {
        let link = Route.history.link(summary.book.id.rawValue)
        return """
            <li class="block book"><h2 lang="zh-CN"><a\(href: link)>\(summary.book.title)</a></h2>
            <p class="actions"><a class="button small"\(href: link)>\(context(.auditTitle))</a></p></li>
            """
    }
}

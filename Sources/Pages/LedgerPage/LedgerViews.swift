import Ledger

/// A list of the ledger that somebody keeps under a name (常用视图).
public struct LedgerView: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The ledger's address with its query.
    public var link: Link

    /// The list at `link`, called `name`.
    public init(name: String, link: Link) {
        self.name = name
        self.link = link
    }
}

/// The lists that somebody keeps, and the form that keeps the present one.
struct LedgerViews {
    let model: LedgerPage.Model
    let context: PageContext

    private var book: String { model.state.book.id.rawValue }
    private var present: Link { model.query.at(page: 1).link(context.link(.ledger, book)) }

    var html: HTML? {
        let canKeep = present != context.link(.ledger, book) && !model.views.contains { $0.link == present }
        guard canKeep || !model.views.isEmpty, context.asOf == nil else { return nil }
        return """
            <div class="views"><span class="label">\(context(.savedViews))</span>\
            <ul class="chips">\(model.views.html(view))</ul>\(when: canKeep, keep)</div>
            """
    }

    private func view(_ view: LedgerView) -> HTML {
        let isPresent = view.link == present
        let forget = Form(.forgetView, Route.forgetView.link(book), style: "inline").html(
            context,
            """
            \(HTML.hidden(.name, view.name))\(HTML.hidden(.back, present.string))\
            <button class="quiet small" aria-label="\(context(.forgetView(view.name)))">✕</button>
            """)
        return """
            <li class="chip"><a\(href: view.link)\(attribute: "aria-current", isPresent ? "page" : nil)>\(view.name)</a>\(forget)</li>
            """
    }

    private var keep: HTML {
        let name = Input(
            field: .name, label: context(.nameOfView), isRequired: true, prefix: "view-")
        let form = Form(.keepView, Route.keepView.link(book), style: "inline")
        return """
            <details class="fold"><summary class="small">\(context(.keepThisView))</summary>\(form.html(context, """
            \(HTML.hidden(.view, present.string))\(HTML.hidden(.back, present.string))\(name.html)\
            <button class="small">\(context(.keep))</button>
            """))</details>
            """
    }
}

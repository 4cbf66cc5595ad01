public import Ledger

/// The import screen: the source as it was printed beside what was read from it, each value to be set right in its place.
public enum ReadingPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The UTF-8 text that was read, which all spans point into.
        public var source: [UInt8]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// Which form is open: ``FormField/edit`` of the address.
        public var openForm: String?
        /// What the codes of findings mean.
        public var explanations: [String: FindingExplanation]

        /// The book `state`, read from `source`.
        public init(
            state: BookState, source: [UInt8], names: [ActorID: String], openForm: String? = nil,
            explanations: [String: FindingExplanation] = [:]
        ) {
            self.state = state
            self.source = source
            self.names = names
            self.openForm = openForm
            self.explanations = explanations
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let state = model.state
        let page = Route.reading.link(state.book.id.rawValue)
        let plan = PlanView(
            state: state, context: context, names: model.names, page: page, openForm: model.openForm,
            explanations: model.explanations)
        return Layout(.reading, of: plan, title: context(.reading), main: main(model, plan)).page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        return """
            \(PlanBar(plan: plan, saysVerifiability: true).html)
            <nav class="tabs" aria-label="\(context(.panes))"><a\(href: .place("source"))>\(context(.source))</a>\
            <a\(href: .place("reading"))>\(context(.readingPane))</a></nav>
            <div class="panes">
            <section class="pane source-pane" id="source" aria-label="\(context(.source))" tabindex="0">
            \(Legend.html(context))
            \(source(model, plan))
            </section>
            <section class="pane reading-pane" id="reading" aria-label="\(context(.readingPane))" tabindex="0">
            \(ReadingList(plan: plan, source: model.source).html)
            </section>
            </div>
            """
    }

    private static func source(_ model: Model, _ plan: PlanView) -> HTML {
        let places = SourcePlaces.places(of: model.state.liveItems, unread: model.state.unread, in: model.source)
        let items = Dictionary(grouping: model.state.liveItems) { $0.span?.line ?? 0 }
        let findings = Dictionary(grouping: model.state.findings) { $0.span.line }
        return SourceText.html(model.source, places: places, context: plan.context) { line in
            let marks = items[line]?.html { itemAnchor($0, plan) }
            let marginal = findings[line]?.html { FindingView(plan: plan, finding: $0).marginal }
            return marks == nil && marginal == nil ? nil : "\(marks)\(marginal)"
        }
    }

    /// The place of an item in the margin of its first line.
    private static func itemAnchor(_ item: Item, _ plan: PlanView) -> HTML {
        let key = item.id.description
        let sign = item.isConfirmed ? "✓" : "○"
        let word = plan.context(item.isConfirmed ? .confirmed : .unconfirmed)
        return """
            <a class="item-mark\(when: item.isConfirmed, " confirmed")" id="\(SourcePlace.anchor(key))"\
            \(href: .place(key)) data-of="\(key)"><span aria-hidden="true">\(sign)</span> \
            \(plan.context(.itemNumber(item.number.value ?? "—"))) <span class="unseen">\(word)</span></a>
            """
    }
}

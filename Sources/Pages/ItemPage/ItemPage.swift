public import Ledger
public import Values

/// One item: its passage of the source with every value lit, its values as read and as corrected, and its history.
public enum ItemPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The item.
        public var item: Item
        /// The UTF-8 text that was read.
        public var source: [UInt8]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// The hashes of the entries that touched the item, by position.
        public var hashes: [Int: Digest]
        /// Which form is open: ``FormField/edit`` of the address.
        public var openForm: String?
        /// Which long list is shown whole: ``FormField/show`` of the address.
        public var shows: String?

        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate?
        /// What was done to it since approval, oldest first.
        public var done: [Done]
        /// The document's file.
        public var file: SourceFile?

        /// The `item` of the book `state`.
        public init(
            state: BookState, item: Item, source: [UInt8], names: [ActorID: String], hashes: [Int: Digest],
            openForm: String? = nil, seats: [Seat] = [], today: CalendarDate? = nil, done: [Done] = [],
            shows: String? = nil
        ) {
            self.shows = shows
            self.seats = seats
            self.today = today
            self.done = done
            self.state = state
            self.item = item
            self.source = source
            self.names = names
            self.hashes = hashes
            self.openForm = openForm
        }
    }

    /// One thing that was done to the item since approval, from its entry.
    public struct Done: Sendable {
        /// The entry's position.
        public var position: Int
        /// When.
        public var at: Moment
        /// Who.
        public var actor: ActorID
        /// What, in words.
        public var words: BilingualText
        /// Why, where a reason was given.
        public var reason: String?

        /// What the entry at `position` says.
        public init(position: Int, at: Moment, actor: ActorID, words: BilingualText, reason: String?) {
            self.position = position
            self.at = at
            self.actor = actor
            self.words = words
            self.reason = reason
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let page = context.link(.item, book, model.item.id.description)
        var plan = PlanView(
            state: model.state, context: context, names: model.names, page: page, openForm: model.openForm,
            passages: Passages.spans(of: model.item, in: model.state), seats: model.seats, today: model.today)
        plan.file = model.file
        return Layout(
            .ledger, of: plan, title: model.item.label,
            above: [Layout.Crumb(name: context(.openLedger), link: context.link(.ledger, book))],
            main: main(model, plan)
        ).page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let stretches = UnreadStretches(state: model.state)
        let items = model.state.liveItems
        let index = items.firstIndex { $0.id == model.item.id }
        let previous = index.flatMap { $0 > 0 ? items[$0 - 1] : nil }
        let next = index.flatMap { $0 + 1 < items.count ? items[$0 + 1] : nil }
        let card = ItemCard(
            plan: plan, item: model.item, previous: previous, next: next,
            found: model.state.findings(in: model.item), unread: stretches.inside[model.item.id] ?? [],
            source: model.source)
        let parts = Parts(
            passage: """
                <section class="pane source-pane" aria-labelledby="passage">
                <h2 id="passage">\(plan.context(.passage))</h2>\(Legend.html(plan.context))\(Passages(model: model, plan: plan).html)</section>
                """,
            card: card.html,
            history: HistoryView(plan: plan, lines: model.state.history(of: model.item.id), hashes: model.hashes).html)
        return
            "\(head(model, plan, previous, next))\(life(model, plan).map { running($0, parts, plan) } ?? parts.panes(plan))"
    }

    /// What every item has, before and after approval.
    private struct Parts {
        let passage: HTML
        let card: HTML
        let history: HTML

        /// The source beside the reading.
        func panes(_ plan: PlanView) -> HTML {
            """
            <div class="panes item-panes">\(passage)
            <section class="pane reading-pane" aria-label="\(plan.context(.readingPane))">\(card)
            \(history)</section></div>
            """
        }
    }

    /// Its course, and beside it where it comes from and who answers for it.
    private static func running(_ life: ItemLife, _ parts: Parts, _ plan: PlanView) -> HTML {
        let (course, arrangements) = (life.course, life.arrangements)
        let context = plan.context
        return """
            \(Contents(context: context, parts: course.map(\.part) + [Contents.Part("passage", .passage)] + arrangements.map(\.part)).html)
            <div class="item-grid"><section class="life" aria-label="\(context(.progressTitle))">\(course.html { $0.html(context) })</section>
            <section class="life" aria-label="\(context(Phrase("来源与承办", "Source and arrangements")))">\(parts.passage)\(parts.card)
            \(arrangements.html { $0.html(context) })\(parts.history)</section></div>
            """
    }

    /// Its life, where who asks is known and the plan stands.
    private static func life(_ model: Model, _ plan: PlanView) -> ItemLife? {
        guard let today = model.today, model.state.approval != nil else { return nil }
        return ItemLife(plan: plan, item: model.item, today: today, entries: model.done, shows: model.shows)
    }

    private static func head(_ model: Model, _ plan: PlanView, _ previous: Item?, _ next: Item?) -> HTML {
        let item = model.item
        let section = item.section.value.flatMap(model.state.section)
        return """
            <div class="head"><h1 lang="zh-CN"><span class="figure">\(item.number.value ?? "—")</span> \(item.title.value)</h1>
            <span class="signs">\(item.state.sign.html(plan.context)) \(Fate(item: item, plan: plan).html)\
            <span class="quietly" lang="zh-CN">\(section?.heading)</span></span>
            <p class="aside actions">\(neighbour(previous, .previousItem, plan))\(neighbour(next, .nextItem, plan))\
            <a class="button small"\(href: plan.link(.reading).with(FormField.at.rawValue, item.id.description).at(item.id.description))>\(plan.context(.reading))</a></p></div>
            \(dispatch(item, plan))
            """
    }

    private static func neighbour(_ item: Item?, _ name: Phrase, _ plan: PlanView) -> HTML? {
        guard let item else { return nil }
        let link = plan.link(.item, item.id.description)
        return "<a class=\"button small\"\(href: link) title=\"\(item.label)\">\(plan.context(name))</a>"
    }

    private static func dispatch(_ item: Item, _ plan: PlanView) -> HTML? {
        if let dispatch = item.dispatch {
            let sentence = plan.context(.dispatchedWithin(dispatch.signWithinWorkingDays))
            return "<p class=\"notice done\">▶ \(sentence) · \(plan.signature(dispatch.mark))</p>"
        }
        guard item.state == .registered, item.isLive, plan.context.has(.supervisor) else { return nil }
        return EditForm(
            plan: plan, name: .dispatchItem, route: .dispatch, anchor: "main",
            key: "dispatch", button: .dispatchItem, style: "button primary"
        ).folded { edit in
            """
            \(HTML.hidden(.item, item.id.description))\(edit.text(.days, .signingDays, "3", required: true))\
            \(edit.text(.note, .note, nil, style: "half"))
            """
        }
    }
}

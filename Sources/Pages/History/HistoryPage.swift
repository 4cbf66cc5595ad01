public import Ledger
public import Values

/// Every entry of a book (留痕): who did what when, what exactly, and whether the chain holds.
public enum HistoryPage {
    /// What a verification of the chain found.
    public struct Verification: Sendable, Hashable {
        /// The last entry that it read.
        public var position: Int
        /// How many entries and documents it read.
        public var entries: Int
        /// How many documents it read.
        public var blobs: Int
        /// The hash at the end of the chain, where it holds.
        public var head: Digest?
        /// What is wrong; empty where the chain holds.
        public var problems: [Phrase]
        /// How long it took.
        public var milliseconds: Int
        /// When it was done.
        public var at: Moment

        /// A verification of the given parts.
        public init(
            position: Int, entries: Int, blobs: Int, head: Digest?, problems: [Phrase], milliseconds: Int, at: Moment
        ) {
            self.position = position
            self.entries = entries
            self.blobs = blobs
            self.head = head
            self.problems = problems
            self.milliseconds = milliseconds
            self.at = at
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var view: BookView
        /// What the address asks for.
        public var query: RecordQuery
        /// The rows of this page, newest first.
        public var rows: [RecordRow]
        /// How many rows there are in all.
        public var count: Int
        /// Whether older rows follow.
        public var hasOlder: Bool
        /// The payloads of the rows, as they are stored; none for who may not see them.
        public var payloads: [Int: String]
        /// Whether what the entries hold is shown.
        public var showsContent: Bool
        /// Who did something in the book.
        public var actors: [ActorID]
        /// What was done in it.
        public var verbs: [Verb]
        /// The last verification.
        public var verification: Verification?

        /// A page of `rows`.
        public init(
            view: BookView, query: RecordQuery, rows: [RecordRow], count: Int, hasOlder: Bool, payloads: [Int: String],
            showsContent: Bool, actors: [ActorID], verbs: [Verb], verification: Verification?
        ) {
            self.view = view
            self.query = query
            self.rows = rows
            self.count = count
            self.hasOlder = hasOlder
            self.payloads = payloads
            self.showsContent = showsContent
            self.actors = actors
            self.verbs = verbs
            self.verification = verification
        }
    }

    /// How many entries a page shows.
    public static let rowsMax = 50

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let link = context.link(.history, model.view.book)
        let plan = model.view.plan(context, at: model.query.link(link, before: model.query.before))
        return Layout(.history, of: plan, main: HistoryParts(model: model, plan: plan, link: link).html).page(context)
    }
}

/// The parts of the page: the chain, the filter, the entries.
struct HistoryParts {
    let model: HistoryPage.Model
    let plan: PlanView
    let link: Link

    private var context: PageContext { plan.context }
    private var query: RecordQuery { model.query }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.auditTitle))</h1><p class="quietly">\(context(.entriesCount(model.count, plan.state.position)))</p>
        <p class="aside actions"><a class="button small"\(href: query.link(plan.link(.historyFile))) download>\(context(.exportTable))</a>\
        <a class="button small"\(href: query.link(plan.link(.historyLines))) download>\(context(.exportLines))</a></p></div>
        \(when: !model.showsContent, "<p class=\"notice past\" role=\"note\">\(context(.contentWithheld))</p>")
        \(ChainView(plan: plan, verification: model.verification).html)
        \(filter)
        \(when: model.rows.isEmpty, "<p class=\"lead\">\(context(.noEntries))</p>")
        \(when: !model.rows.isEmpty, table)\(pager)
        """
    }

    private var table: HTML {
        let heads: [Phrase] =
            model.showsContent
            ? [.entryWord, .whenWord, .whoWord, .whatHappened, .hashWord]
            : [.entryWord, .whenWord, .whoWord, .kindWord, .hashWord]
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.auditTitle))"><table class="records stacked">\
            <caption class="unseen">\(context(.auditTitle))</caption>\
            <thead><tr>\(heads.html { "<th scope=\"col\">\(context($0))</th>" })</tr></thead>
            <tbody>\(model.rows.html(row))</tbody></table></div>
            """
    }

    private func row(_ row: RecordRow) -> HTML {
        """
        <tr id="e\(row.position)"><th scope="row" class="figures">\(number(row))</th>\
        <td class="c-deadline" data-label="\(context(.whenWord))">\(row.at.localDescription())</td>\
        <td data-label="\(context(.whoWord))">\(context.marked(plan.name(row.actor)))</td>\
        <td>\(model.showsContent ? what(row) : kind(row))</td>\
        <td data-label="\(context(.hashWord))"><code title="\(row.hash.hexadecimal)">\(String(row.hash.hexadecimal.prefix(12)))…</code></td></tr>

        """
    }

    private func number(_ row: RecordRow) -> HTML {
        guard model.showsContent else { return "#\(row.position)" }
        let link = plan.link(.entry, String(row.position))
        return "<a\(href: link)>#\(row.position)</a>"
    }

    private func kind(_ row: RecordRow) -> HTML {
        "\(row.verb.map { context($0.phrase) } ?? row.kind.rawValue) <code>\(row.kind.rawValue)</code>"
    }

    private func what(_ row: RecordRow) -> HTML {
        let items = row.items.prefix(3).compactMap(plan.state.item)
        return """
            <span>\(context(Phrase(row.words)))</span>\(row.reason.map { " <q>\($0)</q>" as HTML })\
            \(when: !items.isEmpty, " <span class=\"quietly\">\(items.html(separator: " · ") { plan.link(to: $0) })\(when: row.items.count > 3, " …")</span>")\
            \(payload(row))
            """
    }

    private func payload(_ row: RecordRow) -> HTML? {
        guard let payload = model.payloads[row.position] else { return nil }
        return """
            <details class="raw"><summary>\(context(.rawEntry)) <code>\(row.kind.rawValue)</code></summary><pre tabindex="0">\(payload)</pre></details>
            """
    }

    private var pager: HTML {
        let older = model.hasOlder ? model.rows.last?.position : nil
        return """
            <p class="actions pager">\(when: query.before != nil, "<a class=\"button small\"\(href: query.link(link))>\(context(.newest))</a>")\
            \(older.map { "<a class=\"button small\" rel=\"next\"\(href: query.link(link, before: $0))>\(context(.older))</a>" as HTML })</p>
            """
    }

    private var filter: HTML { FilterForm(link: link, label: context(.filter)).html(filterFields) }

    private var filterFields: HTML {
        """
        \(when: model.showsContent, field(.search, .search, .search, query.text))\
        \(choice(.actor, .whoWord, query.actor?.rawValue, model.actors.map { .init(value: $0.rawValue, name: plan.name($0)) }))\
        \(choice(.act, .kindWord, query.verb?.rawValue, model.verbs.map { .init(value: $0.rawValue, name: context($0.phrase)) }))\
        \(when: model.showsContent, items)\
        \(field(.since, .sinceDay, .date, query.since?.description ?? ""))\(field(.until, .untilDay, .date, query.until?.description ?? ""))
        <p class="actions"><button class="primary">\(context(.show))</button>\
        \(when: query.isNarrow, "<a class=\"button quiet\"\(href: link)>\(context(.showAll))</a>")</p>
        """
    }

    private var items: HTML {
        choice(
            .item, .itemWord, query.item?.description,
            plan.state.items.map { .init(value: $0.id.description, name: $0.label) })
    }

    private func field(_ field: FormField, _ label: Phrase, _ kind: Input.Kind, _ value: String) -> HTML {
        Input(field: field, label: context(label), kind: kind, value: value, prefix: "filter-").html
    }

    private func choice(_ field: FormField, _ label: Phrase, _ value: String?, _ options: [Input.Option]) -> HTML {
        self.field(field, label, .choice([Input.Option(value: "", name: context(.all))] + options), value ?? "")
    }
}

extension Verb {
    var phrase: Phrase { Phrase(chinese, english.capitalizedFirst) }
}

public import Ledger

/// The import screen: the source as it was printed beside what was read from it, each value to be set right in its place.
///
/// A long plan is shown part by part, so that each page comes at once; all of it on request.
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
        /// Which part is asked for: ``FormField/section`` of the address.
        public var part: String?
        /// The place whose part is asked for: ``FormField/at`` of the address.
        public var place: String?
        /// Who looks at it.
        public var account: ActorID?
        /// The seats of who looks at it.
        public var seats: [Seat] = []
        /// Whom a section can be given to.
        public var colleagues: [ActorID] = []
        /// The document's file.
        public var file: SourceFile?
        /// The names in the plan that are matched with institutions.
        public var matches: OrganisationMatches?

        /// The book `state`, read from `source`.
        public init(
            state: BookState, source: [UInt8], names: [ActorID: String], openForm: String? = nil,
            explanations: [String: FindingExplanation] = [:], part: String? = nil, place: String? = nil
        ) {
            self.state = state
            self.source = source
            self.names = names
            self.openForm = openForm
            self.explanations = explanations
            self.part = part
            self.place = place
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let screen = ReadingScreen(model, context)
        return Layout(.reading, of: screen.plan, title: context(.reading), main: screen.main).page(context)
    }

    /// What of the page changes when a form about `things` was sent or opened, for a script that exchanges it: the cards of
    /// these items, the bar above the plan, the counts.
    ///
    /// Each element has the id that it has on the page.
    public static func fragment(_ model: Model, of things: [String], _ context: PageContext) -> HTML {
        ReadingScreen(model, context).fragment(of: things)
    }
}

/// The import screen of one request.
struct ReadingScreen {
    let model: ReadingPage.Model
    let plan: PlanView
    let parts: ReadingParts
    /// The part that is shown; `nil` for all of the plan.
    let part: ReadingPart?

    private var state: BookState { model.state }
    private var context: PageContext { plan.context }

    init(_ model: ReadingPage.Model, _ context: PageContext) {
        self.model = model
        parts = ReadingParts(model.state, source: model.source)
        part = ReadingScreen.part(model, parts)
        let link = context.link(.reading, model.state.book.id.rawValue)
        let isAsked = model.part != nil || model.place != nil || part != nil
        let name = part?.key ?? (isAsked ? ReadingParts.all : nil)
        var plan = PlanView(
            state: model.state, context: context, names: model.names, page: link.with(FormField.section.rawValue, name),
            openForm: model.openForm, seats: model.seats, explanations: model.explanations)
        if let part {
            plan.scope = ReadingScope(items: Set(part.items.map(\.id)), isFront: part.key == ReadingParts.front)
            plan.passages = [Span(start: part.bytes.lowerBound, end: part.bytes.upperBound, line: 1, column: 1)]
        }
        plan.matches = model.matches
        plan.file = model.file
        self.plan = plan
    }

    private static func part(_ model: ReadingPage.Model, _ parts: ReadingParts) -> ReadingPart? {
        if model.part == ReadingParts.all { return nil }
        if let part = model.part.flatMap(parts.part(named:)) { return part }
        if ReadingParts.isShort(model.state, source: model.source) { return nil }
        return model.place.flatMap(parts.part(at:)) ?? parts.first
    }

    var main: HTML {
        """
        \(PlanBar(plan: plan, saysVerifiability: true).html)
        \(bar)
        <nav class="tabs" aria-label="\(context(.panes))"><a\(href: .place("source"))>\(context(.source))</a>\
        <a\(href: .place("reading"))>\(context(.readingPane))</a></nav>
        <div class="panes"\(attribute: "data-find", finder)>
        <section class="pane source-pane" id="source" aria-label="\(context(.source))" tabindex="0">
        \(Legend.html(context))
        \(guide)\(source)
        </section>
        <section class="pane reading-pane" id="reading" aria-label="\(context(.readingPane))" tabindex="0">
        \(list.html)
        </section>
        </div>
        """
    }

    /// The parts, the news and the keys.
    private var bar: HTML {
        let news = plan.link(.readingNews).with(FormField.since.rawValue, String(state.position))
        return """
            <div class="reading-bar">\(partList)<p class="actions">\(work)\(matching)</p>\(KeyHelp(context: context, keys: KeyHelp.reading(model.file)).html)</div>
            <div id="said" role="status" data-live></div>
            <div id="news" role="status"\(attribute: "data-poll", context.asOf == nil ? news.string : nil)></div>
            """
    }

    /// Where the place of an address is found that is on no page of this part.
    private var finder: String? {
        part == nil ? nil : plan.link(.reading).with(FormField.at.rawValue, "").string
    }

    private var list: ReadingList { ReadingList(plan: plan, model: model, parts: parts, part: part) }

    func fragment(of things: [String]) -> HTML {
        let said = context.notice.map { notice in
            "<p class=\"notice \(notice.tone.rawValue)\">\(context(notice.sentence))</p>" as HTML
        }
        let marks = state.liveItems.filter { things.contains($0.id.description) }
        return """
            \(PlanBar(plan: plan, saysVerifiability: true).html)\(partList)<div id="said" role="status" data-live>\(said)</div>
            <div class="margin">\(marks.html(itemAnchor))</div>\(list.fragment(of: things))
            """
    }
}

// MARK: - The source

extension ReadingScreen {
    private var bytes: Range<Int> { part?.bytes ?? 0..<model.source.count }

    private var guide: HTML? {
        model.file.map { SourceGuide(file: $0, context: context, shown: bytes).html }
    }

    private var source: HTML {
        let bytes = bytes
        let text = Array(model.source[bytes])
        let shown = part?.items ?? state.liveItems
        let places = SourcePlaces.places(of: shown, unread: state.unread, in: model.source)
        let moved = places.filter { bytes.lowerBound <= $0.start && $0.start < bytes.upperBound }.map { place in
            var moved = place
            moved.start -= bytes.lowerBound
            moved.end = min(place.end, bytes.upperBound) - bytes.lowerBound
            return moved
        }
        let firstLine = model.source[..<bytes.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
        let items = Dictionary(grouping: shown) { $0.span?.line ?? 0 }
        let findings = Dictionary(grouping: state.findings) { $0.span.line }
        let homes = FindingsByItem(state: state).homes
        let marks = model.file.map { SourceMarks(file: $0, bytes: bytes, whole: model.source.count) }
        return SourceText.html(text, places: moved, firstLine: firstLine, marks: marks, context: context) { line in
            let marks = items[line]?.html(itemAnchor)
            let marginal = findings[line]?.html { FindingView(plan: plan, finding: $0).marginal(in: homes[$0.id]) }
            return marks == nil && marginal == nil ? nil : "\(marks)\(marginal)"
        }
    }

    /// The place of an item in the margin of its first line.
    private func itemAnchor(_ item: Item) -> HTML {
        let key = item.id.description
        let sign = item.isConfirmed ? "✓" : "○"
        let word = context(item.isConfirmed ? .confirmed : .unconfirmed)
        return """
            <a class="item-mark\(when: item.isConfirmed, " confirmed")" id="\(SourcePlace.anchor(key))"\
            \(href: .place(key)) data-of="\(key)" data-live><span aria-hidden="true">\(sign)</span> \
            \(context(.itemNumber(item.number.value ?? "—"))) <span class="unseen">\(word)</span></a>
            """
    }
}

// MARK: - The parts

extension ReadingScreen {
    private var partList: HTML {
        guard !ReadingParts.isShort(state, source: model.source) else {
            return "<nav id=\"parts\" data-live hidden></nav>"
        }
        return """
            <nav class="reading-parts" id="parts" aria-label="\(context(.partsOfPlan))" data-live><ol>\(parts.parts.html(entry))\
            <li><a\(href: link(to: ReadingParts.all))\(attribute: "aria-current", part == nil ? "page" : nil)>\(context(.wholePlan))</a></li></ol></nav>
            """
    }

    private func link(to key: String) -> Link {
        plan.link(.reading).with(FormField.section.rawValue, key)
    }

    private func entry(_ entry: ReadingPart) -> HTML {
        let isDone = !entry.items.isEmpty && entry.confirmed == entry.items.count
        let count: HTML = """
             <small\(attribute: "class", isDone ? "good" : nil)><span aria-hidden="true">\(isDone ? "✓" : "○")</span> \
            <span class="unseen">\(context(.confirmed)) </span>\(entry.confirmed)/\(entry.items.count)</small>
            """
        return """
            <li><a\(href: link(to: entry.key))\(attribute: "aria-current", entry.key == part?.key ? "page" : nil)\
            \(attribute: "data-key", key(of: entry))>\(name(entry))\(when: !entry.items.isEmpty, count)\(holder(entry))</a></li>
            """
    }

    /// The keys that lead to the parts before and behind this one.
    private func key(of entry: ReadingPart) -> String? {
        guard let here = parts.parts.firstIndex(where: { $0.key == part?.key }),
            let there = parts.parts.firstIndex(where: { $0.key == entry.key })
        else { return nil }
        return there == here + 1 ? "]" : there == here - 1 ? "[" : nil
    }

    private func name(_ entry: ReadingPart) -> HTML {
        switch (entry.section, entry.key) {
        case (let section?, _): "<span lang=\"zh-CN\">\(section.heading)</span>\(entry.piece.map { "（\($0)）" })"
        case (nil, ReadingParts.front): "\(context(.frontPart))"
        case (nil, ReadingParts.tail): "\(context(.tailPart))"
        case (nil, _): "\(context(.itemsPart))\(entry.piece.map { "（\($0)）" })"
        }
    }

    private func holder(_ entry: ReadingPart) -> HTML? {
        guard let holding = entry.section?.holding else { return nil }
        return " <small class=\"holder\"><span aria-hidden=\"true\">☺</span> \(plan.name(holding.account))</small>"
    }

    private var work: HTML {
        let count = ReadingQueue(state: state).openCount
        return """
            <a class="button small"\(href: plan.link(.readingWork)) data-key="w">\(context(.workOff(count)))</a>
            """
    }

    private var matching: HTML? {
        guard let matches = model.matches else { return nil }
        return """
            <a class="button small"\(href: plan.link(.readingOrganisations))>\(context(.matchOrganisations(matches.unknown.count)))</a>\
            <a class="button small"\(href: plan.link(.corrections))>\(context(.correctionsTitle))</a>
            """
    }
}

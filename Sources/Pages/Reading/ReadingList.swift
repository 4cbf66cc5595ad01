import Ledger

/// The reading side of the import screen: findings about the plan, the items by section, and what was left aside.
struct ReadingList {
    let plan: PlanView
    let model: ReadingPage.Model
    let parts: ReadingParts
    /// The part that is shown; `nil` for all.
    let part: ReadingPart?

    private var source: [UInt8] { model.source }
    private var state: BookState { plan.state }
    private var context: PageContext { plan.context }

    var html: HTML {
        let stretches = UnreadStretches(state: state)
        let found = FindingsByItem(state: state)
        if let part, part.key == ReadingParts.tail { return "<p class=\"lead\">\(context(.tailHint))</p>" }
        let sections = (part.map { [$0] } ?? parts.parts).filter { !$0.items.isEmpty }
        let isFront = plan.scope?.isFront ?? true
        return """
            \(when: isFront, "\(findings(found))")
            \(sections.html { section($0, cards(of: $0.items, stretches, found)) })
            \(when: isFront, "\(outside(stretches))\(struckItems)\(when: plan.mayEdit, itemAddition)")
            """
    }

    /// The cards of items with the headings of their parts.
    func fragment(of things: [String]) -> HTML {
        let items = state.liveItems.filter { things.contains($0.id.description) }
        let shown = items.filter { plan.scope?.items.contains($0.id) ?? true }
        let heads = parts.parts.filter { part in part.items.contains { shown.map(\.id).contains($0.id) } }
        return """
            \(heads.html { "<section>\(heading($0))</section>" })\
            \(cards(of: shown, UnreadStretches(state: state), FindingsByItem(state: state)).html(\.html))
            """
    }

    private func cards(of items: [Item], _ stretches: UnreadStretches, _ found: FindingsByItem) -> [ItemCard] {
        let live = state.liveItems
        return items.compactMap { item in
            guard let index = live.firstIndex(where: { $0.id == item.id }) else { return nil }
            return ItemCard(
                plan: plan, item: item, previous: index > 0 ? live[index - 1] : nil,
                next: index + 1 < live.count ? live[index + 1] : nil, found: found.first[item.id] ?? [],
                foundAbove: found.again[item.id] ?? [], unread: stretches.inside[item.id] ?? [], homes: found.homes,
                source: source)
        }
    }

    /// Findings that stand in no item, and links to all others that are not settled.
    private func findings(_ found: FindingsByItem) -> HTML? {
        guard !state.findings.isEmpty else { return nil }
        let inItems = state.openFindings.filter { finding in !found.general.contains { $0.id == finding.id } }
        let links = inItems.html { "<li>\(FindingView(plan: plan, finding: $0).link(in: found.homes[$0.id]))</li>" }
        let fold: HTML = """
            <details><summary>\(context(.findingsInItems(inItems.count)))</summary><ul class="finding-links">\(links)</ul></details>
            """
        return """
            <section class="checkup" id="checkup"><h2>\(context(.checkup)) \
            <small>\(context(.openFindings(state.openFindings.count)))</small></h2>
            <ul class="findings">\(found.general.html { FindingView(plan: plan, finding: $0).html })</ul>
            \(when: !inItems.isEmpty, fold)
            </section>
            """
    }

    private func section(_ part: ReadingPart, _ cards: [ItemCard]) -> HTML {
        """
        <section class="section" id="\(part.key)">\(heading(part))
        \(cards.html(\.html))</section>

        """
    }

    /// The heading of a part with its count, who works on it, and the means to confirm what is left of it at once.
    private func heading(_ part: ReadingPart) -> HTML {
        """
        <header class="part-head" id="\(part.key)-head" data-live>\(title(part))\(holding(part))\(confirmation(part))</header>
        """
    }

    private func title(_ part: ReadingPart) -> HTML? {
        let count: HTML = """
             <small lang="\(context.language.tag)">\(context(.confirmedOf(part.confirmed, part.items.count)))</small>
            """
        guard let section = part.section else { return part.piece == nil ? nil : "<h2>\(count)</h2>" }
        return "<h2 lang=\"zh-CN\">\(section.heading)\(part.piece.map { "（\($0)）" })\(count)</h2>"
    }

    private func confirmation(_ part: ReadingPart) -> HTML? {
        let ready = part.items.filter { !$0.isConfirmed && state.gaps(of: $0).isEmpty }
        guard plan.mayEdit, ready.count > 1 else { return nil }
        return plan.form(
            .confirm, Route.confirm.link(plan.book), at: part.key,
            """
            \(ready.html { HTML.hidden(.item, $0.id.description) })<button class="small">\(context(.confirmRest(ready.count)))</button>
            """)
    }

    private func holding(_ part: ReadingPart) -> HTML? {
        guard let section = part.section else { return nil }
        return SectionHolder(
            plan: plan, section: section, me: model.account, colleagues: model.colleagues, anchor: part.key
        )
        .html
    }

    /// Stretches outside all items: before the first one, between sections.
    private func outside(_ stretches: UnreadStretches) -> HTML? {
        guard !stretches.outside.isEmpty else { return nil }
        let isOpen = stretches.outside.contains { plan.openForm == Keys.unread($0.index) }
        return """
            <details class="block unread" id="outside"\(flag: "open", when: isOpen)><summary>\(context(.outsideParts(stretches.outside.count)))</summary><ul>\
            \(stretches.outside.html { outsidePart($0.index, $0.stretch) })</ul></details>
            """
    }

    private func outsidePart(_ index: Int, _ stretch: Unread) -> HTML {
        let key = Keys.unread(index)
        let text = Excerpt.text(of: stretch.span, in: source)
        let seen = stretch.reason == .heading ? nil : plan.seen(key, stretch.span)
        let canBeItem = plan.mayEdit && stretch.reason != .heading && stretch.reason != .noise
        return """
            <li id="\(key)" data-at="\(key)"><span class="badge">\(context(stretch.reason.phrase))</span> \
            <span lang="zh-CN">\(text)</span>\(plan.decided(index))\(seen)\(when: canBeItem, addItem(key, text, stretch.span, .makeItem))</li>
            """
    }

    private var itemAddition: HTML {
        "<div class=\"tools open-place\" id=\"new\">\(addItem("new", "", nil, .addItem))</div>"
    }

    private func addItem(_ prefix: String, _ text: String, _ span: Span?, _ name: Phrase) -> HTML {
        let none = Input.Option(value: "", name: context(.nothing))
        let sections = state.sections.map { Input.Option(value: $0.id.description, name: $0.heading) }
        let form = EditForm(
            plan: plan, name: name, route: .addItem, anchor: prefix,
            key: prefix, button: .add)
        return form.html { edit in
            """
            \(edit.text(.number, .number, nil))\(edit.choice(.section, .section, "", [none] + sections))\
            \(edit.area(.title, .title, text, required: true))\(HTML.hidden(.after, ""))\
            \(HTML.hidden(.start, span.map { String($0.start) } ?? ""))\
            \(HTML.hidden(.end, span.map { String($0.end) } ?? ""))\(edit.reason)
            """
        }
    }

    /// Items that were removed, merged or split: they stay visible.
    private var struckItems: HTML? {
        let gone = state.items.filter { !$0.isLive }
        guard !gone.isEmpty else { return nil }
        let isOpen = gone.contains { plan.openForm == "\($0.id)-restore" }
        return """
            <details class="block struck" id="gone"\(flag: "open", when: isOpen)><summary>\(context(.goneItems(gone.count)))</summary><ul>\(gone.html(goneItem))</ul></details>
            """
    }

    private func goneItem(_ item: Item) -> HTML {
        let link = plan.link(.item, item.id.description)
        let restoration = item.struck == nil ? nil : plan.restoreForm(.item(item.id), at: item.id.description)
        return """
            <li id="\(item.splitInto.isEmpty ? "" : "gone-")\(item.id.description)"><a\(href: link)><s>\(item.label)</s></a> \(Fate(item: item, plan: plan).html)\
            \(when: plan.mayEdit, "\(restoration)")</li>
            """
    }
}

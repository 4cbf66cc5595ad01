import Ledger

/// The reading side of the import screen: findings about the plan, the items by section, and what was left aside.
struct ReadingList {
    let plan: PlanView
    let source: [UInt8]

    private var state: BookState { plan.state }
    private var context: PageContext { plan.context }

    var html: HTML {
        let live = state.liveItems
        let stretches = UnreadStretches(state: state)
        let found = FindingsByItem(state: state)
        let cards = live.indices.map { index in
            ItemCard(
                plan: plan, item: live[index], previous: index > 0 ? live[index - 1] : nil,
                next: index + 1 < live.count ? live[index + 1] : nil, found: found.first[live[index].id] ?? [],
                foundAbove: found.again[live[index].id] ?? [], unread: stretches.inside[live[index].id] ?? [],
                source: source)
        }
        return """
            \(findings(found))
            \(state.sections.html { section($0, cards) })\(withoutSection(cards))
            \(outside(stretches))
            \(struckItems)
            \(when: plan.mayEdit, itemAddition)
            """
    }

    /// Findings that stand in no item, and links to all others that are not settled.
    private func findings(_ found: FindingsByItem) -> HTML? {
        guard !state.findings.isEmpty else { return nil }
        let inItems = state.openFindings.filter { finding in !found.general.contains { $0.id == finding.id } }
        let links = inItems.html { "<li>\(FindingView(plan: plan, finding: $0).link)</li>" }
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

    private func section(_ section: Section, _ cards: [ItemCard]) -> HTML {
        let own = cards.filter { $0.item.section.value == section.id }
        return """
            <section class="section" id="\(section.id.description)"><h2 lang="zh-CN">\(section.heading) \
            <small lang="\(context.language.tag)">\(context(.confirmedOf(own.count(where: \.item.isConfirmed), own.count)))</small></h2>
            \(own.html(\.html))</section>

            """
    }

    private func withoutSection(_ cards: [ItemCard]) -> HTML? {
        let own = cards.filter { $0.item.section.value.flatMap(state.section) == nil }
        guard !own.isEmpty else { return nil }
        return "<section class=\"section\">\(own.html(\.html))</section>"
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
            <span lang="zh-CN">\(text)</span>\(seen)\(when: canBeItem, addItem(key, text, stretch.span, .makeItem))</li>
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
        let link = Route.item.link(plan.book, item.id.description)
        let restoration = item.struck == nil ? nil : plan.restoreForm(.item(item.id), at: item.id.description)
        return """
            <li id="\(item.splitInto.isEmpty ? "" : "gone-")\(item.id.description)"><a\(href: link)><s>\(item.label)</s></a> \(Fate(item: item, plan: plan).html)\
            \(when: plan.mayEdit, "\(restoration)")</li>
            """
    }
}

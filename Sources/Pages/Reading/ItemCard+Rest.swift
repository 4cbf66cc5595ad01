import Ledger

extension ItemCard {
    /// What the check-up found in the item.
    var findings: HTML? {
        guard !found.isEmpty || !foundAbove.isEmpty else { return nil }
        return """
            <ul class="findings">\(found.html { FindingView(plan: plan, finding: $0).html })\
            \(foundAbove.html { "<li>\(FindingView(plan: plan, finding: $0).link(in: homes[$0.id] ?? item.id))</li>" })</ul>
            """
    }

    /// What was removed from the item: it stays visible, with who, when and why.
    var struckParts: HTML? {
        let parts = struckOrganisations + struckCommitments + struckIndicators
        guard !parts.isEmpty else { return nil }
        return """
            <details class="struck"\(flag: "open", when: parts.contains { plan.openForm == "\($0.element)-restore" })><summary>\(context(.struckParts(parts.count)))</summary><ul>\(parts.html {
            "<li><s>\(context.marked($0.text))</s> <small class=\"quietly\">\(plan.signature($0.mark)) · \($0.mark.reason)</small>\(when: plan.mayEdit, plan.restoreForm($0.element, at: anchor))</li>"
            })</ul></details>
            """
    }

    private typealias Struck = (element: ElementID, text: String, mark: Mark)

    private var struckOrganisations: [Struck] {
        item.organisations.compactMap { organisation in
            organisation.struck.map { (.organisation(organisation.id), organisation.name.value, $0) }
        }
    }

    private var struckCommitments: [Struck] {
        item.commitments.compactMap { commitment in
            commitment.struck.map { (.commitment(commitment.id), commitment.text.value, $0) }
        }
    }

    private var struckIndicators: [Struck] {
        item.liveCommitments.flatMap(\.indicators).compactMap { indicator in
            indicator.struck.map {
                (.indicator(indicator.id), "\(indicator.subject.value) \(indicator.amount.text)", $0)
            }
        }
    }

    /// Stretches of the item that became no commitment, each with the reason and a way to make it one.
    var unreadParts: HTML? {
        guard !unread.isEmpty else { return nil }
        return """
            <details class="unread"\(flag: "open", when: unread.contains { plan.openForm == Keys.unread($0.index) })><summary>\(context(.unreadParts(unread.count)))</summary><ul>\(unread.html {
            unreadPart($0.index, $0.stretch)
            })</ul></details>
            """
    }

    private func unreadPart(_ index: Int, _ stretch: Unread) -> HTML {
        let key = Keys.unread(index)
        let text = Excerpt.text(of: stretch.span, in: source)
        let form = EditForm(
            plan: plan, name: .makeCommitment, route: .addCommitment,
            anchor: anchor, key: key, button: .add)
        return """
            <li id="\(key)" data-at="\(key)"><span class="badge">\(context(stretch.reason.phrase))</span> \(context.marked(text))\
            \(plan.decided(index))\(plan.seen(key, stretch.span))\(when: plan.mayEdit, form.html { edit in
            commitmentFields(edit, text: text, span: stretch.span)
            })</li>
            """
    }
}

/// Text quoted from the source.
enum Excerpt {
    /// The text at `span` without white space and page breaks; empty where `span` is no place in `source`.
    static func text(of span: Span, in source: [UInt8]) -> String {
        guard span.start >= 0, span.start <= span.end, span.end <= source.count else { return "" }
        return String(decoding: source[span.start..<span.end], as: UTF8.self).filter { !$0.isWhitespace }
    }
}

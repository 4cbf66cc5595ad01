import Ledger
import Values

/// One item of the reading with all its values, and the means to set each of them right in its place.
struct ItemCard {
    let plan: PlanView
    let item: Item
    /// The live items before and behind it, to merge it with.
    var previous: Item?
    var next: Item?
    /// What the check-up found in it.
    var found: [Finding] = []
    /// What it found in this item and in one that stands before it on the page, where it is shown whole.
    var foundAbove: [Finding] = []
    /// Stretches inside the item that became no commitment, with their numbers in the plan.
    var unread: [(index: Int, stretch: Unread)] = []
    /// The items in which findings are shown whole.
    var homes: [FindingID: ItemID] = [:]
    /// The source, for quoting from it.
    var source: [UInt8] = []

    var context: PageContext { plan.context }
    var anchor: String { item.id.description }

    var html: HTML {
        """
        <article class="item\(when: item.isConfirmed, " confirmed")" id="\(anchor)" aria-labelledby="\(anchor)-title" tabindex="-1">\
        \(placeOfWhole)
        \(head)
        \(remarks)
        \(facts)
        \(findings)
        \(commitments)
        \(struckParts)
        \(unreadParts)
        \(when: plan.mayEdit, tools)
        </article>

        """
    }

    /// Where somebody who has just split an item comes back to: the first of its parts stands in its place.
    private var placeOfWhole: HTML? {
        guard let whole = item.splitFrom, plan.state.item(whole)?.splitInto.first == item.id else { return nil }
        return "<span id=\"\(whole.description)\"></span>"
    }

    private var head: HTML {
        let link = plan.link(.item, anchor)
        return """
            <header><h3 id="\(anchor)-title"><span class="figure">\(item.number.value ?? "—")</span> \
            <a\(href: link)>\(context.marked(item.title.value))</a></h3>\(corrected(item.title))\(plan.seen(anchor, item.span))\
            <span class="end">\(confirmation)</span></header>
            """
    }

    private var confirmation: HTML {
        if let mark = item.confirmation {
            return """
                <span class="badge good" title="\(plan.signature(mark))"><span aria-hidden="true">✓</span> \
                \(context(.confirmed))</span>
                """
        }
        let badge: HTML = """
            <span class="badge open"><span aria-hidden="true">○</span> \(context(.unconfirmed))</span>
            """
        guard plan.mayEdit else { return badge }
        if let gap { return "\(badge)\(gap)" }
        let form = plan.form(
            .confirm, Route.confirm.link(plan.book), at: anchor, staysInPlace: true,
            """
            \(HTML.hidden(.item, anchor))<button class="small primary" data-key="c">\(context(.confirm))\
            <span class="unseen"> \(context.marked(item.title.value))</span></button>
            """)
        return "\(badge)\(form)"
    }

    /// What leaders and the office remarked on it.
    private var remarks: HTML? {
        guard !item.remarks.isEmpty else { return nil }
        return """
            <ul class="remarks" aria-label="\(context(.remarks))">\(item.remarks.html { mark in
            """
            <li><span class="badge warning"><span aria-hidden="true">✎</span> \(context(.remarkWord))</span> \(mark.reason) \
            <small class="quietly">\(plan.signature(mark))\(when: isAnswered(mark), " · \(context(.confirmedSince))")</small></li>
            """
            })</ul>
            """
    }

    private func isAnswered(_ remark: Mark) -> Bool {
        item.confirmation.map { $0.position > remark.position } ?? false
    }

    /// What has to be done before the item can be confirmed.
    private var gap: HTML? {
        let blocking = (found + foundAbove).first { $0.severity == .error && $0.settled == nil }
        if let blocking {
            return """
                <a class="missing"\(href: plan.place(blocking.id.description, of: homes[blocking.id] ?? item.id))>\(context(.settleFirst(blocking.code)))</a>
                """
        }
        guard item.liveOrganisations.isEmpty else { return nil }
        return "<span class=\"missing\">\(context(.nobodyNamed))</span>"
    }

    /// A mark beside a value that a person set right, with what stood there before.
    func corrected<Value>(_ value: Traced<Value>, _ text: (Value) -> String? = { "\($0)" }) -> HTML? {
        guard let change = value.lastChange else { return nil }
        let was = text(value.original) ?? context(.nothing)
        return """
            <span class="corrected" title="\(plan.signature(change.mark))">✎ \(context(.was)) <s>\(context.marked(was))</s></span>
            """
    }
}

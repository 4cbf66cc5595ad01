import Ledger

/// Who works on a section while the reading is checked, and the means to take it, to give it to somebody, and to give it back.
struct SectionHolder {
    let plan: PlanView
    let section: Section
    /// Who looks at it.
    let me: ActorID?
    /// Whom it can be given to.
    let colleagues: [ActorID]
    /// The place on the page to come back to.
    let anchor: String

    private var context: PageContext { plan.context }
    private var key: String { section.id.description }

    var html: HTML? {
        if let holding = section.holding {
            return """
                <span class="badge note" title="\(plan.signature(holding.mark))"><span aria-hidden="true">☺</span> \
                \(context(.heldBy(plan.name(holding.account))))</span>\(when: plan.mayEdit, release)
                """
        }
        guard plan.mayEdit, let me else { return nil }
        let mine: HTML = """
            \(HTML.hidden(.account, me.rawValue))<button class="small quiet">\(context(.takeSection))\
            <span class="unseen"> \(context.marked(section.heading))</span></button>
            """
        return "\(plan.form(.takeSection, Route.takeSection.link(plan.book, key), at: anchor, mine))\(others(me))"
    }

    private var release: HTML {
        plan.form(
            .releaseSection, Route.releaseSection.link(plan.book, key), at: anchor,
            """
            <button class="small quiet">\(context(.releaseSection))<span class="unseen"> \(context.marked(section.heading))</span></button>
            """)
    }

    private func others(_ me: ActorID) -> HTML? {
        let options = colleagues.filter { $0 != me }.map { Input.Option(value: $0.rawValue, name: plan.name($0)) }
        guard !options.isEmpty else { return nil }
        let choice = Input(
            field: .account, label: context(.giveSectionTo), kind: .choice(options), prefix: "\(anchor)-take-")
        let form = plan.form(
            .takeSection, Route.takeSection.link(plan.book, key), at: anchor, style: "edit",
            "\(choice.html)<p class=\"actions\"><button class=\"small primary\">\(context(.giveSection))</button></p>")
        return
            "<details class=\"fold\"><summary class=\"small quiet\">\(context(.giveSectionTo))</summary>\(form)</details>"
    }
}

import Ledger
import Values

extension PageContext {
    /// The address of `route` with `values` for its parameters. Where it shows a book and this page shows a past day, it is
    /// of the same day: pages of a book make their links here, so that the day stays as long as one reads.
    package func link(_ route: Route, _ values: String...) -> Link {
        link(route, values: values)
    }

    fileprivate func link(_ route: Route, values: [String]) -> Link {
        let link = Link(pattern: route.pattern, values: values)
        return route.showsBook ? link.with(FormField.asOf.rawValue, asOf?.description) : link
    }
}

extension PlanView {
    /// The address of `route` in this book with `values` for its other parameters, as of the day that this page shows.
    func link(_ route: Route, _ values: String...) -> Link {
        context.link(route, values: [book] + values)
    }
}

/// The day as of which a page shows a book: what says so, and the way to another day.
struct DayOfBook {
    let plan: PlanView

    private var context: PageContext { plan.context }

    /// The page as it was asked for, without the day; the plan's own address where this answers a form.
    private var today: Link {
        let asked = Link(local: context.address) ?? plan.page
        return (asked.bare == plan.page.bare ? asked : plan.page).without(FormField.asOf.rawValue)
    }

    /// What stands above a page that shows a past day, and the way back.
    var notice: HTML? {
        guard let day = context.asOf else { return nil }
        return """
            <p class="notice past" role="note"><span aria-hidden="true">◷</span> \(context(.asOfNotice(day.description))) \
            <a\(href: today)>\(context(.backToToday))</a></p>
            """
    }

    /// A quiet form that opens this page as of another day.
    var chooser: HTML {
        let shown = context.asOf?.description
        let summary = shown.map { Phrase.shownDay($0) } ?? .lookAtDay
        return """
            <details class="day"><summary>\(context(summary))</summary>\
            \(FilterForm(link: today, style: "day-form").html(
                """
                <label for="as-of-day">\(context(.dayToShow))</label>\
                <input type="date" id="as-of-day" name="\(FormField.asOf.rawValue)" value="\(shown ?? "")" required\
                \(attribute: "min", plan.state.opened.at.date().description)\(attribute: "max", shown == nil ? plan.today?.description : nil)>\
                <button class="small">\(context(.show))</button>
                """))</details>
            """
    }
}

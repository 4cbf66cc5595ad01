public import Ledger
internal import Values

/// A month of the plan (日历): deadlines, nodes, days of reporting, answers and urgings, on the statutory working calendar.
public enum CalendarPage {
    /// How many events of a day stand in its cell; the rest is behind a fold.
    static let eventsMax = 5

    /// The page of `month` with its `events`.
    public static func page(
        _ view: BookView, month: YearMonth, events: [AgendaEvent], _ context: PageContext
    ) -> HTML {
        let link = context.link(.calendar, view.book)
        let plan = view.plan(context, at: link.with(FormField.month.rawValue, month.description))
        let parts = CalendarParts(plan: plan, today: view.today, month: month, events: events)
        let main: HTML = """
            <div class="head"><h1>\(context(.calendar)) \(month.description)</h1>\
            \(MonthSteps(context: context, month: month, link: link).html)
            <p class="aside actions"><a class="button small"\(href: context.link(.calendarFile, view.book)) download>\
            \(context(.calendarFile))</a></p></div>
            \(parts.html)
            """
        return Layout(.calendar, of: plan, main: main).page(context)
    }
}

/// The table of a month, which a narrow window shows as a list of days.
struct CalendarParts {
    let plan: PlanView
    let today: CalendarDate
    let month: YearMonth
    let events: [AgendaEvent]

    private var context: PageContext { plan.context }

    var html: HTML {
        let byDay = Dictionary(grouping: events, by: \.day)
        return """
            <p class="quietly">\(context(.calendarLegend)) \(arrangement.map { context($0) })</p>
            \(when: events.isEmpty, "<p class=\"lead\">\(context(.nothingOnDays))</p>")
            <div class="landscape"><table class="month"><caption class="unseen">\(context(.calendar)) \(month.description)</caption>
            <thead><tr>\((1...7).html { "<th scope=\"col\">\(context(.weekday($0)))</th>" })</tr></thead>
            <tbody>\(weeks.html { week in "<tr>\(week.html { cell($0, byDay) })</tr>\n" })</tbody></table></div>
            """
    }

    /// What is to be known of the year's arrangement of holidays, where it is not the published one.
    private var arrangement: Phrase? {
        let calendar = plan.state.rules.calendar
        if calendar.provisionalYears.contains(month.year) { return .arrangementProvisional(month.year) }
        return calendar.years.contains(month.year) ? nil : .arrangementUnknown(month.year)
    }

    /// The days of the month in weeks from Monday to Sunday, with `nil` before the first and behind the last.
    private var weeks: [[CalendarDate?]] {
        guard let first = month.firstDay, let last = month.lastDay else { return [] }
        var days: [CalendarDate?] = Array(repeating: nil, count: first.weekday - 1)
        days += (1...last.day).map { CalendarDate(year: month.year, month: month.month, day: $0) }
        days += Array(repeating: nil, count: 7 - last.weekday)
        return stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<($0 + 7)]) }
    }

    private func cell(_ day: CalendarDate?, _ byDay: [CalendarDate: [AgendaEvent]]) -> HTML {
        guard let day else { return "<td class=\"outside\"></td>" }
        let events = byDay[day] ?? []
        let isRest = !plan.state.rules.calendar.isWorkingDay(day)
        let style = [
            isRest ? "rest" : nil, day == today ? "today" : nil, events.isEmpty ? "empty" : nil,
        ].compactMap(\.self).joined(separator: " ")
        return """
            <td\(attribute: "class", style.isEmpty ? nil : style)\(attribute: "aria-current", day == today ? "date" : nil)>\
            <p class="date"><time datetime="\(day.description)">\(day.day)</time>\
            <span class="weekday"> \(context(.weekday(day.weekday)))</span>\(mark(day))\
            \(when: day == today, "<span class=\"badge plan\">\(context(.todayWord))</span>")</p>\(list(events))</td>
            """
    }

    private func mark(_ day: CalendarDate) -> HTML? {
        switch plan.state.rules.calendar.exceptions[day] {
        case .holiday: "<span class=\"badge good\">\(context(.restDay))</span>"
        case .workday: "<span class=\"badge warning\">\(context(.workDay))</span>"
        case nil: nil
        }
    }

    private func list(_ events: [AgendaEvent]) -> HTML? {
        guard !events.isEmpty else { return nil }
        let shown = events.prefix(CalendarPage.eventsMax)
        let rest = events.dropFirst(CalendarPage.eventsMax)
        return """
            <ul class="events">\(shown.html(event))</ul>\
            \(when: !rest.isEmpty, """
            <details><summary>\(context(.moreEvents(rest.count)))</summary><ul class="events">\(rest.html(event))</ul></details>
            """)
            """
    }

    private func event(_ event: AgendaEvent) -> HTML {
        let sign = event.kind.sign
        let item = event.item.flatMap(plan.state.item)
        let words = context(Phrase(plan.state.words(for: event)))
        let label: HTML = "<span aria-hidden=\"true\">\(sign.shape)</span> \(number(item))\(words)"
        let link = item.map { plan.link(.item, $0.id.description).at(event.kind.anchor) }
        return """
            <li class="\(sign.style)\(when: event.isDone, " done")">\(link.map { link in
            "<a\(href: link)>\(label)</a>" as HTML
            } ?? label)\(when: event.isDone && event.kind.isWork, " <span class=\"badge good\">✓ \(context(.reachedWord))</span>")</li>
            """
    }

    private func number(_ item: Item?) -> HTML? {
        item?.number.value.map { "<span class=\"figures\">\($0)</span> " }
    }
}

extension AgendaEvent.Kind {
    /// The shape and the class of the event.
    var sign: Sign {
        switch self {
        case .deadline: Sign(shape: "◆", word: .milestonesWord, style: "on-deadline")
        case .node: Sign(shape: "◇", word: .nodesWord, style: "on-node")
        case .reportsDue: Sign(shape: "▤", word: .reportsTitle, style: "on-report")
        case .reportsClose: Sign(shape: "▥", word: .reportsTitle, style: "on-report")
        case .extensionOpen, .extensionAnswered: Sign(shape: "↻", word: .extensionsTitle, style: "on-extension")
        case .urged, .urgingAhead: Sign(shape: "!", word: .urgingTitle, style: "on-urging")
        case .help: Sign(shape: "?", word: .problemsTitle, style: "on-help")
        case .signing: Sign(shape: "✍", word: .signingTitle, style: "on-sign")
        }
    }

    /// Whether it is something to be done, of which one says that it is.
    var isWork: Bool {
        switch self {
        case .deadline, .node, .help, .signing: true
        case .reportsDue, .reportsClose, .extensionOpen, .extensionAnswered, .urged, .urgingAhead: false
        }
    }

    /// The place on the item's page.
    var anchor: String {
        switch self {
        case .deadline: "progress"
        case .node: "measures"
        case .reportsDue, .reportsClose: "reports"
        case .extensionOpen, .extensionAnswered: "extensions"
        case .urged, .urgingAhead: "urging"
        case .help: "problems"
        case .signing: "signing"
        }
    }
}

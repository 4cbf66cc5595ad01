import Ledger
import Pages
import Values
import Workflows

extension Exchange {
    /// The day that the address of a book's page names, as written; `nil` where it names none.
    private var dayAsked: String? {
        guard isReading, parameters["book"] != nil, let text = query[FormField.asOf.rawValue], !text.isEmpty else {
            return nil
        }
        return text
    }

    /// The past day as of which the address shows a book; `nil` for today.
    var asOf: CalendarDate? {
        guard let day = dayAsked.flatMap({ CalendarDate($0) }) else { return nil }
        return day < now.date() ? day : nil
    }

    /// The day for which a page speaks: today, or the past day that its address names.
    var today: CalendarDate { asOf ?? now.date() }

    /// The address without its day, where it has one.
    var withoutDay: Link? { dayAsked.map { _ in link.without(FormField.asOf.rawValue) } }

    /// Looks whether the day that the address names can be shown of a book that is now `state`.
    ///
    /// - Throws: ``WorkflowError`` where it is no day, a day to come, or one before the book was opened.
    func checkDay(of state: BookState) throws(WorkflowError) {
        guard let text = dayAsked else { return }
        guard let day = CalendarDate(text) else { throw .notADay }
        guard day <= now.date() else { throw .dayToCome(day) }
        let opened = state.opened.at.date()
        guard opened <= day else { throw .beforeTheBook(day, opened: opened) }
    }
}

extension WorkflowError {
    fileprivate static let notADay = WorkflowError(
        .badInput, reason: "day.invalid", chinese: "截至日期写得不对，请写成 2026-06-30 这样的日期。",
        english: "This is no day: write it as 2026-06-30.")

    fileprivate static func dayToCome(_ day: CalendarDate) -> WorkflowError {
        WorkflowError(
            .badInput, reason: "day.toCome", chinese: "\(day) 还没有到，看不到那天的台账，只能看今天和以前。",
            english: "\(day) has not come yet: the ledger can be looked at as of today or an earlier day.")
    }

    fileprivate static func beforeTheBook(_ day: CalendarDate, opened: CalendarDate) -> WorkflowError {
        WorkflowError(
            .notFound, reason: "day.beforeTheBook", chinese: "这本台账 \(opened) 才建立，\(day) 还没有内容。请选 \(opened) 或以后的日期。",
            english: "This ledger was opened on \(opened); on \(day) there was nothing. Choose \(opened) or later.")
    }
}

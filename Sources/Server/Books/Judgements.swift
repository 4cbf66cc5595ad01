import Ledger
import Synchronization
import Values
import Workflows

/// What takes more than a moment to work out of a state, kept until the book or the day changes.
///
/// One value for each book and kind; a newer position or another day takes its place, so this never grows past the books.
actor Judgements {
    private var doubtsOfBook: [BookID: (position: Int, doubts: [ReportDoubt])] = [:]
    private var tasksOfBook: [BookID: (position: Int, day: CalendarDate, tasks: [DueTask])] = [:]
    private var statusOfBook: [BookID: (position: Int, status: PlanStatus)] = [:]
    private var earlier: [BookID: (day: CalendarDate, state: BookState)] = [:]

    /// The open doubts of a book.
    func doubts(of state: BookState) -> [ReportDoubt] {
        if let known = doubtsOfBook[state.book.id], known.position == state.position { return known.doubts }
        let doubts = state.openDoubts
        doubtsOfBook[state.book.id] = (state.position, doubts)
        return doubts
    }

    /// All that waits for somebody in a book.
    func tasks(of state: BookState, on day: CalendarDate) -> [DueTask] {
        if let known = tasksOfBook[state.book.id], known.position == state.position, known.day == day {
            return known.tasks
        }
        let tasks = state.tasks(on: day)
        tasksOfBook[state.book.id] = (state.position, day, tasks)
        return tasks
    }

    /// How a plan stands.
    func status(of state: BookState, on day: CalendarDate) -> PlanStatus {
        if let known = statusOfBook[state.book.id], known.position == state.position, known.status.day == day {
            return known.status
        }
        let status = PlanStatus(state, on: day)
        statusOfBook[state.book.id] = (state.position, status)
        return status
    }

    /// The state of a book at the end of an earlier day; the last one asked for is kept. `nil` where the book is younger.
    func state(of state: BookState, asOf day: CalendarDate, in books: Books) async throws -> BookState? {
        guard state.opened.at.date() <= day else { return nil }
        if let known = earlier[state.book.id], known.day == day { return known.state }
        let found = try await books.state(of: state.book.id, asOf: day)
        earlier[state.book.id] = (day, found)
        return found
    }
}

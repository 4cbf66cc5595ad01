import Ledger
import Values
import Workflows

/// What takes more than a moment to work out of a state, kept until it is pushed out by something newer.
actor Judgements {
    /// What a value was worked out of.
    private struct Key: Hashable {
        let book: BookID
        let position: Int
        var day: CalendarDate?
    }

    private struct MonthKey: Hashable {
        let key: Key
        let month: YearMonth
    }

    private struct Difference: Hashable {
        let key: Key
        let before: CalendarDate
    }

    private struct PastDay: Hashable {
        let book: BookID
        let day: CalendarDate
    }

    private var doubtsKept = Kept<Key, [ReportDoubt]>(capacity: 16)
    private var tasksKept = Kept<Key, [DueTask]>(capacity: 16)
    private var breakdownsKept = Kept<Key, PlanBreakdown>(capacity: 16)
    private var differencesKept = Kept<Difference, [StateDifference]>(capacity: 16)
    private var indexesKept = Kept<Key, ListIndex>(capacity: 4)
    private var outlooksKept = Kept<Key, Outlook>(capacity: 16)
    private var statusKept = Kept<Key, PlanStatus>(capacity: 16)
    private var burdensKept = Kept<MonthKey, [BurdenLine]>(capacity: 16)
    private var scoresKept = Kept<Key, [InstitutionScore]>(capacity: 16)
    private var projections = Kept<Key, PublicProjection?>(capacity: 8)
    private var pastStates = Kept<PastDay, BookState>(capacity: 8)

    /// The open doubts of a book.
    func doubts(of state: BookState) -> [ReportDoubt] {
        doubtsKept.value(for: Key(book: state.book.id, position: state.position)) { state.openDoubts }
    }

    /// All that waits for somebody in a book.
    func tasks(of state: BookState, on day: CalendarDate) -> [DueTask] {
        tasksKept.value(for: Key(book: state.book.id, position: state.position, day: day)) { state.tasks(on: day) }
    }

    /// What lists look up for every item of a book.
    func index(of state: BookState, on day: CalendarDate) -> ListIndex {
        indexesKept.value(for: Key(book: state.book.id, position: state.position, day: day)) {
            ListIndex(state, on: day)
        }
    }

    /// What a plan's figures say of what is to come.
    func outlook(of state: BookState, on day: CalendarDate) -> Outlook {
        outlooksKept.value(for: Key(book: state.book.id, position: state.position, day: day)) {
            Outlook(state, on: day)
        }
    }

    /// How a plan stands.
    func status(of state: BookState, on day: CalendarDate) -> PlanStatus {
        statusKept.value(for: Key(book: state.book.id, position: state.position, day: day)) {
            PlanStatus(state, on: day)
        }
    }

    /// How the parts of a plan stand.
    func breakdown(of state: BookState, on day: CalendarDate) -> PlanBreakdown {
        breakdownsKept.value(for: Key(book: state.book.id, position: state.position, day: day)) {
            PlanBreakdown(state, on: day)
        }
    }

    /// What is otherwise in a book on `day` than it was at the end of the day `before`.
    func differences(
        of state: BookState, since before: CalendarDate, on day: CalendarDate, in books: Books
    ) async throws -> [StateDifference] {
        let key = Difference(key: Key(book: state.book.id, position: state.position, day: day), before: before)
        if let known = differencesKept.value(for: key) { return known }
        let earlier = try await self.state(of: state, asOf: before, in: books)
        let found = state.differences(from: earlier, on: before, to: day)
        differencesKept.keep(found, for: key)
        return found
    }

    /// The scores of institutions by the formula in force.
    func scores(of state: BookState, on day: CalendarDate) -> [InstitutionScore] {
        scoresKept.value(for: Key(book: state.book.id, position: state.position, day: day)) { state.scores(on: day) }
    }

    /// What organisations were asked in a month.
    func burdens(of state: BookState, in month: YearMonth, on day: CalendarDate) -> [BurdenLine] {
        let key = MonthKey(key: Key(book: state.book.id, position: state.position, day: day), month: month)
        return burdensKept.value(for: key) { state.burdens(of: month, on: day) }
    }

    /// What the public may know of a book.
    func projection(of state: BookState, on day: CalendarDate) -> PublicProjection? {
        projections.value(for: Key(book: state.book.id, position: state.position, day: day)) {
            state.publicProjection(on: day)
        }
    }

    /// The state of a book at the end of an earlier day, which later entries do not change.
    ///
    /// - Throws: `WorkflowError` with code `notFound` where the book is younger.
    func state(of state: BookState, asOf day: CalendarDate, in books: Books) async throws -> BookState {
        let key = PastDay(book: state.book.id, day: day)
        if let known = pastStates.value(for: key) { return known }
        let found = try await books.state(of: state.book.id, asOf: day)
        pastStates.keep(found, for: key)
        return found
    }
}

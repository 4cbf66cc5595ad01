public import Ledger
public import Values

/// My desk (我的待办): what whoever is signed in has to do, most urgent first, done in place where one step is enough, and what
/// they wait for. In one book, or in all of them.
public enum DeskPage {
    /// One book's part of a desk.
    public struct Share: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// What waits for them.
        public var tasks: [DueTask]
        /// What they wait for.
        public var waiting: [DueTask]
        /// What the doubts among the tasks say.
        public var doubts: [DoubtKey: ReportDoubt]

        /// The desk of somebody with `seats` in a book.
        public init(
            state: BookState, seats: [Seat], tasks: [DueTask], waiting: [DueTask], doubts: [DoubtKey: ReportDoubt] = [:]
        ) {
            self.doubts = doubts
            self.state = state
            self.seats = seats
            self.tasks = tasks
            self.waiting = waiting
        }
    }

    /// The desk in one book.
    public static func page(
        _ share: Share, today: CalendarDate, names: [ActorID: String], _ context: PageContext
    ) -> HTML {
        let plan = plan(share, context.link(.desk, share.state.book.id.rawValue), today, names, context)
        let main = main([(share, plan)], today, context, showsBook: false)
        return Layout(.desk, of: plan, main: main).page(context)
    }

    /// The desk in all books that somebody has seats in.
    public static func page(
        _ shares: [Share], today: CalendarDate, names: [ActorID: String], _ context: PageContext
    ) -> HTML {
        let all = shares.map { ($0, plan($0, Route.myDesk.link(), today, names, context)) }
        return Layout(
            title: context(.desk), crumbs: [Layout.Crumb(name: context(.books), link: Route.home.link())], width: .full,
            main: main(all, today, context, showsBook: true)
        ).page(context)
    }

    private static func plan(
        _ share: Share, _ page: Link, _ today: CalendarDate, _ names: [ActorID: String], _ context: PageContext
    ) -> PlanView {
        PlanView(state: share.state, context: context, names: names, page: page, seats: share.seats, today: today)
    }

    private static func main(
        _ shares: [(share: Share, plan: PlanView)], _ today: CalendarDate, _ context: PageContext, showsBook: Bool
    ) -> HTML {
        func rows(_ tasks: (Share) -> [DueTask]) -> [TaskTable.Row] {
            TaskTable.sorted(
                shares.flatMap { share, plan in tasks(share).map { .init(plan: plan, task: $0, doubts: share.doubts) } }
            )
        }
        let own = TaskTable(rows: rows(\.tasks), today: today, context: context, showsBook: showsBook)
        let waiting = TaskTable(
            rows: rows(\.waiting), today: today, context: context, showsBook: showsBook, isWaiting: true)
        return """
            <div class="head"><h1>\(context(.desk))</h1></div>
            \(when: own.rows.isEmpty, "<p class=\"lead\">\(context(.nothingToDo))</p>")
            \(when: !own.rows.isEmpty, own.html(id: "tasks", title: .desk))
            \(when: !waiting.rows.isEmpty, waiting.html(id: "waiting", title: .waitingFor))
            """
    }
}

import Ledger
import Values

/// One of the pages of a book, as every page of the book links to it.
enum BookPart: CaseIterable {
    case desk, overview, ledger, reports, endorsements, review, supervision
    case timeline, calendar, responsibility, burden, score
    case directory, reading, approval, publication, rules, yearEnd, history

    /// What belongs together in the navigation.
    enum Group: CaseIterable {
        /// What is done day by day.
        case work
        /// Other views of the same ledger.
        case views
        /// What the plan rests on.
        case foundations
    }

    var group: Group {
        switch self {
        case .desk, .overview, .ledger, .reports, .endorsements, .review, .supervision: .work
        case .timeline, .calendar, .responsibility, .burden, .score: .views
        case .directory, .reading, .approval, .publication, .rules, .yearEnd, .history: .foundations
        }
    }

    var name: Phrase {
        switch self {
        case .desk: .desk
        case .overview: .overview
        case .ledger: .openLedger
        case .reports: .reports
        case .endorsements: .endorsements
        case .review: .review
        case .timeline: .timeline
        case .calendar: .calendar
        case .responsibility: .responsibility
        case .burden: .burden
        case .score: .scoreTitle
        case .supervision: .supervision
        case .yearEnd: .yearEnd
        case .directory: .directory
        case .approval: .approvalPage
        case .reading: Phrase("原文与识别", "Source and reading")
        case .rules: .rulesTitle
        case .history: .auditTitle
        case .publication: .publication
        }
    }

    var route: Route {
        switch self {
        case .desk: .desk
        case .overview: .overview
        case .ledger: .ledger
        case .reports: .reports
        case .endorsements: .endorsements
        case .review: .review
        case .timeline: .timeline
        case .calendar: .calendar
        case .responsibility: .responsibility
        case .burden: .burden
        case .score: .score
        case .supervision: .supervision
        case .yearEnd: .yearEnd
        case .directory: .directory
        case .reading: .reading
        case .rules: .rules
        case .history: .history
        case .publication: .publication
        case .approval: .approval
        }
    }

    /// Whether who looks at `plan` has a use for it. Before approval there is only the plan itself.
    func isShown(in plan: PlanView) -> Bool {
        if self == .history { return plan.context.account?.audits == true }
        guard plan.context.account?.readsBooks != false else { return false }
        return switch self {
        case .ledger, .reading, .history: true
        case .approval: plan.state.state != .draft
        case .review, .reports, .endorsements, .supervision, .yearEnd, .publication:
            hasApproval(plan) && isOpen(to: plan.looking)
        case .desk, .overview, .directory, .timeline, .calendar, .responsibility, .burden, .score, .rules:
            hasApproval(plan)
        }
    }
}

extension BookPart {
    private func hasApproval(_ plan: PlanView) -> Bool { plan.state.approval != nil }

    /// Whether somebody with the seats of `plan` has something to do there.
    private func isOpen(to plan: PlanView) -> Bool {
        let isOfUnit = { (role: Role) in plan.seats.contains { $0.institution != nil && $0.role == role } }
        return switch self {
        case .review: plan.may(.acceptReport)
        case .reports:
            plan.seats.contains { $0.institution != nil || $0.role == .supervisor }
                || plan.context.asOf != nil && plan.seats.contains { $0.role == .reporter || $0.role == .unitHead }
        case .endorsements: isOfUnit(.unitHead)
        case .supervision: plan.may(.urge) || plan.may(.recordSiteCheck) || plan.may(.suspend)
        case .yearEnd: plan.may(.closeYear) || plan.may(.carryOver)
        case .publication: plan.may(.proposePublication) || plan.may(.approvePublication)
        default: true
        }
    }
}

extension PlanView {
    /// The plan as whoever looks at it may see it. On a page that shows a past day nobody has a seat, and yet one reads there
    /// what one's roles open today.
    fileprivate var looking: PlanView {
        guard context.asOf != nil, seats.isEmpty, let account = context.account else { return self }
        var plan = self
        plan.seats = account.roles.map { Seat($0) }
        return plan
    }
}

/// The pages of one book, for going from one to the other, and the day as of which they are looked at.
struct BookNavigation {
    let plan: PlanView
    /// The part that the page belongs to.
    let part: BookPart?

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <nav class="book-parts" aria-label="\(context(.bookNavigation))">\(BookPart.Group.allCases.html(group))</nav>
        """
    }

    private func group(_ group: BookPart.Group) -> HTML {
        let parts = BookPart.allCases.filter { $0.group == group && $0.isShown(in: plan) }
        guard !parts.isEmpty else { return "" }
        return "<ul>\(parts.html { "<li>\(entry($0))</li>" })</ul>"
    }

    private func entry(_ part: BookPart) -> HTML {
        let link = plan.link(part.route)
        return "<a\(href: link)\(attribute: "aria-current", part == self.part ? "page" : nil)>\(context(part.name))</a>"
    }
}

extension Layout {
    /// A page of a book.
    ///
    /// - Parameters:
    ///   - part: where it stands in the book's navigation.
    ///   - plan: the book as the page shows it.
    ///   - title: the page's name; the part's own where there is none.
    ///   - above: the pages of the book between the part and this page.
    init(
        _ part: BookPart, of plan: PlanView, title: String? = nil, above: [Crumb] = [], width: Width = .full, main: HTML
    ) {
        let context = plan.context
        let book = Crumb(
            name: plan.state.book.title,
            link: plan.link(Self.entrance(of: plan)))
        self.init(
            title: title ?? context(part.name),
            crumbs: [Crumb(name: context(.books), link: Route.home.link()), book] + above,
            width: width, main: main)
        let day = DayOfBook(plan: plan)
        navigation = BookNavigation(plan: plan, part: part).html
        dayChooser = day.chooser
        asOf = day.notice
    }

    /// Where a book is entered: auditors see nothing of it but what was done.
    private static func entrance(of plan: PlanView) -> Route {
        if plan.context.account?.readsBooks == false { return .history }
        return plan.state.approval == nil ? .ledger : .overview
    }
}

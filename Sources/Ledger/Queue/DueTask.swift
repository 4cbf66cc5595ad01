public import Values

/// Something that somebody has to do: a row of a person's queue (我的待办).
public struct DueTask: Sendable, Hashable {
    /// What is to be done.
    public enum Kind: Sendable, Hashable {
        /// Sign for an item.
        case sign(OrganisationID)
        /// Adopt measures.
        case adoptMeasures(OrganisationID)
        /// Give the first feedback (13710).
        case firstFeedback(OrganisationID)
        /// File the report of a period.
        case report(ReportKey)
        /// Approve a report as the head.
        case endorseReport(ReportID)
        /// Improve a report that was sent back or returned.
        case improveReport(ReportID)
        /// Agree to a completion as the head.
        case endorseCompletion(OrganisationID)
        /// Reach a node.
        case node(MeasureID, Int)
        /// Answer an urging.
        case answerUrging(UrgingID)
        /// Move on with a problem.
        case problem(ProblemID)
        /// Answer a request for help.
        case answerHelp(HelpID)
        /// Confirm what was answered.
        case confirmHelp(HelpID)
        /// Decide on a refusal to sign.
        case refusal(OrganisationID)
        /// Accept or return a report.
        case acceptReport(ReportID)
        /// Decide on more time.
        case extend(ExtensionID)
        /// Review a completion.
        case review
        /// Close a completed item.
        case close
        /// Urge an organisation.
        case urge(OrganisationID, UrgingLadder.Step, CalendarDate)
        /// Settle a doubt.
        case doubt(DoubtKey)
        /// Visit a place and record what was found.
        case siteCheck(SiteCheckID)
        /// Decide an appeal.
        case appeal(AppealID)
        /// Approve or decline a text for the public.
        case approvePublication(PublicationID)
        /// Answer an objection to a published text.
        case answerObjection(ObjectionID)
        /// Approve the plan.
        case approvePlan
    }

    /// What is to be done.
    public let kind: Kind
    /// The item, where it is about one.
    public let item: ItemID?
    /// The roles that can do it.
    public let roles: Set<Role>
    /// The institution whose people do it; `nil` for the office.
    public let institution: InstitutionID?
    /// Since when it waits.
    public let since: CalendarDate
    /// By when it should be done, where there is a day.
    public let due: CalendarDate?

    /// Whether it is for somebody with one of `seats`.
    ///
    /// Heads and reporters work for their institution only: an organisation that the directory does not know is nobody's.
    public func isFor(_ seats: [Seat]) -> Bool {
        seats.contains { seat in
            let belongs = institution != nil || (seat.role != .unitHead && seat.role != .reporter)
            return roles.contains(seat.role) && seat.institution == institution && belongs
        }
    }
}

extension BookState {
    /// All that waits for somebody on `day`, most urgent first: by due day, then by how long it waits.
    public func tasks(on day: CalendarDate) -> [DueTask] {
        let tasks = planTasks + liveItems.flatMap { itemTasks($0, day) } + officeTasks(day)
        return tasks.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            let last = CalendarDate(year: 9999, month: 12, day: 31) ?? day
            return (a.due ?? last, a.since, left.offset) < (b.due ?? last, b.since, right.offset)
        }.map(\.element)
    }

    /// What waits for somebody with `seats` on `day`.
    public func tasks(for seats: [Seat], on day: CalendarDate) -> [DueTask] {
        tasks(on: day).filter { $0.isFor(seats) }
    }

    private var planTasks: [DueTask] {
        guard state == .awaitingApproval else { return [] }
        return [
            DueTask(
                kind: .approvePlan, item: nil, roles: [.leader], institution: nil, since: updated.date(), due: nil)
        ]
    }

    private static let people: Set<Role> = [.reporter, .unitHead]

    private func itemTasks(_ item: Item, _ day: CalendarDate) -> [DueTask] {
        guard let dispatch = item.dispatch else { return [] }
        let tasks =
            item.liveOrganisations.filter { dispatch.recipients.contains($0.id) }
            .flatMap { signingTasks(item, $0, dispatch) }
        return tasks + (item.state.isActive ? item.answerable.flatMap { workTasks(item, $0, day) } : [])
            + endingTasks(item) + nodeTasks(item) + reportTasks(item)
    }

    private func task(
        _ kind: DueTask.Kind, _ item: Item, _ roles: Set<Role>, of organisation: OrganisationID? = nil,
        since: CalendarDate, due: CalendarDate? = nil
    ) -> DueTask {
        DueTask(
            kind: kind, item: item.id, roles: roles,
            institution: organisation.flatMap { institution(of: $0)?.id }, since: since, due: due)
    }

    private func signingTasks(_ item: Item, _ organisation: Organisation, _ dispatch: Dispatch) -> [DueTask] {
        guard WorkflowState.dispatched <= item.state, item.state < .completionRequested else { return [] }
        let since = dispatch.mark.at.date()
        switch item.matter.signings[organisation.id] {
        case nil:
            return [
                task(
                    .sign(organisation.id), item, [.unitHead], of: organisation.id, since: since,
                    due: signingDue(of: item))
            ]
        case .upheld(let mark):
            return [task(.sign(organisation.id), item, [.unitHead], of: organisation.id, since: mark.at.date())]
        case .refused(let mark):
            return [task(.refusal(organisation.id), item, [.supervisor], since: mark.at.date())]
        case .signed, .released: return []
        }
    }

    private func workTasks(_ item: Item, _ organisation: Organisation, _ day: CalendarDate) -> [DueTask] {
        guard case .signed(let signed) = item.matter.signings[organisation.id] else { return [] }
        var tasks: [DueTask] = []
        let clock = MatterClock(
            start: item.dispatch?.mark.at.date() ?? signed.at.date(), difficulty: item.matter.difficulty)
        if !planning.measures(of: item.id).contains(where: { $0.organisation == organisation.id }) {
            tasks.append(
                task(
                    .adoptMeasures(organisation.id), item, Self.people, of: organisation.id, since: signed.at.date(),
                    due: clock.deployment(rules.calendar)))
        }
        if item.matter.difficulty != .longTerm, reporting.reports(of: item.id).isEmpty {
            tasks.append(
                task(
                    .firstFeedback(organisation.id), item, Self.people, of: organisation.id, since: signed.at.date(),
                    due: clock.firstFeedback(rules.calendar)))
        }
        return tasks
            + owedReports(item, organisation.id, on: day).map { period in
                let key = ReportKey(
                    item: item.id, organisation: organisation.id, cadence: period.cadence, first: period.first)
                return task(
                    .report(key), item, Self.people, of: organisation.id, since: max(period.first, signed.at.date()),
                    due: period.timely)
            }
    }

    /// The periods that an organisation owes a report for: begun, not closed or allowed by exception, and not filed.
    public func owedReports(
        _ item: Item, _ organisation: OrganisationID, on day: CalendarDate
    ) -> [ReportingPeriod] {
        expectedPeriods(item, organisation, until: day).filter { period in
            let key = ReportKey(
                item: item.id, organisation: organisation, cadence: period.cadence, first: period.first)
            let isOpen = day <= period.closing || reporting.exceptions[key] != nil
            return isOpen && reporting.report(for: key) == nil
        }
    }

    /// The periods for which reports are expected until `day`, from the one after signing on.
    public func expectedPeriods(
        _ item: Item, _ organisation: OrganisationID, until day: CalendarDate
    ) -> [ReportingPeriod] {
        guard case .signed(let mark) = item.matter.signings[organisation] else { return [] }
        return rules.reporting.periods(
            of: item.matter.cadence, from: mark.at.date(), to: min(day, yearLastDay), calendar: rules.calendar)
    }

    private var yearLastDay: CalendarDate {
        CalendarDate(year: book.year, month: 12, day: 31) ?? updated.date()
    }

    private func endingTasks(_ item: Item) -> [DueTask] {
        let since = item.matter.completion.map { ($0.endorsed ?? $0.requested).at.date() } ?? updated.date()
        switch item.state {
        case .completionRequested:
            return item.matter.completion.map { completion in
                [
                    task(
                        .endorseCompletion(completion.organisation), item, [.unitHead], of: completion.organisation,
                        since: since)
                ]
            } ?? []
        case .awaitingReview: return [task(.review, item, [.supervisor], since: since)]
        case .completed:
            return [
                task(.close, item, [.supervisor], since: item.matter.completion?.completed?.at.date() ?? since)
            ]
        default: return []
        }
    }

    private func nodeTasks(_ item: Item) -> [DueTask] {
        guard item.state.isActive else { return [] }
        return planning.measures(of: item.id).flatMap { measure in
            measure.nodes.indices.filter { measure.nodes[$0].reached == nil }.map { index in
                task(
                    .node(measure.id, index), item, Self.people, of: measure.organisation,
                    since: measure.adopted.at.date(), due: measure.nodes[index].due)
            }
        }
    }

    private func reportTasks(_ item: Item) -> [DueTask] {
        guard item.state.isActive else { return [] }
        return reporting.reports(of: item.id).compactMap { report in
            guard reporting.current[report.key] == report.id else { return nil }
            let organisation = report.key.organisation
            return switch report.state {
            case .submitted:
                task(
                    .endorseReport(report.id), item, [.unitHead], of: organisation, since: report.submitted.at.date(),
                    due: timelyDay(of: report.key))
            case .endorsed:
                task(
                    .acceptReport(report.id), item, [.supervisor],
                    since: report.endorsed?.at.date() ?? report.submitted.at.date())
            case .sentBack, .returned:
                task(
                    .improveReport(report.id), item, Self.people, of: organisation,
                    since: report.answer?.at.date() ?? report.submitted.at.date(), due: timelyDay(of: report.key))
            case .accepted: nil
            }
        }
    }

    private func timelyDay(of key: ReportKey) -> CalendarDate? {
        rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)?.timely
    }

    private func officeTasks(_ day: CalendarDate) -> [DueTask] {
        func office(
            _ kind: DueTask.Kind, _ item: ItemID?, since: Mark, due: CalendarDate? = nil,
            roles: Set<Role> = [.supervisor]
        ) -> DueTask {
            DueTask(kind: kind, item: item, roles: roles, institution: nil, since: since.at.date(), due: due)
        }
        let extensions = supervision.extensions.filter { $0.answer == nil }
            .map { office(.extend($0.id), $0.item, since: $0.requested, due: $0.original) }
        let checks = supervision.siteChecks.filter { $0.result == nil }.map {
            office(
                .siteCheck($0.id), reporting.report($0.report)?.key.item, since: $0.drawn,
                roles: [.inspector, .supervisor])
        }
        let appeals = supervision.appeals.filter { $0.decision == nil }
            .map { office(.appeal($0.id), nil, since: $0.filed, roles: [.leader, .supervisor]) }
        let urgings = urgingsDue(on: day).map { urging in
            DueTask(
                kind: .urge(urging.organisation, urging.step.step, urging.due), item: urging.item,
                roles: [.supervisor], institution: nil, since: urging.step.day, due: urging.step.day)
        }
        let doubts = openDoubts.map { doubt in
            let report = reporting.report(doubt.key.report)
            return DueTask(
                kind: .doubt(doubt.key), item: report?.key.item, roles: [.supervisor], institution: nil,
                since: (report?.endorsed ?? report?.submitted)?.at.date() ?? updated.date(), due: nil)
        }
        return extensions + checks + appeals + urgings + doubts + exchangeTasks() + publicationTasks
    }

    /// Texts that wait for a leader, and objections that wait for an answer until the time for them is over.
    private var publicationTasks: [DueTask] {
        let texts = publishing.publications.filter(\.isWaiting).map { text in
            DueTask(
                kind: .approvePublication(text.id), item: text.item, roles: [.leader, .supervisor], institution: nil,
                since: text.proposed.at.date(), due: nil)
        }
        let objections = publishing.objections.filter { $0.answer == nil }.compactMap { objection -> DueTask? in
            publishing.publication(objection.publication).map { text in
                DueTask(
                    kind: .answerObjection(objection.id), item: text.item, roles: [.supervisor], institution: nil,
                    since: objection.day, due: text.lastDayForObjections)
            }
        }
        return texts + objections
    }

    /// Problems, urgings and requests for help, with whoever has to move.
    private func exchangeTasks() -> [DueTask] {
        let problems = supervision.problems.compactMap { problem -> DueTask? in
            guard let holder = problem.holder, let since = problem.holders.last?.mark.at.date() else { return nil }
            let institution = institution(of: holder)
            let roles: Set<Role> =
                switch holder {
                case .office: [.supervisor]
                case .leader: [.leader]
                case .organisation, .institution: Self.people
                }
            return DueTask(
                kind: .problem(problem.id), item: problem.item, roles: roles, institution: institution?.id,
                since: since, due: nil)
        }
        let answers = supervision.urgings.compactMap { urging -> DueTask? in
            guard urging.answer == nil, urging.number != nil, let item = item(urging.item) else { return nil }
            return task(
                .answerUrging(urging.id), item, Self.people, of: urging.organisation, since: urging.mark.at.date())
        }
        let help = supervision.helpRequests.compactMap { request -> DueTask? in
            guard request.confirmed == nil, let item = item(request.item) else { return nil }
            return request.answer == nil
                ? task(
                    .answerHelp(request.id), item, Self.people, of: request.to, since: request.requested.at.date(),
                    due: request.due)
                : task(
                    .confirmHelp(request.id), item, Self.people, of: request.from,
                    since: request.answer?.at.date() ?? request.due)
        }
        return problems + answers + help
    }
}

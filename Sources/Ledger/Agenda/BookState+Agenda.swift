public import Values

extension BookState {
    /// All that falls on the days from `first` to `last`, seen on `today`: by day, what presses most first.
    public func agenda(from first: CalendarDate, to last: CalendarDate, on today: CalendarDate) -> [AgendaEvent] {
        guard approval != nil, first <= last else { return [] }
        let running = liveItems.filter { $0.dispatch != nil }
        let ofItems = running.flatMap { item in
            deadlines(of: item, on: today) + nodes(of: item) + signing(of: item) + urgingsAhead(of: item, on: today)
        }
        let all = ofItems + extensionEvents + urgingEvents + helpEvents + reportEvents(running, first, last)
        return all.filter { first <= $0.day && $0.day <= last }.enumerated().sorted { left, right in
            (left.element.day, left.element.kind.rank, left.offset)
                < (right.element.day, right.element.kind.rank, right.offset)
        }.map(\.element)
    }

    private func event(
        _ kind: AgendaEvent.Kind, _ day: CalendarDate, _ item: ItemID?, _ organisations: [OrganisationID],
        isDone: Bool = false
    ) -> AgendaEvent {
        AgendaEvent(kind: kind, day: day, item: item, organisations: organisations, isDone: isDone)
    }

    private func deadlines(of item: Item, on today: CalendarDate) -> [AgendaEvent] {
        let isOver = item.state == .closed || item.state == .archived
        return timelineRow(of: item, on: today).milestones.map { milestone in
            event(
                .deadline(milestone.elements), milestone.day, item.id, item.answerable.map(\.id),
                isDone: milestone.isDone || isOver)
        }
    }

    private func nodes(of item: Item) -> [AgendaEvent] {
        timelineRow(of: item, on: updated.date()).nodes.map { node in
            event(
                .node(node.measure, node.index), node.due, item.id, [node.organisation], isDone: node.reached != nil)
        }
    }

    private func signing(of item: Item) -> [AgendaEvent] {
        guard let due = signingDue(of: item) else { return [] }
        let open = item.liveOrganisations.filter { organisation in
            guard item.dispatch?.recipients.contains(organisation.id) == true else { return false }
            return switch item.matter.signings[organisation.id] {
            case .signed, .released: false
            case .refused, .upheld, nil: true
            }
        }
        return [
            event(
                .signing, due, item.id, (open.isEmpty ? item.answerable : open).map(\.id), isDone: open.isEmpty)
        ]
    }

    /// The next step of each deadline that is not met, where its day is still to come.
    private func urgingsAhead(of item: Item, on today: CalendarDate) -> [AgendaEvent] {
        guard item.state >= .dispatched, item.state < .completionRequested else { return [] }
        let dues = Set(unmetTargets(of: item.id, on: today).compactMap { planning.targets[$0]?.trajectory.curve?.due })
        return dues.sorted().flatMap { due in
            item.answerable.compactMap { organisation -> AgendaEvent? in
                let taken = urgingsTaken(item.id, organisation.id, due)
                guard let next = nextStep(due: due, taken: taken), next.day >= today else { return nil }
                return event(
                    .urgingAhead(organisation.id, next.step, due: due), next.day, item.id, [organisation.id])
            }
        }
    }

    private var extensionEvents: [AgendaEvent] {
        supervision.extensions.map { request in
            if let answer = request.answer {
                return event(
                    .extensionAnswered(request.id), answer.at.date(), request.item, [request.organisation],
                    isDone: true)
            }
            return event(.extensionOpen(request.id), request.original, request.item, [request.organisation])
        }
    }

    private var urgingEvents: [AgendaEvent] {
        supervision.urgings.map { urging in
            event(
                .urged(urging.id), urging.mark.at.date(), urging.item, [urging.organisation],
                isDone: urging.number == nil || urging.answer != nil)
        }
    }

    private var helpEvents: [AgendaEvent] {
        supervision.helpRequests.map { request in
            event(.help(request.id), request.due, request.item, [request.to], isDone: request.answer != nil)
        }
    }

    /// The days by which reports are in time, and those with which their periods close, of every cadence in use.
    private func reportEvents(
        _ items: [Item], _ first: CalendarDate, _ last: CalendarDate
    ) -> [AgendaEvent] {
        guard let start = first.adding(days: -100), let year = CalendarDate(year: book.year, month: 1, day: 1),
            let end = CalendarDate(year: book.year, month: 12, day: 31)
        else { return [] }
        return Cadence.allCases.flatMap { cadence -> [AgendaEvent] in
            let reporting = items.filter { $0.state.isActive && $0.matter.cadence == cadence }
                .flatMap { $0.answerable.map(\.id) }
            guard !reporting.isEmpty, max(start, year) <= min(last, end) else { return [] }
            let periods = rules.reporting.periods(
                of: cadence, from: max(start, year), to: min(last, end), calendar: rules.calendar)
            return periods.flatMap { period in
                [
                    event(.reportsDue(cadence, first: period.first), period.timely, nil, reporting),
                    event(.reportsClose(cadence, first: period.first), period.closing, nil, reporting),
                ]
            }
        }
    }
}

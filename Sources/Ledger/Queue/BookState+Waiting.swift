public import Values

extension BookState {
    /// What somebody with `seats` waits for among `tasks`: what others have in hand of the things that they sent on. For the
    /// office that is all that organisations should have done by `day`.
    public func awaited(_ tasks: [DueTask], by seats: [Seat], on day: CalendarDate) -> [DueTask] {
        let isOffice = seats.contains { $0.institution == nil && $0.role == .supervisor }
        let own = Set(seats.compactMap(\.institution))
        return tasks.filter { task in
            guard !task.isFor(seats) else { return false }
            if isOffice, task.institution != nil, let due = task.due, due <= day { return true }
            return sender(of: task).map(own.contains) ?? false
        }
    }

    /// The institution that sent on what a task is about, and waits for it.
    private func sender(of task: DueTask) -> InstitutionID? {
        func institution(_ organisation: OrganisationID?) -> InstitutionID? {
            organisation.flatMap { self.institution(of: $0)?.id }
        }
        return switch task.kind {
        case .endorseReport(let id), .acceptReport(let id): institution(reporting.report(id)?.key.organisation)
        case .extend(let id): institution(supervision.extensions.first { $0.id == id }?.organisation)
        case .problem(let id): institution(supervision.problems.first { $0.id == id }?.organisation)
        case .answerHelp(let id): institution(supervision.helpRequests.first { $0.id == id }?.from)
        case .confirmHelp(let id): institution(supervision.helpRequests.first { $0.id == id }?.to)
        case .endorseCompletion(let organisation), .refusal(let organisation): institution(organisation)
        case .review, .close: institution(task.item.flatMap(item)?.matter.completion?.organisation)
        case .appeal(let id): supervision.appeals.first { $0.id == id }?.institution
        default: nil
        }
    }
}

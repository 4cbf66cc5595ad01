extension Decision {
    /// The institution that a command concerns, where it concerns one: the one whose people may give it.
    func concerned(by command: Command) -> Institution? {
        guard case .act(let act) = command else { return nil }
        switch act {
        case .directory: return nil
        case .matter(let act): return concerned(by: act)
        case .planning(let act): return concerned(by: act)
        case .reporting(let act): return concerned(by: act)
        case .supervision(let act): return concerned(by: act)
        case .year(.appeal(let id, _, _)): return state.directory.institution(id)
        case .year, .publication: return nil
        }
    }

    private func concerned(by act: MatterAct) -> Institution? {
        switch act {
        case .sign(let id), .refuse(let id, _), .requestExtension(_, let id, _, _),
            .requestCompletion(_, let id, _, _):
            state.institution(of: id)
        case .endorseCompletion(let id), .denyCompletion(let id, _):
            state.item(id)?.matter.completion.flatMap { state.institution(of: $0.organisation) }
        default: nil
        }
    }

    private func concerned(by act: PlanningAct) -> Institution? {
        switch act {
        case .adopt(_, let id, _): state.institution(of: id)
        case .reach(let id, _, _):
            state.planning.measures.element(id).flatMap { state.institution(of: $0.organisation) }
        case .setTrajectory(let element, _), .changeTrajectory(let element, _, _, _): answerable(for: element)
        case .allot(let element, let parent, _, _):
            if let parent {
                state.planning.allotments.element(parent).flatMap { state.directory.institution($0.institution) }
            } else {
                answerable(for: element)
            }
        }
    }

    private func concerned(by act: ReportingAct) -> Institution? {
        switch act {
        case .submit(let key, _), .grantException(let key, _): state.institution(of: key.organisation)
        case .endorse(let id), .sendBack(let id, _), .accept(let id, _), .returned(let id, _),
            .correct(let id, _, _, _):
            state.reporting.report(id).flatMap { state.institution(of: $0.key.organisation) }
        case .reportAllotment(let id, _, _):
            state.planning.allotments.element(id).flatMap { state.directory.institution($0.institution) }
        }
    }

    private func concerned(by act: SupervisionAct) -> Institution? {
        switch act {
        case .urge(_, let id, _, _, _), .raise(_, let id, _, _), .requestHelp(_, let id, _, _, _):
            state.institution(of: id)
        case .answerUrging(let id, _):
            state.supervision.urgings.element(id).flatMap { state.institution(of: $0.organisation) }
        case .pass(let id, _, _), .solve(let id, _):
            state.supervision.problems.element(id).flatMap { problem in
                problem.holder.flatMap(state.institution(of:)) ?? state.institution(of: problem.organisation)
            }
        case .answerHelp(let id, _): state.supervision.helpRequests.element(id).flatMap { state.institution(of: $0.to) }
        case .confirmHelp(let id): state.supervision.helpRequests.element(id).flatMap { state.institution(of: $0.from) }
        case .draw, .recordCheck, .settleDoubt: nil
        }
    }

    private func answerable(for element: ElementID) -> Institution? {
        state.item(of: element)?.answerable.first.flatMap { state.institution(of: $0.id) }
    }
}

extension BookState {
    /// The institution of the directory that an organisation of an item is, by the name it bears there.
    public func institution(of id: OrganisationID) -> Institution? {
        organisation(id).flatMap { directory.institution(named: $0.organisation.name.value) }
    }

    /// The institution that holds a problem, where one does.
    public func institution(of holder: Holder) -> Institution? {
        switch holder {
        case .organisation(let id): institution(of: id)
        case .institution(let id): directory.institution(id)
        case .office, .leader: nil
        }
    }
}

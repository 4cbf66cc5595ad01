import Values

extension Decision {
    func check(_ act: PlanningAct) throws(Refusal) {
        switch act {
        case .adopt(let item, let organisation, let measures):
            _ = try signed(organisation, of: item, for: .adoptMeasures)
            guard !measures.isEmpty, measures.allSatisfy(\.isComplete) else { throw .life(.measureIncomplete) }
        case .reach(let id, let node, let day):
            guard let measure = state.planning.measures.element(id), measure.replaced == nil,
                measure.nodes.indices.contains(node)
            else { throw .life(.unknown("\(id)")) }
            _ = try item(measure.item, for: .reachNode)
            guard measure.nodes[node].reached == nil else { throw .life(.nodeReached) }
            guard day <= today else { throw .life(.futureDay(day)) }
        case .setTrajectory(let element, let trajectory):
            guard try target(element, for: .setTrajectory).trajectory != trajectory else { throw .nothingChanges }
            try check(trajectory, of: element)
        case .changeTrajectory(let element, let trajectory, let approval, _):
            let target = try target(element, for: .changeTrajectory)
            try requireApproval(approval)
            guard target.trajectory != trajectory else { throw .nothingChanges }
            try check(trajectory, of: element)
        case .allot(let element, let parent, let parts, let difference):
            try checkAllotment(of: element, under: parent, parts, difference)
        }
    }

    /// The way may be shaped freely; where it leads is changed only by a change of target.
    private func check(_ trajectory: Trajectory, of element: ElementID) throws(Refusal) {
        guard let known = state.planning.targets[element]?.trajectory,
            known.progress.target == trajectory.progress.target, known.comparator == trajectory.comparator
        else { throw .life(.noTarget(element)) }
        if let due = state.dueDate(of: element), let curve = trajectory.curve, curve.due > due {
            throw .life(.extensionBackwards(due))
        }
    }

    private func checkAllotment(
        of element: ElementID, under parent: AllotmentID?, _ parts: [AllotmentPart], _ difference: String?
    ) throws(Refusal) {
        let target = try target(element, for: .allot)
        let (whole, holder) = try wholeAndHolder(of: target, under: parent)
        guard !parts.isEmpty, Set(parts.map(\.institution)).count == parts.count else { throw .life(.invalidParts) }
        for part in parts {
            guard state.directory.institution(part.institution) != nil, part.institution != holder,
                holder.map({ !state.directory.ancestors(of: $0).contains(part.institution) }) ?? true
            else { throw .life(.invalidParts) }
        }
        var sum = ExactNumber(0)
        for part in parts {
            guard let next = sum.adding(part.value) else { throw .life(.invalidParts) }
            sum = next
        }
        guard sum == whole || difference?.hasContent == true else {
            throw .life(.partsDiffer(whole: whole, parts: sum))
        }
    }

    private func wholeAndHolder(
        of target: Target, under parent: AllotmentID?
    ) throws(Refusal) -> (ExactNumber, InstitutionID?) {
        guard let parent else {
            let lead = state.item(target.item)?.answerable.first.flatMap { state.institution(of: $0.id) }
            return (target.trajectory.progress.target, lead?.id)
        }
        guard let allotment = state.planning.allotments.element(parent), allotment.target == target.element,
            allotment.replaced == nil
        else { throw .life(.unknown("\(parent)")) }
        return (allotment.value, allotment.institution)
    }
}

extension MeasureDraft {
    fileprivate var isComplete: Bool { text.hasContent && nodes.allSatisfy(\.text.hasContent) }
}

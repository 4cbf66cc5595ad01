internal import Values

extension BookState {
    mutating func take(_ act: MatterAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .sign(let id): try sign(id, .signed(mark), mark)
        case .refuse(let id, _): try sign(id, .refused(mark), mark)
        case .answerRefusal(let id, let released, _): try sign(id, released ? .released(mark) : .upheld(mark), mark)
        case .classify(let id, let difficulty, let cadence):
            try self.act(on: id, mark) { item in
                item.matter.difficulty = difficulty
                item.matter.cadence = cadence
            }
        case .list(let id, let isListed, _):
            try self.act(on: id, mark) { $0.matter.listed = isListed ? mark : nil }
        case .suspend(let id, _, _):
            try self.act(on: id, mark) { item in
                item.matter.suspension = mark
                item.matter.stateBefore = item.state
                item.state = .suspended
            }
        case .resume(let id, _):
            try self.act(on: id, mark) { item in
                item.state = item.matter.stateBefore ?? .inProgress
                item.matter.suspension = nil
                item.matter.stateBefore = nil
            }
        case .requestExtension(let element, let organisation, let day, _):
            try takeExtension(element, organisation, day, mark)
        case .decideExtension(let id, let day, _): try takeExtensionDecision(id, day, mark)
        case .changeTarget(let element, let value, let approval, _):
            try takeTarget(value, of: element, approval, mark)
        default: try takeEnding(act, mark)
        }
    }

    private mutating func sign(
        _ id: OrganisationID, _ signing: Matter.Signing, _ mark: Mark
    ) throws(Contradiction) {
        guard let owner = ownerOfOrganisation[id] else { throw Contradiction(detail: "there is no organisation \(id)") }
        try act(on: owner, mark) { item in
            item.matter.signings[id] = signing
            if item.state == .dispatched, item.isSignedByAll { item.state = .signed }
        }
    }

    private mutating func takeExtension(
        _ element: ElementID, _ organisation: OrganisationID, _ day: CalendarDate, _ mark: Mark
    ) throws(Contradiction) {
        guard let item = item(of: element), let due = dueDate(of: element) else {
            throw Contradiction(detail: "there is no deadline of \(element)")
        }
        supervision.extensions.append(
            Extension(
                id: ExtensionID(supervision.extensions.count + 1), element: element, item: item.id,
                organisation: organisation, original: due, wanted: day, requested: mark))
        try act(on: item.id, mark) { _ in }
    }

    private mutating func takeExtensionDecision(
        _ id: ExtensionID, _ day: CalendarDate?, _ mark: Mark
    ) throws(Contradiction) {
        guard let index = supervision.extensions.place(id) else { throw Contradiction(detail: "there is no \(id)") }
        supervision.extensions[index].answer = mark
        supervision.extensions[index].granted = day
        let request = supervision.extensions[index]
        try act(on: request.item, mark) { _ in }
        guard let day else { return }
        let affected = (planning.targetsOfItem[request.item] ?? []).filter { depends($0, on: request.element) }
        try setDeadline(of: request.element, day, mark)
        for target in affected { stretch(target, to: day, mark) }
    }

    /// Whether the due date of a target is that of `element`.
    private func depends(_ target: ElementID, on element: ElementID) -> Bool {
        if target == element { return true }
        switch (element, target) {
        case (.item, .commitment(let id)): return commitment(id)?.commitment.deadline.value?.date == nil
        case (.item, .indicator(let id)):
            return indicator(id).map {
                $0.indicator.deadline.value?.date == nil && $0.commitment.deadline.value?.date == nil
            } ?? false
        case (.commitment(let whole), .indicator(let id)):
            return ownerOfIndicator[id] == whole && indicator(id)?.indicator.deadline.value?.date == nil
        default: return false
        }
    }

    private mutating func setDeadline(
        of element: ElementID, _ day: CalendarDate, _ mark: Mark
    ) throws(Contradiction) {
        let deadline = Deadline(date: day, origin: .assigned)
        let correction: Correction
        switch element {
        case .item(let id): correction = .item(id, .deadline(deadline))
        case .commitment(let id): correction = .commitment(id, .deadline(deadline))
        case .indicator(let id): correction = .indicator(id, .deadline(deadline))
        case .organisation: throw Contradiction(detail: "an organisation has no deadline")
        }
        try takeCorrection(correction, mark)
    }

    /// The same way over a longer time. Points and nodes that were fixed stay; what was due at the end is due at the new end.
    private mutating func stretch(_ element: ElementID, to day: CalendarDate, _ mark: Mark) {
        guard let target = planning.targets[element], let curve = target.trajectory.curve else { return }
        var changed = target.trajectory
        changed.curve = curve.ending(on: day) ?? curve
        planning.targets[element]?.change(to: changed, approval: nil, mark)
    }

    private mutating func takeTarget(
        _ value: ExactNumber, of element: ElementID, _ approval: RecordedApproval?, _ mark: Mark
    ) throws(Contradiction) {
        guard let target = planning.targets[element] else { throw Contradiction(detail: "\(element) is no target") }
        var changed = target.trajectory
        let progress = changed.progress
        changed.progress = Progress(progress.measure, from: progress.baseline, to: value)
        planning.targets[element]?.change(to: changed, approval: approval, mark)
        try act(on: target.item, mark) { _ in }
        if case .indicator(let id) = element { try takeCorrection(.indicator(id, .value(value)), mark) }
    }

    private mutating func takeEnding(_ act: MatterAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .requestCompletion(let id, let organisation, let text, let evidence):
            try self.act(on: id, mark) { item in
                item.state = .completionRequested
                item.matter.completion = .init(
                    organisation: organisation, text: text, evidence: evidence, requested: mark)
            }
        case .endorseCompletion(let id):
            try self.act(on: id, mark) { item in
                item.state = .awaitingReview
                item.matter.completion?.endorsed = mark
            }
        case .denyCompletion(let id, _):
            try self.act(on: id, mark) { item in
                item.state = .inProgress
                item.matter.completion = nil
                item.matter.denials.append(mark)
            }
        case .complete(let id, _):
            try self.act(on: id, mark) { item in
                item.state = .completed
                item.matter.completion?.completed = mark
            }
        case .close(let ids):
            for id in ids {
                try self.act(on: id, mark) { item in
                    item.state = .closed
                    item.matter.closings.append(.init(mark: mark))
                }
            }
        case .archive(let ids):
            for id in ids {
                try self.act(on: id, mark) { item in
                    item.state = .archived
                    item.matter.archived = mark
                }
            }
        case .recheck(let id, let holds, _): try self.act(on: id, mark) { $0.takeRecheck(holds, mark) }
        default: return
        }
    }
}

extension Item {
    /// Whether every recipient that answers for it signed, and there is one. Released ones no longer answer.
    var isSignedByAll: Bool {
        let asked = answerable.map(\.id).filter { id in
            if case .released = matter.signings[id] { false } else { true }
        }
        return !asked.isEmpty
            && asked.allSatisfy { id in
                if case .signed = matter.signings[id] { true } else { false }
            }
    }

    fileprivate mutating func takeRecheck(_ holds: Bool, _ mark: Mark) {
        matter.rechecks.append(.init(holds: holds, mark: mark))
        guard !holds else { return }
        if let last = matter.closings.indices.last { matter.closings[last].void = mark }
        matter.completion = nil
        matter.archived = nil
        state = .inProgress
    }
}

extension Target {
    mutating func change(to trajectory: Trajectory, approval: RecordedApproval?, _ mark: Mark) {
        changes.append(
            TargetChange(number: changes.count + 1, before: self.trajectory, approval: approval, mark: mark))
        self.trajectory = trajectory
    }
}

extension PlannedCurve {
    /// The same curve with its end moved to `day`; what was due on the last day is due on the new one.
    func ending(on day: CalendarDate) -> PlannedCurve? {
        func moved(_ points: [Point]) -> [Point] {
            points.filter { $0.day < day && $0.day < due } + [Point(day: day, share: .one)]
        }
        let shape: Shape =
            switch self.shape {
            case .linear, .sShaped, .seasonal: self.shape
            case .points(let points): .points(moved(points))
            case .nodes(let points): .nodes(moved(points))
            }
        return try? PlannedCurve(from: start, to: day, shape)
    }
}

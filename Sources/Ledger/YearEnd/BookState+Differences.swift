public import Values

/// Something that is otherwise at a later moment.
public enum StateDifference: Sendable, Hashable {
    /// An item went on to another state.
    case state(ItemID, from: WorkflowState, to: WorkflowState)
    /// A target's light grew worse.
    case slipped(ElementID, from: Light, to: Light)
    /// A target's light grew better.
    case recovered(ElementID, from: Light, to: Light)
    /// A target's figure changed.
    case figure(ElementID, from: ExactNumber?, to: ExactNumber)
    /// What shall be reached was changed.
    case target(ElementID, from: ExactNumber, to: ExactNumber)
    /// A deadline was changed.
    case due(ElementID, from: CalendarDate, to: CalendarDate)
    /// A problem was raised or solved.
    case problem(ProblemID, isSolved: Bool)
}

extension BookState {
    /// What is otherwise than it was in `earlier`, a state of the same book, each judged on its own day.
    public func differences(
        from earlier: BookState, on before: CalendarDate, to after: CalendarDate
    ) -> [StateDifference] {
        var found: [StateDifference] = []
        for item in items {
            if let old = earlier.item(item.id), old.state != item.state {
                found.append(.state(item.id, from: old.state, to: item.state))
            }
            for element in planning.targetsOfItem[item.id] ?? [] {
                found += differences(of: element, from: earlier, before, after)
            }
        }
        for problem in supervision.problems {
            let old = earlier.supervision.problems.element(problem.id)
            if old == nil || (old?.solved == nil && problem.solved != nil) {
                found.append(.problem(problem.id, isSolved: problem.solved != nil))
            }
        }
        return found
    }

    private func differences(
        of element: ElementID, from earlier: BookState, _ before: CalendarDate, _ after: CalendarDate
    ) -> [StateDifference] {
        guard let now = planning.targets[element], let then = earlier.planning.targets[element] else { return [] }
        var found: [StateDifference] = []
        let (old, new) = (then.trajectory, now.trajectory)
        if old.progress.target != new.progress.target {
            found.append(.target(element, from: old.progress.target, to: new.progress.target))
        }
        if let from = old.curve?.due, let to = new.curve?.due, from != to {
            found.append(.due(element, from: from, to: to))
        }
        let figures = (then.figure(on: before)?.value, now.figure(on: after)?.value)
        if let value = figures.1, figures.0 != value { found.append(.figure(element, from: figures.0, to: value)) }
        if let from = earlier.judgement(of: element, on: before)?.light,
            let to = judgement(of: element, on: after)?.light, from != to
        {
            found.append(
                to.urgency < from.urgency
                    ? .slipped(element, from: from, to: to) : .recovered(element, from: from, to: to))
        }
        return found
    }
}

/// What became of a target of last year in this year's book.
public enum Continuation: Sendable, Hashable {
    /// It goes on with the same number or a larger one.
    case kept
    /// It goes on with a smaller number (缩水): the old one and the new one.
    case shrunk(from: ExactNumber, to: ExactNumber)
    /// It was finished.
    case finished
    /// It does not appear again.
    case dropped
}

extension BookState {
    /// What became of every target of `old`, the book of the year before, in this one: by the recorded lineage, and where none was
    /// recorded by the same words.
    public func continuations(of old: BookState) -> [(element: ElementID, continuation: Continuation)] {
        let heirs = Dictionary(
            lineage.compactMap { id, origin in
                origin.book == old.book.id ? (origin.item, id) : nil
            }, uniquingKeysWith: { first, _ in first })
        return old.items.filter(\.isLive).flatMap { item in
            old.liveTargets(of: item.id).map { element in
                (element, continuation(of: element, in: item, heir: heirs[item.id], old))
            }
        }
    }

    private func continuation(
        of element: ElementID, in item: Item, heir: ItemID?, _ old: BookState
    ) -> Continuation {
        let isDone = old.yearClosing?.outcomes[item.id] == .finished || [.closed, .archived].contains(item.state)
        let heirs = heir.flatMap(self.item).map { [$0] } ?? items.filter { alike($0.title.value, item.title.value) }
        guard let label = old.label(of: element), let before = old.planning.targets[element] else { return .dropped }
        for heir in heirs {
            for indicator in heir.liveCommitments.flatMap(\.liveIndicators) where alike(indicator.subject.value, label)
            {
                let (from, to) = (before.trajectory.progress.target, indicator.value.value)
                return to < from ? .shrunk(from: from, to: to) : .kept
            }
            if heir.liveCommitments.contains(where: { alike($0.text.value, label) }) { return .kept }
        }
        return isDone ? .finished : .dropped
    }

    private func alike(_ left: String, _ right: String) -> Bool {
        left == right || NameLikeness.common(Array(left.unicodeScalars), Array(right.unicodeScalars)) >= .percent(80)
    }

    /// The items that were not finished, as drafts for the book of the next year.
    public var carriedItems: [CarriedItem] {
        guard let closing = yearClosing else { return [] }
        return liveItems.filter { closing.outcomes[$0.id] == .carried }.map { CarriedItem($0.id, $0.draft) }
    }
}

extension Item {
    /// The item as a draft: what it stands for now, without its places in the old document.
    fileprivate var draft: ItemDraft {
        ItemDraft(
            number: number.value, title: title.value,
            organisations: liveOrganisations.map {
                OrganisationDraft(name: $0.name.value, role: $0.role.value, members: $0.members.value)
            },
            people: people.value.map { Person(name: $0.name, role: $0.role) },
            commitments: liveCommitments.map(\.draft))
    }
}

extension Commitment {
    fileprivate var draft: CommitmentDraft {
        let indicators = liveIndicators
        return CommitmentDraft(
            text: text.value, action: action.value, strength: strength.value, kind: kind.value,
            projects: projects.map { Project(name: $0.name, size: $0.size) },
            indicators: indicators.map { indicator in
                IndicatorDraft(
                    text: indicator.text, subject: indicator.subject.value, amount: indicator.amount,
                    comparator: indicator.comparator.value, kind: indicator.kind.value,
                    strength: indicator.strength.value,
                    within: indicator.within.flatMap { whole in indicators.firstIndex { $0.id == whole } })
            })
    }
}

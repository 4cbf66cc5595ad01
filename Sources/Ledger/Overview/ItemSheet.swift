public import Values

/// One item with all that happened to it (事项卡), for programs.
extension BookState {
    /// The item in the form of docs/cli.md, judged on `day`.
    public func sheet(of item: Item, on day: CalendarDate) -> JSON {
        let statuses = statuses(of: item, on: day)
        return [
            "schema": "duban.item/1", "book": .string(book.id.rawValue), "position": .integer(position),
            "day": .date(day), "id": .id(item.id), "number": .optional(item.number.value),
            "title": .string(item.title.value),
            "section": .optional(item.section.value.flatMap(section)?.title), "state": .string(item.state.rawValue),
            "live": .bool(item.isLive), "light": .optional(judgement(of: item, on: day)?.light.rawValue),
            "statuses": [
                "claimed": .optional(statuses.claimed?.rawValue), "computed": .optional(statuses.computed?.rawValue),
                "reviewed": .optional(statuses.reviewed?.rawValue),
            ],
            "difficulty": .string(item.matter.difficulty.rawValue), "cadence": .string(item.matter.cadence.rawValue),
            "listed": .bool(item.matter.listed != nil), "dispatched": .optional(item.dispatch?.mark.at.description),
            "signingDue": .optional(signingDue(of: item)?.description),
            "organisations": .array(item.liveOrganisations.map { json(of: $0, in: item) }),
            "people": .array(item.people.value.map { ["name": .string($0.name), "role": .string($0.role)] }),
            "commitments": .array(item.liveCommitments.map { json(of: $0, on: day) }),
            "measures": .array(planning.measures(of: item.id).map(json)),
            "reports": .array(reporting.reports(of: item.id).map(json)),
            "problems": .array(
                supervision.problems.filter { $0.item == item.id }.map { $0.json(in: self, on: day) }),
            "doubts": .array(doubts(in: item.id).map(json)),
            "urgings": .array(supervision.urgings(of: item.id).map(json)),
            "extensions": .array(supervision.extensions.filter { $0.item == item.id }.map(json)),
            "completion": item.matter.completion.map(json) ?? .null,
            "denials": .array(item.matter.denials.map(json)),
            "closings": .array(item.matter.closings.map { ["closed": json($0.mark), "void": optional($0.void)] }),
            "rechecks": .array(item.matter.rechecks.map { ["holds": .bool($0.holds), "mark": json($0.mark)] }),
            "lineage": lineage[item.id].map {
                ["book": .string($0.book.rawValue), "position": .integer($0.position), "item": .id($0.item)]
            } ?? .null,
            "entries": .array((entriesOfItem[item.id] ?? []).map(JSON.integer)),
        ]
    }

    /// Why a target bears its light, in the form of docs/cli.md; `nil` where it is no target.
    public func explanation(of element: ElementID, on day: CalendarDate) -> JSON? {
        guard let target = planning.targets[element], let judgement = judgement(of: element, on: day) else {
            return nil
        }
        let forecast = forecast(of: element, on: day)
        let trajectory = target.trajectory
        return [
            "element": .string(element.description), "label": .optional(label(of: element)),
            "unit": .string(unit(of: element)), "target": .number(trajectory.progress.target),
            "comparator": .string(trajectory.comparator.rawValue),
            "measure": .string(trajectory.progress.measure.rawValue),
            "baseline": .number(trajectory.progress.baseline), "due": .optional(trajectory.curve?.due.description),
            "planned": share(trajectory.curve?.share(on: day)),
            "actual": .optional(target.figure(on: day)?.value),
            "actualShare": share(target.figure(on: day).flatMap { trajectory.progress.share(of: $0.value) }),
            "light": .string(judgement.light.rawValue), "status": .string(judgement.status.rawValue),
            "chinese": .string(judgement.chinese), "english": .string(judgement.english),
            "forecast": forecast.map {
                [
                    "expected": share($0.expected), "low": share($0.range.lowerBound),
                    "high": share($0.range.upperBound), "chinese": .string($0.chinese), "english": .string($0.english),
                ]
            } ?? .null,
            "changes": .array(
                target.changes.map { change in
                    [
                        "number": .integer(change.number), "before": .number(change.before.progress.target),
                        "mark": json(change.mark),
                    ]
                }),
            "figures": .array(
                target.figures.filter { $0.day <= day }.map { figure in
                    [
                        "day": .date(figure.day), "value": .number(figure.value), "report": .id(figure.report),
                        "position": .integer(figure.accepted.position),
                        "corrections": .array(
                            figure.corrections.map { ["before": .number($0.before), "mark": json($0.mark)] }),
                    ]
                }),
        ]
    }

    private func json(of organisation: Organisation, in item: Item) -> JSON {
        let signing: (String?, Mark?) =
            switch item.matter.signings[organisation.id] {
            case .signed(let mark): ("signed", mark)
            case .refused(let mark): ("refused", mark)
            case .upheld(let mark): ("upheld", mark)
            case .released(let mark): ("released", mark)
            case nil: (nil, nil)
            }
        return [
            "id": .id(organisation.id), "name": .string(organisation.name.value),
            "role": .string(organisation.role.value.rawValue),
            "institution": .optionalID(institution(of: organisation.id)?.id), "signing": .optional(signing.0),
            "mark": optional(signing.1),
        ]
    }

    private func json(of commitment: Commitment, on day: CalendarDate) -> JSON {
        [
            "id": .id(commitment.id), "text": .string(commitment.text.value),
            "kind": .string(commitment.kind.value.rawValue), "strength": .string(commitment.strength.value.rawValue),
            "due": .optional(dueDate(of: .commitment(commitment.id))?.description),
            "targets": .array(targets(of: .commitment(commitment.id)).compactMap { explanation(of: $0, on: day) }),
        ]
    }

    private func json(_ measure: WorkMeasure) -> JSON {
        [
            "id": .id(measure.id), "organisation": .string(name(of: measure.organisation)),
            "text": .string(measure.text), "person": .optional(measure.person),
            "nodes": .array(
                measure.nodes.map {
                    [
                        "text": .string($0.text), "due": .date($0.due),
                        "reached": .optional(($0.reached?.day).map { "\($0)" }),
                    ]
                }),
        ]
    }

    private func json(_ report: Report) -> JSON {
        [
            "id": .id(report.id), "organisation": .string(name(of: report.key.organisation)),
            "cadence": .string(report.key.cadence.rawValue), "first": .date(report.key.first),
            "state": .string(report.state.rawValue), "standing": .optional(report.standing?.rawValue),
            "timely": .bool(report.isTimely), "content": report.content.payload, "submitted": json(report.submitted),
            "endorsed": optional(report.endorsed), "answer": optional(report.answer),
            "reviewed": .optional(report.reviewed?.rawValue),
        ]
    }

    private func json(_ doubt: ReportDoubt) -> JSON {
        [
            "check": .string(doubt.key.check.rawValue), "report": .id(doubt.key.report),
            "element": .optional(doubt.key.element?.description), "chinese": .string(doubt.chinese),
            "english": .string(doubt.english),
        ]
    }

    private func json(_ urging: Urging) -> JSON {
        [
            "id": .id(urging.id), "organisation": .string(name(of: urging.organisation)),
            "step": .string(urging.step.code), "number": .optional(urging.number), "due": .date(urging.due),
            "mark": json(urging.mark), "answer": optional(urging.answer),
        ]
    }

    private func json(_ request: Extension) -> JSON {
        [
            "id": .id(request.id), "element": .string(request.element.description),
            "organisation": .string(name(of: request.organisation)), "original": .date(request.original),
            "wanted": .date(request.wanted), "granted": .optional(request.granted?.description),
            "requested": json(request.requested), "answer": optional(request.answer),
        ]
    }

    private func json(_ completion: Matter.Completion) -> JSON {
        [
            "organisation": .string(name(of: completion.organisation)), "text": .string(completion.text),
            "evidence": .values(completion.evidence), "requested": json(completion.requested),
            "endorsed": optional(completion.endorsed), "completed": optional(completion.completed),
        ]
    }

    private func json(_ mark: Mark) -> JSON {
        [
            "position": .integer(mark.position), "at": .string(mark.at.description),
            "actor": .string(mark.actor.rawValue), "name": .string(directory.name(of: mark.actor)),
            "reason": .optional(mark.reason),
        ]
    }

    private func optional(_ mark: Mark?) -> JSON { mark.map(json) ?? .null }
    private func share(_ share: Ratio?) -> JSON { .optional(share.map { $0.percent() }) }
}

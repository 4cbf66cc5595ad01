public import Values

extension PlanStatus {
    /// The form of docs/cli.md, with the book and the position that it holds for.
    public func json(of state: BookState) -> JSON {
        [
            "schema": "duban.status/1", "book": .string(state.book.id.rawValue), "year": .integer(state.book.year),
            "title": .string(state.book.title), "position": .integer(state.position), "day": .date(day),
            "plan": .string(state.state.rawValue), "items": .integer(state.liveItems.count),
            "states": counts(WorkflowState.allCases, states),
            "lights": ["items": counts(Light.allCases, itemLights), "targets": counts(Light.allCases, targetLights)],
            "reports": .array(reports.map(\.json)),
            "problems": .array(openProblems.map { $0.json(in: state, on: day) }),
            "doubts": .integer(openDoubts), "findings": .integer(openFindings),
            "extensions": .integer(openExtensions), "listed": .integer(listed),
            "verifiability": verifiability.json, "rollUp": rollUp?.json ?? .null,
        ]
    }
}

extension PeriodReports {
    fileprivate var json: JSON {
        [
            "cadence": .string(period.cadence.rawValue), "first": .date(period.first), "last": .date(period.last),
            "timely": .date(period.timely), "closing": .date(period.closing), "expected": .integer(expected),
            "onTime": .integer(onTime), "late": .integer(late), "empty": .integer(empty),
            "withTheHead": .integer(withTheHead), "awaited": .integer(awaited), "missing": .integer(missing),
        ]
    }
}

extension RollUp {
    /// Worst and best share in percent with one place, and how many targets stand behind them.
    public var json: JSON {
        [
            "worst": .number(worst.percent()), "best": .number(best.percent()), "known": .integer(known),
            "unknown": .integer(unknown), "cancelled": .integer(cancelled),
        ]
    }
}

extension Problem {
    func json(in state: BookState, on day: CalendarDate) -> JSON {
        [
            "id": .id(id), "item": .id(item), "organisation": .string(state.name(of: organisation)),
            "text": .string(text), "raised": .date(raised.at.date()),
            "holder": .optional(holder?.code), "holderName": .optional(holder.map { state.words(for: $0).chinese }),
            "days": .array(
                days(until: day).map { ["holder": .string($0.holder.code), "days": .integer($0.days)] }),
            "solved": .optional((solved?.at.date()).map { $0.description }), "how": .optional(solved?.reason),
        ]
    }
}

extension BookState {
    /// Who holds a problem, as people call them.
    public func words(for holder: Holder) -> BilingualText {
        switch holder {
        case .organisation(let id): BilingualText(name(of: id), name(of: id))
        case .institution(let id):
            BilingualText(directory.institution(id)?.name ?? "\(id)", directory.institution(id)?.name ?? "\(id)")
        case .office: BilingualText("督查室", "the office")
        case .leader: BilingualText("分管领导", "the leader in charge")
        }
    }
}

/// Every key with its count, in their order.
private func counts<Key: RawRepresentable<String> & Hashable>(_ keys: [Key], _ counts: [Key: Int]) -> JSON {
    .object(keys.map { JSON.Member($0.rawValue, .integer(counts[$0] ?? 0)) })
}

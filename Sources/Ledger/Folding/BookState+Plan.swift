import Values

extension BookState {
    mutating func takeConfirmation(_ ids: [ItemID], _ mark: Mark) throws(Contradiction) {
        for id in ids {
            try touch(id, HistoryLine(.confirmed, mark)) { $0.confirmation = mark }
        }
    }

    /// Moves the plan and all items that take part in it to `newState`.
    mutating func takePlan(_ newState: WorkflowState, _ code: HistoryLine.Code, _ mark: Mark) {
        takePlan(newState, HistoryLine(code, mark), mark)
        returned = code == .returned ? mark : nil
    }

    private mutating func takePlan(_ newState: WorkflowState, _ line: HistoryLine, _ mark: Mark) {
        state = newState
        history.append(line)
        for index in items.indices where items[index].isLive {
            items[index].state = newState
            items[index].lastPosition = mark.position
            itemHistory[items[index].id, default: []].append(line)
        }
    }

    mutating func takeApproval(_ recorded: RecordedApproval?, _ mark: Mark) {
        let line = HistoryLine(
            .approved, mark, subject: recorded?.leader, after: recorded.map { .text($0.basis) })
        takePlan(.registered, line, mark)
        returned = nil
        approval = Approval(mark: mark, recorded: recorded)
        adoptTargets()
    }

    mutating func takeDispatch(_ ids: [ItemID], _ days: Int, _ mark: Mark) throws(Contradiction) {
        let after = FieldValue.number(.init(days))
        for id in ids {
            try touch(id, HistoryLine(.dispatched, mark, after: after)) { item in
                item.state = .dispatched
                item.dispatch = Dispatch(
                    mark: mark, recipients: item.liveOrganisations.map(\.id), signWithinWorkingDays: days)
            }
        }
        history.append(HistoryLine(.dispatched, mark, after: after, items: ids))
    }
}

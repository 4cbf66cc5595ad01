import Ledger
import Pages

/// Submitting, returning, approving and dispatching a plan.
extension EditForm {
    /// Puts the plan before the leader.
    func submit() throws -> Edit {
        Edit(command: .submit(note: optionalText(.note)), done: .submitDone)
    }

    /// Hands the plan back to the office.
    func returnPlan() throws -> Edit {
        Edit(command: .returnPlan(reason: reason), done: .returnDone)
    }

    /// Approves the plan that the page showed: one handed back and submitted again since is another one.
    func approve() throws -> Edit {
        let recorded =
            optionalText(.leader) == nil && optionalText(.basis) == nil
            ? nil : RecordedApproval(leader: exchange.text(.leader), basis: exchange.text(.basis))
        let submissions = state.history.count { $0.code == .submitted && $0.position > position }
        let conflict = Edit.Conflict(name: Phrase(same: state.book.title), now: .submittedAgain)
        return Edit(command: .approve(recorded), conflicts: submissions > 0 ? [conflict] : [], done: .approveDone)
    }

    /// Dispatches the items named, or all that are not dispatched yet.
    func dispatch() throws -> Edit {
        let named = try exchange.form.values(FormField.item.rawValue).map { try item($0, in: .item) }
        let items = named.isEmpty ? state.liveItems.filter { $0.dispatch == nil }.map(\.id) : named
        guard let days = Int(exchange.text(.days)) else { throw FormProblem(.days, .numberInvalid) }
        return Edit(
            command: .dispatch(items, signWithinWorkingDays: days, note: optionalText(.note)), done: .dispatchDone)
    }
}

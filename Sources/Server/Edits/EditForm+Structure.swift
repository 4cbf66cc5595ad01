import Ledger
import Pages

/// Naming leads, striking, merging, splitting, settling, confirming.
extension EditForm {
    /// Names the lead of an item.
    func nameLead() throws -> Edit {
        let id: OrganisationID = try element("organisation")
        let item = state.item(of: .organisation(id))
        let renamed = item?.organisations.contains { $0.role.lastChange?.mark.position ?? 0 > position } ?? false
        return Edit(
            command: .nameLead(id, reason: reason), conflicts: renamed ? touched([item]) : [], done: .leadDone)
    }

    /// Strikes something.
    func strike() throws -> Edit {
        let id = try anyElement()
        return Edit(command: .strike(id, reason: reason), conflicts: touched([state.item(of: id)]), done: .strikeDone)
    }

    /// Takes a strike back.
    func restore() throws -> Edit {
        Edit(command: .restore(try anyElement(), reason: reason), done: .restoreDone)
    }

    /// Merges an item into another.
    func merge() throws -> Edit {
        let from = try exchange.form.values(FormField.from.rawValue).map { try item($0, in: .from) }
        let into = try item(exchange.text(.into), in: .into)
        return Edit(
            command: .mergeItems(from, into: into, reason: reason), conflicts: touched((from + [into]).map(state.item)),
            done: .mergeDone)
    }

    /// Splits an item in two: the commitments that were chosen go to the second part.
    func split() throws -> Edit {
        let item = state.item(try element("item", ItemID.self))
        guard let item else { throw ServerError(.notFound, "no such item") }
        let chosen = exchange.form.values(FormField.commitment.rawValue).compactMap { CommitmentID($0) }
        let rest = item.liveCommitments.map(\.id).filter { !chosen.contains($0) }
        guard !chosen.isEmpty, !rest.isEmpty else { throw FormProblem(.commitment, .splitOneSided) }
        let parts = [
            SplitPart(title: exchange.text(.title), commitments: rest),
            SplitPart(title: exchange.text(.newTitle), commitments: chosen),
        ]
        return Edit(
            command: .splitItem(item.id, into: parts, reason: reason), conflicts: touched([item]), done: .splitDone)
    }

    /// Settles a finding.
    func settle() throws -> Edit {
        Edit(command: .settleFinding(try element("finding"), reason: reason), done: .settleDone)
    }

    /// Confirms items as they stand: as the page showed them, not as somebody has changed them since.
    func confirm() throws -> Edit {
        let items = try exchange.form.values(FormField.item.rawValue).map { try item($0, in: .item) }
        return Edit(command: .confirm(items), conflicts: touched(items.map(state.item)), done: .confirmDone)
    }

    private func anyElement() throws(ServerError) -> ElementID {
        guard let id = ElementID(try exchange.parameter("element")) else { throw ServerError(.notFound, "no element") }
        return id
    }

    /// The items among these that an entry behind the page's position touched.
    private func touched(_ items: [Item?]) -> [Edit.Conflict] {
        items.compactMap(\.self).filter { $0.lastPosition > position }.map { item in
            let label = [item.number.value, item.title.value].compactMap(\.self).joined(separator: " ")
            let changes = state.history(of: item.id).count { $0.position > position }
            return Edit.Conflict(name: Phrase(same: label), now: .changedSince(changes))
        }
    }
}

import Ledger
import Pages

/// Adding what the reader missed.
extension EditForm {
    /// Adds an item.
    func addItem() throws -> Edit {
        let draft = ItemDraft(
            number: optionalText(.number), section: try section(), title: exchange.text(.title), span: try span())
        let after = try optionalText(.after).map { try item($0, in: .after) }
        return Edit(command: .addItem(draft, after: after, reason: reason), done: .additionDone)
    }

    /// Adds an organisation to an item.
    func addOrganisation() throws -> Edit {
        let draft = OrganisationDraft(name: exchange.text(.name), role: try choice(.part), members: names(.members))
        return Edit(command: .addOrganisation(draft, to: try element("item"), reason: reason), done: .additionDone)
    }

    /// Adds a commitment to an item.
    func addCommitment() throws -> Edit {
        let draft = CommitmentDraft(
            text: exchange.text(.text), span: try span(), action: optionalText(.action),
            strength: try choice(.strength),
            kind: try choice(.kind), deadline: try deadline())
        let item = try item(exchange.text(.item), in: .item)
        return Edit(command: .addCommitment(draft, to: item, reason: reason), done: .additionDone)
    }

    /// Adds an indicator to a commitment; its clause is the commitment's.
    func addIndicator() throws -> Edit {
        let id: CommitmentID = try element("commitment")
        guard let (commitment, _) = state.commitment(id) else { throw ServerError(.notFound, "no such commitment") }
        let amount = Amount(value: try number(.value), scale: optionalText(.scale), unit: optionalText(.unit))
        let draft = IndicatorDraft(
            text: commitment.text.value, subject: exchange.text(.subject), amount: amount,
            comparator: try choice(.comparator), kind: try choice(.kind), strength: try choice(.strength),
            deadline: try deadline())
        let within = optionalText(.within).flatMap { IndicatorID($0) }
        return Edit(command: .addIndicator(draft, to: id, within: within, reason: reason), done: .additionDone)
    }
}

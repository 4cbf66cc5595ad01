import Hummingbird
import Ledger
import Pages
import Workflows

/// Changing a book: every form of the import screen.
struct EditRoutes: Sendable {
    /// Makes of a form what it asks for.
    typealias Reader = @Sendable (EditForm) throws -> Edit

    let office: Office
    let notices: Notices
    private let turns = BookTurns()

    init(office: Office, notices: Notices) {
        self.office = office
        self.notices = notices
    }

    var endpoints: [Endpoint] {
        EditRoutes.readers.map { route, reader in
            Endpoint(route) { exchange in
                let book = try exchange.parameter("book")
                // Between comparing a form with the book and writing what it asks for, no other form may write.
                return try await turns.pass(book) { try await perform(exchange, reader) }
            }
        }
    }

    private static let readers: [(Route, Reader)] = [
        (.correctItem, { try $0.correctItem() }), (.correctOrganisation, { try $0.correctOrganisation() }),
        (.correctCommitment, { try $0.correctCommitment() }), (.correctIndicator, { try $0.correctIndicator() }),
        (.nameLead, { try $0.nameLead() }), (.addItem, { try $0.addItem() }),
        (.addOrganisation, { try $0.addOrganisation() }), (.addCommitment, { try $0.addCommitment() }),
        (.addIndicator, { try $0.addIndicator() }), (.strike, { try $0.strike() }), (.restore, { try $0.restore() }),
        (.merge, { try $0.merge() }), (.split, { try $0.split() }), (.settle, { try $0.settle() }),
        (.confirm, { try $0.confirm() }), (.submit, { try $0.submit() }), (.returnPlan, { try $0.returnPlan() }),
        (.approve, { try $0.approve() }), (.dispatch, { try $0.dispatch() }),
        (.decideUnread, { try $0.decideUnread() }), (.makeOfUnread, { try $0.makeOfUnread() }),
        (.reopenUnread, { try $0.reopenUnread() }), (.takeSection, { try $0.takeSection() }),
        (.releaseSection, { try $0.releaseSection() }), (.handBack, { try $0.handBack() }),
    ]

    private func perform(_ exchange: Exchange, _ reader: Reader) async throws -> Response {
        let state = try await office.state(exchange)
        let form = EditForm(exchange, state: state, source: try await office.text(of: state))
        do {
            let edit = try reader(form)
            guard edit.conflicts.isEmpty else { return conflict(form, edit) }
            return try await carryOut(edit, form)
        } catch let problem as FormProblem {
            return retry(form, status: 422, problem.sentence, problem)
        } catch let error as WorkflowError where error.code == .refused {
            return retry(form, status: Failure(error).status, Phrase(error.chinese, error.english))
        }
    }

    private func carryOut(_ edit: Edit, _ form: EditForm) async throws -> Response {
        let somebody = try form.exchange.somebody()
        guard let command = edit.command else {
            notices.put(PageContext.Notice(.refused, .nothingChanged), for: somebody.token)
            return .redirect(to: back(form))
        }
        try await office.books.perform([command] + edit.further, on: form.state.book.id, by: somebody.actor)
        notices.put(PageContext.Notice(.done, edit.done), for: somebody.token)
        return .redirect(to: back(form))
    }

    /// The form with what somebody else changed; sending it again says that one has seen that, so it answers to the book as
    /// it is now and leaves out what was not touched.
    private func conflict(_ form: EditForm, _ edit: Edit) -> Response {
        let model = RetryPage.Model(
            sentence: .conflictLead, conflicts: edit.conflicts,
            form: form.exchange.form.without(Set(edit.untouched.map(\.rawValue))), address: form.exchange.link,
            position: form.state.position,
            leave: RetryPage.Leave(link: back(form)))
        return .page(RetryPage.page(model, PageContext(form.exchange)), status: 409)
    }

    /// The form as it was sent, with the reason why it was refused.
    private func retry(_ form: EditForm, status: Int, _ sentence: Phrase, _ wrong: FormProblem? = nil) -> Response {
        let model = RetryPage.Model(
            sentence: sentence, wrong: wrong, form: form.exchange.form, choices: choices(form),
            address: form.exchange.link, leave: RetryPage.Leave(link: back(form)))
        return .page(RetryPage.page(model, PageContext(form.exchange)), status: status)
    }

    /// The commitments of the item that a form splits; none for other forms.
    private func choices(_ form: EditForm) -> [RetryPage.Choice] {
        guard form.exchange[.newTitle] != nil, let id: ItemID = try? form.element("item"),
            let item = form.state.item(id)
        else { return [] }
        let chosen = Set(form.exchange.form.values(FormField.commitment.rawValue))
        return item.liveCommitments.map { commitment in
            let id = commitment.id.description
            return RetryPage.Choice(value: id, name: commitment.text.value, isChosen: chosen.contains(id))
        }
    }

    /// The place on the page that the form came from.
    private func back(_ form: EditForm) -> Link {
        form.exchange.back ?? Route.reading.link(form.state.book.id.rawValue)
    }
}

extension SignedIn {
    /// Who asks something of the ledger.
    var actor: Actor { Actor(id: account, roles: roles) }
}

import Hummingbird
import Ledger
import LedgerStore
import Pages
import Workflows

/// Doing things once the plan stands: one address for every act, because the ledger itself decides who may do what.
struct ActRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.act, body: .upload, handler: act), Endpoint(.adoptInstitutions, handler: adopt),
            Endpoint(.registerInstitutions, handler: register),
        ]
    }

    private func act(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let book = state.book.id
        do {
            var form = ActForm(exchange: exchange, state: state)
            form.evidence = try await keep(exchange, in: state)
            let somebody = try exchange.somebody()
            try await PerformAct(books: office.books)(try form.acts(), on: book, by: somebody.actor)
            notices.put(PageContext.Notice(.done, .actDone), for: somebody.token)
            return .redirect(to: exchange.back ?? Route.desk.link(book.rawValue))
        } catch let problem as FormProblem {
            return retry(exchange, book, status: 422, problem.sentence, problem)
        } catch let error as WorkflowError where error.code == .refused {
            return retry(exchange, book, status: Failure(error).status, Phrase(error.chinese, error.english))
        }
    }

    /// Takes over the institutions of the earlier book whose names stand in the plan, with the names that they bear there.
    private func adopt(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let acts = try await office.matches(in: state, now: exchange.now).takenOver.map(takingOver)
        return try await keep(acts, in: state, exchange)
    }

    /// Registers names of the plan as institutions of their own; those that somebody registered meanwhile are passed over.
    private func register(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let known = Set(state.organisationNames.map(\.name))
        let acts = exchange.form.values(FormField.name.rawValue).compactMap { name -> Act? in
            guard known.contains(name), state.directory.institution(named: name) == nil else { return nil }
            return .directory(.register(InstitutionProfile(name: name)))
        }
        return try await keep(acts, in: state, exchange)
    }

    private func keep(_ acts: [Act], in state: BookState, _ exchange: Exchange) async throws -> Response {
        let book = state.book.id
        do {
            let somebody = try exchange.somebody()
            if !acts.isEmpty { try await PerformAct(books: office.books)(acts, on: book, by: somebody.actor) }
            let notice: PageContext.Notice =
                acts.isEmpty ? .init(.refused, .nothingChanged) : .init(.done, .institutionsAdopted)
            notices.put(notice, for: somebody.token)
        } catch let error as WorkflowError where error.code == .refused {
            return retry(exchange, book, status: Failure(error).status, Phrase(error.chinese, error.english))
        }
        return .redirect(to: exchange.back ?? Route.readingOrganisations.link(book.rawValue))
    }

    /// What is above and below an institution is numbered in the other book.
    private func takingOver(_ institution: Institution) -> Act {
        var profile = institution.profile
        profile.parent = nil
        profile.members = []
        return .directory(.register(profile))
    }

    /// Keeps the files of a form with the book before the entry that names them is written: a file that no entry names is
    /// harmless, an entry that names a missing file is not.
    private func keep(_ exchange: Exchange, in state: BookState) async throws -> [Evidence] {
        guard case .upload(let form) = exchange.body else { return [] }
        var kept: [Evidence] = []
        for file in form.files where file.field == FormField.evidence.rawValue {
            let digest = try await office.books.store.putBlob(file.content, in: state.book.id)
            kept.append(Evidence(digest: digest, name: file.name))
        }
        return kept
    }

    /// The form as it was sent, with the reason why it was refused. A browser does not let a page fill in a file.
    private func retry(
        _ exchange: Exchange, _ book: BookID, status: Int, _ sentence: Phrase, _ wrong: FormProblem? = nil
    ) -> Response {
        let model = RetryPage.Model(
            sentence: sentence, wrong: wrong, form: exchange.form, address: exchange.link,
            leave: RetryPage.Leave(link: exchange.back ?? Route.desk.link(book.rawValue)))
        return .page(RetryPage.page(model, PageContext(exchange)), status: status)
    }
}

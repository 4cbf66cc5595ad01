import Hummingbird
import Ledger
import LedgerStore
import Pages
import Workflows

/// Doing things once the plan stands: one address for every act, because the ledger itself decides who may do what.
struct ActRoutes: Sendable {
    let office: Office
    let notices: Notices
    let randomBytes: @Sendable (_ count: Int) -> [UInt8]

    var endpoints: [Endpoint] {
        [
            Endpoint(.act, body: .upload, handler: act), Endpoint(.adoptInstitutions, handler: adopt),
            Endpoint(.registerInstitutions, handler: register),
        ]
    }

    private func act(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let book = state.book.id
        var attached: [TypedReport.Attachment] = []
        var commands: [Command] = []
        do {
            var form = ActForm(exchange: exchange, state: state)
            attached = try await keep(exchange, in: state)
            form.evidence = attached.map(\.evidence)
            let somebody = try exchange.somebody()
            form.seed = DrawSiteChecks.seed(of: randomBytes(8))
            commands = try form.commands()
            try await office.books.perform(commands, on: book, by: somebody.actor)
            notices.put(PageContext.Notice(.done, .actDone), for: somebody.token)
            return .redirect(to: exchange.back ?? Route.desk.link(book.rawValue))
        } catch let problem as FormProblem {
            return retry(exchange, book, status: 422, problem.sentence, problem, attached: attached)
        } catch let error as WorkflowError where error.code == .refused {
            return retry(
                exchange, book, status: Failure(error).status,
                sentence(error, commands, state, try exchange.somebody()),
                attached: attached)
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
            return retry(
                exchange, book, status: Failure(error).status, Phrase(error.chinese, error.english), attached: [])
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
    /// harmless, an entry that names a missing file is not. Files that an earlier try left there go along.
    private func keep(_ exchange: Exchange, in state: BookState) async throws -> [TypedReport.Attachment] {
        let store = office.books.store
        var kept = exchange.form.values(FormField.attached.rawValue).compactMap(TypedReport.Attachment.init(code:))
        if !kept.isEmpty {
            let known = Set(try await store.blobs(of: state.book.id))
            kept.removeAll { !known.contains($0.evidence.digest) }
        }
        guard case .upload(let form) = exchange.body else { return kept }
        for file in form.files where file.field == FormField.evidence.rawValue {
            let digest = try await store.putBlob(file.content, in: state.book.id)
            kept.append(.init(Evidence(digest: digest, name: file.name), sizeBytes: file.content.count))
        }
        return kept
    }

    /// Why nothing was done: where several things were asked at once, the first one that stood in the way is named.
    private func sentence(
        _ error: WorkflowError, _ commands: [Command], _ state: BookState, _ somebody: SignedIn
    ) -> Phrase {
        let refused =
            commands.count < 2
            ? nil
            : commands.first { command in
                do throws(WorkflowError) {
                    try office.books.check(command, on: state, by: somebody.actor)
                    return false
                } catch {
                    return true
                }
            }
        guard let refused, let subject = refused.subject(in: state) else { return Phrase(error.chinese, error.english) }
        return Phrase(
            "\(commands.count) 项都没有办理，因为“\(subject)”：\(error.chinese)",
            "None of the \(commands.count) was done, because of “\(subject)”: \(error.english)")
    }

    /// The form as it was sent, with the reason why it was refused. A browser does not let a page fill in a file; those that
    /// came along are kept with the book and stay attached.
    private func retry(
        _ exchange: Exchange, _ book: BookID, status: Int, _ sentence: Phrase, _ wrong: FormProblem? = nil,
        attached: [TypedReport.Attachment]
    ) -> Response {
        var form = exchange.form.without([FormField.attached.rawValue])
        for file in attached {
            try? form.append(FormFields.Field(name: FormField.attached.rawValue, value: file.code))
        }
        let model = RetryPage.Model(
            sentence: sentence, wrong: wrong, form: form, address: exchange.link,
            leave: RetryPage.Leave(link: exchange.back ?? Route.desk.link(book.rawValue)))
        return .page(RetryPage.page(model, PageContext(exchange)), status: status)
    }
}

extension Command {
    /// What it is about, where several of its kind can be asked for at once: the item and the organisation.
    fileprivate func subject(in state: BookState) -> String? {
        let about: (item: ItemID?, organisation: OrganisationID)? =
            switch self {
            case .act(.supervision(.urge(let item, let organisation, _, _, _))): (item, organisation)
            case .act(.reporting(.endorse(let id))):
                state.reporting.report(id).map { ($0.key.item, $0.key.organisation) }
            default: nil
            }
        guard let about else { return nil }
        let label = about.item.flatMap { state.label(of: .item($0)) }
        return [label, state.name(of: about.organisation)].compactMap(\.self).joined(separator: " · ")
    }
}

import Ledger
import Pages
import Testing
import Values

/// Every page, rendered from the same sample.
struct SamplePages {
    struct Named {
        var name: String
        var html: HTML
    }

    var language: Language = .chinese
    var change: (String) -> String = { $0 }

    func context(_ roles: Set<Role>, notice: Bool = false) -> PageContext {
        PageContext(
            language: language, account: .init(name: change("王静"), roles: roles, managesPeople: true),
            formToken: change("token"), address: "/books/2026-sample/ledger?q=1",
            notice: notice ? .init(.refused, sentence("没有理由", "No reason")) : nil)
    }

    private var nobody: PageContext {
        PageContext(language: language, account: nil, formToken: change("token"), address: "/sign-in")
    }

    private func sentence(_ chinese: String, _ english: String) -> Phrase {
        Phrase(change(chinese), change(english))
    }

    /// The pages with harmless texts, in Chinese and in English.
    static let chinese = Result { try SamplePages(language: .chinese).all() }
    static let english = Result { try SamplePages(language: .english).all() }

    func all() throws -> [Named] {
        try comingIn() + others() + plans() + checking() + forms() + items() + ledgers() + views() + publicPages()
            + publicationPages() + accountPages()
    }

    private func comingIn() -> [Named] {
        let problem = sentence("太短", "too short")
        return [
            Named(name: "sign-in", html: SignInPage.page(.init(), nobody)),
            Named(
                name: "sign-in-refused",
                html: SignInPage.page(
                    .init(login: change("wang"), problem: problem, back: Link(local: "/people")), nobody)),
            Named(
                name: "set-up",
                html: SetUpPage.page(
                    .init(
                        .firstAccount, token: change("abc"), name: change("王静"), login: change("wang"),
                        passwordLength: 10,
                        problems: [.password: problem, .name: problem]), nobody)),
            Named(
                name: "invitation",
                html: SetUpPage.page(.init(.invitation(role: .leader), token: "abc", passwordLength: 10), nobody)),
        ]
    }

    private func others() throws -> [Named] {
        var sample = SampleBook(change: change)
        let state = try sample.edited()
        let person = PeoplePage.Person(
            id: SampleBook.supervisor, name: change("王静"), login: change("wang"), roles: [.supervisor, .leader],
            created: SampleBook.moment,
            isLocked: true)
        let invitation = PeoplePage.Invitation(
            name: change("陈县长"), role: .leader, address: change("http://localhost/invitations/abc"),
            expires: SampleBook.moment)
        let people = PeoplePage.Model(
            people: [person], invitation: invitation, problems: [.name: sentence("没有姓名", "no name")])
        let document = DocumentPage.Model(
            state: state, document: sample.document, source: Array(sample.source.utf8),
            imported: Mark(actor: SampleBook.supervisor, at: SampleBook.moment, position: 2), names: sample.names)
        let file = SourceFile(
            sample.document, of: state.book, layout: sample.layout, showsPages: true, text: Array(sample.source.utf8))
        var paged = document
        paged.file = file
        let original = OriginalPageView.Model(
            state: state, document: sample.document, file: file, page: 2, source: Array(sample.source.utf8),
            names: sample.names)
        let home = HomePage.Model(
            books: [state.summary], year: change("2026"), problem: sentence("文件已损坏", "The file is damaged"))
        return [
            Named(name: "home-empty", html: HomePage.page(.init(books: []), context([.supervisor]))),
            Named(name: "home", html: HomePage.page(home, context([.supervisor]))),
            Named(name: "people", html: PeoplePage.page(people, context([.securityAdmin], notice: true))),
            Named(name: "document", html: DocumentPage.page(document, context([.supervisor]))),
            Named(name: "document-with-pages", html: DocumentPage.page(paged, context([.supervisor]))),
            Named(name: "original-page", html: OriginalPageView.page(original, context([.supervisor]))),
            Named(
                name: "problem",
                html: ProblemPage.page(
                    .init(status: 422, sentence: sentence("没有理由", "No reason"), requestID: change("r-1")), nobody)),
        ]
    }

    /// The pages of checking a reading and of approving a plan.
    private func checking() throws -> [Named] {
        var sample = SampleBook(change: change)
        let submitted = try sample.submitted()
        let edited = try sample.edited()
        let source = Array(sample.source.utf8)
        let matches = OrganisationMatches(edited, earlier: nil)
        func part(_ name: String, _ part: String) -> Named {
            var model = ReadingPage.Model(state: edited, source: source, names: sample.names, part: part)
            model.account = SampleBook.supervisor
            model.colleagues = [SampleBook.supervisor, SampleBook.leader]
            model.matches = matches
            return Named(name: name, html: ReadingPage.page(model, context([.supervisor])))
        }
        let places = ReadingPlaces.of(edited)
        return [part("reading-front", "front"), part("reading-s1", "s1"), part("reading-all", "all")]
            + places.map { place in
                let model = ReadingWorkPage.Model(
                    state: edited, source: source, names: sample.names, place: place, explanations: explanations(edited)
                )
                return Named(name: "work-\(place)", html: ReadingWorkPage.page(model, context([.supervisor])))
            } + [
                Named(
                    name: "organisations",
                    html: OrganisationsPage.page(
                        .init(state: edited, matches: matches, seats: [Seat(.supervisor)], names: sample.names),
                        context([.supervisor]))),
                Named(
                    name: "corrections",
                    html: CorrectionsPage.page(
                        .init(
                            state: edited, differences: edited.readingDifferences(source: source), names: sample.names),
                        context([.supervisor]))),
                Named(
                    name: "import-question",
                    html: ImportQuestionPage.page(
                        .init(state: edited, fileName: change("分解.txt"), token: change("t"), names: sample.names),
                        context([.supervisor]))),
            ]
            + [Set<Role>([.leader]), [.supervisor], [.observer]].map { roles in
                let model = ApprovalPage.Model(
                    state: submitted, source: source, matches: OrganisationMatches(submitted, earlier: nil),
                    names: sample.names)
                let name = roles.map(\.rawValue).sorted().joined()
                return Named(name: "approval-\(name)", html: ApprovalPage.page(model, context(roles)))
            }
    }

    private func explanations(_ state: BookState) -> [String: FindingExplanation] {
        let explanation = FindingExplanation(
            reason: sentence("要紧", "It matters"), looksAt: sentence("检查数字", "Numbers"),
            advice: sentence("请核对", "Check it"), example: change("1.建设学校。"))
        return Dictionary(state.findings.map { ($0.code, explanation) }, uniquingKeysWith: { first, _ in first })
    }

    private func plans() throws -> [Named] {
        var sample = SampleBook(change: change)
        func page(_ name: String, _ state: BookState, _ roles: Set<Role>) -> Named {
            let model = ReadingPage.Model(
                state: state, source: Array(sample.source.utf8), names: sample.names, explanations: explanations(state))
            return Named(name: name, html: ReadingPage.page(model, context(roles)))
        }
        return [
            page("reading", try sample.imported(), [.supervisor]),
            page("reading-merged", try sample.merged(), [.supervisor]),
            page("reading-split", try sample.split(), [.supervisor]),
            page("reading-edited", try sample.edited(), [.supervisor]),
            page("reading-observed", try sample.edited(), [.observer]),
            page("reading-submitted", try sample.submitted(), [.supervisor]),
            page("reading-for-leader", try sample.submitted(), [.leader]),
            page("reading-returned", try sample.returned(), [.supervisor]),
            page("reading-approved", try sample.approved(), [.supervisor]),
        ]
    }

    /// The forms of the import screen, of which a page holds one at a time.
    static let forms = [
        "n3", "n3-strike", "n2-restore", "c1", "c1-add", "c1-strike", "o2", "o2-strike", "o3-restore", "i2-correct",
        "i2-organisation", "i2-commitment", "i2-merge-i3", "i5-split", "i2-strike", "i4-restore", "f2", "f3",
        "unread-1",
        "unread-3", "new",
    ]

    private func forms() throws -> [Named] {
        var sample = SampleBook(change: change)
        let state = try sample.edited()
        return SamplePages.forms.map { form in
            let model = ReadingPage.Model(
                state: state, source: Array(sample.source.utf8), names: sample.names, openForm: form)
            return Named(name: "reading-form-\(form)", html: ReadingPage.page(model, context([.supervisor])))
        }
    }

    private func items() throws -> [Named] {
        var sample = SampleBook(change: change)
        func page(_ name: String, _ state: BookState, _ item: Item) -> Named {
            let hashes = Dictionary(uniqueKeysWithValues: (1...state.position).map { ($0, Digest.zero) })
            let model = ItemPage.Model(
                state: state, item: item, source: Array(sample.source.utf8), names: sample.names, hashes: hashes)
            return Named(name: name, html: ItemPage.page(model, context([.supervisor])))
        }
        let edited = try sample.edited()
        let dispatched = try sample.dispatched()
        let first = try #require(dispatched.liveItems.first)
        let last = try #require(dispatched.liveItems.last)
        let merged = try sample.merged()
        let into = try #require(merged.item(ItemID(2)))
        return [page("item-merged", merged, into)] + edited.items.map { page("item-\($0.id)", edited, $0) } + [
            page("item-dispatched", dispatched, first),
            page("item-registered", dispatched, last),
        ]
    }

    func ledgers() throws -> [Named] {
        var sample = SampleBook(change: change)
        let state = try sample.dispatched()
        let narrow = LedgerQuery(
            filter: ItemFilter(organisation: change("县教育局"), text: change("学校"), showsStruck: true), order: .deadline)
        func page(_ name: String, _ items: [Item], _ query: LedgerQuery) -> Named {
            Named(
                name: name,
                html: LedgerPage.page(
                    .init(state: state, list: LedgerList(items), query: query), context([.supervisor])))
        }
        return [
            page("ledger", state.liveItems, LedgerQuery()), page("ledger-narrow", state.items, narrow),
            page("ledger-empty", [], narrow),
        ]
    }
}

import Pages
import Testing
import Values

@testable import Ledger

/// The pages about publication and accounts, with every text replaceable.
extension SamplePages {
    var publicText: PublicText {
        PublicText(
            section: change("扩大投资"), title: change("建好水厂"), promise: change("年内建成水厂2座"),
            organisations: [change("县水利局"), change("县财政局")], until: change("12月底前"), progress: change("已开工"),
            targets: [PublicTarget(.indicator(IndicatorID(1)), change("水厂"))], places: [change("东湖村")])
    }

    private var contact: PublicContact {
        PublicContact(title: change("重点工作公开"), office: change("县政府督查室"), telephone: change("0370-1234567"))
    }

    private func projection(_ state: BookState) throws -> PublicProjection {
        let day = SampleBook.moment.date()
        let target = PublicTargetProgress(
            label: change("水厂"), target: change("2座以上"), reached: change("1座"), percent: 50, day: day,
            progress: .underWay)
        let items = zip(PublicProgress.allCases, ObjectionStanding.allCases + [.open]).enumerated().map {
            number, pair in
            PublicItem(
                number: number + 1, text: publicText, progress: pair.0, targets: [target], approved: day,
                objectionsUntil: day, standing: pair.1, updated: day, figuresOf: day)
        }
        let sections = [PublicSection(title: change("扩大投资"), items: items)]
        return PublicProjection(book: state.book.id, year: 2026, contact: contact, day: day, sections: sections)
    }

    /// A book with a text in every state and two objections.
    func publishing() throws -> BookState {
        var sample = SampleBook(change: change)
        var state = try sample.dispatched()
        let mark = Mark(actor: SampleBook.supervisor, at: SampleBook.moment, position: 1, reason: change("有误"))
        func text(_ id: Int, _ item: Int) -> Publication {
            Publication(
                id: PublicationID(id), item: ItemID(item), text: publicText, proposed: mark, objectionDays: 7)
        }
        var texts = [text(1, 1), text(2, 2), text(3, 3), text(4, 3)]
        texts[0].approved = mark
        texts[0].recorded = RecordedApproval(leader: change("林一"), basis: change("会议纪要"))
        texts[2].declined = mark
        texts[3].approved = mark
        texts[3].withdrawn = mark
        let objections = [1, 2].map { number in
            Objection(
                id: ObjectionID(number), publication: PublicationID(1), kind: .facts, text: change("位置不对"),
                day: SampleBook.moment.date(), recorded: mark, answer: number == 1 ? mark : nil, isUpheld: false)
        }
        state.publishing = Publishing(contact: contact, publications: texts, objections: objections)
        return state
    }

    /// The page of publications with nothing or the form of an item open, as it is for the office and for a leader.
    func publicationPages() throws -> [Named] {
        let state = try publishing()
        func page(_ name: String, _ role: Role, _ form: String?) -> Named {
            let model = PublicationPage.Model(
                state: state, seats: [Seat(role)], today: SampleBook.moment.date(), names: [:], openForm: form,
                contacts: ["b1": change("0370-7654321")])
            return Named(name: name, html: PublicationPage.page(model, context([role])))
        }
        return [
            page("publication", .supervisor, nil), page("publication-form", .supervisor, "i1"),
            page("publication-leader", .leader, nil),
        ]
    }

    func publicPages() throws -> [Named] {
        var sample = SampleBook(change: change)
        let state = try sample.dispatched()
        let projection = try projection(state)
        let maker = PublicPages(projection, site: .served, language: language)
        let place = try #require(projection.places.first)
        var pages: [Named] = []
        for (name, page) in [
            ("public-list", PublicPage.list), ("public-item", .item(1)), ("public-place", .place(place.key)),
        ] {
            pages.append(Named(name: name, html: try #require(maker.page(page))))
        }
        let code = PublicCode(
            page: .item(1), name: change("建好水厂"), address: change("https://example.test/1"), width: 1, path: "M0 0h1v1z"
        )
        let model = PublicationPage.Model(
            state: state, seats: [Seat(.supervisor)], today: SampleBook.moment.date(), names: [:])
        return pages + [
            Named(name: "public-problem", html: PublicPages.problem(Phrase(change("没有"), change("None")), language)),
            Named(name: "publication-codes", html: PublicationPage.codes([code], model, context([.supervisor]))),
        ]
    }

    func accountPages() -> [Named] {
        let problem = Phrase(change("不正确"), change("It is wrong"))
        let problems: [FormField: Phrase] = [.currentPassword: problem, .password: problem, .passwordAgain: problem]
        let line = AccountEventsPage.Line(
            at: SampleBook.moment, event: Phrase(change("锁定"), change("locked")), account: change("王静"),
            actor: change("林一"), detail: Phrase(change("审计"), change("auditor")))
        let choice = AccountEventsPage.Choice(value: change("locked"), name: Phrase(change("锁定"), change("locked")))
        let events = AccountEventsPage.Model(
            lines: [line], kinds: [choice], accounts: [choice],
            query: [.kind: change("locked"), .account: change("u1"), .since: change("x"), .until: change("y")],
            isCut: true)
        var facts = InstallationPage.Model(
            version: change("0.1.0"), folder: change("/data"), dataBytes: 1_500_000, freeBytes: 1000,
            started: SampleBook.moment)
        facts.failures = [
            InstallationPage.Failure(
                book: change("2026-a"), position: 502, at: SampleBook.moment,
                advice: Phrase(change("磁盘已满"), change("full")))
        ]
        return [
            Named(
                name: "account",
                html: AccountPage.page(
                    .init(login: change("wang"), passwordLength: 10, problems: problems), context([.reporter]))),
            Named(
                name: "new-password",
                html: NewPasswordPage.page(
                    .init(token: change("abc"), login: change("wang"), passwordLength: 10, problems: problems),
                    PageContext(language: language, account: nil, formToken: change("token"), address: "/"))),
            Named(name: "account-events", html: AccountEventsPage.page(events, context([.auditor]))),
            Named(name: "installation", html: InstallationPage.page(facts, context([.systemAdmin]))),
        ]
    }
}

public import Ledger
public import Values

/// What is proposed, approved, published and withdrawn of a book (公示), with the forms for it.
public enum PublicationPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// What accounts are called.
        public var names: [ActorID: String]
        /// Which form is open: ``FormField/edit`` of the address.
        public var openForm: String?
        /// How those who objected can be reached, by objection: it stands outside the book.
        public var contacts: [String: String]

        /// The publications of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, names: [ActorID: String], openForm: String? = nil,
            contacts: [String: String] = [:]
        ) {
            self.contacts = contacts
            self.state = state
            self.seats = seats
            self.today = today
            self.names = names
            self.openForm = openForm
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = plan(model, context)
        return Layout(
            .publication, of: plan,
            main: PublicationParts(
                plan: plan, today: model.today, contacts: model.contacts,
                projection: model.state.publicProjection(on: model.today)
            ).html
        ).page(context)
    }

    /// A text as the public would see it; `nil` where there is none of that name.
    public static func preview(_ id: PublicationID, _ model: Model, _ context: PageContext) -> HTML? {
        guard let publication = model.state.publishing.publication(id),
            let projection = model.state.publicPreview(of: id, on: model.today),
            let item = projection.items.first(where: { $0.text == publication.text })
        else { return nil }
        let back = context.link(.publication, model.state.book.id.rawValue).at(id.description)
        return PublicPages(projection, site: .served, language: context.language).preview(item, back: back)
    }

    /// The codes of what is published, on sheets to be printed and cut out.
    public static func codes(_ codes: [PublicCode], _ model: Model, _ context: PageContext) -> HTML {
        let plan = plan(model, context)
        let above = [
            Layout.Crumb(name: context(.publication), link: plan.link(.publication))
        ]
        return Layout(
            .publication, of: plan, title: context(.publicCodes), above: above,
            main: CodeSheet(codes: codes, plan: plan).html
        ).page(context)
    }

    private static func plan(_ model: Model, _ context: PageContext) -> PlanView {
        PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.publication, model.state.book.id.rawValue), openForm: model.openForm,
            seats: model.seats,
            today: model.today)
    }
}

/// The parts of the page, from what waits to what is over.
struct PublicationParts {
    let plan: PlanView
    let today: CalendarDate
    /// How those who objected can be reached, by objection.
    let contacts: [String: String]
    /// What the public sees.
    let projection: PublicProjection?

    private var context: PageContext { plan.context }
    private var publishing: Publishing { plan.state.publishing }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.publication))</h1>\(links)</div>
        <p class="lead">\(context(.publicationLead))</p>
        \(contact)
        \(block("waiting", .waitingTexts, waiting))
        \(block("published", .publishedTexts, published))
        \(when: plan.may(.proposePublication), block("others", .unpublishedItems, others))
        \(when: !over.isEmpty, block("over", .overTexts, past))
        """
    }

    private func block(_ id: String, _ title: Phrase, _ content: HTML) -> HTML {
        "<section class=\"block\" aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(context(title))</h2>\(content)</section>"
    }

    private var links: HTML? {
        guard projection != nil else { return nil }
        return """
            <p class="actions"><a class="button"\(href: context.inItsLanguage(Route.publicBook.link(plan.book)))>\(context(.openPublicPage))</a>\
            <a class="button"\(href: plan.link(.publicationCodes))>\(context(.publicCodes))</a>\
            <a class="button"\(href: plan.link(.publicationFiles))>\(context(.downloadSite))</a></p>
            """
    }

    // MARK: Contact

    private var contact: HTML {
        let known = publishing.contact
        return block(
            "contact", .publicContactTitle,
            """
            \(known.map(contactFacts) ?? "<p class=\"quietly\">\(context(.publicContactUnset))</p>")
            \(when: plan.may(.setPublicContact), contactForm(known))
            """)
    }

    private func contactFacts(_ contact: PublicContact) -> HTML {
        """
        <dl class="facts"><div><dt>\(context(.publicTitle))</dt><dd lang="zh-CN">\(contact.title)</dd></div>\
        <div><dt>\(context(.publicOffice))</dt><dd lang="zh-CN">\(contact.office)</dd></div>\
        <div><dt>\(context(.telephone))</dt><dd>\(contact.telephone)</dd></div>\
        <div><dt>\(context(.objectionDays))</dt><dd>\(contact.objectionDays)</dd></div></dl>
        """
    }

    private func contactForm(_ contact: PublicContact?) -> HTML {
        let form = ActForm(plan: plan, verb: .setPublicContact, anchor: "contact", button: .setPublicContact)
        let (book, days) = (plan.state.book, contact?.objectionDays ?? PublicContact.defaultObjectionDays)
        return form.folded(
            """
            \(form.text(.title, .publicTitle, contact?.title ?? "\(book.place ?? "")\(book.year)年重点工作公开"))\
            \(form.text(.officeName, .publicOffice, contact?.office ?? book.office ?? ""))\
            \(form.text(.telephone, .telephone, contact?.telephone ?? ""))\(form.text(.days, .objectionDays, String(days)))
            """)
    }

    // MARK: What waits

    private var waiting: HTML {
        let texts = publishing.publications.filter(\.isWaiting)
        guard !texts.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return "<ul class=\"rows texts\">\(texts.html(waitingRow))</ul>"
    }

    private func waitingRow(_ publication: Publication) -> HTML {
        """
        <li id="\(publication.id.description)">\(title(publication))
        <p class="quietly">\(context(.proposedBy)) \(plan.signature(publication.proposed))</p>
        \(PublicTextView(text: publication.text, plan: plan).html)
        <div class="choices"><a class="button small"\(href: preview(publication))>\(context(.previewWord))</a>\
        \(when: plan.may(.approvePublication), approve(publication))\
        \(when: plan.may(.declinePublication), reasoned(.declinePublication, .declineText, publication))\
        \(when: plan.may(.withdrawPublication), reasoned(.withdrawPublication, .withdrawText, publication))</div></li>
        """
    }

    /// The text's name for the public, with the number that the public knows, and the item beside it.
    private func title(_ publication: Publication, _ number: Int? = nil) -> HTML {
        let item = plan.state.item(publication.item)
        return """
            <div class="head"><h3>\(number.map { "\($0). " })<span lang="zh-CN">\(publication.text.title)</span></h3>\
            <p class="quietly"><span class="figures">\(publication.id.description)</span> · \
            <a lang="zh-CN"\(href: plan.link(.item, publication.item.description))>\
            \(item?.number.value.map { "\($0). " })\(item?.title.value)</a></p></div>
            """
    }

    private func preview(_ publication: Publication) -> Link {
        plan.link(.publicationPreview, publication.id.description)
    }

    /// A leader approves by a button; the office records a leader's approval with its basis.
    private func approve(_ publication: Publication) -> HTML {
        let form = ActForm(
            plan: plan, verb: .approvePublication, anchor: "published",
            about: [(.publication, publication.id.description)], button: .approveText,
            style: isPersonal(publication) ? "primary small" : "small")
        if isPersonal(publication) { return form.asButton }
        return form.folded(
            "\(form.text(.leader, Phrase("批准领导", "Leader who approved")))\(form.text(.basis, Phrase("批准依据", "Basis")))")
    }

    /// Whether who looks at it may approve in person: a leader, and not the one who proposed it. The page knows accounts by their
    /// names only; the ledger knows them, and refuses.
    private func isPersonal(_ publication: Publication) -> Bool {
        plan.seats.contains { $0.role == .leader } && plan.name(publication.proposed.actor) != context.account?.name
    }

    private func reasoned(_ verb: Verb, _ button: Phrase, _ publication: Publication) -> HTML {
        let form = ActForm(
            plan: plan, verb: verb, anchor: "over", about: [(.publication, publication.id.description)], button: button)
        return form.folded(form.words())
    }

    // MARK: What is published

    private var published: HTML {
        let texts = publishing.publications.filter(\.isPublic)
        guard !texts.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        let numbers = publishing.numbers
        let ordered = texts.sorted { numbers[$0.item] ?? 0 < numbers[$1.item] ?? 0 }
        return "<ul class=\"rows texts\">\(ordered.html { publishedRow($0, numbers[$0.item] ?? 0) })</ul>"
    }

    private func publishedRow(_ publication: Publication, _ number: Int) -> HTML {
        let objections = ObjectionsView(publication: publication, plan: plan, today: today, contacts: contacts)
        return """
            <li id="\(publication.id.description)">\(title(publication, number))
            \(PublishedFacts(publication: publication, shown: projection?.item(number), plan: plan, today: today).html)
            \(placeLinks(publication))\(objections.html)
            <div class="choices"><a class="button small"\(href: context.inItsLanguage(Route.publicItem.link(plan.book, String(number))))>\
            \(context(.openPublicPage))</a>\(proposal(publication))\(places(publication))\(objections.opener)\
            \(when: plan.may(.withdrawPublication), reasoned(.withdrawPublication, .withdrawText, publication))</div>\
            \(openProposal(publication))</li>
            """
    }

    /// The villages and projects that it belongs to, each with its public page.
    private func placeLinks(_ publication: Publication) -> HTML? {
        let known = projection?.places.filter { publication.text.places.contains($0.name) } ?? []
        guard !known.isEmpty else { return nil }
        let links = known.html(separator: "、") { place in
            "<a lang=\"zh-CN\"\(href: Route.publicPlace.link(plan.book, place.key))>\(place.name)</a>"
        }
        return "<p><span class=\"label\">\(context(.publicPlaces))</span> \(links)</p>"
    }

    private func proposal(_ publication: Publication) -> HTML? {
        guard plan.may(.proposePublication), publishing.waiting(publication.item) == nil else { return nil }
        return opener(publication.item, .proposeAnew)
    }

    private func places(_ publication: Publication) -> HTML? {
        guard plan.may(.proposePublication), publishing.waiting(publication.item) == nil else { return nil }
        let name = PublicPlacesForm.name(of: publication.item)
        let link = plan.page.with(FormField.edit.rawValue, name).at(name)
        return "<a class=\"button small\"\(href: link)>\(context(.setPlacesRight))</a>"
    }

    private func openProposal(_ publication: Publication) -> HTML? {
        guard plan.may(.proposePublication), let item = plan.state.item(publication.item) else { return nil }
        if plan.openForm == PublicPlacesForm.name(of: item.id), publishing.waiting(item.id) == nil {
            return PublicPlacesForm(publication: publication, item: item, plan: plan).html
        }
        guard plan.openForm == item.id.description else { return nil }
        return PublicTextForm(item: item, text: publication.text, plan: plan).html
    }

    // MARK: What is not published

    private var others: HTML {
        let open = plan.state.liveItems.filter { item in
            Transition.states(for: .proposePublication)?.contains(item.state) == true
                && publishing.published(item.id) == nil && publishing.waiting(item.id) == nil
        }
        guard !open.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return "<ul class=\"rows\">\(open.html(otherRow))</ul>"
    }

    private func otherRow(_ item: Item) -> HTML {
        let isOpen = plan.openForm == item.id.description
        return """
            <li><span lang="zh-CN">\(item.number.value.map { "\($0). " })\(item.title.value)</span> \(when: !isOpen, opener(item.id, .proposeText)) \(kept(item.id))\
            \(when: isOpen, PublicTextForm(item: item, text: plan.state.publicDraft(of: item), plan: plan).html)</li>
            """
    }

    /// Why the last text of an item did not go out, or was taken back.
    private func kept(_ item: ItemID) -> HTML? {
        guard let last = publishing.publications(of: item).last, let mark = last.withdrawn ?? last.declined else {
            return nil
        }
        let word: Phrase = last.withdrawn == nil ? .declinedText : .withdrawnText
        return """
            <span class="badge">\(context(word))</span>\(reason(mark)) <span class="quietly">\(plan.signature(mark))</span>
            """
    }

    private func opener(_ item: ItemID, _ name: Phrase) -> HTML {
        let link = plan.page.with(FormField.edit.rawValue, item.description).at("form-\(item.description)")
        return "<a class=\"button small\"\(href: link)>\(context(name))</a>"
    }

    // MARK: What is over

    private var over: [Publication] { publishing.publications.filter { !$0.isWaiting && !$0.isPublic } }

    private var past: HTML { "<ul class=\"rows\">\(over.reversed().html(overRow))</ul>" }

    private func overRow(_ publication: Publication) -> HTML {
        let (word, mark): (Phrase, Mark?) =
            if let withdrawn = publication.withdrawn {
                (.withdrawnText, withdrawn)
            } else if let declined = publication.declined {
                (.declinedText, declined)
            } else {
                (.replacedText, publication.replaced.flatMap(publishing.publication)?.approved)
            }
        return """
            <li id="\(publication.id.description)"><span class="figures">\(publication.id.description)</span> \
            <span lang="zh-CN">\(publication.text.title)</span> <span class="badge">\(context(word))</span> \
            \(mark.map { "<span class=\"quietly\">\(plan.signature($0))</span>" as HTML })\
            \(when: publication.replaced == nil, reason(mark))</li>
            """
    }

    private func reason(_ mark: Mark?) -> HTML {
        guard let reason = mark?.reason else { return "" }
        return " <q lang=\"zh-CN\">\(reason)</q>"
    }
}

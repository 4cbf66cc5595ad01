public import Ledger
public import Values

/// Institutions, posts and officers (单位名录), and the names in documents that match none yet.
public enum DirectoryPage {
    /// An account that an officer may sign in with.
    public struct Account: Sendable, Hashable {
        /// Its id.
        public var id: ActorID
        /// What it is called.
        public var name: String

        /// The account `id`, called `name`.
        public init(id: ActorID, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// Accounts that no officer has yet.
        public var accounts: [Account]
        /// What accounts are called.
        public var names: [ActorID: String]
        /// Which form is open: ``FormField/edit`` of the address.
        public var openForm: String?

        /// The directory of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, accounts: [Account], names: [ActorID: String],
            openForm: String? = nil
        ) {
            self.openForm = openForm
            self.state = state
            self.seats = seats
            self.today = today
            self.accounts = accounts
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: context.link(.directory, book),
            openForm: model.openForm, seats: model.seats, today: model.today)
        return Layout(.directory, of: plan, main: DirectoryParts(model: model, plan: plan).html).page(context)
    }
}

struct DirectoryParts {
    let model: DirectoryPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var directory: Directory { model.state.directory }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.directory))</h1></div>
        \(when: !unmatched.isEmpty, unmatchedList)
        \(when: plan.may(.keepDirectory), register)
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.directory))"><table class="stacked"><thead><tr><th scope="col">\(context(.institutionName))</th>\
        <th scope="col">\(context(.institutionKind))</th><th scope="col">\(context(.parentWord))</th><th scope="col">\(context(.aliasesWord))</th>\
        <th scope="col">\(context(.assessedWord))</th><th scope="col">\(context(.postsTitle))</th></tr></thead>
        <tbody>\(directory.institutions.html(row))</tbody></table></div>
        <section class="block" aria-labelledby="office-posts"><h2 id="office-posts">\(context(.postsTitle))</h2>\(posts(nil))\
        \(when: plan.may(.keepPosts), newPost(nil))</section>
        """
    }

    private func row(_ institution: Institution) -> HTML {
        let profile = institution.profile
        return """
            <tr id="\(institution.id.description)"><th scope="row" lang="zh-CN">\(profile.name)</th><td data-label="\(context(.institutionKind))">\
            \(context(profile.kind.phrase))</td><td lang="zh-CN" data-label="\(context(.parentWord))">\(profile.parent.flatMap(directory.institution)?.name ?? "—")</td>\
            <td lang="zh-CN" data-label="\(context(.aliasesWord))">\(profile.aliases.isEmpty ? "—" : profile.aliases.joined(separator: "、"))</td>\
            <td data-label="\(context(.assessedWord))">\(context(profile.isAssessed ? .yesWord : .noWord))</td>\
            <td data-label="\(context(.postsTitle))">\(posts(institution.id))\(when: plan.may(.keepPosts), newPost(institution.id))</td></tr>
            """
    }

    private func posts(_ institution: InstitutionID?) -> HTML {
        let own = directory.posts.filter { $0.profile.institution == institution }
        return """
            <ul class="posts">\(own.html { post in
            """
            <li><span lang="zh-CN">\(post.profile.title)</span> <span class="badge">\(context(post.profile.role.phrase))</span> \
            <b lang="zh-CN">\(post.holder(on: model.today).flatMap(directory.officer)?.name ?? context(.vacant))</b>\
            \(when: plan.may(.keepPosts), appoint(post))</li>
            """
            })</ul>
            """
    }

    /// A link to this page with a form open: a directory has hundreds of posts, and each form lists everybody.
    private func opener(_ key: String, _ name: Phrase) -> HTML {
        let link = plan.page.with(FormField.edit.rawValue, key).at("form-\(key)")
        return "<a class=\"tool\"\(href: link)>\(context(name))</a>"
    }

    private func opened(_ key: String, _ form: HTML) -> HTML { "<div id=\"form-\(key)\">\(form)</div>" }

    /// A new officer with an account, or one who is known, takes the post from a day on.
    private func appoint(_ post: Post) -> HTML {
        let key = post.id.description
        guard plan.openForm == key else { return opener(key, .appoint) }
        let form = ActForm(
            plan: plan, verb: .keepPosts, anchor: "main", about: [(.post, post.id.description)], button: .appoint)
        let officers =
            [Input.Option(value: "", name: context(Phrase("新登记人员", "Somebody new")))]
            + directory.officers.map { .init(value: $0.id.description, name: $0.name) }
        let accounts =
            [Input.Option(value: "", name: context(Phrase("没有账号", "No account")))]
            + model.accounts.map { .init(value: $0.id.rawValue, name: $0.name) }
        return opened(
            key,
            form.form(
                """
                <div class="grid">\(form.choice(.officer, Phrase("人员", "Person"), "", officers))\(form.text(.name, Phrase("新人员姓名", "Name of somebody new"), required: false))\
                \(form.choice(.account, .accountWord, "", accounts))\(form.day(.day, .fromDay, model.today))</div>
                """, style: "edit"))
    }

    private func newPost(_ institution: InstitutionID?) -> HTML {
        let key = "post-\(institution?.description ?? "office")"
        guard plan.openForm == key else { return opener(key, .createPost) }
        let form = ActForm(
            plan: plan, verb: .keepPosts, anchor: "main",
            about: institution.map { [(FormField.institution, $0.description)] } ?? [], button: .createPost)
        let roles: [Role] =
            institution == nil ? [.leader, .supervisor, .inspector, .observer] : [.reporter, .unitHead]
        return opened(
            key,
            form.form(
                """
                <div class="grid">\(form.text(.title, .postTitle))\(form.choice(.role, Phrase("职责", "Role"), roles[0].rawValue, roles.map {
                    .init(value: $0.rawValue, name: context($0.phrase))
                }))</div>
                """, style: "edit"))
    }

    private var register: HTML {
        let form = ActForm(
            plan: plan, verb: .keepDirectory, anchor: "main", button: .registerInstitution, style: "primary")
        let parents =
            [Input.Option(value: "", name: context(.none))]
            + directory.institutions.map { .init(value: $0.id.description, name: $0.name) }
        return form.folded(
            """
            \(form.text(.name, .institutionName))\(form.choice(.kind, .institutionKind, "bureau", Institution.Kind.allCases.map {
                .init(value: $0.rawValue, name: context($0.phrase))
            }))\(form.choice(.parent, .parentWord, "", parents))\(form.text(.aliases, .aliasesWord, required: false))\
            \(form.choice(.verdict, .assessedWord, "yes", [.init(value: "yes", name: context(.yesWord)), .init(value: "no", name: context(.noWord))]))
            """)
    }

    private var unmatched: [(name: String, items: Int)] {
        model.state.organisationNames.filter { directory.institution(named: $0.name) == nil }
    }

    /// Names that look alike are proposed, never merged unasked.
    private var unmatchedList: HTML {
        """
        <section class="block" aria-labelledby="unmatched"><h2 id="unmatched">\(context(.unmatchedTitle))</h2><ul class="rows">\(unmatched.html { name, items in
        """
        <li><b lang="zh-CN">\(name)</b> <span class="quietly">\(items)</span> \(when: plan.may(.keepDirectory), propose(name))</li>
        """
        })</ul></section>
        """
    }

    private func propose(_ name: String) -> HTML {
        let asNew = ActForm(
            plan: plan, verb: .keepDirectory, anchor: "unmatched",
            about: [(.name, name), (.kind, "bureau"), (.verdict, "yes")], button: .registerInstitution)
        return """
            <span class="choices">\(directory.proposals(for: name).prefix(3).html { institution in
            """
            \(context(.proposeAlias)) <span lang="zh-CN">\(institution.name)</span> \
            \(ActForm(
                plan: plan, verb: .keepDirectory, anchor: "unmatched",
                about: [(.institution, institution.id.description), (.aliases, name), (.reason, context(.recordAlias))], button: .recordAlias
            ).asButton)
            """
            })\(asNew.asButton)</span>
            """
    }
}

extension Institution.Kind {
    var phrase: Phrase {
        switch self {
        case .bureau: Phrase("政府部门", "Bureau")
        case .partyOrgan: Phrase("党群部门", "Party organ")
        case .vertical: Phrase("垂管单位", "Vertical unit")
        case .stateFirm: Phrase("国有企业", "State firm")
        case .park: Phrase("园区", "Park")
        case .township: Phrase("乡镇街道", "Township")
        case .headquarters: Phrase("指挥部、专班", "Headquarters")
        case .umbrella: Phrase("统称", "Umbrella")
        case .subordinate: Phrase("下属单位", "Subordinate")
        case .other: Phrase("其他", "Other")
        }
    }
}

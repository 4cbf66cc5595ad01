public import Ledger
public import Values

/// The accounts of the office, and inviting somebody by a one-time link.
public enum PeoplePage {
    /// One account.
    public struct Person: Sendable, Hashable {
        /// The account's id.
        public var id: ActorID
        /// The name as shown.
        public var name: String
        /// The short name to sign in with.
        public var login: String
        /// What it may do.
        public var roles: Set<Role>
        /// When it was made.
        public var created: Moment
        /// Whether it is locked.
        public var isLocked: Bool
        /// Whether its holder took it over.
        public var hasPassword: Bool

        /// The account `id`, called `name`.
        public init(
            id: ActorID, name: String, login: String, roles: Set<Role>, created: Moment, isLocked: Bool,
            hasPassword: Bool = true
        ) {
            self.id = id
            self.hasPassword = hasPassword
            self.name = name
            self.login = login
            self.roles = roles
            self.created = created
            self.isLocked = isLocked
        }
    }

    /// A one-time link that has just been made. It is shown once.
    public struct Invitation: Sendable, Hashable {
        /// Whom it is for.
        public var name: String
        /// The role that the account will have; `nil` for a new password of an account that is known.
        public var role: Role?
        /// The whole address, to be handed over.
        public var address: String
        /// When it runs out.
        public var expires: Moment

        /// The link `address` for `name`.
        public init(name: String, role: Role?, address: String, expires: Moment) {
            self.name = name
            self.role = role
            self.address = address
            self.expires = expires
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// The accounts, by name.
        public var people: [Person]
        /// The roles that can be given.
        public var roles: [Role]
        /// The link that has just been made.
        public var invitation: Invitation?
        /// What was wrong with a field of the form.
        public var problems: [FormField: Phrase]
        /// The account of who looks at it.
        public var own: ActorID?
        /// Whether who looks at it manages accounts at present.
        public var mayManage: Bool

        /// The page with `people`.
        public init(
            people: [Person], roles: [Role] = [.supervisor, .leader, .observer], invitation: Invitation? = nil,
            problems: [FormField: Phrase] = [:], own: ActorID? = nil, mayManage: Bool = true
        ) {
            self.own = own
            self.mayManage = mayManage
            self.people = people
            self.roles = roles
            self.invitation = invitation
            self.problems = problems
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let main: HTML = """
            <div class="head"><h1>\(context(.people))</h1></div>
            \(invitation(model, context))
            \(when: !model.mayManage, "<p class=\"notice\">\(context(.peopleReadOnly))</p>")
            \(table(model, context))
            \(when: model.mayManage, form(model, context))
            """
        return Layout(title: context(.people), width: .full, main: main).page(context)
    }

    private static func invitation(_ model: Model, _ context: PageContext) -> HTML? {
        guard let invitation = model.invitation else { return nil }
        return """
            <section class="block fresh" role="status"><h2>\(context(.linkFor(invitation.name)))</h2>
            <p class="field"><label for="link">\(context(.linkHint(invitation.expires.localDescription())))</label>\
            <input id="link" readonly autofocus value="\(invitation.address)"></p></section>
            """
    }

    private static func table(_ model: Model, _ context: PageContext) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.people))"><table class="stacked people">
        <caption class="unseen">\(context(.people))</caption>
        <thead><tr><th scope="col">\(context(.personName))</th><th scope="col">\(context(.login))</th>\
        <th scope="col">\(context(.roles))</th><th scope="col">\(context(.since))</th>\(when: model.mayManage, "<th scope=\"col\">\(context(.manage))</th>")</tr></thead><tbody>
        \(model.people.html { PersonRow(person: $0, model: model, context: context).html })</tbody></table></div>
        """
    }

    private static func form(_ model: Model, _ context: PageContext) -> HTML {
        func problem(_ field: FormField) -> String? { model.problems[field].map { context($0) } }
        let name = Input(
            field: .name, label: context(.personName), isRequired: true, problem: problem(.name), completion: "off")
        let role = Input(
            field: .role, label: context(.roles),
            kind: .choice(model.roles.map { .init(value: $0.rawValue, name: context($0.phrase)) }),
            hint: context(.observersHint), problem: problem(.role))
        let form = Form(.invitePost, Route.invitePost.link(), style: "import")
        return """
            <section class="block" aria-labelledby="invite"><h2 id="invite">\(context(.invite))</h2>
            \(form.html(context, """
            \(name.html)\(role.html)<p class="actions"><button class="primary">\(context(.makeLink))</button></p>
            """))</section>
            """
    }
}

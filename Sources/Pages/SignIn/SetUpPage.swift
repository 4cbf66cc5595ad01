public import Ledger

/// Making one's own account by a one-time link: the first one of an installation, or one that somebody was invited to.
public enum SetUpPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// Whose account it makes.
        public enum Purpose: Sendable {
            /// The first account of an installation.
            case firstAccount
            /// The account of somebody invited with a role.
            case invitation(role: Role)
        }

        /// Whose account it makes.
        public var purpose: Purpose
        /// The token of the one-time link.
        public var token: String
        /// The name typed before, or the name that the invitation was made for.
        public var name: String
        /// The login name typed before.
        public var login: String
        /// The least number of characters of a password.
        public var passwordLength: Int
        /// What was wrong with a field.
        public var problems: [FormField: Phrase]

        /// The page as it is asked for first, or after a refusal with its `problems`.
        public init(
            _ purpose: Purpose, token: String, name: String = "", login: String = "", passwordLength: Int,
            problems: [FormField: Phrase] = [:]
        ) {
            self.purpose = purpose
            self.token = token
            self.name = name
            self.login = login
            self.passwordLength = passwordLength
            self.problems = problems
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let (title, lead): (Phrase, HTML)
        switch model.purpose {
        case .firstAccount:
            (title, lead) = (.setUpTitle, "\(context(.setUpLead))")
        case .invitation(let role):
            title = .invitationTitle
            lead =
                "\(context(.invitationLead)) <b>\(context(role.phrase))</b>\(context(.fullStop))\(context(.invitationOnce))"
        }
        let main: HTML = """
            <h1>\(context(title))</h1>
            <p class="lead">\(lead)</p>
            \(form(model, context))
            """
        return Layout(title: context(title), width: .form, main: main).page(context)
    }

    private static func form(_ model: Model, _ context: PageContext) -> HTML {
        let form =
            switch model.purpose {
            case .firstAccount: Form(.setUpPost, Route.setUpPost.link(model.token), style: "sheet")
            case .invitation: Form(.invitationPost, Route.invitationPost.link(model.token), style: "sheet")
            }
        return form.html(
            context,
            """
            \(fields(model, context).html(\.html))
            <p class="actions"><button class="primary">\(context(.setUpDone))</button></p>
            """)
    }

    private static func fields(_ model: Model, _ context: PageContext) -> [Input] {
        func problem(_ field: FormField) -> String? { model.problems[field].map { context($0) } }
        return [
            Input(
                field: .name, label: context(.personName), value: model.name, isRequired: true,
                problem: problem(.name), completion: "name"),
            Input(
                field: .login, label: context(.login), value: model.login, isRequired: true,
                hint: context(.loginHint), problem: problem(.login), completion: "username"),
            Input(
                field: .password, label: context(.password), kind: .password(isNew: true), isRequired: true,
                hint: context(.passwordRule(model.passwordLength)), problem: problem(.password)),
            Input(
                field: .passwordAgain, label: context(.passwordAgain), kind: .password(isNew: true),
                isRequired: true, problem: problem(.passwordAgain)),
        ]
    }
}

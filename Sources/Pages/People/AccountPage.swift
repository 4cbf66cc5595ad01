/// One's own account: its password.
public enum AccountPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The short name to sign in with.
        public var login: String
        /// The least number of characters of a password.
        public var passwordLength: Int
        /// What was wrong with a field.
        public var problems: [FormField: Phrase]

        /// The page of the account `login`.
        public init(login: String, passwordLength: Int, problems: [FormField: Phrase] = [:]) {
            self.login = login
            self.passwordLength = passwordLength
            self.problems = problems
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let main: HTML = """
            <h1>\(context(.ownAccount))</h1>
            <p class="lead">\(context(.login)) <code>\(model.login)</code></p>
            \(form(model, context))
            """
        return Layout(title: context(.ownAccount), width: .form, main: main).page(context)
    }

    private static func form(_ model: Model, _ context: PageContext) -> HTML {
        let current = Input(
            field: .currentPassword, label: context(.currentPassword), kind: .password(isNew: false), isRequired: true,
            problem: model.problems[.currentPassword].map { context($0) })
        return Form(.accountPost, Route.accountPost.link(), style: "sheet").html(
            context,
            """
            <h2>\(context(.changePassword))</h2><p class="quietly">\(context(.changePasswordHint))</p>
            \(current.html)\(NewPasswordFields(length: model.passwordLength, problems: model.problems, context: context).html)
            <p class="actions"><button class="primary">\(context(.changePassword))</button></p>
            """)
    }
}

/// Setting a new password by a one-time link.
public enum NewPasswordPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The token of the link.
        public var token: String
        /// The short name to sign in with.
        public var login: String
        /// The least number of characters of a password.
        public var passwordLength: Int
        /// What was wrong with a field.
        public var problems: [FormField: Phrase]

        /// The page of the link `token` for the account `login`.
        public init(token: String, login: String, passwordLength: Int, problems: [FormField: Phrase] = [:]) {
            self.token = token
            self.login = login
            self.passwordLength = passwordLength
            self.problems = problems
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let fields = NewPasswordFields(length: model.passwordLength, problems: model.problems, context: context)
        let form = Form(.newPasswordPost, Route.newPasswordPost.link(model.token), style: "sheet").html(
            context,
            "\(fields.html)<p class=\"actions\"><button class=\"primary\">\(context(.setPassword))</button></p>")
        let main: HTML = """
            <h1>\(context(.setPassword))</h1>
            <p class="lead">\(context(.login)) <code>\(model.login)</code> \(context(.invitationOnce))</p>
            \(form)
            """
        return Layout(title: context(.setPassword), width: .form, main: main).page(context)
    }
}

/// A new password, twice.
private struct NewPasswordFields {
    let length: Int
    let problems: [FormField: Phrase]
    let context: PageContext

    var html: HTML {
        let new = Input(
            field: .password, label: context(.newPassword), kind: .password(isNew: true), isRequired: true,
            hint: context(.passwordRule(length)), problem: problems[.password].map { context($0) })
        let again = Input(
            field: .passwordAgain, label: context(.passwordAgain), kind: .password(isNew: true), isRequired: true,
            problem: problems[.passwordAgain].map { context($0) })
        return "\(new.html)\(again.html)"
    }
}

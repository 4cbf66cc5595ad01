/// Signing in.
public enum SignInPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// What was typed before, when it was refused.
        public var login: String
        /// Why it was refused; one sentence that does not say which of the two was wrong.
        public var problem: Phrase?
        /// Where to go afterwards.
        public var back: Link?

        /// The page as it is asked for first, or after a refusal with its `problem`.
        public init(login: String = "", problem: Phrase? = nil, back: Link? = nil) {
            self.login = login
            self.problem = problem
            self.back = back
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        Layout(title: context(.signIn), width: .form, main: main(model, context)).page(context)
    }

    private static func main(_ model: Model, _ context: PageContext) -> HTML {
        let problem = model.problem.map { context($0) }
        let login = Input(
            field: .login, label: context(.login), value: model.login, isRequired: true, problem: problem,
            completion: "username")
        let password = Input(
            field: .password, label: context(.password), kind: .password(isNew: false), isRequired: true)
        let form = Form(.signInPost, Route.signInPost.link(), style: "sheet")
        return """
            <h1>\(context(.signIn))</h1>
            <p class="lead">\(context(.signInLead))</p>
            \(form.html(context, """
            \(login.html)\(password.html)\(HTML.hidden(.back, model.back?.string ?? ""))
            <p class="actions"><button class="primary">\(context(.signIn))</button></p>
            """))
            """
    }
}

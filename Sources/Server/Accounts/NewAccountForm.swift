import Pages

/// What somebody types to make an account of their own.
struct NewAccountForm: Sendable {
    /// The name as others see it.
    let name: String
    /// The short name to sign in with.
    let login: String
    /// The password.
    let password: String
    /// What is wrong with a field.
    private(set) var problems: [FormField: Phrase] = [:]

    /// The form as sent, with what can be seen to be wrong without asking the store.
    init(_ exchange: Exchange) {
        name = exchange.text(.name)
        login = exchange.text(.login)
        password = exchange[.password] ?? ""
        if name.isEmpty || name.count > 100 { problems[.name] = .nameMissing }
        if !NewAccountForm.isLogin(login) { problems[.login] = .loginInvalid }
        note(PasswordRule.problem(password, again: exchange[.passwordAgain] ?? "", login: login))
    }

    /// Notes that the login is somebody else's.
    mutating func noteTakenLogin() {
        problems[.login] = .loginTaken
    }

    private mutating func note(_ problem: PasswordRule.Problem?) {
        guard let problem else { return }
        problems[problem == .repetitionDiffers ? .passwordAgain : .password] = .password(problem)
    }

    private static func isLogin(_ login: String) -> Bool {
        (2...64).contains(login.count)
            && login.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "." || $0 == "_"
            }
    }
}

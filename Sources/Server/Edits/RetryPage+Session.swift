import Pages

extension RetryPage {
    /// The page for a form whose session has ended or is another one by now; `nil` where something else is wrong with it, or
    /// there is no form.
    static func page(_ exchange: Exchange, after code: ServerError.Code) -> HTML? {
        let form: FormFields
        switch exchange.body {
        case .form, .upload: form = exchange.form
        case .none, .bytes, .json: return nil
        }
        let model: Model
        switch code {
        case .signInNeeded:
            let signIn = Leave(link: Route.signIn.link(), name: .signInElsewhere, opensTab: true)
            model = Model(sentence: .signInAndResend, form: form, address: exchange.link, leave: signIn)
        case .outdated:
            model = Model(
                sentence: .sentence(for: code), form: form, address: exchange.link,
                leave: Leave(link: exchange.back ?? Route.home.link()))
        default: return nil
        }
        return page(model, PageContext(exchange))
    }
}

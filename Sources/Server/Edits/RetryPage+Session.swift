import Pages

extension RetryPage {
    /// The page for a form whose session has ended or is another one by now, or whose files are too large; `nil` where something
    /// else is wrong with it, or there is no form.
    static func page(_ exchange: Exchange, after code: ServerError.Code) -> HTML? {
        let form: FormFields
        switch exchange.body {
        case .form: form = exchange.form
        case .upload(let upload): form = upload.fieldsWithFileNames
        case .none, .bytes, .json: return nil
        }
        var model: Model
        switch code {
        case .signInNeeded:
            let signIn = Leave(link: Route.signIn.link(), name: .signInElsewhere, opensTab: true)
            model = Model(sentence: .signInAndResend, form: form, address: exchange.link, leave: signIn)
            model.files = .named
        case .outdated:
            model = Model(
                sentence: .sentence(for: code), form: form, address: exchange.link,
                leave: Leave(link: exchange.back ?? Route.home.link()))
            model.files = .asked
        case .tooLarge:
            model = Model(
                sentence: .sentence(for: code), form: form, address: exchange.link,
                leave: Leave(link: exchange.back ?? Route.home.link()))
            model.files = .asked
        default: return nil
        }
        return page(model, PageContext(exchange))
    }
}

/// The files of a form that were not kept: which ones, and where they are chosen again.
struct LostFilesView {
    let model: RetryPage.Model
    let say: (Phrase) -> String

    private var isAsking: Bool { model.files == .asked }
    private var sent: [FormFields.Field] { model.form.fields }

    private var files: [LostFile] {
        guard model.files != .ignored else { return [] }
        return model.form.values(FormField.lostFile.rawValue).compactMap(LostFile.init(code:))
    }

    /// Whether the form sends files.
    var sendsFiles: Bool { isAsking && !files.isEmpty }

    /// Which files are to be chosen again.
    var notice: HTML? {
        guard !files.isEmpty else { return nil }
        let names = files.map(\.name).joined(separator: "、")
        return """
            <p class="notice"><span aria-hidden="true">△</span> \(say(.chooseAgain(names, now: isAsking)))</p>
            """
    }

    /// Where the files can be chosen: one field for those that stood beside each other.
    func field(at index: Int) -> HTML? {
        guard model.files != .ignored, let file = LostFile(code: sent[index].value) else { return nil }
        let code: HTML = "<input type=\"hidden\" name=\"\(FormField.lostFile.rawValue)\" value=\"\(file.code)\">"
        let isFirst = index == 0 || sent[index - 1].name != FormField.lostFile.rawValue
        guard isAsking, isFirst else { return code }
        let names = sent[index...].prefix { $0.name == FormField.lostFile.rawValue }
            .compactMap { LostFile(code: $0.value)?.name }.joined(separator: "、")
        let id = "again-\(index)-\(file.field.rawValue)"
        return """
            \(code)<div class="field wide"><label for="\(id)">\(say(.chooseAgainField(names)))</label>\
            <input type="file" id="\(id)" name="\(file.field.rawValue)"\(flag: "multiple", when: file.field == .evidence)></div>
            """
    }
}

/// A field of a form with its label, its hint and what is wrong with it.
package struct Input {
    /// What is typed into it.
    package enum Kind {
        case text
        case password(isNew: Bool)
        case number
        case date
        case search
        case file(accept: String)
        case area(rows: Int)
        case choice([Option])
    }

    /// One of the things that can be chosen.
    package struct Option {
        var value: String
        var name: String
    }

    let field: FormField
    let label: String
    var kind: Kind = .text
    var value: String = ""
    var isRequired = false
    var hint: String?
    var problem: String?
    var completion: String?
    /// Distinguishes fields of one name on one page.
    var prefix = ""
    /// A class for the style sheet.
    var style: String?
    /// The language of the label, where that is another one than the page's.
    var labelLanguage: String?

    /// A field of the given kind with its `value`, and what is wrong with it.
    package init(
        field: FormField, label: String, kind: Kind = .text, value: String = "", isRequired: Bool = false,
        hint: String? = nil, problem: String? = nil, completion: String? = nil, prefix: String = "",
        style: String? = nil
    ) {
        self.field = field
        self.label = label
        self.kind = kind
        self.value = value
        self.isRequired = isRequired
        self.hint = hint
        self.problem = problem
        self.completion = completion
        self.prefix = prefix
        self.style = style
    }

    private var id: String { prefix + field.rawValue }

    /// The label with its field.
    package var html: HTML {
        """
        <div class="field\(when: style != nil, " \(style)")\(when: problem != nil, " wrong")">\
        <label for="\(id)"\(attribute: "lang", labelLanguage)>\(label)</label>\(control)\
        \(when: hint != nil, "<p class=\"hint\" id=\"\(id)-hint\">\(hint)</p>")\
        \(when: problem != nil, "<p class=\"problem\" id=\"\(id)-problem\">\(problem)</p>")</div>
        """
    }

    private var control: HTML {
        switch kind {
        case .text: input("text")
        case .password(let isNew): input("password", completion: isNew ? "new-password" : "current-password")
        case .number: input("text", mode: "decimal")
        case .date: input("date")
        case .search: input("search")
        case .file(let accept): "<input type=\"file\"\(common)\(attribute: "accept", accept)>"
        case .area(let rows): "<textarea\(common) rows=\"\(rows)\">\n\(value)</textarea>"
        case .choice(let options): "<select\(common)>\(options.html(option))</select>"
        }
    }

    private func input(_ type: StaticString, completion: String? = nil, mode: String? = nil) -> HTML {
        """
        <input\(attribute: "type", "\(type)") value="\(value)"\(common)\
        \(attribute: "autocomplete", completion ?? self.completion)\(attribute: "inputmode", mode)>
        """
    }

    private func option(_ option: Option) -> HTML {
        "<option value=\"\(option.value)\"\(flag: "selected", when: option.value == value)>\(option.name)</option>"
    }

    private var common: HTML {
        let described = [hint == nil ? nil : id + "-hint", problem == nil ? nil : id + "-problem"].compactMap(\.self)
        return """
            \(attribute: "id", id)\(attribute: "name", field.rawValue)\(flag: "required", when: isRequired)\
            \(attribute: "aria-describedby", described.isEmpty ? nil : described.joined(separator: " "))\
            \(attribute: "aria-invalid", problem == nil ? nil : "true")\(flag: "autofocus", when: problem != nil)
            """
    }
}

/// A form that changes something: it is sent by POST and carries the token that proves where it comes from.
struct Form {
    /// The route that answers it.
    let route: Route
    /// The route's address with its values.
    let link: Link
    /// A class for the style sheet.
    var style: String?
    /// Whether it sends a file.
    var sendsFile = false
    /// Whether the page stays as it is but for what the form is about, so that a script may exchange only that.
    var staysInPlace = false
    /// An identifier, for buttons that stand outside.
    var id: String?

    init(
        _ route: Route, _ link: Link, style: String? = nil, sendsFile: Bool = false, staysInPlace: Bool = false,
        id: String? = nil
    ) {
        precondition(route.method == .post, "\(route.pattern) takes no form")
        self.route = route
        self.link = link
        self.style = style
        self.sendsFile = sendsFile
        self.staysInPlace = staysInPlace
        self.id = id
    }

    /// The form around `fields`.
    func html(_ context: PageContext, _ fields: HTML) -> HTML {
        """
        <form method="post"\(action: link)\(attribute: "class", style)\(attribute: "id", id)\
        \(flag: "data-stays", when: staysInPlace)\(attribute: "enctype", sendsFile ? "multipart/form-data" : nil)>\
        \(HTML.hidden(.formToken, context.formToken))\(fields)</form>
        """
    }
}

/// A form that only asks for a page: it is sent by GET, so that every list is an address.
struct FilterForm {
    /// The page; what its query says already, the day first of all, is sent along.
    let link: Link
    /// What the form is for, where a search is what it is.
    var label: String?
    /// A class for the style sheet.
    var style = "filter"

    /// The form around `fields`.
    func html(_ fields: HTML) -> HTML {
        """
        <form class="\(style)" method="get"\(action: link.withoutFields)\(attribute: "role", label == nil ? nil : "search")\
        \(attribute: "aria-label", label)>\(fields)\(link.fields.html { HTML.hidden($0.name, $0.value) })</form>
        """
    }
}

extension HTML {
    fileprivate static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// A box that ticks all boxes named `field` on the page; a script shows it.
    static func tickAll(_ field: FormField, _ context: PageContext) -> HTML {
        """
        <label class="tick-all" hidden><input type="checkbox" data-all="\(field.rawValue)"> \(context(Phrase("全选", "All")))</label>
        """
    }

    /// A value that a form sends without showing it.
    static func hidden(_ field: FormField, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(field.rawValue)\" value=\"\(value)\">"
    }
}

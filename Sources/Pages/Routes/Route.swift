/// One address that the web answers, as a method and a pattern of its path.
///
/// Pages make their links from these, and the server registers the same ones, so that no link leads nowhere: a test of the
/// server goes through ``all``.
public struct Route: Sendable, Hashable {
    /// What a browser does with an address.
    public enum Method: String, Sendable, Hashable {
        /// Reads, changes nothing.
        case get = "GET"
        /// Sends a form.
        case post = "POST"
    }

    /// What a browser does with it.
    public let method: Method
    /// The path, with parameters written `:book`.
    public let pattern: String
    /// The fields that its form sends, besides ``FormField/formToken``, which every form sends.
    public let fields: [FormField]

    init(_ method: Method, _ pattern: String, _ fields: [FormField] = []) {
        self.method = method
        self.pattern = pattern
        self.fields = fields
    }

    /// The address with `values` for the parameters of the pattern, in order.
    ///
    /// - Precondition: there are as many values as parameters.
    public func link(_ values: String...) -> Link {
        Link(pattern: pattern, values: values)
    }

    /// Whether it shows something of a book to those who may read it: then it can be asked for as of a past day.
    public var showsBook: Bool { method == .get && (pattern == "/books/:book" || pattern.hasPrefix("/books/:book/")) }
}

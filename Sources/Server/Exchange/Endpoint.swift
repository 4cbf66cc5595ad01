import Hummingbird
import Pages

/// An address with who may use it, what it takes and what answers it.
struct Endpoint: Sendable {
    /// What kind of answer it gives, which decides how failures look and what may be kept.
    enum Kind: Sendable, Hashable {
        /// Pages for people.
        case page
        /// Pages that are the same for everybody and leave nothing behind in a browser.
        case publicPage
        /// JSON for programs.
        case api
        /// Files that never change under their name.
        case asset
    }

    /// What it takes as a body.
    enum Body: Sendable, Hashable {
        /// Nothing.
        case none
        /// A form without files.
        case form
        /// A form with files.
        case upload
        /// Any bytes.
        case bytes
        /// A JSON value that asks for a change.
        case json
    }

    /// Answers a request.
    typealias Handler = @Sendable (Exchange) async throws -> Response

    /// The method.
    let method: Route.Method
    /// The path, with parameters written `:book`.
    let pattern: String
    /// What kind of answer it gives.
    let kind: Kind
    /// What it takes as a body.
    let body: Body
    /// Who may use it.
    let access: Access
    /// Answers a request.
    let handler: Handler

    /// The endpoint of a page's route; its access stands in ``AccessTable``.
    init(_ route: Route, kind: Kind = .page, body: Body? = nil, handler: @escaping Handler) {
        self.init(
            route.method, route.pattern, kind: kind, body: body ?? (route.method == .post ? .form : .none),
            handler: handler)
    }

    /// The endpoint of an address that no page links to; its access stands in ``AccessTable``.
    ///
    /// - Precondition: the table has the address.
    init(
        _ method: Route.Method, _ pattern: String, kind: Kind, body: Body = .none, handler: @escaping Handler
    ) {
        guard let access = AccessTable.access(method, pattern) else {
            preconditionFailure("\(method.rawValue) \(pattern) is not in the table of accesses")
        }
        self.method = method
        self.pattern = pattern
        self.kind = kind
        self.body = body
        self.access = access
        self.handler = handler
    }

    /// Forms that may come with files, and whose words are worth more than these.
    private static let keeping: Set<String> = [
        Route.act.pattern, Route.reportsPost.pattern, Route.importPost.pattern, Route.rulesCalendarPost.pattern,
    ]

    /// Whether the answer depends on who asks.
    var needsVisitor: Bool { kind == .page || access != .everybody }

    /// Whether a form that comes after its session has ended, or with too large a file, is shown again with what was typed. The forms that anybody
    /// may send hold passwords: those are not.
    var keepsForm: Bool {
        if case .holding = access { kind == .page && (body == .form || Self.keeping.contains(pattern)) } else { false }
    }
}

import HTTPTypes
import Ledger
import Pages
import Values

/// One request, made ready for its handler: who sends it, what it names, what it carries.
struct Exchange: Sendable {
    /// The request's number, which pages show and the log knows.
    let id: String
    /// When it came.
    let now: Moment
    /// The headers as sent.
    let headers: HTTPFields
    /// Scheme and host by which the browser reaches this server: `http://duban.test:8080`.
    let origin: String
    /// The address with its query, as sent.
    let address: String
    /// The parameters of the path, decoded.
    let parameters: [String: String]
    /// The query, decoded.
    let query: FormFields
    /// Who sends it.
    let visitor: Visitor
    /// The language of the answer.
    let language: Language
    /// How pages look in this browser.
    let appearance: Appearance
    /// Whether it only asks to read.
    let isReading: Bool
    /// What its body holds.
    var body = RequestContent.none

    /// The fields of the form.
    var form: FormFields {
        switch body {
        case .form(let fields): fields
        case .upload(let form): form.fields
        case .none, .bytes, .json: FormFields()
        }
    }

    /// The first value of a field of the form, as typed.
    subscript(field: FormField) -> String? { form[field.rawValue] }

    /// The first value of a field of the form without white space at its ends; empty where there is none. Browsers send
    /// line breaks as two characters; here they are one.
    func text(_ field: FormField) -> String {
        (form[field.rawValue] ?? "").replacing("\r\n", with: "\n").trimmingSpaces()
    }

    /// The parameter of that name.
    ///
    /// - Throws: `notFound` where the path has none.
    func parameter(_ name: String) throws(ServerError) -> String {
        guard let value = parameters[name] else { throw ServerError(.notFound, "no parameter \(name)") }
        return value
    }

    /// Who is signed in.
    ///
    /// - Throws: `signInNeeded` where nobody is.
    func somebody() throws(ServerError) -> SignedIn {
        guard let somebody = visitor.signedIn else { throw ServerError(.signInNeeded) }
        return somebody
    }

    /// The address of this request.
    var link: Link { Link(local: address) ?? Route.home.link() }

    /// Where the form says to go afterwards, where it says so and that is a place of ours.
    var back: Link? { self[.back].flatMap(Link.init(local:)) }
}

/// What the body of a request holds.
enum RequestContent: Sendable {
    /// Nothing, or nothing that was asked for.
    case none
    /// A form.
    case form(FormFields)
    /// A form with files.
    case upload(MultipartForm)
    /// Bytes as they are.
    case bytes([UInt8])
    /// A JSON value.
    case json(JSON)
}

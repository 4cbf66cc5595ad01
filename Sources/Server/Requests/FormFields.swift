/// The named values of a form or a query, in the order sent; a name may come more than once.
struct FormFields: Sendable, Hashable {
    /// One named value.
    struct Field: Sendable, Hashable {
        /// The name.
        let name: String
        /// The value, decoded.
        let value: String
    }

    /// The most fields that are read; a form with more is refused.
    static let maximumCount = 2_000

    /// The fields in the order sent.
    private(set) var fields: [Field] = []

    /// No fields.
    init() {}

    /// The fields of an `application/x-www-form-urlencoded` text: a form's body or an address's query.
    ///
    /// - Throws: `malformed` for escapes that are cut short, bytes that are not UTF-8, and more than
    ///   ``maximumCount`` fields.
    init(urlEncoded bytes: some Sequence<UInt8>) throws(ServerError) {
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            try append(FormFields.field(pair))
        }
    }

    /// The first value of that name.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// All values of that name in the order sent.
    func values(_ name: String) -> [String] {
        fields.lazy.filter { $0.name == name }.map(\.value)
    }

    /// These fields without the ones of the given names.
    func without(_ names: Set<String>) -> FormFields {
        var rest = self
        rest.fields.removeAll { names.contains($0.name) }
        return rest
    }

    /// Adds a field behind the others.
    ///
    /// - Throws: `malformed` where there are ``maximumCount`` already.
    mutating func append(_ field: Field) throws(ServerError) {
        guard fields.count < FormFields.maximumCount else { throw ServerError(.malformed, "too many form fields") }
        fields.append(field)
    }

    private static func field(_ pair: ArraySlice<UInt8>) throws(ServerError) -> Field {
        let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = PercentEncoding.decode(parts[0], plusIsSpace: true),
            let value = PercentEncoding.decode(parts.count > 1 ? parts[1] : [], plusIsSpace: true)
        else { throw ServerError(.malformed, "a form field is not percent-encoded UTF-8") }
        return Field(name: name, value: value)
    }
}

import Values

/// What is wrong with a payload: which member, and what it should be.
struct PayloadError: Error {
    let path: String
    let expected: String

    /// The plain fact, for whoever looks at entries.
    var detail: String { "\(path) should be \(expected)" }
}

/// Reads the members of a payload. An absent member and `null` are the same, so that a payload written before a member
/// was thought of is readable for good.
struct PayloadReader {
    let json: JSON
    let path: String

    init(_ json: JSON, path: String = "payload") {
        self.json = json
        self.path = path
    }

    func failure(_ name: String, _ expected: String) -> PayloadError {
        PayloadError(path: "\(path).\(name)", expected: expected)
    }

    private func present(_ name: String) -> JSON? {
        guard let value = json[name], !value.isNull else { return nil }
        return value
    }

    /// The member read by `read`, where there is one.
    func optional<Value>(
        _ name: String, _ expected: String, _ read: (JSON) -> Value?
    ) throws(PayloadError) -> Value? {
        guard let member = present(name) else { return nil }
        guard let value = read(member) else { throw failure(name, expected) }
        return value
    }

    /// The member read by `read`.
    func required<Value>(_ name: String, _ expected: String, _ read: (JSON) -> Value?) throws(PayloadError) -> Value {
        guard let value = try optional(name, expected, read) else { throw failure(name, expected) }
        return value
    }

    func string(_ name: String) throws(PayloadError) -> String {
        try required(name, "a string") { $0.string }
    }

    func optionalString(_ name: String) throws(PayloadError) -> String? {
        try optional(name, "a string") { $0.string }
    }

    func integer(_ name: String) throws(PayloadError) -> Int {
        try required(name, "a whole number") { $0.integer }
    }

    func optionalInteger(_ name: String) throws(PayloadError) -> Int? {
        try optional(name, "a whole number") { $0.integer }
    }

    func number(_ name: String) throws(PayloadError) -> ExactNumber {
        try required(name, "a number") { $0.number }
    }

    /// One of the fixed choices of `Choice`, by its raw value.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(PayloadError) -> Choice {
        try required(name, choices(of: Choice.self)) { $0.string.flatMap(Choice.init(rawValue:)) }
    }

    /// What a member should be that is one of fixed choices: `one of weekly, monthly`.
    func choices<Choice: RawRepresentable<String> & CaseIterable>(of _: Choice.Type) -> String {
        "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))"
    }

    /// A name of a thing in its text form.
    func id<ID: ElementNumber>(_ name: String) throws(PayloadError) -> ID {
        try required(name, "a name of the form \(ID.letter)1") { $0.string.flatMap { ID($0) } }
    }

    func optionalID<ID: ElementNumber>(_ name: String) throws(PayloadError) -> ID? {
        try optional(name, "a name of the form \(ID.letter)1") { $0.string.flatMap { ID($0) } }
    }

    func ids<ID: ElementNumber>(_ name: String) throws(PayloadError) -> [ID] {
        try required(name, "names of the form \(ID.letter)1") { json in
            json.array.flatMap { values in allOrNothing(values.map { $0.string.flatMap { ID($0) } }) }
        }
    }

    func digest(_ name: String) throws(PayloadError) -> Digest {
        try required(name, "64 hexadecimal digits") { $0.string.flatMap { Digest(hexadecimal: $0) } }
    }

    func optionalDigest(_ name: String) throws(PayloadError) -> Digest? {
        try optional(name, "64 hexadecimal digits") { $0.string.flatMap { Digest(hexadecimal: $0) } }
    }

    func strings(_ name: String) throws(PayloadError) -> [String] {
        try optional(name, "strings") { json in
            json.array.flatMap { allOrNothing($0.map(\.string)) }
        } ?? []
    }

    /// The member that `Value` reads itself from.
    func value<Value: PayloadCodable>(_ name: String) throws(PayloadError) -> Value {
        guard let value: Value = try optionalValue(name) else { throw failure(name, "an object") }
        return value
    }

    func optionalValue<Value: PayloadCodable>(_ name: String) throws(PayloadError) -> Value? {
        guard let member = present(name) else { return nil }
        return try Value(from: PayloadReader(member, path: "\(path).\(name)"))
    }

    /// The values of an array member; none where it is absent.
    func values<Value: PayloadCodable>(_ name: String) throws(PayloadError) -> [Value] {
        let members = try optional(name, "an array") { $0.array } ?? []
        var values: [Value] = []
        for (index, member) in members.enumerated() {
            values.append(try Value(from: PayloadReader(member, path: "\(path).\(name)[\(index)]")))
        }
        return values
    }
}

/// A value that is written into payloads and read back from them.
protocol PayloadCodable {
    /// The value read from an object.
    init(from reader: PayloadReader) throws(PayloadError)
    /// The value as JSON.
    var payload: JSON { get }
}

/// The values, or `nil` where one is missing.
private func allOrNothing<Value>(_ values: [Value?]) -> [Value]? {
    let present = values.compactMap(\.self)
    return present.count == values.count ? present : nil
}

extension JSON {
    /// The text form of a name.
    static func id(_ id: some ElementNumber) -> JSON { .string(id.description) }
    /// The text forms of names.
    static func ids(_ ids: [some ElementNumber]) -> JSON { .array(ids.map { .string($0.description) }) }
    /// The text form of a name, or `null`.
    static func optionalID(_ id: (some ElementNumber)?) -> JSON { id.map { .string($0.description) } ?? .null }
    /// The values as an array.
    static func values(_ values: [some PayloadCodable]) -> JSON { .array(values.map(\.payload)) }
    /// The value, or `null`.
    static func optionalValue(_ value: (some PayloadCodable)?) -> JSON { value?.payload ?? .null }
}

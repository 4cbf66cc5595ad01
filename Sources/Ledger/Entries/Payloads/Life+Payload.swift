import Values

extension JSON {
    /// A day: `2026-06-30`.
    static func date(_ day: CalendarDate) -> JSON { .string(day.description) }
    /// A ratio as numerator and denominator, so that it is read back exactly.
    static func ratio(_ ratio: Ratio) -> JSON { .string("\(ratio.numerator)/\(ratio.denominator)") }
}

extension PayloadReader {
    func date(_ name: String) throws(PayloadError) -> CalendarDate {
        try required(name, "a day") { $0.string.flatMap { CalendarDate($0) } }
    }

    func optionalDate(_ name: String) throws(PayloadError) -> CalendarDate? {
        try optional(name, "a day") { $0.string.flatMap { CalendarDate($0) } }
    }

    func bool(_ name: String) throws(PayloadError) -> Bool {
        try required(name, "true or false") { $0.bool }
    }

    func ratio(_ name: String) throws(PayloadError) -> Ratio {
        try required(name, "a ratio such as 1/3") { $0.string.flatMap { Ratio(fraction: $0) } }
    }

    func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String
    ) throws(PayloadError) -> Choice? {
        try optional(name, choices(of: Choice.self)) { $0.string.flatMap(Choice.init(rawValue:)) }
    }

    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) throws(PayloadError) -> [Choice] {
        var found: [Choice] = []
        for word in try strings(name) {
            guard let choice = Choice(rawValue: word) else {
                throw failure(name, "a list of words, each \(choices(of: Choice.self))")
            }
            found.append(choice)
        }
        return found
    }

    func holder(_ name: String) throws(PayloadError) -> Holder {
        try required(name, "a holder") { $0.string.flatMap { Holder(code: $0) } }
    }
}

extension Ratio {
    /// The ratio written as `1/3`, or `nil` where `text` is nothing of that form, or larger than any share, loss or weight.
    init?(fraction text: String) {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let numerator = Int128(parts[0]), let denominator = Int128(parts[1]),
            (1..<(Int128(1) << 100)).contains(denominator),
            numerator.magnitude / denominator.magnitude <= 1_000_000
        else { return nil }
        self.init(numerator, over: denominator)
    }
}

extension InstitutionProfile: PayloadCodable {
    var payload: JSON {
        [
            "name": .string(name), "kind": .string(kind.rawValue), "parent": .optionalID(parent),
            "aliases": .array(aliases.map(JSON.string)), "members": .ids(members), "assessed": .bool(isAssessed),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), kind: try reader.choice("kind"), parent: try reader.optionalID("parent"),
            aliases: try reader.strings("aliases"), members: try reader.ids("members"),
            isAssessed: try reader.bool("assessed"))
    }
}

extension PostProfile: PayloadCodable {
    var payload: JSON {
        [
            "title": .string(title), "role": .string(role.rawValue), "institution": .optionalID(institution),
            "sections": .ids(sections),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            title: try reader.string("title"), role: try reader.choice("role"),
            institution: try reader.optionalID("institution"), sections: try reader.ids("sections"))
    }
}

extension Evidence: PayloadCodable {
    var payload: JSON { ["digest": .string(digest.hexadecimal), "name": .string(name)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(digest: try reader.digest("digest"), name: try reader.string("name"))
    }
}

extension ReportedValue: PayloadCodable {
    var payload: JSON { ["element": .string(element.description), "value": .number(value)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.element("element"), try reader.number("value"))
    }
}

extension ReportKey: PayloadCodable {
    var payload: JSON {
        [
            "item": .id(item), "organisation": .id(organisation), "cadence": .string(cadence.rawValue),
            "first": .date(first),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            item: try reader.id("item"), organisation: try reader.id("organisation"),
            cadence: try reader.choice("cadence"), first: try reader.date("first"))
    }
}

extension ReportContent: PayloadCodable {
    var payload: JSON {
        [
            "values": .values(values), "progress": .string(progress), "problems": .string(problems),
            "help": .string(help), "next": .string(next), "evidence": .values(evidence),
            "claim": .optional(claim?.rawValue),
            "unchanged": .bool(isUnchanged), "unchangedReason": .string(unchangedReason),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            values: try reader.values("values"), progress: try reader.string("progress"),
            problems: try reader.string("problems"), help: try reader.optionalString("help") ?? "",
            next: try reader.string("next"),
            evidence: try reader.values("evidence"), claim: try reader.optionalChoice("claim"),
            isUnchanged: try reader.bool("unchanged"), unchangedReason: try reader.string("unchangedReason"))
    }
}

extension MeasureDraft: PayloadCodable {
    var payload: JSON { ["text": .string(text), "person": .optional(person), "nodes": .values(nodes)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            text: try reader.string("text"), person: try reader.optionalString("person"),
            nodes: try reader.values("nodes"))
    }
}

extension MeasureDraft.NodeDraft: PayloadCodable {
    var payload: JSON { ["text": .string(text), "due": .date(due)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.string("text"), due: try reader.date("due"))
    }
}

extension AllotmentPart: PayloadCodable {
    var payload: JSON { ["institution": .id(institution), "value": .number(value)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.id("institution"), try reader.number("value"))
    }
}

extension DrawnFigure: PayloadCodable {
    var payload: JSON { ["report": .id(report), "element": .string(element.description)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.id("report"), try reader.element("element"))
    }
}

extension DoubtKey: PayloadCodable {
    var payload: JSON {
        [
            "check": .string(check.rawValue), "report": .id(report), "element": .optional(element?.description),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            try reader.choice("check"), try reader.id("report"),
            try reader.optional("element", "a name such as n1") { $0.string.flatMap { ElementID($0) } })
    }
}

extension ItemOutcome: PayloadCodable {
    var payload: JSON { ["item": .id(item), "outcome": .string(outcome.rawValue)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.id("item"), try reader.choice("outcome"))
    }
}

extension CarriedItem: PayloadCodable {
    var payload: JSON { ["item": .id(item), "draft": draft.payload] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.id("item"), try reader.value("draft"))
    }
}

extension Holder {
    /// The text form in payloads: `o3`, `u2`, `office`, `leader`.
    public var code: String {
        switch self {
        case .organisation(let id): id.description
        case .institution(let id): id.description
        case .office: "office"
        case .leader: "leader"
        }
    }

    /// The holder written as `code`, or `nil` where that is none.
    public init?(code: String) {
        if let id = OrganisationID(code) {
            self = .organisation(id)
        } else if let id = InstitutionID(code) {
            self = .institution(id)
        } else if code == "office" {
            self = .office
        } else if code == "leader" {
            self = .leader
        } else {
            return nil
        }
    }
}

extension UrgingLadder.Step {
    /// The text form in payloads: `reminder-7`, `call`, `letter-blue`, `talk`.
    public var code: String {
        switch self {
        case .reminder(let days): "reminder-\(days)"
        case .call: "call"
        case .letter(let colour): "letter-\(colour)"
        case .talk: "talk"
        }
    }

    /// The step written as `code`, or `nil` where that is none.
    public init?(code: String) {
        let parts = code.split(separator: "-")
        switch parts.first {
        case "reminder":
            guard parts.count == 2, let days = Int(parts[1]), days >= 0 else { return nil }
            self = .reminder(daysBefore: days)
        case "call" where parts.count == 1: self = .call
        case "talk" where parts.count == 1: self = .talk
        case "letter":
            guard let colour = UrgingLadder.Colour.allCases.first(where: { "letter-\($0)" == code }) else { return nil }
            self = .letter(colour)
        default: return nil
        }
    }
}

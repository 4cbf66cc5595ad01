public import Values

/// Why a JSON value is no act: which member is wrong, and what it should be.
public struct ActError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Sendable, Hashable {
        /// It is no object with a kind and a payload.
        case form
        /// There is no act of that kind.
        case unknownKind
        /// A member of the payload is missing or is not what it should be.
        case member
        /// The payload has a member that acts of this kind do not have: a slip of the pen, which would otherwise be lost.
        case unknownMember
    }

    /// What is wrong.
    public let code: Code
    /// The member that is wrong: `payload.organisation`; the kind where that is unknown.
    public let member: String
    /// What it should be, in English; empty where nothing more is to be said.
    public let expected: String

    /// One sentence in Chinese.
    public var chinese: String {
        switch code {
        case .form: "\(member) 应为 \(expected)。"
        case .unknownKind: "没有“\(member)”这种动作；可用的种类见 docs/acts.md。"
        case .member: "\(member) 缺失或有误，应为 \(expected)。"
        case .unknownMember: "\(member) 不是这种动作的内容，请检查拼写。"
        }
    }

    /// One sentence in English.
    public var english: String {
        switch code {
        case .form: "\(member) should be \(expected)."
        case .unknownKind: "There is no act of the kind “\(member)”; docs/acts.md lists them."
        case .member: "\(member) is missing or wrong: it should be \(expected)."
        case .unknownMember: "\(member) is no member of this kind of act; check its spelling."
        }
    }

    /// The English sentence.
    public var description: String { english }
}

extension Act {
    /// The act in the form that entries record: `{"kind": "matter.signed/1", "payload": {"organisation": "o1"}}`.
    public var json: JSON { ["kind": .string(kind.rawValue), "payload": payload] }

    /// The payload of the entry that records it.
    public var payload: JSON { Event.acted(self).payload }

    /// The act of a kind with its payload; nothing is decided yet.
    ///
    /// - Throws: ``ActError``, which names the member that is wrong.
    public init(kind: EntryKind, payload: JSON) throws(ActError) {
        guard payload.members != nil else { throw ActError(code: .form, member: "payload", expected: "an object") }
        let act: Act?
        do throws(PayloadError) {
            act = try Act.read(kind, PayloadReader(payload))
        } catch {
            throw ActError(code: .member, member: error.path, expected: error.expected)
        }
        guard let act else { throw ActError(code: .unknownKind, member: kind.rawValue, expected: "") }
        if let stray = strayMember(of: payload, beside: act.payload, path: "payload") {
            throw ActError(code: .unknownMember, member: stray, expected: "")
        }
        self = act
    }

    /// The act written as ``json``.
    ///
    /// - Throws: ``ActError``.
    public init(json: JSON) throws(ActError) {
        guard let members = json.members else {
            throw ActError(code: .form, member: "JSON", expected: "{\"kind\": …, \"payload\": {…}}")
        }
        guard let kind = json["kind"]?.string else {
            throw ActError(code: .form, member: "kind", expected: "a string such as matter.signed/1")
        }
        if let stray = members.first(where: { $0.name != "kind" && $0.name != "payload" }) {
            throw ActError(code: .unknownMember, member: stray.name, expected: "")
        }
        try self.init(kind: EntryKind(rawValue: kind), payload: json["payload"] ?? .null)
    }
}

/// The path of a member that `given` has and `known`, which was read from it, has not.
private func strayMember(of given: JSON, beside known: JSON, path: String) -> String? {
    if let parts = given.array, let others = known.array {
        for (index, pair) in zip(parts, others).enumerated() {
            if let stray = strayMember(of: pair.0, beside: pair.1, path: "\(path)[\(index)]") { return stray }
        }
        return nil
    }
    guard let members = given.members, known.members != nil else { return nil }
    for member in members {
        let path = "\(path).\(member.name)"
        guard let other = known[member.name] else { return path }
        if let stray = strayMember(of: member.value, beside: other, path: path) { return stray }
    }
    return nil
}

extension EntryKind {
    /// The kinds of all acts, in the order of the table of permissions.
    public static let acts: [EntryKind] = [
        .institutionRegistered, .institutionChanged, .matchRejected, .officerRegistered, .postCreated, .postFilled,
        .postVacated,
        .rulesChanged, .matterSigned, .matterRefused, .refusalAnswered, .matterClassified, .extensionRequested,
        .extensionDecided, .targetChanged, .matterSuspended, .matterResumed, .matterListed, .completionRequested,
        .completionEndorsed, .completionDenied, .matterCompleted, .mattersClosed, .mattersArchived, .matterRechecked,
        .measuresAdopted, .nodeReached, .trajectorySet, .trajectoryChanged, .targetAllotted, .reportSubmitted,
        .reportEndorsed, .reportSentBack, .reportAccepted, .reportReturned, .figureCorrected, .exceptionGranted,
        .allotmentReported, .matterUrged, .urgingAnswered, .problemRaised, .problemPassed, .problemSolved,
        .helpRequested, .helpAnswered, .helpConfirmed, .siteChecksDrawn, .siteCheckRecorded, .doubtSettled,
        .appealFiled, .appealDecided, .yearClosed, .itemsCarriedOver, .publicContactSet, .publicationProposed,
        .publicationApproved, .publicationDeclined, .publicationWithdrawn, .objectionRecorded, .objectionAnswered,
    ]
}

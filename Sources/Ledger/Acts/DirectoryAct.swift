public import Values

/// Something about institutions, posts, officers or local rules.
public enum DirectoryAct: Sendable, Hashable {
    /// Register an institution; it is named by its place in the list.
    case register(InstitutionProfile)
    /// Change what is known of an institution.
    case change(InstitutionID, InstitutionProfile, reason: String)
    /// Turn down that a name in documents means the institution of that full name, which may be one of an earlier book.
    case rejectMatch(name: String, institution: String)
    /// Register an officer, with the account under which they sign in.
    case registerOfficer(name: String, account: ActorID?)
    /// Create a post.
    case createPost(PostProfile)
    /// Let an officer hold a post from a day on; whoever held it before leaves it the day before.
    case appoint(OfficerID, to: PostID, from: CalendarDate)
    /// Leave a post empty after a day.
    case vacate(PostID, last: CalendarDate, reason: String)
    /// Change the local rules; `careless` says that what speaks against them was read and they are wanted nevertheless.
    case setRules(LocalRules, reason: String, careless: Bool = false)
}

extension DirectoryAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .register: .institutionRegistered
        case .change: .institutionChanged
        case .rejectMatch: .matchRejected
        case .registerOfficer: .officerRegistered
        case .createPost: .postCreated
        case .appoint: .postFilled
        case .vacate: .postVacated
        case .setRules: .rulesChanged
        }
    }

    var verb: Verb {
        switch self {
        case .register, .change, .rejectMatch: .keepDirectory
        case .registerOfficer, .createPost, .appoint, .vacate: .keepPosts
        case .setRules: .changeRules
        }
    }

    var reason: String? {
        switch self {
        case .change(_, _, let reason), .vacate(_, _, let reason), .setRules(_, let reason, _): reason
        default: nil
        }
    }

    var needsReason: Bool { reason != nil }

    var members: JSON {
        switch self {
        case .register(let profile): ["institution": profile.payload]
        case .change(let id, let profile, _): ["id": .id(id), "institution": profile.payload]
        case .rejectMatch(let name, let institution):
            ["name": .string(name), "institution": .string(institution)]
        case .registerOfficer(let name, let account):
            ["name": .string(name), "account": .optional(account?.rawValue)]
        case .createPost(let profile): ["post": profile.payload]
        case .appoint(let officer, let post, let from):
            ["officer": .id(officer), "post": .id(post), "from": .date(from)]
        case .vacate(let post, let last, _): ["post": .id(post), "last": .date(last)]
        case .setRules(let rules, _, let careless): ["rules": rules.payload, "careless": .bool(careless)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> DirectoryAct? {
        switch kind {
        case .institutionRegistered: .register(try reader.value("institution"))
        case .institutionChanged:
            .change(try reader.id("id"), try reader.value("institution"), reason: try reader.string("reason"))
        case .matchRejected:
            .rejectMatch(name: try reader.string("name"), institution: try reader.string("institution"))
        case .officerRegistered:
            .registerOfficer(
                name: try reader.string("name"), account: try reader.optionalString("account").map { ActorID($0) })
        case .postCreated: .createPost(try reader.value("post"))
        case .postFilled:
            .appoint(try reader.id("officer"), to: try reader.id("post"), from: try reader.date("from"))
        case .postVacated:
            .vacate(try reader.id("post"), last: try reader.date("last"), reason: try reader.string("reason"))
        case .rulesChanged:
            .setRules(
                try reader.value("rules"), reason: try reader.string("reason"),
                careless: try reader.optional("careless", "true or false") { $0.bool } ?? false)
        default: nil
        }
    }
}

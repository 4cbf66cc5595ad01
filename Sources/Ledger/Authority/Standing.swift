public import Values

/// What somebody may do, from which seat.
public struct Seat: Sendable, Hashable {
    /// The role.
    public let role: Role
    /// The institution whose post it is; `nil` for the government, its office, and accounts that hold a role by themselves.
    public let institution: InstitutionID?
    /// The sections a leader is in charge of; none for all.
    public let sections: [SectionID]

    /// The seat of `role` at `institution`.
    public init(_ role: Role, at institution: InstitutionID? = nil, sections: [SectionID] = []) {
        self.role = role
        self.institution = institution
        self.sections = sections
    }
}

extension BookState {
    /// The seats of an account on `day`: the roles that the account has by itself, and the posts that it holds in this book.
    public func seats(of actor: ActorID, roles: Set<Role>, on day: CalendarDate) -> [Seat] {
        Role.allCases.filter(roles.contains).map { Seat($0) }
            + directory.posts(of: actor, on: day).map {
                Seat($0.profile.role, at: $0.profile.institution, sections: $0.profile.sections)
            }
    }
}

/// How a seat stands to the organisation that something concerns.
public enum Relation: String, Sendable, Hashable, CaseIterable {
    /// It is a seat of that organisation.
    case own
    /// It is a seat of an institution above it.
    case parent
    /// Both have the same institution directly above them.
    case sibling
    /// Anything else, also one below it.
    case foreign
    /// It is no seat of an institution.
    case office

    /// How the seat of `institution` stands to `concerned`.
    init(of institution: InstitutionID?, to concerned: InstitutionID?, in directory: Directory) {
        guard let institution else {
            self = .office
            return
        }
        guard let concerned else {
            self = .foreign
            return
        }
        let parent = directory.institution(concerned)?.profile.parent
        if institution == concerned {
            self = .own
        } else if directory.ancestors(of: concerned).contains(institution) {
            self = .parent
        } else if parent != nil, directory.institution(institution)?.profile.parent == parent {
            self = .sibling
        } else {
            self = .foreign
        }
    }
}

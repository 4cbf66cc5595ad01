public import Values

/// Institutions, posts and officers of a book (名录).
public struct Directory: Sendable, Hashable {
    /// All institutions, in the order of registration.
    public internal(set) var institutions: [Institution] = []
    /// All posts, in the order of their making.
    public internal(set) var posts: [Post] = []
    /// All officers, in the order of registration.
    public internal(set) var officers: [Officer] = []
    /// Proposals of a match that somebody turned down, oldest first.
    public internal(set) var rejections: [RejectedMatch] = []

    /// The institution by each of its names.
    var names: [String: InstitutionID] = [:]
    /// The officer by account.
    var accounts: [ActorID: OfficerID] = [:]

    /// The institution of that name in the book.
    public func institution(_ id: InstitutionID) -> Institution? { institutions.element(id) }
    /// The post of that name in the book.
    public func post(_ id: PostID) -> Post? { posts.element(id) }
    /// The officer of that name in the book.
    public func officer(_ id: OfficerID) -> Officer? { officers.element(id) }

    /// The institution that a document calls `name`: by its full name or by an alias that somebody recorded.
    public func institution(named name: String) -> Institution? { names[name].flatMap(institution) }

    /// The officer who signs in with `account`.
    public func officer(of account: ActorID) -> Officer? { accounts[account].flatMap(officer) }

    /// What an account is called here: the officer's name, else the account's id.
    public func name(of account: ActorID) -> String { officer(of: account)?.name ?? account.rawValue }

    /// The institutions above `id`, nearest first.
    public func ancestors(of id: InstitutionID) -> [InstitutionID] {
        var found: [InstitutionID] = []
        var next = institution(id)?.profile.parent
        while let parent = next, !found.contains(parent) {
            found.append(parent)
            next = institution(parent)?.profile.parent
        }
        return found
    }

    /// The institutions directly below `id`.
    public func children(of id: InstitutionID) -> [Institution] { institutions.filter { $0.profile.parent == id } }

    /// The posts that `account` holds on `day`.
    public func posts(of account: ActorID, on day: CalendarDate) -> [Post] {
        guard let officer = accounts[account] else { return [] }
        return posts.filter { $0.holder(on: day) == officer }
    }

    /// The officers who hold a post of `role` at `institution` on `day`.
    public func holders(of role: Role, at institution: InstitutionID?, on day: CalendarDate) -> [Officer] {
        posts.filter { $0.profile.role == role && $0.profile.institution == institution }
            .compactMap { $0.holder(on: day).flatMap(officer) }
    }

    /// Institutions whose names resemble `name`, most alike first: proposals for a person, never merged unasked.
    public func proposals(for name: String) -> [Institution] {
        guard institution(named: name) == nil else { return [] }
        return institutions.filter { !isRejected(name, as: $0.name) }.compactMap { institution in
            ([institution.name] + institution.profile.aliases).map { NameLikeness.between($0, name) }.max()
                .map { (institution, $0) }
        }
        .filter { $0.1 >= .percent(60) }.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }.map(\.0)
    }

    /// Whether one of two names may be the other one without its place, or a short form of it.
    public static func resemble(_ left: String, _ right: String) -> Bool {
        NameLikeness.areForms(left, right)
    }

    /// Whether somebody said that a name in documents does not mean the institution of that full name.
    public func isRejected(_ name: String, as institution: String) -> Bool {
        rejections.contains { $0.name == name && $0.institution == institution }
    }
}

extension Array {
    /// The element numbered `id`, where elements are numbered from 1 in order.
    func element(_ id: some ElementNumber) -> Element? {
        indices.contains(id.rawValue - 1) ? self[id.rawValue - 1] : nil
    }
}

public import Values

/// An institution (单位) as the office knows it: named once in the directory, whatever documents call it.
public struct Institution: Sendable, Hashable, Identifiable {
    /// What kind of institution it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// 政府部门.
        case bureau
        /// 党委部门、群团.
        case partyOrgan
        /// 垂管单位: 税务, 供电, 邮政.
        case vertical
        /// 国有企业.
        case stateFirm
        /// 园区.
        case park
        /// 乡镇、街道.
        case township
        /// 临时指挥部、专班.
        case headquarters
        /// 统称: stands for several institutions.
        case umbrella
        /// 内设机构、下属单位.
        case subordinate
        /// 其他.
        case other
    }

    /// Its name in the book.
    public let id: InstitutionID
    /// What is known of it now.
    public internal(set) var profile: InstitutionProfile
    /// Who registered it.
    public let registered: Mark
    /// What was known before, oldest first, with the entry that replaced it.
    public internal(set) var earlier: [Earlier]

    /// A profile that was replaced.
    public struct Earlier: Sendable, Hashable {
        /// What was known.
        public let profile: InstitutionProfile
        /// The entry that replaced it.
        public let mark: Mark
    }

    /// The name.
    public var name: String { profile.name }
}

/// What the directory says of an institution.
public struct InstitutionProfile: Sendable, Hashable {
    /// The full name.
    public var name: String
    /// What kind of institution it is.
    public var kind: Institution.Kind
    /// The institution it belongs to (上级).
    public var parent: InstitutionID?
    /// Other names that documents use for it.
    public var aliases: [String]
    /// Those for whom an umbrella stands.
    public var members: [InstitutionID]
    /// Whether its score counts: `false` for those that take part but are not assessed (参与但不考核).
    public var isAssessed: Bool

    /// A profile of the given parts.
    public init(
        name: String, kind: Institution.Kind = .bureau, parent: InstitutionID? = nil, aliases: [String] = [],
        members: [InstitutionID] = [], isAssessed: Bool = true
    ) {
        self.name = name
        self.kind = kind
        self.parent = parent
        self.aliases = aliases
        self.members = members
        self.isAssessed = isAssessed
    }
}

/// A post (岗位): it holds the duties, whoever holds the post.
public struct Post: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: PostID
    /// What the post is.
    public let profile: PostProfile
    /// Who created it.
    public let created: Mark
    /// Who held it from when to when, oldest first.
    public internal(set) var holdings: [Holding]

    /// One person's time in a post.
    public struct Holding: Sendable, Hashable {
        /// Who.
        public let officer: OfficerID
        /// The first day.
        public let from: CalendarDate
        /// The last day, once it is known.
        public internal(set) var to: CalendarDate?
        /// The entry that began it.
        public let mark: Mark
    }

    /// The one who holds it on `day`.
    public func holder(on day: CalendarDate) -> OfficerID? {
        holdings.last { $0.from <= day && ($0.to.map { day <= $0 } ?? true) }?.officer
    }
}

/// What a post is.
public struct PostProfile: Sendable, Hashable {
    /// The title: `局长`, `联络员`.
    public var title: String
    /// What its holder may do.
    public var role: Role
    /// The institution it belongs to; `nil` for posts of the government and its office.
    public var institution: InstitutionID?
    /// The sections that a leader is in charge of (分管); none for all.
    public var sections: [SectionID]

    /// A post of the given parts.
    public init(title: String, role: Role, institution: InstitutionID? = nil, sections: [SectionID] = []) {
        self.title = title
        self.role = role
        self.institution = institution
        self.sections = sections
    }
}

/// An officer (人员): a person who can hold posts. Telephone numbers stand outside the book, because they must be erasable.
public struct Officer: Sendable, Hashable, Identifiable {
    /// The name in the book.
    public let id: OfficerID
    /// The person's name.
    public let name: String
    /// The account under which they sign in, where they have one.
    public let account: ActorID?
    /// Who registered them.
    public let registered: Mark
}

/// A proposal that somebody turned down: what a name in documents does not mean.
public struct RejectedMatch: Sendable, Hashable {
    /// The name in documents.
    public let name: String
    /// The full name of the institution that it does not mean.
    public let institution: String
    /// Who turned it down.
    public let mark: Mark
}

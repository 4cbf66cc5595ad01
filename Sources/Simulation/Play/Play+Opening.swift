internal import Ledger
internal import Values

extension Play {
    /// The first supervisor, who opens the book by their account's own role before there are posts.
    static let opener = ActorID("officer-1")

    /// Sets out how the year begins; everything else follows from that.
    mutating func begin() {
        on(day(1, 4)) { $0.openBook() }
        on(day(1, 6)) { $0.registerInstitutions() }
        on(day(1, 7)) { $0.fillPosts() }
        on(day(1, 8)) { $0.importReading() }
    }

    private mutating func openBook() {
        let book = Book(
            id: size.book, year: size.year, title: "\(County.place)\(size.year)年政府工作报告重点工作台账（模拟）",
            place: County.place, office: County.office)
        act(.open(book), by: Self.opener, roles: [.supervisor])
    }

    /// Does something of the directory as the office; there are too many of these for long breaks.
    private mutating func keep(_ act: DirectoryAct) {
        self.act(.act(.directory(act)), by: Self.opener, roles: [.supervisor], seconds: 1...3)
    }

    private mutating func registerInstitutions() {
        for seed in county.seeds {
            let parent = seed.parent.flatMap { state.directory.institution(named: $0)?.id }
            let members =
                seed.kind == .umbrella ? county.towns.compactMap { state.directory.institution(named: $0)?.id } : []
            keep(
                .register(
                    InstitutionProfile(
                        name: seed.name, kind: seed.kind, parent: parent, aliases: seed.aliases, members: members,
                        isAssessed: seed.isAssessed)))
        }
    }

    /// Four leaders, three supervisors, two inspectors; a head and a reporter for each institution but the umbrella.
    private mutating func fillPosts() {
        for number in 1...3 { hire(PostProfile(title: "督查员（\(number)）", role: .supervisor)) }
        hire(PostProfile(title: "县长", role: .leader))
        for number in 1...3 { hire(PostProfile(title: "副县长（\(number)）", role: .leader)) }
        for number in 1...2 { hire(PostProfile(title: "核查员（\(number)）", role: .inspector)) }
        for institution in state.directory.institutions where institution.profile.kind != .umbrella {
            hire(PostProfile(title: "主要负责人", role: .unitHead, institution: institution.id))
            hire(PostProfile(title: "联络员", role: .reporter, institution: institution.id))
        }
    }

    private mutating func hire(_ post: PostProfile) {
        keep(.createPost(post))
        let officer = newOfficer()
        keep(.appoint(officer, to: PostID(state.directory.posts.count), from: day(1, 1)))
    }

    mutating func newOfficer() -> OfficerID {
        let number = state.directory.officers.count + 1
        keep(.registerOfficer(name: PersonNames.name(number + size.seed % 97), account: ActorID("officer-\(number)")))
        return OfficerID(number)
    }

    // MARK: Who does what

    /// The account of whoever holds a post today.
    func holder(_ role: Role, at institution: InstitutionID? = nil) -> ActorID? {
        state.directory.holders(of: role, at: institution, on: today).first?.account
    }

    func reporter(of organisation: OrganisationID) -> ActorID? {
        state.institution(of: organisation).flatMap { holder(.reporter, at: $0.id) }
    }

    func head(of organisation: OrganisationID) -> ActorID? {
        state.institution(of: organisation).flatMap { holder(.unitHead, at: $0.id) }
    }

    /// One of those who hold a post of the office today.
    mutating func office(_ role: Role = .supervisor) -> ActorID? {
        let holders = state.directory.holders(of: role, at: nil, on: today).compactMap(\.account)
        return chance.pick(holders)
    }
}

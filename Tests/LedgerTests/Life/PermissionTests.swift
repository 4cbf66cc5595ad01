import Ledger
import Testing
import Values

/// The table of permissions, cell by cell: every verb × every role × own, sibling, parent, foreign organisation and the office.
@Suite struct PermissionTests {
    /// Written by hand beside the table, so that a change of the table has to be said twice.
    static let office: [Verb: Set<Role>] = [
        .approve: [.leader, .supervisor], .remark: [.leader, .supervisor], .returnPlan: [.leader, .supervisor],
        .keepPosts: [.securityAdmin, .supervisor],
        .recordSiteCheck: [.supervisor, .inspector], .recheck: [.supervisor, .inspector],
        .changeTarget: [.leader, .supervisor], .changeTrajectory: [.leader, .supervisor],
        .suspend: [.leader, .supervisor], .decideAppeal: [.leader, .supervisor],
        .approvePublication: [.leader, .supervisor], .declinePublication: [.leader, .supervisor],
        .withdrawPublication: [.leader, .supervisor],
    ]
    static let own: [Verb: Set<Role>] = [
        .sign: [.unitHead], .refuseToSign: [.unitHead], .endorseReport: [.unitHead], .sendBackReport: [.unitHead],
        .endorseCompletion: [.unitHead], .denyCompletion: [.unitHead], .fileAppeal: [.unitHead],
        .submitReport: [.reporter, .unitHead], .adoptMeasures: [.reporter, .unitHead],
        .reachNode: [.reporter, .unitHead], .requestExtension: [.reporter, .unitHead],
        .requestCompletion: [.reporter, .unitHead], .raiseProblem: [.reporter, .unitHead],
        .requestHelp: [.reporter, .unitHead], .answerHelp: [.reporter, .unitHead],
        .confirmHelp: [.reporter, .unitHead],
        .answerUrging: [.reporter, .unitHead], .reportAllotment: [.reporter, .unitHead],
        .allot: [.reporter, .unitHead], .setTrajectory: [.reporter, .unitHead], .passProblem: [.reporter, .unitHead],
        .solveProblem: [.reporter, .unitHead],
    ]
    /// What only the people of an organisation do; the office cannot do it for them.
    static let neverOffice: Set<Verb> = [
        .sign, .refuseToSign, .endorseReport, .sendBackReport, .endorseCompletion, .fileAppeal, .submitReport,
        .adoptMeasures, .reachNode, .requestExtension, .requestCompletion, .raiseProblem, .requestHelp, .answerHelp,
        .confirmHelp, .answerUrging, .reportAllotment, .allot,
    ]

    @Test(arguments: Verb.allCases) func everyCellIsAsItShouldBe(verb: Verb) {
        for role in Role.allCases {
            for relation in Relation.allCases {
                let expected =
                    switch relation {
                    case .office:
                        (Self.office[verb] ?? (Self.neverOffice.contains(verb) ? [] : [.supervisor])).contains(role)
                    case .own: Self.own[verb]?.contains(role) ?? false
                    case .parent: verb == .allot && role == .unitHead
                    case .sibling, .foreign: false
                    }
                #expect(
                    Permissions.allows(verb, role: role, relation: relation) == expected,
                    "\(verb) by \(role) as \(relation)")
            }
        }
    }

    /// The same through decisions: a seat of each role at the own, a sibling, the parent and a foreign institution.
    @Test func decisionsObeyTheTable() throws {
        var desk = try Desk.dispatched()
        try desk.act(.directory(.register(InstitutionProfile(name: "县政府工作部门"))))
        let parent = InstitutionID(try desk.book.directory.institutions.count)
        for (id, name) in [(1, "县水利局"), (2, "县财政局")] {
            try desk.act(
                .directory(
                    .change(InstitutionID(id), InstitutionProfile(name: name, parent: parent), reason: "明确上级")))
        }
        let places: [(InstitutionID?, Relation)] = [
            (InstitutionID(1), .own), (InstitutionID(2), .sibling), (parent, .parent), (InstitutionID(3), .foreign),
            (nil, .office),
        ]
        for role in Role.allCases where !role.isAdministrator {
            for (institution, relation) in places {
                let account = ActorID("\(role)-\(relation)")
                try desk.act(.directory(.registerOfficer(name: account.rawValue, account: account)))
                try desk.act(
                    .directory(.createPost(PostProfile(title: "岗位", role: role, institution: institution))))
                let (officer, post) = try (
                    OfficerID(desk.book.directory.officers.count), PostID(desk.book.directory.posts.count)
                )
                try desk.act(.directory(.appoint(officer, to: post, from: Day.of(1, 1))))
                let signing = Command.act(.matter(.sign(OrganisationID(1))))
                let isAllowed = Permissions.allows(.sign, role: role, relation: relation)
                #expect(try allows(signing, on: desk, by: account) == isAllowed, "\(role) as \(relation)")
            }
        }
    }

    private func allows(_ command: Command, on desk: Desk, by actor: ActorID) throws -> Bool {
        do {
            _ = try decide(command, on: desk.state, actor: actor, roles: [], at: desk.now)
            return true
        } catch let refusal {
            switch refusal {
            case .notAllowed, .life(.otherOrganisation): return false
            default: throw refusal
            }
        }
    }

    @Test func nobodyHoldsTwoOfTheThreeAdministratorsPosts() throws {
        var desk = try Desk.staffed()
        for role in [Role.systemAdmin, .securityAdmin, .auditor] {
            try desk.act(.directory(.createPost(PostProfile(title: "管理员", role: role))))
        }
        try desk.act(.directory(.registerOfficer(name: "张三", account: ActorID("zhang"))))
        let officer = OfficerID(try desk.book.directory.officers.count)
        let posts = try desk.book.directory.posts.suffix(3).map(\.id)
        try desk.act(.directory(.appoint(officer, to: posts[0], from: try Day.of(1, 1))))
        #expect(throws: Refusal.life(.administratorsApart)) {
            try desk.act(.directory(.appoint(officer, to: posts[1], from: try Day.of(2, 1))))
        }
        #expect(throws: Refusal.life(.administratorsApart)) {
            try desk.act(.directory(.appoint(OfficerID(1), to: posts[1], from: try Day.of(2, 1))))
        }
    }

    @Test func administratorsTouchNoBusiness() {
        for verb in Verb.allCases where verb != .keepPosts {
            for role in Role.allCases where role.isAdministrator {
                for relation in Relation.allCases {
                    #expect(!Permissions.allows(verb, role: role, relation: relation))
                }
            }
        }
    }
}

/// One way to be allowed something: a role, and where its seat must stand.
public struct Warrant: Sendable, Hashable {
    /// The role.
    public let role: Role
    /// How the seat must stand to the organisation concerned.
    public let relations: Set<Relation>

    init(_ role: Role, _ relations: Set<Relation>) {
        self.role = role
        self.relations = relations
    }
}

/// Who may do what: the one table from which the decisions, their tests and docs/permissions.md are made.
public enum Permissions {
    private static let office: Set<Relation> = [.office]
    private static let own: Set<Relation> = [.own]

    private static func supervisor(_ others: Warrant...) -> [Warrant] { [Warrant(.supervisor, office)] + others }
    private static let ownReporter = Warrant(.reporter, own)
    private static let ownHead = Warrant(.unitHead, own)
    /// Heads stand in for reporters: small organisations have one person for both.
    private static let ownPeople = [Warrant(.reporter, own), Warrant(.unitHead, own)]

    /// The ways to be allowed `verb`; any one is enough.
    public static func warrants(for verb: Verb) -> [Warrant] {
        switch verb {
        case .approve, .returnPlan, .remark: [Warrant(.leader, office), Warrant(.supervisor, office)]
        case .keepPosts: [Warrant(.securityAdmin, office), Warrant(.supervisor, office)]
        case .sign, .refuseToSign, .endorseReport, .sendBackReport, .endorseCompletion: [ownHead]
        case .submitReport, .adoptMeasures, .reachNode, .requestExtension, .requestCompletion, .raiseProblem,
            .requestHelp, .answerHelp, .confirmHelp, .answerUrging, .reportAllotment:
            ownPeople
        // An institution allots to those below it; the one above may do it for it.
        case .allot: [Warrant(.unitHead, [.own, .parent]), Warrant(.reporter, own)]
        case .setTrajectory: supervisor(ownReporter, ownHead)
        case .denyCompletion: supervisor(ownHead)
        case .passProblem, .solveProblem: supervisor(ownReporter, ownHead)
        case .recordSiteCheck, .recheck: supervisor(Warrant(.inspector, office))
        case .fileAppeal: [ownHead]
        case .changeTarget, .changeTrajectory, .suspend, .decideAppeal, .approvePublication, .declinePublication,
            .withdrawPublication:
            [Warrant(.leader, office), Warrant(.supervisor, office)]
        case .openBook, .importReading, .editReading, .settleFinding, .decideUnread, .takeSection, .confirm, .submit,
            .dispatch, .keepDirectory,
            .changeRules, .answerRefusal, .engage, .classify, .decideExtension, .resume, .list, .absorb, .complete,
            .close, .archive, .acceptReport, .returnReport, .correctFigure, .grantException, .urge, .drawSiteChecks,
            .settleDoubt, .closeYear, .carryOver, .setPublicContact, .proposePublication, .recordObjection,
            .answerObjection:
            supervisor()
        }
    }

    /// Whether a seat of `role` that stands in `relation` to the organisation concerned may do `verb`.
    public static func allows(_ verb: Verb, role: Role, relation: Relation) -> Bool {
        warrants(for: verb).contains { $0.role == role && $0.relations.contains(relation) }
    }

    /// Whether one of `seats` may do `verb` where it concerns `institution`.
    public static func allows(
        _ verb: Verb, seats: [Seat], concerning institution: InstitutionID?, in directory: Directory
    ) -> Bool {
        seats.contains { seat in
            allows(verb, role: seat.role, relation: Relation(of: seat.institution, to: institution, in: directory))
        }
    }

    /// The roles that may do `verb`, the usual one first, each once.
    public static func roles(for verb: Verb) -> [Role] {
        warrants(for: verb).reduce(into: []) { roles, warrant in
            if !roles.contains(warrant.role) { roles.append(warrant.role) }
        }
    }
}

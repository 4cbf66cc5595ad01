import Ledger
import Values

/// People of the invented county, by account.
enum People {
    static let supervisor = Sample.supervisor
    static let secondSupervisor = ActorID("u3")
    static let leader = Sample.leader
    static let inspector = ActorID("u4")
    static let water = (reporter: ActorID("water-r"), head: ActorID("water-h"))
    static let finance = (reporter: ActorID("finance-r"), head: ActorID("finance-h"))
    static let culture = (reporter: ActorID("culture-r"), head: ActorID("culture-h"))
    static let station = (reporter: ActorID("station-r"), head: ActorID("station-h"))

    /// What an account may do by itself, beside its posts.
    static func roles(of actor: ActorID) -> Set<Role> {
        switch actor {
        case supervisor, secondSupervisor: [.supervisor]
        case leader: [.leader]
        case inspector: [.inspector]
        default: []
        }
    }

    static let all: [ActorID] = [
        supervisor, secondSupervisor, leader, inspector, water.reporter, water.head, finance.reporter, finance.head,
        culture.reporter, culture.head, station.reporter, station.head,
    ]
}

extension Desk {
    mutating func act(_ act: Act, by actor: ActorID = People.supervisor) throws {
        try self.act(.act(act), as: actor, roles: People.roles(of: actor))
    }

    mutating func act(_ act: MatterAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.matter(act), by: actor)
    }

    mutating func act(_ act: PlanningAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.planning(act), by: actor)
    }

    mutating func act(_ act: ReportingAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.reporting(act), by: actor)
    }

    mutating func act(_ act: SupervisionAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.supervision(act), by: actor)
    }

    mutating func act(_ act: YearAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.year(act), by: actor)
    }

    mutating func act(_ act: PublicationAct, by actor: ActorID = People.supervisor) throws {
        try self.act(.publication(act), by: actor)
    }

    /// Moves the clock to nine in the morning of a day.
    mutating func wait(until day: CalendarDate) {
        now = Moment(startOf: day).adding(milliseconds: 9 * 3_600_000)
    }

    /// Registers an institution with a reporter and a head.
    mutating func settle(
        _ name: String, under parent: InstitutionID? = nil, _ people: (reporter: ActorID, head: ActorID),
        from day: CalendarDate
    ) throws {
        try act(.directory(.register(InstitutionProfile(name: name, parent: parent))))
        let institution = InstitutionID(try book.directory.institutions.count)
        for (account, role, title) in [(people.reporter, Role.reporter, "联络员"), (people.head, .unitHead, "局长")] {
            try act(.directory(.registerOfficer(name: "\(name)\(title)", account: account)))
            try act(.directory(.createPost(PostProfile(title: title, role: role, institution: institution))))
            let (officer, post) = try (OfficerID(book.directory.officers.count), PostID(book.directory.posts.count))
            try act(.directory(.appoint(officer, to: post, from: day)))
        }
    }

    /// An approved plan with a directory: 县水利局 with a station below it, 县财政局, 县文旅局.
    static func staffed() throws -> Desk {
        var desk = try approved()
        desk.wait(until: try Day.of(4, 20))
        let day = try Day.of(1, 1)
        try desk.settle("县水利局", People.water, from: day)
        try desk.settle("县财政局", People.finance, from: day)
        try desk.settle("县文旅局", People.culture, from: day)
        try desk.settle("水利站", under: InstitutionID(1), People.station, from: day)
        return desk
    }

    /// The same with every item dispatched.
    static func dispatched() throws -> Desk {
        var desk = try staffed()
        try desk.act(.dispatch((1...4).map { ItemID($0) }, signWithinWorkingDays: 5, note: nil))
        return desk
    }

    /// The same with every organisation's signature.
    static func signed() throws -> Desk {
        var desk = try dispatched()
        for item in try desk.book.liveItems {
            for organisation in item.liveOrganisations {
                let head =
                    switch organisation.name.value {
                    case "县水利局": People.water.head
                    case "县财政局": People.finance.head
                    default: People.culture.head
                    }
                try desk.act(.sign(organisation.id), by: head)
            }
        }
        return desk
    }
}

/// Days of the sample's year.
enum Day {
    static func of(_ month: Int, _ day: Int, _ year: Int = 2022) throws -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else { throw SampleError() }
        return date
    }
}

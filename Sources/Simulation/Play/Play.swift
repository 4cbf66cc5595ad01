internal import Ledger
internal import Values

/// Something that somebody has set out to do on a day.
typealias Deed = (inout Play) -> Void

/// A year while it is played: the book, the clock, and what everybody has set out to do.
struct Play {
    let size: SimulationSize
    let hash: HashFunction
    var chance: Chance
    var book: BookState?
    var steps: [SimulatedYear.Step] = []
    var refusals: [SimulatedYear.Refused] = []
    var entries: [Entry] = []
    var documents: [SimulatedYear.Document] = []
    var inventions: [DoubtKey] = []
    var now: Moment
    /// What is set out for each day, by the day's number.
    private var agenda: [Int: [Appointment]] = [:]
    private var appointments = 0

    /// The county's institutions by name, in the order of registration.
    var county: County
    /// What is made up about each item and target.
    var matters: [ItemID: MatterTale] = [:]
    var targets: [ElementID: TargetTale] = [:]
    /// The sentences that an organisation used last about an item, by their places in the bank.
    var lastWords: [OrganisationID: [Int]] = [:]
    /// Reports that nobody sends back, because something was invented in them or copied from them.
    var protected: Set<ReportID> = []
    /// What the publication draws from, and whether it does so now.
    var publicChance: Chance
    var isPublishing = false
    /// Whether somebody has set out to object in vain, or with success.
    var objected: Set<Bool> = []

    private struct Appointment {
        let minute: Int
        let order: Int
        let deed: Deed
    }

    init(_ size: SimulationSize, hash: @escaping HashFunction) {
        self.size = size
        self.hash = hash
        chance = Chance(seed: size.seed)
        publicChance = Chance(seed: size.seed + 1_000_003)
        county = County(institutions: size.organisations)
        now = Moment(startOf: CalendarDate(year: size.year, month: 1, day: 4) ?? CalendarDate.epoch)
    }

    /// The book, which is open from the first deed on.
    var state: BookState {
        guard let book else { preconditionFailure("nothing can be read before the book is opened") }
        return book
    }

    var today: CalendarDate { now.date() }
    var calendar: WorkingCalendar { .national }

    /// A day of the plan year.
    func day(_ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(year: size.year, month: month, day: day) ?? yearEnd
    }

    /// A day of January of the year after.
    func nextJanuary(_ day: Int) -> CalendarDate {
        CalendarDate(year: size.year + 1, month: 1, day: day) ?? yearEnd
    }

    var yearEnd: CalendarDate { CalendarDate(year: size.year, month: 12, day: 31) ?? .epoch }

    /// The working day `count` working days after `day`.
    func working(_ count: Int, after day: CalendarDate) -> CalendarDate {
        calendar.day(count, workingDaysAfter: day) ?? day
    }

    /// `day`, or the working day after it.
    func worked(_ day: CalendarDate) -> CalendarDate {
        calendar.isWorkingDay(day) ? day : working(1, after: day)
    }

    /// `day`, or the working day before it.
    func workedBefore(_ day: CalendarDate) -> CalendarDate {
        var found = day
        while !calendar.isWorkingDay(found), let before = found.adding(days: -1) { found = before }
        return found
    }

    /// Sets something out for a day, in office hours of the first working day from then on.
    mutating func on(_ day: CalendarDate, _ hours: ClosedRange<Int> = 8...17, _ deed: @escaping Deed) {
        let minute = chance.number(in: hours.lowerBound * 60 + 30...hours.upperBound * 60 + 25)
        appointments += 1
        let date = worked(max(day, today))
        let appointment = Appointment(
            minute: date == today ? max(minute, now.minuteOfDay()) : minute, order: appointments, deed: deed)
        agenda[date.daysSince1970, default: []].append(appointment)
    }

    /// Lets every day of the year and of the January after it pass.
    mutating func run() {
        for number in day(1, 1).daysSince1970...nextJanuary(31).daysSince1970 {
            while let next = takeFirst(of: number) {
                if let date = CalendarDate(daysSince1970: number) {
                    let planned = Moment(startOf: date).adding(milliseconds: Int64(next.minute) * 60_000)
                    now = max(now, planned)
                }
                next.deed(&self)
            }
        }
    }

    private mutating func takeFirst(of number: Int) -> Appointment? {
        guard let waiting = agenda[number],
            let index = waiting.indices.min(by: {
                (waiting[$0].minute, waiting[$0].order) < (waiting[$1].minute, waiting[$1].order)
            })
        else { return nil }
        return agenda[number]?.remove(at: index)
    }

    /// Asks something of the book, some seconds after the last time anybody did.
    ///
    /// - Returns: Whether the book took it.
    @discardableResult
    mutating func act(
        _ command: Command, by actor: ActorID?, roles: Set<Role> = [], seconds: ClosedRange<Int> = 4...40
    ) -> Bool {
        guard let actor else { return false }
        now = now.adding(milliseconds: Int64(chance.number(in: seconds)) * 1000)
        let step = SimulatedYear.Step(at: now, actor: actor, roles: roles, command: command)
        do throws(Refusal) {
            let events = try decide(command, on: book, actor: actor, roles: roles, at: now)
            steps.append(step)
            take(events, actor)
            return true
        } catch {
            refusals.append(.init(step: step, refusal: error))
            return false
        }
    }

    private mutating func take(_ events: [Event], _ actor: ActorID) {
        let sealed = Entry.sealing(
            events, book: size.book, after: book?.position ?? 0, head: book?.head ?? .zero, actor: actor, at: now,
            hash: hash)
        for entry in sealed {
            do throws(EntryError) {
                if book == nil { book = try BookState(opening: entry) } else { try book?.apply(entry) }
            } catch {
                preconditionFailure("a decided entry cannot be folded: \(error)")
            }
        }
        entries += sealed
    }
}

extension CalendarDate {
    /// The first day of 1970.
    static var epoch: CalendarDate {
        guard let date = CalendarDate(daysSince1970: 0) else { preconditionFailure("1970 began on a day") }
        return date
    }
}

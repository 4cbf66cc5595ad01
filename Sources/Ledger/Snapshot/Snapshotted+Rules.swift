internal import Values

extension LocalRules: Snapshotted {
    /// The calendar follows from its text.
    func write(to writer: inout SnapshotWriter) {
        writer.write(light)
        writer.write(reporting)
        writer.write(ladder)
        writer.write(score)
        writer.write(criteria)
        writer.write(ranks)
        writer.write(calendarText)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        light = try reader.read()
        reporting = try reader.read()
        ladder = try reader.read()
        score = try reader.read()
        criteria = try reader.read()
        ranks = try reader.read()
        let text = try reader.text()
        guard !text.isEmpty else { return }
        do throws(WorkingCalendarError) {
            try replaceCalendar(text)
        } catch {
            throw reader.damaged("no calendar: \(error)")
        }
    }
}

extension LightRule: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(yellowFrom)
        writer.write(redAbove)
        writer.write(dueSoonWorkingDays)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            yellowFrom: try reader.read(), redAbove: try reader.read(), dueSoonWorkingDays: try reader.read())
    }
}

extension ReportingRule: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(monthlyDay)
        writer.write(weeklyDay)
        writer.write(graceWorkingDays)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let (monthly, weekly, grace) = (try reader.read(Int.self), try reader.read(Int.self), try reader.workingDays())
        guard ReportingRule.isValid(monthlyDay: monthly, weeklyDay: weekly, graceWorkingDays: grace) else {
            throw reader.damaged("no rule of reporting")
        }
        self.init(monthlyDay: monthly, weeklyDay: weekly, graceWorkingDays: grace)
    }
}

extension UrgingLadder: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(reminderDays)
        writer.write(escalation)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(reminderDays: try reader.read(), escalation: try reader.read())
    }
}

extension UrgingLadder.Escalation: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(step)
        writer.write(workingDays)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(try reader.read(), afterWorkingDays: try reader.workingDays())
    }
}

extension UrgingLadder.Step: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        switch self {
        case .reminder(let days):
            writer.write(byte: 0)
            writer.write(days)
        case .call: writer.write(byte: 1)
        case .letter(let colour):
            writer.write(byte: 2)
            writer.write(colour.rawValue)
        case .talk: writer.write(byte: 3)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .reminder(daysBefore: try reader.read())
        case 1: self = .call
        case 2:
            guard let colour = UrgingLadder.Colour(rawValue: try reader.read()) else {
                throw reader.damaged("no colour")
            }
            self = .letter(colour)
        case 3: self = .talk
        default: throw reader.damaged("no step of urging")
        }
    }
}

extension ScoreFormula: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(result)
        writer.write(timeliness)
        writer.write(truthfulness)
        writer.write(leadWeight)
        writer.write(cooperatingWeight)
        writer.write(lostByReturn)
        writer.write(lostByFalseFigure)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let (result, timeliness, truthfulness) = (try reader.points(), try reader.points(), try reader.points())
        let (lead, cooperating) = (try reader.read(Int.self), try reader.read(Int.self))
        let (lostByReturn, lostByFalseFigure) = (try reader.read(Ratio.self), try reader.read(Ratio.self))
        do throws(Fault) {
            try self.init(
                result: result, timeliness: timeliness, truthfulness: truthfulness,
                leadWeight: lead, cooperatingWeight: cooperating, lostByReturn: lostByReturn,
                lostByFalseFigure: lostByFalseFigure)
        } catch {
            throw reader.damaged("no formula of a score: \(error)")
        }
    }
}

extension SnapshotReader {
    /// Points of a score: 0 to 100, so that their sum never overflows.
    fileprivate mutating func points() throws(SnapshotError) -> Int {
        let points = try read(Int.self)
        guard (0...100).contains(points) else { throw damaged("\(points) points") }
        return points
    }
}

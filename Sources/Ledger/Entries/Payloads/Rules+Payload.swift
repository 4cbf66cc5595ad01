import Values

extension Trajectory: PayloadCodable {
    var payload: JSON {
        [
            "measure": .string(progress.measure.rawValue), "baseline": .number(progress.baseline),
            "target": .number(progress.target), "comparator": .string(comparator.rawValue),
            "curve": .optionalValue(curve),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            progress: Progress(
                try reader.choice("measure"), from: try reader.number("baseline"), to: try reader.number("target")),
            comparator: try reader.choice("comparator"), curve: try reader.optionalValue("curve"))
    }
}

extension PlannedCurve: PayloadCodable {
    var payload: JSON {
        let form: (String, JSON) =
            switch shape {
            case .linear: ("linear", .null)
            case .sShaped: ("s", .null)
            case .points(let points): ("points", .values(points))
            case .nodes(let points): ("nodes", .values(points))
            case .seasonal(let weights): ("seasonal", .array(weights.map(JSON.integer)))
            }
        return ["start": .date(start), "due": .date(due), "shape": .string(form.0), "points": form.1]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        let shape: Shape
        switch try reader.string("shape") {
        case "linear": shape = .linear
        case "s": shape = .sShaped
        case "points": shape = .points(try reader.values("points"))
        case "nodes": shape = .nodes(try reader.values("points"))
        case "seasonal":
            shape = .seasonal(try reader.required("points", "twelve weights") { $0.array?.compactMap(\.integer) })
        default: throw reader.failure("shape", "the shape of a curve")
        }
        let (start, due) = (try reader.date("start"), try reader.date("due"))
        do throws(Fault) {
            try self.init(from: start, to: due, shape)
        } catch {
            throw PayloadError(path: reader.path, expected: "a curve; its fault: \(error)")
        }
    }
}

extension PlannedCurve.Point: PayloadCodable {
    var payload: JSON { ["day": .date(day), "share": .ratio(share)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(day: try reader.date("day"), share: try reader.ratio("share"))
    }
}

extension LocalRules: PayloadCodable {
    var payload: JSON {
        [
            "yellowFrom": .ratio(light.yellowFrom), "redAbove": .ratio(light.redAbove),
            "dueSoonWorkingDays": .integer(light.dueSoonWorkingDays), "monthlyDay": .integer(reporting.monthlyDay),
            "weeklyDay": .integer(reporting.weeklyDay), "graceWorkingDays": .integer(reporting.graceWorkingDays),
            "reminderDays": .array(ladder.reminderDays.map(JSON.integer)), "escalation": .values(ladder.escalation),
            "score": score.payload, "criteria": .array(criteria.map(JSON.string)), "ranks": .bool(ranks),
            "calendar": .string(calendarText),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init()
        light = LightRule(
            yellowFrom: try reader.ratio("yellowFrom"), redAbove: try reader.ratio("redAbove"),
            dueSoonWorkingDays: try reader.integer("dueSoonWorkingDays"))
        let (month, week) = (try reader.integer("monthlyDay"), try reader.integer("weeklyDay"))
        let grace = try reader.integer("graceWorkingDays")
        guard ReportingRule.isValid(monthlyDay: month, weeklyDay: week, graceWorkingDays: grace) else {
            throw reader.failure("monthlyDay", "1 to 28, with weeklyDay 1 to 7 and graceWorkingDays 0 to 60")
        }
        reporting = ReportingRule(monthlyDay: month, weeklyDay: week, graceWorkingDays: grace)
        ladder = UrgingLadder(
            reminderDays: try reader.required("reminderDays", "whole numbers") { $0.array?.compactMap(\.integer) },
            escalation: try reader.values("escalation"))
        score = try reader.value("score")
        criteria = try reader.strings("criteria")
        ranks = try reader.bool("ranks")
        do throws(WorkingCalendarError) {
            try replaceCalendar(reader.optionalStringOrEmpty("calendar"))
        } catch {
            throw PayloadError(path: "\(reader.path).calendar", expected: "a calendar: \(error.description)")
        }
    }
}

extension PayloadReader {
    /// The string, or an empty one where there is none or something else stands there.
    fileprivate func optionalStringOrEmpty(_ name: String) -> String { json[name]?.string ?? "" }
}

extension UrgingLadder.Escalation: PayloadCodable {
    var payload: JSON { ["step": .string(step.code), "workingDays": .integer(workingDays)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            try reader.required("step", "a step of the ladder") { $0.string.flatMap { .init(code: $0) } },
            afterWorkingDays: try reader.integer("workingDays"))
    }
}

extension ScoreFormula: PayloadCodable {
    var payload: JSON {
        [
            "result": .integer(result), "timeliness": .integer(timeliness), "truthfulness": .integer(truthfulness),
            "leadWeight": .integer(leadWeight), "cooperatingWeight": .integer(cooperatingWeight),
            "lostByReturn": .ratio(lostByReturn), "lostByFalseFigure": .ratio(lostByFalseFigure),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        let parts = (
            try reader.integer("result"), try reader.integer("timeliness"), try reader.integer("truthfulness"),
            try reader.integer("leadWeight"), try reader.integer("cooperatingWeight")
        )
        let lost = (try reader.ratio("lostByReturn"), try reader.ratio("lostByFalseFigure"))
        do throws(Fault) {
            try self.init(
                result: parts.0, timeliness: parts.1, truthfulness: parts.2, leadWeight: parts.3,
                cooperatingWeight: parts.4, lostByReturn: lost.0, lostByFalseFigure: lost.1)
        } catch {
            throw PayloadError(path: reader.path, expected: "a formula; its fault: \(error)")
        }
    }
}

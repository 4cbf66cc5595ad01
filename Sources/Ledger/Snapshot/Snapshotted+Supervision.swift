internal import Values

extension Supervision: Snapshotted {
    /// The urgings of items follow from the urgings, the names of settled doubts from how they were settled.
    func write(to writer: inout SnapshotWriter) {
        writer.write(count: urgings.count)
        for urging in urgings { urging.write(to: &writer) }
        writer.write(count: extensions.count)
        for request in extensions { request.write(to: &writer) }
        writer.write(count: problems.count)
        for problem in problems { problem.write(to: &writer) }
        writer.write(count: helpRequests.count)
        for request in helpRequests { request.write(to: &writer) }
        writer.write(count: siteChecks.count)
        for check in siteChecks { check.write(to: &writer) }
        writer.write(settlements.values.sorted { DoubtKey.areInOrder($0.key, $1.key) })
        writer.write(count: appeals.count)
        for appeal in appeals { appeal.write(to: &writer) }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        urgings = try reader.numbered { reader, id throws(SnapshotError) in try Urging(from: &reader, id) }
        extensions = try reader.numbered { reader, id throws(SnapshotError) in try Extension(from: &reader, id) }
        problems = try reader.numbered { reader, id throws(SnapshotError) in try Problem(from: &reader, id) }
        helpRequests = try reader.numbered { reader, id throws(SnapshotError) in
            try HelpRequest(from: &reader, id)
        }
        siteChecks = try reader.numbered { reader, id throws(SnapshotError) in try SiteCheck(from: &reader, id) }
        for settlement in try reader.read([DoubtSettlement].self) { settlements[settlement.key] = settlement }
        appeals = try reader.numbered { reader, id throws(SnapshotError) in try Appeal(from: &reader, id) }
        for urging in urgings { urgingsOfItem[urging.item, default: []].append(urging.id) }
    }
}

extension Urging {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(organisation)
        writer.write(step)
        writer.write(due)
        writer.write(number)
        writer.write(mark)
        writer.write(answer)
    }

    init(from reader: inout SnapshotReader, _ id: UrgingID) throws(SnapshotError) {
        self.init(
            id: id, item: try reader.read(), organisation: try reader.read(), step: try reader.read(),
            due: try reader.read(), number: try reader.read(), mark: try reader.read(), answer: try reader.read())
    }
}

extension Extension {
    func write(to writer: inout SnapshotWriter) {
        writer.write(element)
        writer.write(item)
        writer.write(organisation)
        writer.write(original)
        writer.write(wanted)
        writer.write(requested)
        writer.write(answer)
        writer.write(granted)
    }

    init(from reader: inout SnapshotReader, _ id: ExtensionID) throws(SnapshotError) {
        self.init(
            id: id, element: try reader.read(), item: try reader.read(), organisation: try reader.read(),
            original: try reader.read(), wanted: try reader.read(), requested: try reader.read(),
            answer: try reader.read(), granted: try reader.read())
    }
}

extension Problem {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(organisation)
        writer.write(text)
        writer.write(holders)
        writer.write(raised)
        writer.write(solved)
    }

    init(from reader: inout SnapshotReader, _ id: ProblemID) throws(SnapshotError) {
        self.init(
            id: id, item: try reader.read(), organisation: try reader.read(), text: try reader.read(),
            holders: try reader.read(), raised: try reader.read(), solved: try reader.read())
    }
}

extension Problem.Holding: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(holder)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(holder: try reader.read(), mark: try reader.read())
    }
}

extension Holder: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        switch self {
        case .organisation(let id):
            writer.write(byte: 0)
            writer.write(id)
        case .institution(let id):
            writer.write(byte: 1)
            writer.write(id)
        case .office: writer.write(byte: 2)
        case .leader: writer.write(byte: 3)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .organisation(try reader.read())
        case 1: self = .institution(try reader.read())
        case 2: self = .office
        case 3: self = .leader
        default: throw reader.damaged("nobody to hold a problem")
        }
    }
}

extension HelpRequest {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(from)
        writer.write(to)
        writer.write(text)
        writer.write(due)
        writer.write(requested)
        writer.write(answer)
        writer.write(confirmed)
    }

    init(from reader: inout SnapshotReader, _ id: HelpID) throws(SnapshotError) {
        self.init(
            id: id, item: try reader.read(), from: try reader.read(), to: try reader.read(), text: try reader.read(),
            due: try reader.read(), requested: try reader.read(), answer: try reader.read(),
            confirmed: try reader.read())
    }
}

extension SiteCheck {
    func write(to writer: inout SnapshotWriter) {
        writer.write(report)
        writer.write(element)
        writer.write(drawn)
        writer.write(seed)
        writer.write(result)
    }

    init(from reader: inout SnapshotReader, _ id: SiteCheckID) throws(SnapshotError) {
        self.init(
            id: id, report: try reader.read(), element: try reader.read(), drawn: try reader.read(),
            seed: try reader.read(), result: try reader.read())
    }
}

extension SiteCheck.Result: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(isTrue)
        writer.write(found)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(isTrue: try reader.read(), found: try reader.read(), mark: try reader.read())
    }
}

extension DoubtKey: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(check)
        writer.write(report)
        writer.write(element)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(try reader.read(), try reader.read(), try reader.read())
    }

    static func areInOrder(_ left: DoubtKey, _ right: DoubtKey) -> Bool {
        (left.report.rawValue, left.check.rawValue, left.element?.description ?? "")
            < (right.report.rawValue, right.check.rawValue, right.element?.description ?? "")
    }
}

extension DoubtSettlement: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(key)
        writer.write(verdict)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(key: try reader.read(), verdict: try reader.read(), mark: try reader.read())
    }
}

extension Appeal {
    func write(to writer: inout SnapshotWriter) {
        writer.write(institution)
        writer.write(position)
        writer.write(filed)
        writer.write(decision)
        writer.write(isUpheld)
    }

    init(from reader: inout SnapshotReader, _ id: AppealID) throws(SnapshotError) {
        self.init(
            id: id, institution: try reader.read(), position: try reader.read(), filed: try reader.read(),
            decision: try reader.read(), isUpheld: try reader.read())
    }
}

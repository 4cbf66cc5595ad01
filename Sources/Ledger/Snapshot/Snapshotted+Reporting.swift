internal import Values

extension Reporting: Snapshotted {
    /// Which report is current, and the reports of items and periods, follow from the reports in their order.
    func write(to writer: inout SnapshotWriter) {
        writer.write(count: reports.count)
        for report in reports { report.write(to: &writer) }
        writer.write(exceptions, by: ReportKey.areInOrder)
        writer.write(corrections)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        reports = try reader.numbered { reader, id throws(SnapshotError) in try Report(from: &reader, id) }
        exceptions = try reader.read()
        corrections = try reader.read()
        for report in reports { index(report) }
    }
}

extension Report {
    func write(to writer: inout SnapshotWriter) {
        writer.write(key)
        writer.write(day)
        writer.write(content)
        writer.write(submitted)
        writer.write(endorsed)
        writer.write(standing)
        writer.write(answer)
        writer.write(reviewed)
        writer.write(state)
        writer.write(unchangedInARow)
    }

    init(from reader: inout SnapshotReader, _ id: ReportID) throws(SnapshotError) {
        self.init(
            id: id, key: try reader.read(), day: try reader.read(), content: try reader.read(),
            submitted: try reader.read(), endorsed: try reader.read(), standing: try reader.read(),
            answer: try reader.read(), reviewed: try reader.read(), state: try reader.read(),
            unchangedInARow: try reader.read())
    }
}

extension ReportKey: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(organisation)
        writer.write(cadence)
        writer.write(first)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            item: try reader.read(), organisation: try reader.read(), cadence: try reader.read(),
            first: try reader.read())
    }

    static func areInOrder(_ left: ReportKey, _ right: ReportKey) -> Bool {
        (left.item, left.organisation, left.cadence.rawValue, left.first)
            < (right.item, right.organisation, right.cadence.rawValue, right.first)
    }
}

extension ReportContent: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(values)
        writer.write(progress)
        writer.write(problems)
        writer.write(help)
        writer.write(next)
        writer.write(evidence)
        writer.write(claim)
        writer.write(isUnchanged)
        writer.write(unchangedReason)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            values: try reader.read(), progress: try reader.read(), problems: try reader.read(),
            help: try reader.read(),
            next: try reader.read(), evidence: try reader.read(), claim: try reader.read(),
            isUnchanged: try reader.read(), unchangedReason: try reader.read())
    }
}

extension ReportedValue: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(element)
        writer.write(value)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(try reader.read(), try reader.read())
    }
}

extension Evidence: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(digest)
        writer.write(name)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(digest: try reader.read(), name: try reader.read())
    }
}

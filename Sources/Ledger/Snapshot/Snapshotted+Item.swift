internal import Values

extension Item: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(number)
        writer.write(section)
        writer.write(title)
        writer.write(span)
        writer.write(organisations)
        writer.write(people)
        writer.write(deadline)
        writer.write(commitments)
        writer.write(notes)
        writer.write(remarks)
        writer.write(state)
        writer.write(added)
        writer.write(confirmation)
        writer.write(struck)
        writer.write(mergedInto)
        writer.write(mergedFrom)
        writer.write(splitFrom)
        writer.write(splitInto)
        writer.write(dispatch)
        writer.write(matter)
        writer.write(lastPosition)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), number: try reader.read(), section: try reader.read(), title: try reader.read(),
            span: try reader.read(), organisations: try reader.read(), people: try reader.read(),
            deadline: try reader.read(), commitments: try reader.read(), notes: try reader.read(),
            remarks: try reader.read(), state: try reader.read(), added: try reader.read(),
            confirmation: try reader.read(),
            struck: try reader.read(), mergedInto: try reader.read(), mergedFrom: try reader.read(),
            splitFrom: try reader.read(), splitInto: try reader.read(), dispatch: try reader.read(),
            matter: try reader.read(), lastPosition: try reader.read())
    }
}

extension Dispatch: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(mark)
        writer.write(recipients)
        writer.write(signWithinWorkingDays)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            mark: try reader.read(), recipients: try reader.read(), signWithinWorkingDays: try reader.workingDays())
    }
}

extension Organisation: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(name)
        writer.write(role)
        writer.write(members)
        writer.write(span)
        writer.write(added)
        writer.write(struck)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), name: try reader.read(), role: try reader.read(), members: try reader.read(),
            span: try reader.read(), added: try reader.read(), struck: try reader.read())
    }
}

extension Person: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(role)
        writer.write(span)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(name: try reader.read(), role: try reader.read(), span: try reader.read())
    }
}

extension Deadline: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(text)
        writer.write(date)
        writer.write(origin)
        writer.write(span)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            text: try reader.read(), date: try reader.read(), origin: try reader.read(), span: try reader.read())
    }
}

extension Commitment: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(text)
        writer.write(span)
        writer.write(action)
        writer.write(strength)
        writer.write(kind)
        writer.write(deadline)
        writer.write(projects)
        writer.write(indicators)
        writer.write(added)
        writer.write(struck)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), text: try reader.read(), span: try reader.read(), action: try reader.read(),
            strength: try reader.read(), kind: try reader.read(), deadline: try reader.read(),
            projects: try reader.read(), indicators: try reader.read(), added: try reader.read(),
            struck: try reader.read())
    }
}

extension Project: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(size)
        writer.write(span)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(name: try reader.read(), size: try reader.read(), span: try reader.read())
    }
}

extension Amount: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(value)
        writer.write(scale)
        writer.write(unit)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(value: try reader.read(), scale: try reader.read(), unit: try reader.read())
    }
}

extension Indicator: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(text)
        writer.write(span)
        writer.write(subject)
        writer.write(value)
        writer.write(scale)
        writer.write(unit)
        writer.write(comparator)
        writer.write(kind)
        writer.write(strength)
        writer.write(deadline)
        writer.write(within)
        writer.write(added)
        writer.write(struck)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), text: try reader.read(), span: try reader.read(), subject: try reader.read(),
            value: try reader.read(), scale: try reader.read(), unit: try reader.read(),
            comparator: try reader.read(), kind: try reader.read(), strength: try reader.read(),
            deadline: try reader.read(), within: try reader.read(), added: try reader.read(),
            struck: try reader.read())
    }
}

extension SnapshotReader {
    /// A number of working days, which is never more than a calendar can count.
    mutating func workingDays() throws(SnapshotError) -> Int {
        let days = try read(Int.self)
        guard (0...10_000).contains(days) else { throw damaged("\(days) working days") }
        return days
    }
}

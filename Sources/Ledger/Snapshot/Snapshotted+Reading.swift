internal import Values

extension Book: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(year)
        writer.write(title)
        writer.write(place)
        writer.write(office)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), year: try reader.read(), title: try reader.read(), place: try reader.read(),
            office: try reader.read())
    }
}

extension SourceDocument: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(format)
        writer.write(bytes)
        writer.write(original)
        writer.write(text)
        writer.write(layout)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            name: try reader.read(), format: try reader.read(), bytes: try reader.read(), original: try reader.read(),
            text: try reader.read(), layout: try reader.read())
    }
}

extension Section {
    func write(to writer: inout SnapshotWriter) {
        writer.write(number)
        writer.write(title)
        writer.write(span)
        writer.write(holding)
    }

    init(from reader: inout SnapshotReader, _ id: SectionID) throws(SnapshotError) {
        self.init(id: id, number: try reader.read(), title: try reader.read(), span: try reader.read())
        holding = try reader.read()
    }
}

extension Unread: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(span)
        writer.write(reason)
        writer.write(decision)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(span: try reader.read(), reason: try reader.read())
        decision = try reader.read()
    }
}

extension UnreadDecision: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(kind)
        writer.write(commitment)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(kind: try reader.read(), commitment: try reader.read(), mark: try reader.read())
    }
}

extension SectionHolding: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(account)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(account: try reader.read(), mark: try reader.read())
    }
}

extension Finding: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(id)
        writer.write(code)
        writer.write(severity)
        writer.write(message)
        writer.write(suggestion)
        writer.write(span)
        writer.write(settled)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            id: try reader.read(), code: try reader.read(), severity: try reader.read(), message: try reader.read(),
            suggestion: try reader.read(), span: try reader.read(), settled: try reader.read())
    }
}

extension RecordedApproval: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(leader)
        writer.write(basis)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(leader: try reader.read(), basis: try reader.read())
    }
}

extension Approval: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(mark)
        writer.write(recorded)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(mark: try reader.read(), recorded: try reader.read())
    }
}

extension Numbering: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(organisation)
        writer.write(commitment)
        writer.write(indicator)
        writer.write(finding)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            item: try reader.read(), organisation: try reader.read(), commitment: try reader.read(),
            indicator: try reader.read(), finding: try reader.read())
    }
}

extension HistoryLine: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(code)
        writer.write(Mark(actor: actor, at: at, position: position, reason: reason))
        writer.write(element)
        writer.write(subject)
        writer.write(field)
        writer.write(before)
        writer.write(after)
        writer.write(items)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            try reader.read(), try reader.read(), element: try reader.read(), subject: try reader.read(),
            field: try reader.read(), before: try reader.read(), after: try reader.read(), items: try reader.read())
    }
}

extension FieldValue: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        switch self {
        case .absent: writer.write(byte: 0)
        case .text(let text): write(1, text, to: &writer)
        case .number(let number): write(2, number, to: &writer)
        case .choice(let choice): write(3, choice, to: &writer)
        case .section(let section): write(4, section, to: &writer)
        case .deadline(let deadline): write(5, deadline, to: &writer)
        case .people(let people): write(6, people, to: &writer)
        case .names(let names): write(7, names, to: &writer)
        }
    }

    private func write(_ tag: UInt8, _ value: some Snapshotted, to writer: inout SnapshotWriter) {
        writer.write(byte: tag)
        writer.write(value)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .absent
        case 1: self = .text(try reader.read())
        case 2: self = .number(try reader.read())
        case 3: self = .choice(try reader.read())
        case 4: self = .section(try reader.read())
        case 5: self = .deadline(try reader.read())
        case 6: self = .people(try reader.read())
        case 7: self = .names(try reader.read())
        default: throw reader.damaged("no value of a field")
        }
    }
}

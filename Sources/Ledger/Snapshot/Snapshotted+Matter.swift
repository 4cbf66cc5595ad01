internal import Values

extension Matter: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(difficulty)
        writer.write(cadence)
        writer.write(signings, by: <)
        writer.write(listed)
        writer.write(suspension)
        writer.write(stateBefore)
        writer.write(completion)
        writer.write(denials)
        writer.write(closings)
        writer.write(archived)
        writer.write(rechecks)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            difficulty: try reader.read(), cadence: try reader.read(), signings: try reader.read(),
            listed: try reader.read(), suspension: try reader.read(), stateBefore: try reader.read(),
            completion: try reader.read(), denials: try reader.read(), closings: try reader.read(),
            archived: try reader.read(), rechecks: try reader.read())
    }
}

extension Matter.Signing: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        let tag: UInt8 =
            switch self {
            case .signed: 0
            case .refused: 1
            case .upheld: 2
            case .released: 3
            }
        writer.write(byte: tag)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .signed(try reader.read())
        case 1: self = .refused(try reader.read())
        case 2: self = .upheld(try reader.read())
        case 3: self = .released(try reader.read())
        default: throw reader.damaged("no signing")
        }
    }
}

extension Matter.Completion: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(organisation)
        writer.write(text)
        writer.write(evidence)
        writer.write(requested)
        writer.write(endorsed)
        writer.write(completed)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            organisation: try reader.read(), text: try reader.read(), evidence: try reader.read(),
            requested: try reader.read(), endorsed: try reader.read(), completed: try reader.read())
    }
}

extension Matter.Closing: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(mark)
        writer.write(void)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(mark: try reader.read(), void: try reader.read())
    }
}

extension Matter.Recheck: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(holds)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(holds: try reader.read(), mark: try reader.read())
    }
}

extension YearClosing: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(mark)
        writer.write(outcomes, by: <)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(mark: try reader.read(), outcomes: try reader.read())
    }
}

extension Lineage: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(book)
        writer.write(position)
        writer.write(item)
        writer.write(targets, by: ElementID.areInOrder)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            book: try reader.read(), position: try reader.read(), item: try reader.read(), targets: try reader.read())
    }
}

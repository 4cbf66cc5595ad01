internal import Values

extension Planning: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(targets, by: ElementID.areInOrder)
        writer.write(targetsOfItem, by: <)
        writer.write(count: measures.count)
        for measure in measures { measure.write(to: &writer) }
        writer.write(count: allotments.count)
        for allotment in allotments { allotment.write(to: &writer) }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        targets = try reader.read()
        targetsOfItem = try reader.read()
        measures = try reader.numbered { reader, id throws(SnapshotError) in try WorkMeasure(from: &reader, id) }
        allotments = try reader.numbered { reader, id throws(SnapshotError) in try Allotment(from: &reader, id) }
    }
}

extension Target: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(element)
        writer.write(item)
        writer.write(trajectory)
        writer.write(set)
        writer.write(changes)
        writer.write(figures)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            element: try reader.read(), item: try reader.read(), trajectory: try reader.read(), set: try reader.read(),
            changes: try reader.read(), figures: try reader.read())
    }
}

extension Trajectory: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(progress)
        writer.write(comparator)
        writer.write(curve)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(progress: try reader.read(), comparator: try reader.read(), curve: try reader.read())
    }
}

extension Progress: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(measure)
        writer.write(baseline)
        writer.write(target)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(try reader.read(), from: try reader.read(), to: try reader.read())
    }
}

extension PlannedCurve: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(start)
        writer.write(due)
        writer.write(shape)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let (start, due, shape) = (
            try reader.read(CalendarDate.self), try reader.read(CalendarDate.self), try reader.read(Shape.self)
        )
        do throws(Fault) {
            try self.init(from: start, to: due, shape)
        } catch {
            throw reader.damaged("no curve: \(error)")
        }
    }
}

extension PlannedCurve.Shape: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        switch self {
        case .linear: writer.write(byte: 0)
        case .sShaped: writer.write(byte: 1)
        case .points(let points):
            writer.write(byte: 2)
            writer.write(points)
        case .nodes(let nodes):
            writer.write(byte: 3)
            writer.write(nodes)
        case .seasonal(let weights):
            writer.write(byte: 4)
            writer.write(weights)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .linear
        case 1: self = .sShaped
        case 2: self = .points(try reader.read())
        case 3: self = .nodes(try reader.read())
        case 4: self = .seasonal(try reader.read())
        default: throw reader.damaged("no shape of a curve")
        }
    }
}

extension PlannedCurve.Point: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(day)
        writer.write(share)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(day: try reader.read(), share: try reader.read())
    }
}

extension TargetChange: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(number)
        writer.write(before)
        writer.write(approval)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            number: try reader.read(), before: try reader.read(), approval: try reader.read(), mark: try reader.read())
    }
}

extension Figure: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(day)
        writer.write(value)
        writer.write(report)
        writer.write(accepted)
        writer.write(corrections)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            day: try reader.read(), value: try reader.read(), report: try reader.read(), accepted: try reader.read(),
            corrections: try reader.read())
    }
}

extension Figure.Correction: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(before)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(before: try reader.read(), mark: try reader.read())
    }
}

extension WorkMeasure {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(organisation)
        writer.write(text)
        writer.write(person)
        writer.write(nodes)
        writer.write(adopted)
        writer.write(replaced)
    }

    init(from reader: inout SnapshotReader, _ id: MeasureID) throws(SnapshotError) {
        self.init(
            id: id, item: try reader.read(), organisation: try reader.read(), text: try reader.read(),
            person: try reader.read(), nodes: try reader.read(), adopted: try reader.read(),
            replaced: try reader.read())
    }
}

extension WorkMeasure.Node: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(text)
        writer.write(due)
        writer.write(reached)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(text: try reader.read(), due: try reader.read(), reached: try reader.read())
    }
}

extension WorkMeasure.Reached: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(day)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(day: try reader.read(), mark: try reader.read())
    }
}

extension Allotment {
    func write(to writer: inout SnapshotWriter) {
        writer.write(target)
        writer.write(parent)
        writer.write(institution)
        writer.write(value)
        writer.write(mark)
        writer.write(replaced)
        writer.write(figures)
    }

    init(from reader: inout SnapshotReader, _ id: AllotmentID) throws(SnapshotError) {
        self.init(
            id: id, target: try reader.read(), parent: try reader.read(), institution: try reader.read(),
            value: try reader.read(), mark: try reader.read(), replaced: try reader.read(),
            figures: try reader.read())
    }
}

extension AllotmentFigure: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(day)
        writer.write(value)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(day: try reader.read(), value: try reader.read(), mark: try reader.read())
    }
}

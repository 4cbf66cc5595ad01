internal import Values

extension Publishing: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(contact)
        writer.write(count: publications.count)
        for publication in publications { publication.write(to: &writer) }
        writer.write(count: objections.count)
        for objection in objections { objection.write(to: &writer) }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        contact = try reader.read()
        publications = try reader.numbered { reader, id throws(SnapshotError) in try Publication(from: &reader, id) }
        objections = try reader.numbered { reader, id throws(SnapshotError) in try Objection(from: &reader, id) }
    }
}

extension PublicContact: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(title)
        writer.write(office)
        writer.write(telephone)
        writer.write(objectionDays)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            title: try reader.read(), office: try reader.read(), telephone: try reader.read(),
            objectionDays: try reader.days())
    }
}

extension PublicText: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(section)
        writer.write(title)
        writer.write(promise)
        writer.write(organisations)
        writer.write(until)
        writer.write(progress)
        writer.write(targets)
        writer.write(places)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            section: try reader.read(), title: try reader.read(), promise: try reader.read(),
            organisations: try reader.read(), until: try reader.read(), progress: try reader.read(),
            targets: try reader.read(), places: try reader.read())
    }
}

extension PublicTarget: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(element)
        writer.write(label)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(try reader.read(), try reader.read())
    }
}

extension Publication {
    func write(to writer: inout SnapshotWriter) {
        writer.write(item)
        writer.write(text)
        writer.write(proposed)
        writer.write(approved)
        writer.write(recorded)
        writer.write(objectionDays)
        writer.write(declined)
        writer.write(withdrawn)
        writer.write(replaced)
    }

    init(from reader: inout SnapshotReader, _ id: PublicationID) throws(SnapshotError) {
        self.init(
            id: id, item: try reader.read(), text: try reader.read(), proposed: try reader.read(),
            approved: try reader.read(), recorded: try reader.read(), objectionDays: try reader.days(),
            declined: try reader.read(), withdrawn: try reader.read(), replaced: try reader.read())
    }
}

extension Objection {
    func write(to writer: inout SnapshotWriter) {
        writer.write(publication)
        writer.write(kind)
        writer.write(text)
        writer.write(day)
        writer.write(recorded)
        writer.write(answer)
        writer.write(isUpheld)
    }

    init(from reader: inout SnapshotReader, _ id: ObjectionID) throws(SnapshotError) {
        self.init(
            id: id, publication: try reader.read(), kind: try reader.read(), text: try reader.read(),
            day: try reader.read(), recorded: try reader.read(), answer: try reader.read(), isUpheld: try reader.read())
    }
}

extension ObjectionKind: SnapshottedChoice {}
extension PublicationID: SnapshottedNumber {}

extension SnapshotReader {
    /// Days for objections, so few that adding them to a day never overflows.
    fileprivate mutating func days() throws(SnapshotError) -> Int {
        let days = try read(Int.self)
        guard (0...366).contains(days) else { throw damaged("\(days) days for objections") }
        return days
    }
}

internal import Values

extension ExactNumber: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(byte: UInt8(scale))
        writer.write(signed: coefficient)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let scale = Int(try reader.byte())
        guard scale <= 18 else { throw reader.damaged("a number with \(scale) places") }
        self.init(coefficient: try reader.signed(), scale: scale)
    }
}

extension Ratio: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(numerator)
        writer.write(denominator)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let (numerator, denominator) = (try reader.read(Int128.self), try reader.read(Int128.self))
        guard denominator > 0, numerator > .min else { throw reader.damaged("no ratio") }
        self.init(numerator, over: denominator)
    }
}

extension Int128: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(unsigned: UInt64(truncatingIfNeeded: self))
        writer.write(signed: Int64(truncatingIfNeeded: self >> 64))
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let low = Int128(try reader.unsigned())
        self = Int128(try reader.signed()) << 64 | low
    }
}

extension CalendarDate: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(daysSince1970) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        guard let day = CalendarDate(daysSince1970: try reader.read()) else { throw reader.damaged("no day") }
        self = day
    }
}

extension YearMonth: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(year)
        writer.write(byte: UInt8(month))
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let (year, month) = (try reader.read(Int.self), Int(try reader.byte()))
        guard let day = CalendarDate(year: year, month: month, day: 1) else { throw reader.damaged("no month") }
        self.init(day)
    }
}

extension Moment: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(signed: millisecondsSince1970) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(millisecondsSince1970: try reader.signed())
    }
}

extension Digest: Snapshotted {
    func write(to writer: inout SnapshotWriter) { for byte in bytes { writer.write(byte: byte) } }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        var bytes: [UInt8] = []
        for _ in 0..<Digest.length { bytes.append(try reader.byte()) }
        guard let digest = Digest(bytes: bytes) else { throw reader.damaged("no digest") }
        self = digest
    }
}

extension ActorID: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(rawValue) }
    init(from reader: inout SnapshotReader) throws(SnapshotError) { self.init(try reader.text()) }
}

extension BookID: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(rawValue) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        guard let id = BookID(try reader.text()) else { throw reader.damaged("no name of a book") }
        self = id
    }
}

extension Span: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(start)
        writer.write(end &- start)
        writer.write(line)
        writer.write(column)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let start = try reader.read(Int.self)
        self.init(start: start, end: start &+ (try reader.read()), line: try reader.read(), column: try reader.read())
    }
}

extension Mark: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(MarkPlace(position: position, milliseconds: at.millisecondsSince1970))
        writer.write(actor)
        writer.write(reason)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let place = try reader.place()
        self.init(
            actor: try reader.read(), at: Moment(millisecondsSince1970: place.milliseconds), position: place.position,
            reason: try reader.read())
    }
}

extension Traced: Snapshotted where Value: Snapshotted {
    /// The first value, then every later one with the mark of the change to it.
    func write(to writer: inout SnapshotWriter) {
        writer.write(count: changes.count)
        writer.write(original)
        for (index, change) in changes.enumerated() {
            writer.write(change.mark)
            writer.write(index + 1 < changes.count ? changes[index + 1].before : value)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let count = try reader.count()
        self.init(try reader.read())
        for _ in 0..<count {
            let mark = try reader.read(Mark.self)
            correct(to: try reader.read(), mark: mark)
        }
    }
}

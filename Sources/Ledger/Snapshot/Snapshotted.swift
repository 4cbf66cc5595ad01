internal import Values

/// A value that a snapshot holds.
///
/// What is written must be read in the same order, at least one byte of it, and every stored property of the type: a test
/// counts them. A change of what is written, or of its order, needs a new ``BookState/snapshotLayout``.
protocol Snapshotted {
    func write(to writer: inout SnapshotWriter)
    init(from reader: inout SnapshotReader) throws(SnapshotError)
}

extension Bool: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(byte: self ? 1 : 0) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = false
        case 1: self = true
        default: throw reader.damaged("neither yes nor no")
        }
    }
}

extension Int: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(signed: Int64(self)) }
    init(from reader: inout SnapshotReader) throws(SnapshotError) { self = Int(try reader.signed()) }
}

extension String: Snapshotted {
    func write(to writer: inout SnapshotWriter) { writer.write(text: self) }
    init(from reader: inout SnapshotReader) throws(SnapshotError) { self = try reader.text() }
}

extension Optional: Snapshotted where Wrapped: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(self != nil)
        if let value = self { writer.write(value) }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
    }
}

extension Array: Snapshotted where Element: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(count: count)
        for element in self { writer.write(element) }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        let count = try reader.count()
        self.init()
        reserveCapacity(Swift.min(count, SnapshotReader.reservedMax))
        for _ in 0..<count { append(try reader.read()) }
    }
}

/// A choice, written by its raw value: further cases leave old snapshots readable.
protocol SnapshottedChoice: Snapshotted, RawRepresentable<String> {}

extension SnapshottedChoice {
    func write(to writer: inout SnapshotWriter) { writer.write(text: rawValue) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        guard let choice = Self(rawValue: try reader.text()) else { throw reader.damaged("no \(Self.self)") }
        self = choice
    }
}

extension WorkflowState: SnapshottedChoice {}
extension Role: SnapshottedChoice {}
extension Field: SnapshottedChoice {}
extension Strength: SnapshottedChoice {}
extension Comparator: SnapshottedChoice {}
extension Measure: SnapshottedChoice {}
extension Cadence: SnapshottedChoice {}
extension Light: SnapshottedChoice {}
extension ProgressStatus: SnapshottedChoice {}
extension NumberCheck: SnapshottedChoice {}
extension DoubtVerdict: SnapshottedChoice {}
extension YearOutcome: SnapshottedChoice {}
extension Deadline.Origin: SnapshottedChoice {}
extension Organisation.Role: SnapshottedChoice {}
extension Commitment.Kind: SnapshottedChoice {}
extension Indicator.Kind: SnapshottedChoice {}
extension Institution.Kind: SnapshottedChoice {}
extension Finding.Severity: SnapshottedChoice {}
extension Unread.Reason: SnapshottedChoice {}
extension UnreadDecision.Kind: SnapshottedChoice {}
extension HistoryLine.Code: SnapshottedChoice {}
extension MatterClock.Difficulty: SnapshottedChoice {}
extension ReportingPeriod.Standing: SnapshottedChoice {}
extension Report.State: SnapshottedChoice {}

/// The number of a thing; below 1 there is none.
protocol SnapshottedNumber: Snapshotted, ElementNumber {}

extension SnapshottedNumber {
    func write(to writer: inout SnapshotWriter) { writer.write(unsigned: UInt64(bitPattern: Int64(rawValue))) }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        guard let number = Int(exactly: try reader.unsigned()), number > 0 else {
            throw reader.damaged("no number of a thing")
        }
        self.init(number)
    }
}

extension ItemID: SnapshottedNumber {}
extension OrganisationID: SnapshottedNumber {}
extension CommitmentID: SnapshottedNumber {}
extension IndicatorID: SnapshottedNumber {}
extension FindingID: SnapshottedNumber {}
extension SectionID: SnapshottedNumber {}
extension InstitutionID: SnapshottedNumber {}
extension PostID: SnapshottedNumber {}
extension OfficerID: SnapshottedNumber {}
extension AllotmentID: SnapshottedNumber {}
extension ReportID: SnapshottedNumber {}

extension ElementID: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(byte: snapshotRank.kind)
        switch self {
        case .item(let id): writer.write(id)
        case .organisation(let id): writer.write(id)
        case .commitment(let id): writer.write(id)
        case .indicator(let id): writer.write(id)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        switch try reader.byte() {
        case 0: self = .item(try reader.read())
        case 1: self = .organisation(try reader.read())
        case 2: self = .commitment(try reader.read())
        case 3: self = .indicator(try reader.read())
        default: throw reader.damaged("no element")
        }
    }

    /// The place of an element among others: by kind, then by number.
    private var snapshotRank: (kind: UInt8, number: Int) {
        switch self {
        case .item(let id): (0, id.rawValue)
        case .organisation(let id): (1, id.rawValue)
        case .commitment(let id): (2, id.rawValue)
        case .indicator(let id): (3, id.rawValue)
        }
    }

    static func areInOrder(_ left: ElementID, _ right: ElementID) -> Bool { left.snapshotRank < right.snapshotRank }
}

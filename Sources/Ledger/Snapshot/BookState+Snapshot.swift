internal import Values

extension BookState {
    /// The layout in which this version of the program writes snapshots, and the only one that it reads.
    ///
    /// It grows with every change of what is written or in which order, and of what folding makes of entries: a snapshot is a
    /// cache, and one of another layout is folded anew.
    public static let snapshotLayout: UInt8 = 4

    /// The state as bytes, from which ``init(snapshot:)`` makes it again: the same bytes for the same state.
    ///
    /// - Complexity: O(state).
    public var snapshot: [UInt8] {
        var writer = SnapshotWriter()
        write(to: &writer)
        return SnapshotFrame.sealing(writer.bytes)
    }

    /// The state that ``snapshot`` wrote.
    ///
    /// - Throws: ``SnapshotError`` where the bytes are no snapshot, of another ``snapshotLayout`` or damaged. The caller then folds
    ///   the book's entries.
    public init(snapshot bytes: [UInt8]) throws(SnapshotError) {
        var reader = SnapshotReader(try SnapshotFrame.body(of: bytes))
        try self.init(from: &reader)
        guard reader.isAtEnd else { throw reader.damaged("something stands behind the end") }
    }
}

extension BookState: Snapshotted {
    /// The indexes follow from the items.
    func write(to writer: inout SnapshotWriter) {
        writer.write(book)
        writer.write(opened)
        writer.write(state)
        writer.write(source)
        writer.write(documentTitle)
        writer.write(announcedSections)
        writer.write(announcedItems)
        writer.write(count: sections.count)
        for section in sections { section.write(to: &writer) }
        writer.write(items)
        writer.write(unread)
        writer.write(findings)
        writer.write(approval)
        writer.write(returned)
        writer.write(history)
        writer.write(position)
        writer.write(head)
        writer.write(updated)
        writer.write(numbering)
        writer.write(directory)
        writer.write(rules)
        writer.write(planning)
        writer.write(reporting)
        writer.write(supervision)
        writeMonthLights(to: &writer)
        writer.write(yearClosing)
        writer.write(lineage, by: <)
        writer.write(publishing)
        writer.write(count: entriesOfItem.count)
        for (item, positions) in entriesOfItem.sorted(by: { $0.key < $1.key }) {
            writer.write(item)
            writer.write(ascending: positions)
        }
        writer.write(itemHistory, by: <)
    }

    private func writeMonthLights(to writer: inout SnapshotWriter) {
        writer.write(count: monthLights.count)
        for (month, lights) in monthLights.sorted(by: { $0.key < $1.key }) {
            writer.write(month)
            writer.write(lights, by: ElementID.areInOrder)
        }
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(book: try reader.read(), opened: try reader.read())
        state = try reader.read()
        source = try reader.read()
        documentTitle = try reader.read()
        announcedSections = try reader.read()
        announcedItems = try reader.read()
        sections = try reader.numbered { reader, id throws(SnapshotError) in try Section(from: &reader, id) }
        items = try reader.read()
        unread = try reader.read()
        findings = try reader.read()
        approval = try reader.read()
        returned = try reader.read()
        history = try reader.read()
        position = try reader.read()
        head = try reader.read()
        updated = try reader.read()
        numbering = try reader.read()
        directory = try reader.read()
        rules = try reader.read()
        planning = try reader.read()
        reporting = try reader.read()
        supervision = try reader.read()
        for _ in 0..<(try reader.count()) { monthLights[try reader.read(YearMonth.self)] = try reader.read() }
        yearClosing = try reader.read()
        lineage = try reader.read()
        publishing = try reader.read()
        for _ in 0..<(try reader.count()) { entriesOfItem[try reader.read(ItemID.self)] = try reader.ascending() }
        itemHistory = try reader.read()
        try indexItems(reader)
    }

    private mutating func indexItems(_ reader: SnapshotReader) throws(SnapshotError) {
        for (place, item) in items.enumerated() {
            guard itemIndex.updateValue(place, forKey: item.id) == nil else {
                throw reader.damaged("\(item.id) stands twice")
            }
            for organisation in item.organisations { ownerOfOrganisation[organisation.id] = item.id }
            for commitment in item.commitments {
                ownerOfCommitment[commitment.id] = item.id
                for indicator in commitment.indicators { ownerOfIndicator[indicator.id] = commitment.id }
            }
        }
    }
}

extension SnapshotWriter {
    /// Positions in order, each as the way from the one before.
    fileprivate mutating func write(ascending positions: [Int]) {
        write(count: positions.count)
        var last = 0
        for position in positions {
            write(position &- last)
            last = position
        }
    }
}

extension SnapshotReader {
    fileprivate mutating func ascending() throws(SnapshotError) -> [Int] {
        let count = try count()
        var positions: [Int] = []
        positions.reserveCapacity(Swift.min(count, Self.reservedMax))
        var last = 0
        for _ in 0..<count {
            last &+= try read(Int.self)
            positions.append(last)
        }
        return positions
    }
}

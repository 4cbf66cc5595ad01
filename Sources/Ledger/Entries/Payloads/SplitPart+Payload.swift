import Values

extension SplitPart: PayloadCodable {
    var payload: JSON {
        [
            "title": .string(title), "commitments": .ids(commitments),
            "organisations": organisations.map { .ids($0) } ?? .null,
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        let restricted = reader.json["organisations"].map { !$0.isNull } ?? false
        self.init(
            title: try reader.string("title"), commitments: try reader.ids("commitments"),
            organisations: restricted ? try reader.ids("organisations") : nil)
    }
}

extension RecordedApproval: PayloadCodable {
    var payload: JSON { ["leader": .string(leader), "basis": .string(basis)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(leader: try reader.string("leader"), basis: try reader.string("basis"))
    }
}

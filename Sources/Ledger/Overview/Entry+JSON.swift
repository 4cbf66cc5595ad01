public import Values

extension Entry {
    /// The entry as it is stored, in the form of docs/cli.md.
    public var json: JSON {
        [
            "position": .integer(position), "at": .string(at.description), "actor": .string(actor.rawValue),
            "kind": .string(kind.rawValue), "payload": payload, "previousHash": .string(previousHash.hexadecimal),
            "hash": .string(hash.hexadecimal),
        ]
    }
}

import Ledger
import LedgerStore
import Pages
import Values

/// Entries as a table for spreadsheet programs, and as lines of JSON that can be checked.
enum HistoryExport {
    /// The rows as CSV; without what they hold for who may not see it.
    static func table(_ rows: [RecordRow], in state: BookState, names: [ActorID: String], withContent: Bool) -> [UInt8]
    {
        var table = CommaSeparated()
        table.append(row: ["序号", "时间", "账号", "姓名", "动作", "类别", "事项", "内容", "理由", "前一条哈希", "哈希"])
        for row in rows {
            let items = row.items.compactMap(state.item).map { item in
                (item.number.value.map { $0 + " " } ?? "") + item.title.value
            }.joined(separator: "；")
            let name = state.directory.officer(of: row.actor)?.name ?? names[row.actor] ?? row.actor.rawValue
            table.append(
                row: [
                    String(row.position), row.at.description, row.actor.rawValue, name, row.verb?.chinese ?? "",
                    row.kind.rawValue, withContent ? items : "", withContent ? row.words.chinese : "",
                    withContent ? row.reason ?? "" : "", row.previousHash.hexadecimal, row.hash.hexadecimal,
                ])
        }
        return table.bytes
    }

    /// A record as a line: the canonical bytes that its hash is taken over, with the hash as the last member. Who takes
    /// `,"hash":"…"` out again has what SHA-256 gives the hash of.
    static func line(_ record: EntryRecord) -> [UInt8] {
        guard let previous = Digest(bytes: record.previousHash), let hash = Digest(bytes: record.hash) else {
            return []
        }
        var bytes = Entry.canonicalBytes(
            book: record.book, position: record.position, at: record.at, actor: record.actor, kind: record.kind,
            payload: record.payload, previousHash: previous)
        bytes.removeLast()
        return bytes + Array(",\"hash\":\"\(hash.hexadecimal)\"}\n".utf8)
    }

    /// The same without what the entry holds, for who may not see it: such lines show the chain, and cannot be recomputed.
    static func line(withoutContent row: RecordRow) -> [UInt8] {
        let json: JSON = [
            "actor": .string(row.actor.rawValue), "at": .string(row.at.description),
            "hash": .string(row.hash.hexadecimal),
            "kind": .string(row.kind.rawValue), "position": .integer(row.position),
            "previous": .string(row.previousHash.hexadecimal), "withheld": true,
        ]
        return json.bytes(.canonical) + [0x0A]
    }
}

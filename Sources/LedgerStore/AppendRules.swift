import Digests
public import Ledger
import Values

/// What every driver checks of entries before it writes them.
public enum AppendRules {
    /// Refuses entries that a book could not take behind `position`: none, foreign ones, ones that leave gaps, do not
    /// chain, or bear a hash that is not theirs; and a summary of another book or position.
    ///
    /// - Returns: The records to write.
    /// - Throws: ``StoreError`` with code `invalid`, which is a fault of the caller.
    public static func records(
        of entries: [Entry], to book: BookID, expecting position: Int, summary: BookSummary
    ) throws(StoreError) -> [EntryRecord] {
        guard let last = entries.last else { throw invalid("there are no entries to append") }
        guard summary.book.id == book, summary.position == last.position else {
            throw invalid("the summary is not of book \(book) at \(last.position)")
        }
        var records: [EntryRecord] = []
        for entry in entries {
            let record = EntryRecord(entry)
            try check(record, of: book, at: (records.last?.position ?? position) + 1, after: records.last)
            records.append(record)
        }
        return records
    }

    private static func check(
        _ entry: EntryRecord, of book: BookID, at position: Int, after previous: EntryRecord?
    ) throws(StoreError) {
        guard entry.book == book else { throw invalid("entry \(entry.position) is of book \(entry.book)") }
        guard entry.position == position else { throw invalid("entry \(entry.position) should be at \(position)") }
        if let previous, entry.previousHash != previous.hash {
            throw invalid("entry \(position) does not name the hash of the one before it")
        }
        guard entry.computedHash?.bytes == entry.hash else {
            throw invalid("entry \(position) does not bear its own hash")
        }
    }

    private static func invalid(_ what: String) -> StoreError {
        StoreError(.invalid, "The append was refused: \(what). This is a fault of the program.")
    }

    /// Refuses a stale append: the book ends at `head`, the caller decided behind `position`.
    public static func check(
        _ head: BookHead?, expecting position: Int, first: Entry?
    ) throws(StoreError) {
        guard (head?.position ?? 0) == position else {
            throw StoreError(.stalePosition, "The book has moved on to \(head?.position ?? 0); read it again.")
        }
        guard let first, first.previousHash == head?.hash ?? .zero else {
            throw StoreError(.corrupted, "The chain does not continue behind \(position). Run duban verify.")
        }
    }
}

extension EntryRecord {
    /// The hash over what the record holds, or `nil` where the hash before it has not 32 bytes.
    var computedHash: Digest? {
        guard let previous = Digest(bytes: previousHash) else { return nil }
        return SHA256.digest(
            of: Entry.canonicalBytes(
                book: book, position: position, at: at, actor: actor, kind: kind, payload: payload,
                previousHash: previous))
    }
}

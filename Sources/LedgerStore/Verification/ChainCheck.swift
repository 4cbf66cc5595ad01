import Ledger
import Values

/// A blob that an entry speaks of.
struct NamedBlob {
    let digest: Digest
    let position: Int
}

/// Reads the records of one book in order and notes what is wrong with them.
struct ChainCheck {
    let book: BookID
    private(set) var count = 0
    private(set) var lastPosition = 0
    private(set) var problems: [VerificationReport.Problem] = []
    private(set) var namedBlobs: [NamedBlob] = []
    private var lastHash = Digest.zero.bytes
    private var state: BookState?
    private var isFoldable = true
    private let snapshot: BookSnapshot?

    init(book: BookID, snapshot: BookSnapshot?) {
        self.book = book
        self.snapshot = snapshot
    }

    /// The end of the chain, where it is sound.
    var head: BookHead? {
        guard problems.isEmpty, count > 0, let hash = Digest(bytes: lastHash) else { return nil }
        return BookHead(position: lastPosition, hash: hash)
    }

    mutating func read(_ record: EntryRecord) {
        checkPlace(record)
        checkHash(record)
        checkContent(record)
        count += 1
        lastPosition = record.position
        lastHash = record.hash
    }

    private mutating func checkPlace(_ record: EntryRecord) {
        if record.position != lastPosition + 1 {
            note(.gap, record.position, "it stands behind entry \(lastPosition); those between are missing")
        }
        if record.previousHash != lastHash {
            note(.chain, record.position, "it does not name the hash of the entry before it")
        }
    }

    private mutating func checkHash(_ record: EntryRecord) {
        guard let computed = record.computedHash else {
            return note(.hash, record.position, "the hash before it has \(record.previousHash.count) bytes, not 32")
        }
        if computed.bytes != record.hash {
            let stored = Digest(bytes: record.hash).map { "\($0.hexadecimal.prefix(8))…" } ?? "damaged bytes"
            note(
                .hash, record.position,
                "its content gives the hash \(computed.hexadecimal.prefix(8))…, stored is \(stored): it was altered")
        }
    }

    /// Parses and folds the record; after the first that cannot be folded the rest is only parsed.
    private mutating func checkContent(_ record: EntryRecord) {
        let entry: Entry
        do {
            entry = try record.entry()
        } catch {
            isFoldable = false
            return note(.payload, record.position, "its payload is damaged: \(error.message)")
        }
        nameBlobs(entry)
        guard isFoldable else { return }
        do throws(EntryError) {
            if state == nil {
                state = try BookState(opening: entry)
            } else {
                try state?.apply(entry)
            }
        } catch {
            isFoldable = false
            if error.code != .outOfOrder { note(.fold, record.position, error.detail) }
        }
        if isFoldable, record.position == snapshot?.head.position { compareSnapshot(at: record.position) }
    }

    /// Compares the fold from the first entry with the snapshot taken here. One of another layout is of no use and does no harm.
    private mutating func compareSnapshot(at position: Int) {
        guard let snapshot else { return }
        do throws(SnapshotError) {
            if try BookState(snapshot: snapshot.bytes) != state {
                note(.snapshot, position, "the snapshot taken behind it does not say what the entries say")
            }
        } catch {
            if error.code != .otherLayout { note(.snapshot, position, "the snapshot taken behind it: \(error)") }
        }
    }

    private mutating func nameBlobs(_ entry: Entry) {
        guard case .readingImported(_, let source, _)? = try? Event(entry) else { return }
        for digest in Set([source.original, source.text] + (source.layout.map { [$0] } ?? [])) {
            namedBlobs.append(NamedBlob(digest: digest, position: entry.position))
        }
    }

    /// Compares the fold with the summary row.
    mutating func finish(_ summary: BookSummary?) {
        guard let summary else { return note(.summary, nil, "it has no summary") }
        if summary.position != lastPosition {
            note(.summary, nil, "its summary speaks of entry \(summary.position), the entries end at \(lastPosition)")
        } else if isFoldable, let state, state.summary != summary {
            note(.summary, nil, "its summary does not say what its entries say")
        }
        for fault in state?.brokenInvariants ?? [] { note(.fold, lastPosition, fault) }
    }

    mutating func miss(_ blob: NamedBlob) {
        note(.blobMissing, blob.position, "the document \(blob.digest) that it names is missing")
    }

    mutating func note(_ code: VerificationReport.Problem.Code, blob: Digest, _ detail: String) {
        problems.append(.init(code, book: book, blob: blob, detail: detail))
    }

    private mutating func note(_ code: VerificationReport.Problem.Code, _ position: Int?, _ detail: String) {
        problems.append(.init(code, book: book, position: position, detail: detail))
    }
}

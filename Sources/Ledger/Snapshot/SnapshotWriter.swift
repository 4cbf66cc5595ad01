internal import Values

/// Writes values as a snapshot keeps them: integers in as few bytes as they need, every text once.
struct SnapshotWriter {
    private(set) var bytes: [UInt8] = []
    private var texts: [Spelling: UInt64] = [:]
    private var last = MarkPlace()

    mutating func write(byte: UInt8) {
        bytes.append(byte)
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    mutating func write(unsigned value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Small numbers of either sign in few bytes: 0, −1, 1, −2 are written as 0, 1, 2, 3.
    mutating func write(signed value: Int64) {
        write(unsigned: UInt64(bitPattern: value << 1 ^ value >> 63))
    }

    mutating func write(count: Int) {
        write(unsigned: UInt64(count))
    }

    /// A text is written out where it stands first; after that its number is enough.
    mutating func write(text: String) {
        let spelling = Spelling(text: text)
        if let number = texts[spelling] { return write(unsigned: number) }
        texts[spelling] = UInt64(texts.count + 1)
        write(unsigned: 0)
        write(count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Place and time of an entry, as the way from the one written before.
    mutating func write(_ place: MarkPlace) {
        write(signed: Int64(place.position) &- Int64(last.position))
        write(signed: place.milliseconds &- last.milliseconds)
        last = place
    }

    mutating func write(_ value: some Snapshotted) {
        value.write(to: &self)
    }

    /// The values of a dictionary in the order of its keys, so that the same state gives the same bytes.
    mutating func write<Key: Snapshotted, Value: Snapshotted>(
        _ values: [Key: Value], by areInOrder: (Key, Key) -> Bool
    ) {
        write(count: values.count)
        for (key, value) in values.sorted(by: { areInOrder($0.key, $1.key) }) {
            write(key)
            write(value)
        }
    }
}

/// Where a mark stands in its book.
struct MarkPlace {
    var position = 0
    var milliseconds: Int64 = 0
}

/// A text by its bytes: two spellings of one character are one `String`, and must both come back as they were.
private struct Spelling: Hashable {
    let text: String

    static func == (left: Spelling, right: Spelling) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

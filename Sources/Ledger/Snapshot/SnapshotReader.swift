internal import Values

/// Reads what a ``SnapshotWriter`` wrote. Nothing that it reads is believed: odd bytes give an error, and no count makes room
/// for more than the bytes can hold.
struct SnapshotReader {
    private let bytes: ArraySlice<UInt8>
    private(set) var offset: Int
    private var texts: [String] = []
    private var last = MarkPlace()

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    var isAtEnd: Bool { offset == bytes.endIndex }
    private var remaining: Int { bytes.endIndex - offset }

    func damaged(_ detail: String) -> SnapshotError {
        SnapshotError(.damaged, at: offset, detail)
    }

    mutating func byte() throws(SnapshotError) -> UInt8 {
        guard offset < bytes.endIndex else { throw damaged("the bytes end too early") }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func unsigned() throws(SnapshotError) -> UInt64 {
        let first = try byte()
        guard first >= 0x80 else { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while true {
            let next = try byte()
            let bits = UInt64(next & 0x7F)
            guard shift < 63 || (shift == 63 && bits <= 1) else { throw damaged("a number is too large") }
            value |= bits << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func signed() throws(SnapshotError) -> Int64 {
        let value = try unsigned()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// How many things follow. Each takes a byte at least, so there are never more than bytes are left.
    mutating func count() throws(SnapshotError) -> Int {
        let count = try unsigned()
        guard count <= UInt64(remaining) else { throw damaged("more things are announced than bytes are left") }
        return Int(count)
    }

    mutating func text() throws(SnapshotError) -> String {
        let number = try unsigned()
        guard number == 0 else {
            guard number <= UInt64(texts.count) else { throw damaged("there is no text \(number)") }
            return texts[Int(number) - 1]
        }
        let length = try count()
        guard let text = String(validating: bytes[offset..<offset + length], as: UTF8.self) else {
            throw damaged("a text is no UTF-8")
        }
        offset += length
        texts.append(text)
        return text
    }

    mutating func place() throws(SnapshotError) -> MarkPlace {
        let position = Int64(last.position) &+ (try signed())
        let milliseconds = last.milliseconds &+ (try signed())
        last = MarkPlace(position: Int(position), milliseconds: milliseconds)
        return last
    }

    mutating func read<Value: Snapshotted>(_ type: Value.Type = Value.self) throws(SnapshotError) -> Value {
        try Value(from: &self)
    }

    /// The values of a dictionary; no key may stand twice.
    mutating func read<Key: Snapshotted & Hashable, Value: Snapshotted>(
        _ type: [Key: Value].Type = [Key: Value].self
    ) throws(SnapshotError) -> [Key: Value] {
        let count = try count()
        var values: [Key: Value] = Dictionary(minimumCapacity: Swift.min(count, Self.reservedMax))
        for _ in 0..<count {
            let key = try read(Key.self)
            guard values.updateValue(try read(), forKey: key) == nil else { throw damaged("a key stands twice") }
        }
        return values
    }

    /// Things that are numbered from 1 in their order, whose numbers are therefore not written.
    mutating func numbered<Value, ID: ElementNumber>(
        _ read: (inout SnapshotReader, ID) throws(SnapshotError) -> Value
    ) throws(SnapshotError) -> [Value] {
        let count = try count()
        var values: [Value] = []
        values.reserveCapacity(Swift.min(count, Self.reservedMax))
        for index in 0..<count { values.append(try read(&self, ID(index + 1))) }
        return values
    }

    /// Room is made for so many things at once at most, whatever is announced.
    static let reservedMax = 4096
}

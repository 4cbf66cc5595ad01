import Foundation

/// An input: a file, or the named parts of one that are packed into an archive.
enum Case: Sendable, Hashable {
    case file([UInt8])
    case parts([Part])

    struct Part: Sendable, Hashable {
        var name: String
        var content: [UInt8]
    }

    /// The bytes to be read.
    var bytes: [UInt8] {
        switch self {
        case .file(let bytes): bytes
        case .parts(let parts): Archive.packed(parts)
        }
    }

    /// How much there is to read once it is unpacked.
    var size: Int {
        switch self {
        case .file(let bytes): bytes.count
        case .parts(let parts): parts.reduce(0) { $0 + $1.content.count }
        }
    }
}

/// Zip archives without compression, whose checksums are right whatever their parts hold.
enum Archive {
    static func packed(_ parts: [Case.Part]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let name = Array(part.name.utf8)
            let sum = checksum(part.content)
            let sizes = little(sum, 4) + little(part.content.count, 4) + little(part.content.count, 4)
            let head = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + sizes + little(name.count, 2)
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + head + little(0, 12) + little(file.count, 4) + name
            file += [0x50, 0x4B, 3, 4] + head + little(0, 2) + name + part.content
        }
        let end = little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4)
        return file + directory + [0x50, 0x4B, 5, 6] + end + little(file.count, 4) + little(0, 2)
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
    }

    /// CRC-32 as archives keep it (ISO 3309).
    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return Int(sum ^ 0xFFFF_FFFF)
    }

    private static let table: [UInt32] = (0..<256).map { (index: UInt32) in
        (0..<8).reduce(index) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}

import CArchive

/// The XML parts of an Office Open XML package (a zip archive).
struct Package {
    /// The unpacked XML parts by their path, without a leading slash.
    private(set) var parts: [String: [UInt8]] = [:]
    /// The paths of all entries, XML or not.
    private(set) var names: Set<String> = []

    /// No package of an office has nearly so many entries.
    static let maximumEntries = 10_000
    /// The largest part that is unpacked.
    static let maximumPartBytes = 64 << 20
    /// What may be unpacked of one file in all: a bound for any file, and a smaller one for small files, since text
    /// with its markup shrinks to a fiftieth, hardly more.
    static func maximumTotalBytes(ofFile count: Int) -> Int {
        min(128 << 20, (16 << 20) + 100 * count)
    }

    /// Unpacks the XML parts of `bytes`.
    ///
    /// - Throws: ``FileError`` with code `damaged`, `encrypted`, `hostile` or `tooLarge`.
    init(unpacking bytes: [UInt8]) throws(FileError) {
        guard Self.hasEndRecord(bytes) else { throw .damagedArchive }
        let outcome = bytes.withUnsafeBytes { buffer in
            Result { () throws(FileError) in
                try ZipReader(buffer).unpack(limit: Self.maximumTotalBytes(ofFile: bytes.count))
            }
        }
        (parts, names) = try outcome.get()
    }

    /// The XML part at `path`, which may be written with a leading slash.
    func part(_ path: String) -> [UInt8]? {
        parts[path.hasPrefix("/") ? String(path.dropFirst()) : path]
    }

    /// Whether the archive's end record (`PK 05 06`) is there. libarchive reads an archive without one as a stream and
    /// would take one that was cut between two entries for whole.
    private static func hasEndRecord(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 22 else { return false }
        let first = max(0, bytes.count - 22 - 0xFFFF)
        return stride(from: bytes.count - 22, through: first, by: -1).contains { start in
            bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == 5 && bytes[start + 3] == 6
        }
    }
}

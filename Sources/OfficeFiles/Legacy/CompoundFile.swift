/// The old compound files of Word, Excel and WPS, which also wrap new files with a password ([MS-CFB]).
enum CompoundFile {
    /// The format of the compound file `bytes`: its streams' names tell.
    ///
    /// - Throws: ``FileError`` with code `encrypted` or `unsupported`.
    static func format(of bytes: [UInt8]) throws(FileError) -> ForeignFormat {
        if entry("EncryptedPackage", in: bytes) != nil { throw .encrypted }
        if let entry = entry("WordDocument", in: bytes) {
            if isLockedWord(stream(of: entry, in: bytes)) { throw .encrypted }
            return .doc
        }
        if let entry = entry("Workbook", in: bytes) ?? entry("Book", in: bytes) {
            if isLockedExcel(stream(of: entry, in: bytes)) { throw .encrypted }
            return .xls
        }
        if isCut(bytes) { throw .damagedForeign }
        throw .unsupported("旧版 Office 文件", "an old Office file")
    }

    /// Whether the directory, whose sector the header names, lies behind the file's end.
    private static func isCut(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 512 else { return true }
        return offset(ofSector: number(at: 48, in: bytes), in: bytes) + 128 > bytes.count
    }

    private static func offset(ofSector number: Int, in bytes: [UInt8]) -> Int {
        (number + 1) * (bytes[30] == 12 ? 4096 : 512)
    }

    private static func number(at start: Int, in bytes: [UInt8]) -> Int {
        bytes[start..<(start + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Where the directory's entry of a stream begins. Entries are 128 bytes long and begin at multiples of that (2.6.1);
    /// names are UTF-16.
    private static func entry(_ name: String, in bytes: [UInt8]) -> Int? {
        let pattern = (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return stride(from: 512, through: bytes.count - 128, by: 128).first { start in
            pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
        }
    }

    /// The first sector of a stream: its number stands in the entry, the size of sectors in the header (2.2).
    private static func stream(of entry: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        let start = offset(ofSector: number(at: entry + 116, in: bytes), in: bytes)
        return start + 512 <= bytes.count ? bytes[start..<(start + 512)] : []
    }

    /// Whether the file information block has its mark and `fEncrypted` ([MS-DOC] 2.5.2).
    private static func isLockedWord(_ stream: ArraySlice<UInt8>) -> Bool {
        guard stream.count >= 12, stream.starts(with: [0xEC, 0xA5]) else { return false }
        return stream[stream.startIndex + 11] & 1 == 1
    }

    /// Whether `FilePass` follows the first record ([MS-XLS] 2.4.117).
    private static func isLockedExcel(_ stream: ArraySlice<UInt8>) -> Bool {
        guard stream.count >= 512, stream[stream.startIndex + 1] == 0x08 else { return false }
        let next = stream.startIndex + 4 + Int(stream[stream.startIndex + 2])
        return next + 1 < stream.endIndex && stream[next] == 0x2F && stream[next + 1] == 0
    }
}

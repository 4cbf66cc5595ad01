import CArchive

/// One pass of libarchive over a zip archive in memory.
struct ZipReader {
    private let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The XML entries, and the names of all entries, reading at most `limit` unpacked bytes.
    ///
    /// Names that are not ASCII come as `nil` in the C locale and are passed over: the parts of a Word file have ASCII
    /// names (ECMA-376 part 2, 6.2.2), and a library must not change the process's locale.
    func unpack(limit: Int) throws(FileError) -> (parts: [String: [UInt8]], names: Set<String>) {
        guard let archive = archive_read_new() else { throw .tooLarge }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
            throw .damagedArchive
        }
        var parts: [String: [UInt8]] = [:]
        var names: Set<String> = []
        var room = limit
        while let entry = try next(archive) {
            guard let path = archive_entry_pathname(entry) else { continue }
            let name = String(cString: path)
            guard names.count < Package.maximumEntries else { throw .tooLarge }
            guard names.insert(name).inserted else { throw .hostile }
            guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { continue }
            guard archive_entry_is_data_encrypted(entry) == 0 else { throw .encrypted }
            let part = try data(of: archive, limit: min(room, Package.maximumPartBytes))
            room -= part.count
            parts[name] = part
        }
        return (parts, names)
    }

    private func next(_ archive: OpaquePointer) throws(FileError) -> OpaquePointer? {
        var entry: OpaquePointer?
        switch archive_read_next_header(archive, &entry) {
        case ARCHIVE_EOF: return nil
        // A warning tells of a name that the locale cannot show.
        case ARCHIVE_OK, ARCHIVE_WARN: return entry
        default: throw .damagedArchive
        }
    }

    private func data(of archive: OpaquePointer, limit: Int) throws(FileError) -> [UInt8] {
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &chunk, chunk.count)
            if count == 0 { return result }
            // Also a wrong checksum, which libarchive reports at the end of the entry.
            guard count > 0 else { throw .damagedArchive }
            guard result.count + count <= limit else { throw .hostile }
            result.append(contentsOf: chunk[..<count])
        }
    }
}

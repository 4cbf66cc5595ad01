import CArchive

extension Archive {
    /// The parts of an archive; nothing where it is none.
    static func unpacked(_ bytes: [UInt8]) -> [Case.Part] {
        bytes.withUnsafeBytes { buffer in
            guard let archive = archive_read_new() else { return [] }
            defer { archive_read_free(archive) }
            archive_read_support_format_zip(archive)
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return [] }
            var parts: [Case.Part] = []
            var entry: OpaquePointer?
            while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
                guard let name = archive_entry_pathname(entry) else { continue }
                parts.append(Case.Part(name: String(cString: name), content: content(of: archive)))
            }
            return parts
        }
    }

    private static func content(of archive: OpaquePointer) -> [UInt8] {
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &chunk, chunk.count)
            guard count > 0 else { return result }
            result += chunk[..<count]
        }
    }
}

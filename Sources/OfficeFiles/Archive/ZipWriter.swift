import CArchive

/// Packs files into a zip archive in memory.
public enum ZipWriter {
    /// The archive of `files`, in the order given; the same bytes for the same files. `nil` where there is not enough memory.
    ///
    /// Paths are to be ASCII: a library must not change the process's locale, and without one libarchive refuses other names.
    public static func packing(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8]? {
        guard let archive = archive_write_new() else { return nil }
        defer { archive_write_free(archive) }
        // Deflate makes incompressible data longer by five bytes in 16 KiB at most; the heads of an entry take under 512 bytes.
        let capacity = files.reduce(65_536) {
            $0 + $1.bytes.count + $1.bytes.count / 1000 + 2 * $1.path.utf8.count + 512
        }
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
        defer { buffer.deallocate() }
        var used = 0
        guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
            archive_write_open_memory(archive, buffer, capacity, &used) == ARCHIVE_OK
        else { return nil }
        for file in files {
            guard write(file.path, file.bytes, to: archive) else { return nil }
        }
        guard archive_write_close(archive) == ARCHIVE_OK else { return nil }
        return Array(UnsafeRawBufferPointer(start: buffer, count: used))
    }

    /// 1 January 2020: a fixed time, so that the bytes depend on the files alone.
    private static let fixedTime = 1_577_836_800

    private static func write(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, UInt32(0o100000))
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, fixedTime, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
        return archive_write_data(archive, bytes, bytes.count) == bytes.count
    }
}

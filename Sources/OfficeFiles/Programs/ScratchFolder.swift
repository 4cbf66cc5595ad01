import Glibc

/// A temporary folder that only this user may enter; it is removed with all that is in it.
struct ScratchFolder: ~Copyable {
    let path: String

    init(in parent: String) throws(FileError) {
        var template = Array("\(parent)/duban-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .programFailed }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    /// The path of what is called `name` in the folder.
    func path(of name: String) -> String { "\(path)/\(name)" }

    /// Makes a folder in this one.
    func makeFolder(_ name: String) throws(FileError) {
        guard mkdir(path(of: name), 0o700) == 0 else { throw .programFailed }
    }

    /// Writes a file.
    func write(_ bytes: [UInt8], to name: String) throws(FileError) {
        try ScratchFile(folder: path, name: name).write(bytes)
    }

    /// The file `name`, or `nil` where there is none of at most `limit` bytes.
    func read(_ name: String, limit: Int) -> [UInt8]? {
        ScratchFile(folder: path, name: name).read(limit: limit)
    }

    /// Removes a file, or a folder with all that is in it; links are removed, not followed.
    private static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { remove("\(path)/\(name)") }
        }
        closedir(folder)
        rmdir(path)
    }
}

/// A file in a temporary folder.
struct ScratchFile {
    let folder: String
    let name: String

    /// What it holds, or `nil` where there is no such file of at most `limit` bytes.
    func read(limit: Int) -> [UInt8]? {
        let file = open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while result.count <= limit {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count <= 0 { return count == 0 ? result : nil }
            result.append(contentsOf: chunk[..<count])
        }
        return nil
    }

    /// Makes it hold `bytes`.
    func write(_ bytes: [UInt8]) throws(FileError) {
        let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .programFailed }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .programFailed }
            written += count
        }
    }
}

internal import Glibc

/// Whole reads and writes on files and the standard streams, by file descriptor.
enum StandardStreams {
    /// Writes all of `text` to standard output; ends the command with status 74 where that fails.
    static func write(_ text: String) throws {
        try write(Array(text.utf8))
    }

    /// Writes all of `bytes` to standard output; ends the command with status 74 where that fails.
    static func write(_ bytes: [UInt8]) throws {
        guard writeAll(bytes, to: STDOUT_FILENO) else {
            throw failure(.inputOutput, say("标准输出无法写入。", "Standard output cannot be written."))
        }
    }

    /// Writes `error` to standard error; nothing can be done where that fails.
    static func write(error: String) {
        _ = writeAll(Array(error.utf8), to: STDERR_FILENO)
    }

    /// Writes all of `bytes` to the file at `path`, in place of what it held.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWritten = writeAll(bytes, to: descriptor)
        guard close(descriptor) == 0, isWritten else { throw unwritable(path) }
    }

    private static func unwritable(_ name: String) -> any Error {
        let reason = String(cString: strerror(errno))
        return failure(.inputOutput, say("\(name) 无法写入：\(reason)。", "\(name) cannot be written: \(reason)."))
    }

    /// All bytes of the file at `path`, or of standard input where `path` is `-`.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, name: say("标准输入", "standard input")) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        return try readAll(descriptor, name: path)
    }

    private static func unreadable(_ name: String) -> any Error {
        let reason = String(cString: strerror(errno))
        return failure(.inputOutput, say("\(name) 无法读取：\(reason)。", "\(name) cannot be read: \(reason)."))
    }

    private static func readAll(_ descriptor: Int32, name: String) throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(name) }
            if count == 0 { return all }
            all.append(contentsOf: buffer[..<count])
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}

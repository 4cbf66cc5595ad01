import Foundation
import Glibc

/// A worker process, seen from outside.
final class WatchedWorker {
    let format: Format
    /// What it repeats, to compare its results with those of another process.
    let expected: [Int: UInt64]?
    private(set) var digests: [Int: UInt64] = [:]
    private(set) var refused = 0
    private(set) var broken: [(number: Int, message: String)] = []
    /// The case that is being read.
    private(set) var current: (number: Int, bytes: Int, isRead: Bool)?
    private(set) var isAtEnd = false
    private var isKilled = false
    let begun = Date()

    private let process = Process()
    private let pipe = Pipe()
    private let errors: String
    private var rest: [UInt8] = []
    private var caseBegun = Date()
    private var caseCPU = 0.0

    /// Starts one.
    init(_ format: Format, arguments: [String], expected: [Int: UInt64]? = nil) throws {
        self.format = format
        self.expected = expected
        errors = NSTemporaryDirectory() + "duban-fuzz-errors-\(UInt64.random(in: 0...UInt64.max))"
        _ = FileManager.default.createFile(atPath: errors, contents: nil)
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        try? pipe.fileHandleForWriting.close()
        _ = fcntl(file, F_SETFL, O_NONBLOCK)
    }

    deinit { try? FileManager.default.removeItem(atPath: errors) }

    var file: Int32 { pipe.fileHandleForReading.fileDescriptor }

    /// Takes what it has said.
    func listen() {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while !isAtEnd {
            let count = read(file, &chunk, chunk.count)
            if count == 0 { isAtEnd = true }
            guard count > 0 else { break }
            rest += chunk[..<count]
        }
        while let end = rest.firstIndex(of: 0x0A) {
            if let step = Step(String(decoding: rest[..<end], as: UTF8.self)) { take(step) }
            rest.removeFirst(end + 1)
        }
    }

    private func take(_ step: Step) {
        switch step {
        case .begun(let number, let bytes):
            current = (number, bytes, false)
            (caseBegun, caseCPU) = (Date(), processorSeconds)
        case .read: current?.isRead = true
        case .broken(let number, let message): broken.append((number, message))
        case .ended(let number, let digest, let isRefused):
            digests[number] = digest
            refused += isRefused ? 1 : 0
            current = nil
        }
    }

    /// Whether the case that is being read should long have ended. What is ready to run may wait for others.
    var hangs: Bool {
        guard let current else { return Date().timeIntervalSince(begun) > 3600 }
        let patience = format.patience(bytes: current.bytes) * (current.isRead ? 10 : 1)
        if format.runsPrograms { return Date().timeIntervalSince(caseBegun) > 4 * patience }
        return processorSeconds - caseCPU > patience || Date().timeIntervalSince(caseBegun) > 20 * patience
    }

    /// Ends it.
    func kill() {
        isKilled = true
        Glibc.kill(process.processIdentifier, SIGKILL)
    }

    /// How it ended, once it is at its end: nothing where it ended well.
    func failure() -> String? {
        process.waitUntilExit()
        // One that crashed or was killed did not clear up.
        try? FileManager.default.removeItem(atPath: Stage.folder(ofProcess: process.processIdentifier))
        if isKilled { return nil }
        if process.terminationReason == .exit, process.terminationStatus <= 1 { return nil }
        let text =
            FileManager.default.contents(atPath: errors).map { String(decoding: $0.prefix(2000), as: UTF8.self) } ?? ""
        let line = text.split(whereSeparator: \.isNewline).first { $0.contains("rror") } ?? ""
        return "crashed with \(process.terminationStatus): \(line)"
    }

    /// Processor time that it has used.
    private var processorSeconds: Double {
        guard let data = FileManager.default.contents(atPath: "/proc/\(process.processIdentifier)/stat") else {
            return 0
        }
        // The name in brackets may hold spaces (proc(5)); the times are the 14th and 15th fields, in hundredths.
        let fields = String(decoding: data, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / 100
    }
}

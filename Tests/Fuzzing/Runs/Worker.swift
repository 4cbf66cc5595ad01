import Foundation
import Glibc

/// A process that reads cases one after the other and says so on standard output, a line for each step.
struct Worker {
    private let options: Options
    private let format: Format

    init(_ options: Options) throws {
        self.options = options
        format = options.formats.first ?? .text
        var limit = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        limit = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }

    /// Reads cases from `--first` on, up to `--last` or for so many seconds.
    func work() throws {
        let maker = CaseMaker(format, seed: options.seed, seeds: Seeds(madeIn: options.madeFolder))
        let stage = try Stage()
        let end = Date().addingTimeInterval(Double(options.number("seconds", else: 3)))
        let last = options.number("last", else: .max)
        var number = options.number("first", else: 0)
        repeat {
            let bytes = maker.make(number).bytes
            Step.begun(number, bytes: bytes.count).tell()
            let check = CaseCheck(format, bytes: bytes, stage: stage) { Step.read(number).tell() }
            for violation in check.violations.prefix(3) { Step.broken(number, violation).tell() }
            Step.ended(number, digest: check.digest, isRefused: check.isRefused).tell()
            number += 1
        } while number <= last && (Date() < end || last != .max)
    }

    /// Reads one file; `false` where it breaks a promise.
    func tryFile() throws -> Bool {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: options.text("file") ?? "")))
        let stage = try Stage()
        let check = CaseCheck(format, bytes: bytes, stage: stage)
        for violation in check.violations { Step.broken(0, violation).tell() }
        Step.ended(0, digest: check.digest, isRefused: check.isRefused).tell()
        return check.violations.isEmpty
    }

    /// The case with the number `--first`.
    func shown() throws -> [UInt8] {
        CaseMaker(format, seed: options.seed, seeds: Seeds(madeIn: options.madeFolder)).make(
            options.number("first", else: 0)
        ).bytes
    }
}

/// What a worker says.
enum Step {
    case begun(Int, bytes: Int)
    case read(Int)
    case broken(Int, String)
    case ended(Int, digest: UInt64, isRefused: Bool)

    func tell() {
        let line =
            switch self {
            case .begun(let number, let bytes): "b \(number) \(bytes)"
            case .read(let number): "r \(number)"
            case .broken(let number, let message):
                "v \(number) \(message.map { $0.isNewline ? " " : String($0) }.joined().prefix(1000))"
            case .ended(let number, let digest, let isRefused): "e \(number) \(digest) \(isRefused ? 1 : 0)"
            }
        let bytes = Array((line + "\n").utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { exit(0) }
            written += count
        }
    }

    init?(_ line: some StringProtocol) {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let number = Int(words[1]) else { return nil }
        let rest = words.count > 2 ? String(words[2]) : ""
        switch words[0] {
        case "b": self = .begun(number, bytes: Int(rest) ?? 0)
        case "r": self = .read(number)
        case "v": self = .broken(number, rest)
        case "e":
            let fields = rest.split(separator: " ")
            self = .ended(number, digest: fields.first.flatMap { UInt64($0) } ?? 0, isRefused: fields.last == "1")
        default: return nil
        }
    }
}

import Foundation

/// What a run has found, one case for each way to fail.
final class Findings {
    let folder: String
    private let options: Options
    private var found: [String: (format: Format, number: Int, message: String, count: Int)] = [:]

    init(folder: String, options: Options) {
        self.folder = folder
        self.options = options
    }

    /// Notes a case that fails.
    func add(_ format: Format, _ number: Int, _ message: String) {
        let key = format.rawValue + " " + Self.kind(of: message)
        if found[key] == nil {
            say("found: \(format.rawValue) \(number) \(message.prefix(300))")
            found[key] = (format, number, message, 0)
        }
        found[key]?.count += 1
    }

    /// Makes the cases smaller and writes them down; `true` where there are none.
    func settle() throws -> Bool {
        guard !found.isEmpty else { return true }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let seeds = Seeds(madeIn: options.madeFolder)
        for (key, finding) in found.sorted(by: { $0.key < $1.key }) {
            let whole = CaseMaker(finding.format, seed: options.seed, seeds: seeds).make(finding.number)
            let small = Minimiser(finding.format, kind: Self.kind(of: finding.message), folder: folder).minimised(whole)
            let path = "\(folder)/\(finding.format.rawValue)-\(options.seed)-\(finding.number)"
            try Data(whole.bytes).write(to: URL(fileURLWithPath: path + ".whole"))
            try Data(small.bytes).write(to: URL(fileURLWithPath: path + ".small"))
            try Data("\(finding.message)\n".utf8).write(to: URL(fileURLWithPath: path + ".message"))
            say(
                "\(key) (\(finding.count) times): \(whole.size) bytes made \(small.size): fuzz try --formats \(finding.format.rawValue) --file \(path).small"
            )
        }
        return false
    }

    /// The kind of a failure: its message without what differs from case to case.
    static func kind(of message: String) -> String {
        let end = message.firstIndex { "“0123456789".contains($0) } ?? message.endIndex
        return message.hasPrefix("crashed") ? "crashed" : String(message[..<end])
    }
}

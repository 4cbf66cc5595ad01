public import Ledger
import Values

/// A report as it is being typed: what a form sends, what a draft keeps, and what the page shows again.
public struct TypedReport: Sendable, Hashable {
    /// A file that was uploaded already, known by the digest of its bytes.
    public struct Attachment: Sendable, Hashable {
        /// The file.
        public var evidence: Evidence
        /// How large it is.
        public var sizeBytes: Int

        /// The file `evidence` of `sizeBytes`.
        public init(_ evidence: Evidence, sizeBytes: Int) {
            self.evidence = evidence
            self.sizeBytes = sizeBytes
        }

        /// The attachment as the value of a field: digest, size and name.
        public var code: String { "\(evidence.digest.hexadecimal) \(sizeBytes) \(evidence.name)" }

        /// Reads ``code``.
        public init?(code: String) {
            let parts = code.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let digest = Digest(hexadecimal: parts[0]), let size = Int(parts[1]), size >= 0,
                !parts[2].isEmpty
            else { return nil }
            self.init(Evidence(digest: digest, name: String(parts[2])), sizeBytes: size)
        }

        /// The size as people say it: `1.2 MB`.
        public var sizeText: String { Self.text(ofBytes: sizeBytes) }

        static func text(ofBytes bytes: Int) -> String {
            bytes < 1_048_576
                ? "\((bytes + 1023) / 1024) KB" : "\(bytes / 1_048_576).\(bytes % 1_048_576 * 10 / 1_048_576) MB"
        }
    }

    /// The values, as typed.
    public var values: [ElementID: String] = [:]
    /// What was done.
    public var progress = ""
    /// What stands in the way.
    public var obstacles = ""
    /// What is needed from others.
    public var help = ""
    /// What comes next.
    public var plans = ""
    /// The claimed progress, by its raw value.
    public var claim = ""
    /// Why nothing changed.
    public var reason = ""
    /// The files uploaded already.
    public var attached: [Attachment] = []
    /// What was answered to questions, by their code.
    public var answers: [String: String] = [:]
    /// The questions that were shown.
    public var asked: Set<String> = []

    /// Nothing typed.
    public init() {}

    /// What an earlier report said, to be improved.
    public init(_ content: ReportContent) {
        for value in content.values { values[value.element] = value.value.description }
        progress = content.progress
        obstacles = content.problems
        help = content.help
        plans = content.next
        claim = content.claim?.rawValue ?? ""
        reason = content.unchangedReason
        attached = content.evidence.map { Attachment($0, sizeBytes: 0) }
    }

    /// Whether there is anything to send.
    public var isEmpty: Bool {
        values.values.allSatisfy(\.isEmpty) && [progress, obstacles, help, plans, claim].allSatisfy(\.isEmpty)
            && attached.isEmpty
    }

    /// Whether it says the same as `other`, questions and their answers aside.
    public func saysTheSame(as other: TypedReport) -> Bool {
        func words(_ report: TypedReport) -> TypedReport {
            var report = report
            report.answers = [:]
            report.asked = []
            report.reason = ""
            report.values = report.values.filter { !$0.value.isEmpty }
            return report
        }
        return words(self) == words(other)
    }
}

extension ReportKey {
    /// The line of a sheet as the value of a field: `i1 o2`.
    public var lineCode: String { "\(item) \(organisation)" }
    /// Where the line stands on the page of its sheet.
    public var lineAnchor: String { "line-\(item)-\(organisation)" }
}

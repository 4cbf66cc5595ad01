/// Something that a person should look at before the plan is adopted.
public struct Finding: Sendable, Hashable {
    /// How serious a finding is.
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Worth knowing.
        case note
        /// Should be settled before dispatch.
        case warning
        /// Must be settled before dispatch.
        case error

        /// Whether `left` is less serious than `right`.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The stable code: `D104`.
    public var code: String
    /// How serious it is.
    public var severity: Severity
    /// A plain sentence, in Chinese, saying what was found.
    public var message: String
    /// What to do about it.
    public var suggestion: String?
    /// Where.
    public var span: Span

    /// A finding at `span`.
    public init(code: String, severity: Severity, message: String, suggestion: String?, span: Span) {
        self.code = code
        self.severity = severity
        self.message = message
        self.suggestion = suggestion
        self.span = span
    }
}

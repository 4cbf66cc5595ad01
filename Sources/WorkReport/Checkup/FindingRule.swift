/// What the check-up (量化体检) looks for: one rule for each code, stable across versions.
public struct FindingRule: Sendable, Hashable {
    /// A rule in the words of one language.
    public struct Explanation: Sendable, Hashable {
        /// What is found, in a few words.
        public let title: String
        /// Why it matters.
        public let reason: String
        /// What the rule looks at, and what it passes over.
        public let looksAt: String
        /// What to do about it.
        public let advice: String

        init(_ title: String, reason: String, looksAt: String, advice: String) {
            self.title = title
            self.reason = reason
            self.looksAt = looksAt
            self.advice = advice
        }
    }

    /// The stable code: `D103`.
    public let code: String
    /// How serious a finding is.
    public let severity: Finding.Severity
    /// A sentence of an invented document that causes it; documents are Chinese, so there is one for all languages.
    public let example: String
    /// The rule in Chinese.
    public let chinese: Explanation
    /// The rule in English.
    public let english: Explanation

    /// All rules, in the order of their codes.
    public static let all: [FindingRule] = [
        noCommitment, noOrganisation, noLead, noDeadline, numberGap, numberRepeat, sectionCount, itemCount, lostText,
        alias, umbrella, collective, impliedNumbers, secrecyMark, interruptedName, lostBeginning, severalLeads, noYear,
        partsExceedWhole, unlikelyName, vagueWords, conflictingTargets, deadlinePassed, deadlineBeyondYear,
        impossiblePercent,
    ]

    /// The code of marks of secrecy, which stop an import.
    public static let secrecyCode = secrecyMark.code

    /// The rule with a code, in capitals or small letters.
    public static func rule(_ code: String) -> FindingRule? {
        let wanted = code.uppercased()
        return all.first { $0.code == wanted }
    }

    init(
        _ code: String, _ severity: Finding.Severity, example: String, chinese: Explanation, english: Explanation
    ) {
        self.code = code
        self.severity = severity
        self.example = example
        self.chinese = chinese
        self.english = english
    }

    /// A finding of this rule.
    func finding(_ message: String, at span: Span, suggestion: String? = nil) -> Finding {
        Finding(code: code, severity: severity, message: message, suggestion: suggestion, span: span)
    }
}

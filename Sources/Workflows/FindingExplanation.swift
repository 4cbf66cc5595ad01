internal import WorkReport

/// What a code of the check-up means (体检代码), for layers that do not know the reader.
public struct FindingExplanation: Sendable, Hashable {
    /// The same in one language.
    public struct Wording: Sendable, Hashable {
        /// Why it matters.
        public let reason: String
        /// What the rule looks at.
        public let looksAt: String
        /// What to do about it.
        public let advice: String
    }

    /// The code: `D104`.
    public let code: String
    /// In Chinese.
    public let chinese: Wording
    /// In English.
    public let english: Wording
    /// A sentence of an invented document that causes it.
    public let example: String

    /// Explanations of all codes, in their order.
    public static let all: [FindingExplanation] = FindingRule.all.map { rule in
        FindingExplanation(
            code: rule.code, chinese: Wording(rule.chinese), english: Wording(rule.english), example: rule.example)
    }
}

extension FindingExplanation.Wording {
    fileprivate init(_ explanation: FindingRule.Explanation) {
        self.init(reason: explanation.reason, looksAt: explanation.looksAt, advice: explanation.advice)
    }
}

/// What a code of the check-up means, as it is shown beside a finding.
public struct FindingExplanation: Sendable, Hashable {
    /// Why it matters.
    public var reason: Phrase
    /// What the rule looks at.
    public var looksAt: Phrase
    /// What to do about it.
    public var advice: Phrase
    /// A sentence that causes it, in Chinese as documents are.
    public var example: String

    /// An explanation of the given parts.
    public init(reason: Phrase, looksAt: Phrase, advice: Phrase, example: String) {
        self.reason = reason
        self.looksAt = looksAt
        self.advice = advice
        self.example = example
    }

    /// The explanation, folded.
    func html(_ context: PageContext) -> HTML {
        """
        <details class="why"><summary>\(context(.whyFound))</summary><dl><dt>\(context(.whyItMatters))</dt><dd>\(context(reason))</dd>\
        <dt>\(context(.whatIsChecked))</dt><dd>\(context(looksAt))</dd><dt>\(context(.example))</dt>\
        <dd lang="zh-CN">\(example)</dd><dt>\(context(.whatToDo))</dt><dd>\(context(advice))</dd></dl></details>
        """
    }
}

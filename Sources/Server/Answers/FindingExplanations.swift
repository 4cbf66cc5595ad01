import Pages
import Workflows

/// What the codes of the check-up mean, in the words of pages.
enum FindingExplanations {
    /// By code.
    static let all: [String: Pages.FindingExplanation] = Dictionary(
        uniqueKeysWithValues: Workflows.FindingExplanation.all.map { known in
            let (chinese, english) = (known.chinese, known.english)
            let explanation = Pages.FindingExplanation(
                reason: Phrase(chinese.reason, english.reason), looksAt: Phrase(chinese.looksAt, english.looksAt),
                advice: Phrase(chinese.advice, english.advice), example: known.example)
            return (known.code, explanation)
        })
}

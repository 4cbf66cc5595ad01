import Testing

/// Paragraphs of invented work reports with what they commit to, written before the rules were tuned.
///
/// A paragraph begins with `@ year text`; its indicators follow as
/// `= value scale unit comparator kind strength deadline subject`, dated results without a number as `* date clause`,
/// red lines as `! clause`, what is kept up as `~ clause`; `-` stands for nothing.
enum ItemCorpus {
    /// A paragraph with its answer.
    struct Paragraph: Sendable, CustomTestStringConvertible {
        let year: Int
        let text: String
        /// `value scale unit comparator kind strength deadline` of each indicator.
        var indicators: [String] = []
        /// What each indicator counts or measures, in the same order.
        var subjects: [String] = []
        /// The dates and clauses of results without a number.
        var milestones: [(date: String, clause: String)] = []
        var redlines: [String] = []
        var ongoing: [String] = []

        var testDescription: String { CommitmentReading.title(of: text) }
    }

    /// All paragraphs, in the order of their files.
    static let paragraphs = [economy, society, hard].flatMap { paragraphs(in: $0) }

    private static func paragraphs(in corpus: String) -> [Paragraph] {
        var found: [Paragraph] = []
        for line in corpus.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 8)
            let last = found.count - 1
            switch fields.first {
            case "@": found.append(Paragraph(year: Int(fields[1]) ?? 0, text: fields[2...].joined(separator: " ")))
            case "=":
                found[last].indicators.append(fields[1...7].joined(separator: " "))
                found[last].subjects.append(String(fields[8]))
            case "*": found[last].milestones.append((String(fields[1]), String(fields[2])))
            case "!": found[last].redlines.append(String(fields[1]))
            case "~": found[last].ongoing.append(String(fields[1]))
            default: break
            }
        }
        return found
    }
}

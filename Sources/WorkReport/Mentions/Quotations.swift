extension MentionRule {
    /// Quotations and titles: what is a slogan is left out, in the rest numbers in words are names (“三个一批”).
    static func quotation(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard !scan.quotation.contains(start), let end = scan.endOfQuotation(from: start) else { return nil }
        scan.quotation = (start + 1)..<end
        return scan.isFormula(scan.quotation) ? .skip(to: end + 1) : .skip(to: start + 1)
    }

    /// The end of a sentence, where what it named is forgotten.
    static func sentenceEnd(_ scan: inout Scan, at _: Int) -> Outcome? {
        scan.sentenceYear = nil
        return nil
    }
}

extension Scan {
    /// Longer stretches between two marks are speech, or marks that do not belong together.
    private static let longestQuotation = 40

    /// The closing mark that belongs to the opening one at `start`.
    fileprivate func endOfQuotation(from start: Int) -> Int? {
        let closing: CodeUnit =
            switch self[start] {
            case "“": "”"
            case "‘": "’"
            case "「": "」"
            case "『": "』"
            case "《": "》"
            case "〈": "〉"
            default: "\""
            }
        var index = start + 1
        while index < count, index - start <= Scan.longestQuotation {
            if self[index] == closing { return index }
            if self[index] == "。" { return nil }
            index += 1
        }
        return nil
    }

    /// Whether the quotation is a formula: 1+3+N, 1+3+多.
    fileprivate func isFormula(_ range: Range<Int>) -> Bool {
        range.contains { index in
            (self[index] == "+" || self[index] == "×")
                && (self[index - 1].isDigit || self[index + 1].isDigit || self[index + 1].isLatin)
        }
    }
}

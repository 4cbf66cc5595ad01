/// Lines that hold a page's number and nothing else: `— 2 —`, `- 12 -`, `第 3 页`.
enum PageNumber {
    /// Whether a line of UTF-8 is one.
    static func isOne(_ line: some Collection<UInt8>) -> Bool {
        guard (3...48).contains(line.count) else { return false }
        let text = String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }
        guard text.contains(where: \.isWholeNumber), let first = text.first, let last = text.last else { return false }
        if first == "第" { return text.contains("页") && text.allSatisfy { $0.isWholeNumber || "第页共/".contains($0) } }
        return "—-―·–".contains(first) && "—-―·–".contains(last)
            && text.allSatisfy { $0.isWholeNumber || "—-―·–".contains($0) }
    }
}

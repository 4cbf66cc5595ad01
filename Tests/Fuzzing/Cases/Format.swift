/// The inputs that are made up, by the way that they take through the reader.
enum Format: String, CaseIterable, Sendable {
    case text, gb18030, utf16, csv, html, docx, xlsx, archive, compound, mentions
    /// PDF files through poppler.
    case pdf
    /// What poppler and tesseract print, through programs that print the case instead.
    case pages
    /// Old office files through LibreOffice.
    case legacy
    /// Scanned pages through tesseract.
    case scan

    /// Its share of the time.
    var weight: Int {
        switch self {
        case .text, .docx, .xlsx, .html: 4
        case .gb18030, .csv, .archive, .mentions, .pages, .pdf: 2
        case .utf16, .compound, .legacy, .scan: 1
        }
    }

    /// The name under which a case is opened.
    var fileName: String {
        switch self {
        case .csv: "case.csv"
        case .docx: "case.docx"
        default: "case-2026.txt"
        }
    }

    /// Whether other programs do part of the work, which then counts to the wall clock only.
    var runsPrograms: Bool { [.pdf, .pages, .legacy, .scan].contains(self) }

    /// The seconds after which a case of so many bytes hangs.
    func patience(bytes: Int) -> Double {
        let own = Bounds.slack * (2 + 20e-6 * Double(bytes))
        return runsPrograms ? own + 150 : own
    }
}

/// What a case may cost.
enum Bounds {
    /// Unoptimised code is many times slower: it gets more time, and shorter cases to make up for it.
    #if DEBUG
        static let slack = 20.0
        static let seed = 12_000
        static let growth = 4000
    #else
        static let slack = 1.0
        /// The largest seed of many parts.
        static let seed = 2_000_000
        /// The longest piece of a text, and the most that one change adds.
        static let growth = 64_000
    #endif

    /// Processor time in seconds: the promise is time linear in the size. Archives are counted by what is unpacked.
    static func seconds(bytes: Int) -> Double { slack * (0.5 + 8e-6 * Double(bytes)) }

    /// Memory beyond what the process held before.
    static func memory(bytes: Int) -> Int { (96 << 20) + 600 * bytes }

    /// Memory that no case may pass, whatever its archive unpacks to.
    static let mostMemory = 3 << 30

    /// The text that a file of so many bytes may come to; archives unpack at most 16 MB more than a hundredfold.
    static func text(bytes: Int) -> Int { (16 << 20) + 100 * bytes }
}

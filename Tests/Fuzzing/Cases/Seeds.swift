import Foundation

/// The files from which cases are made.
struct Seeds {
    /// Documents as text in UTF-8.
    private(set) var texts: [[UInt8]]
    private(set) var hypertexts = MadeSeeds.hypertexts
    private(set) var tables = MadeSeeds.tables
    private(set) var word = [MadeSeeds.word]
    private(set) var sheets = [MadeSeeds.workbook]
    private(set) var portable = [MadeSeeds.portable]
    private(set) var printed = [MadeSeeds.printed]
    private(set) var legacy = MadeSeeds.legacy
    private(set) var scans: [[UInt8]] = []

    /// The project's own samples, those beside the project, and what was made of them in `folder`.
    init(madeIn folder: String) {
        texts = Self.textFolders.flatMap { Self.files(in: $0, ending: ".txt") }
        texts.append(Array(MadeSeeds.text.utf8))
        word += Self.files(in: Self.root + "/Samples", ending: ".docx").map(Archive.unpacked)
        sheets += Self.files(in: folder, ending: ".xlsx").map(Archive.unpacked)
        portable += Self.files(in: folder, ending: ".pdf")
        legacy += ["doc", "rtf", "odt", "xls", "fodt"].flatMap { Self.files(in: folder, ending: "." + $0) }
        scans = Self.files(in: folder, ending: ".scan")
        let kinds = ["bbox", "svg", "tsv", "pgm"]
        let parts = kinds.compactMap { kind in
            Self.files(in: folder, ending: "." + kind).first.map { Case.Part(name: kind, content: $0) }
        }
        if parts.count == kinds.count { printed.append(parts) }
        for list in [\Self.word, \.sheets, \.printed] {
            self[keyPath: list].removeAll { Case.parts($0).size > Bounds.seed }
        }
    }

    /// The project's folder, found from the place of this source file.
    static let root: String = {
        let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return folders.joined(separator: "/")
    }()

    private static var textFolders: [String] {
        ["Samples", "Tests/WorkReportTests/Documents", "../shared/samples", "../shared/samples/more"].map {
            "\(root)/\($0)"
        }
    }

    private static func files(in folder: String, ending: String) -> [[UInt8]] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) }
        }
    }
}

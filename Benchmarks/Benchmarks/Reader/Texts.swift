import Foundation

/// A text to be read, with its length in characters (Unicode scalars), the unit in which speed is stated.
struct Text: Sendable {
    let name: String
    let bytes: [UInt8]
    let characters: Int

    init(_ name: String, _ content: String) {
        self.name = name
        bytes = Array(content.utf8)
        characters = content.unicodeScalars.count
    }

    /// `content` repeated until it has at least `length` bytes.
    init(_ name: String, repeating content: String, toBytes length: Int) {
        self.init(
            name, String(repeating: content, count: max(1, (length + content.utf8.count - 1) / content.utf8.count)))
    }
}

/// Documents: the project's own, and real ones where they lie beside the project.
enum Documents {
    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The project's sample: a whole county document.
    static let county = contents(of: "Samples").joined(separator: "\n")

    /// Real documents, or the project's own where there are none.
    static let all: String = {
        let real = contents(of: "../shared/samples") + contents(of: "../shared/samples/more")
        return (real.isEmpty ? contents(of: "Samples") + contents(of: "Tests/WorkReportTests/Documents") : real)
            .joined(separator: "\n")
    }()

    private static func contents(of folder: String) -> [String] {
        let url = project.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
            (try? Data(contentsOf: url.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

/// Texts made to be slow: what the grammar starts on and cannot finish, again and again.
enum Adversarial {
    private static let patterns: [(String, String)] = [
        ("wan", "万"), ("percent of", "百分之"), ("arabic digits", "1234567890"), ("chinese digits", "一二三四五六七八九十百千"),
        ("opening brackets", "（"), ("nested brackets", "（）（（"), ("dates run together", "2026年6月30日"),
        ("dates cut short", "2026年6月"), ("quantities without a stop", "完成投资143亿元以上"),
        ("enumeration", "3个、"), ("clauses without a stop", "新建学校3所，"), ("of which", "其中"),
        ("comparators", "不少于"), ("labels", "责任单位："), ("organisations", "县财政局、"), ("markers", "1."),
        ("marker lines", "一、\n"), ("cells", "3|县财政局|6月底前|\n"), ("blank lines", "\n"), ("spaces", " "),
        ("decimal points", "1.1."), ("ranges", "3—"), ("quotation marks", "“"), ("at latest", "底前"),
    ]

    /// Each pattern repeated to `length` characters.
    static func texts(ofCharacters length: Int) -> [Text] {
        patterns.map { name, pattern in
            let scalars = pattern.unicodeScalars.count
            return Text(name, String(repeating: pattern, count: (length + scalars - 1) / scalars))
        }
    }
}

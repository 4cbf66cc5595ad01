import Foundation
import Testing
import Values
import WorkReport

/// A document of the project with the answer that a person wrote for it.
struct AnsweredDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let text: [UInt8]
    let answer: JSON

    var testDescription: String { name }

    /// Those under `Samples/`, `Tests/WorkReportTests/Documents/` and `Documents/{Unseen,Second}/` in it.
    static let all: [AnsweredDocument] = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let samples = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")
        let own = tests.appending(path: "Documents")
        return [samples, own, own.appending(path: "Unseen"), own.appending(path: "Second")].flatMap(documents)
    }()

    private static func documents(in folder: URL) -> [AnsweredDocument] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".gold.json") }.sorted().compactMap { name in
            let stem = String(name.dropLast(".gold.json".count))
            guard let text = try? Data(contentsOf: folder.appending(path: stem + ".txt")),
                let answer = try? Data(contentsOf: folder.appending(path: name)), let json = try? JSON(parsing: answer)
            else { return nil }
            return AnsweredDocument(name: stem, text: [UInt8](text), answer: json)
        }
    }
}

/// How many were wanted, given, and given rightly.
struct Tally {
    var right = 0
    var wanted = 0
    var given = 0

    /// The harmonic mean of precision and recall.
    var f1: Double { wanted + given == 0 ? 1 : 2 * Double(right) / Double(wanted + given) }

    mutating func add<Element: Hashable>(_ wanted: [Element], _ given: [Element]) {
        let want = Dictionary(grouping: wanted, by: { $0 }).mapValues(\.count)
        let have = Dictionary(grouping: given, by: { $0 }).mapValues(\.count)
        right += want.reduce(0) { $0 + min($1.value, have[$1.key] ?? 0) }
        self.wanted += wanted.count
        self.given += given.count
    }
}

/// A reading compared with its answer, item by item in the order of both.
struct Score {
    var items = Tally()
    var organisations = Tally()
    var values = Tally()

    init(_ reading: Reading, _ answer: JSON) {
        let wanted = answer["items"]?.array ?? []
        items.add(wanted.map { bare($0["title"]?.string) }, reading.items.map { bare($0.title) })
        for (index, item) in wanted.enumerated() {
            let given = index < reading.items.count ? reading.items[index] : nil
            organisations.add(names(item), given?.organisations.map { bare($0.name) } ?? [])
            values.add(amounts(item), given?.commitments.flatMap(\.indicators).map { label($0.amount) } ?? [])
        }
    }

    private func names(_ item: JSON) -> [String] {
        (item["organisations"]?.array ?? []).map { bare($0["name"]?.string) }
    }

    private func amounts(_ item: JSON) -> [String] {
        (item["targets"]?.array ?? []).compactMap { target in
            guard let value = target["value"]?.number else { return nil }
            return label(Amount(value: value, scale: target["scale"]?.string, unit: target["unit"]?.string))
        }
    }

    private func label(_ amount: Amount) -> String {
        "\(amount.value)\(amount.scale ?? "")\(bare(amount.unit))"
    }

    private func bare(_ text: String?) -> String {
        String((text ?? "").filter { !$0.isWhitespace }).trimmingCharacters(in: CharacterSet(charactersIn: "。.:："))
    }
}

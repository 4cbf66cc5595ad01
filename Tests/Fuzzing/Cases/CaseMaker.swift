import Glibc

/// Makes cases: the same for the same seed and number.
struct CaseMaker {
    let format: Format
    let seeds: Seeds
    private let seed: UInt64

    init(_ format: Format, seed: UInt64, seeds: Seeds) {
        self.format = format
        self.seed = seed
        self.seeds = seeds
    }

    /// The case with a number from 0.
    func make(_ number: Int) -> Case {
        let own = format.rawValue.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
        var generator = SeededGenerator(seed: own &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
        switch format {
        case .text: return .file(text(&generator))
        case .gb18030: return .file(recoded(text(&generator), "GB18030", &generator))
        case .utf16:
            return .file(recoded(text(&generator), Bool.random(using: &generator) ? "UTF-16" : "UTF-16BE", &generator))
        case .csv: return .file(table(&generator))
        case .html: return .file(hypertext(&generator))
        case .docx: return parts(pick(seeds.word, &generator), Tokens.word, &generator)
        case .xlsx: return parts(pick(seeds.sheets, &generator), Tokens.sheet, &generator)
        case .pages: return parts(pick(seeds.printed, &generator), Tokens.pages, &generator)
        case .archive: return .file(archive(&generator))
        case .compound: return .file(compound(&generator))
        case .mentions: return .file(mention(&generator))
        case .pdf: return .file(bytes(pick(seeds.portable, &generator), Tokens.portable, &generator))
        case .legacy: return .file(legacy(&generator))
        case .scan: return .file(bytes(pick(seeds.scans, &generator), Tokens.portable, &generator))
        }
    }

    private func pick<Value>(_ values: [[Value]], _ generator: inout SeededGenerator) -> [Value] {
        values.randomElement(using: &generator) ?? []
    }

    private func times(_ generator: inout SeededGenerator) -> Int {
        [1, 1, 2, 3, 5, 12].randomElement(using: &generator) ?? 1
    }

    /// A piece of a document, in whole characters; mostly a short one, since short ones are read in no time.
    private func piece(_ generator: inout SeededGenerator) -> [UInt8] {
        let whole = pick(seeds.texts, &generator)
        let length = [80, 200, 400, 400, 800, 2000, 6000, 60_000].randomElement(using: &generator) ?? 400
        let most = min(length, Bounds.growth)
        guard whole.count > most else { return whole }
        let start = Int.random(in: 0...whole.count - most, using: &generator)
        let piece = whole[start..<start + most].drop { $0 & 0xC0 == 0x80 }
        return Array(String(decoding: piece, as: UTF8.self).utf8)
    }

    private func text(_ generator: inout SeededGenerator) -> [UInt8] {
        var text = piece(&generator)
        for _ in 0..<times(&generator) {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0: text = bytes(text, Tokens.text, &generator)
            case 1...3:
                text = (Mutation.allCases.randomElement(using: &generator) ?? .cut).applied(to: text, &generator)
            case 4: text += piece(&generator)
            default: text = TextChange.applied(to: text, &generator)
            }
        }
        return text
    }

    private func bytes(
        _ start: [UInt8], _ tokens: [String], _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var result = start
        for _ in 0..<times(&generator) {
            let change = ByteChange.allCases.randomElement(using: &generator) ?? .flipped
            result = change.applied(to: result, &generator, tokens: tokens, other: start)
        }
        return result
    }

    /// - Parameter isSound: whether most changes leave it well formed: damaged XML is refused at once.
    private func markup(
        _ start: [UInt8], _ tokens: [String], isSound: Bool = false, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var result = start
        for _ in 0..<times(&generator) where result.count < 1 << 20 {
            if Int.random(in: 0..<(isSound ? 80 : 8), using: &generator) == 0 {
                result = bytes(result, tokens, &generator)
            } else {
                let isAny = !isSound || Int.random(in: 0..<40, using: &generator) == 0
                let changes = isAny ? MarkupChange.allCases : MarkupChange.sound
                let change = changes.randomElement(using: &generator) ?? .tagRemoved
                let tokens = isAny ? tokens : tokens.filter(Tokens.isWhole)
                result = change.applied(to: result, &generator, tokens: tokens, texts: Array(words(&generator).utf8))
            }
        }
        return result
    }

    /// Some text that may stand between tags.
    private func words(_ generator: inout SeededGenerator) -> String {
        let tokens = (0..<Int.random(in: 0..<6, using: &generator)).compactMap { _ in
            Tokens.text.randomElement(using: &generator)
        }
        return tokens.joined().filter { !"<&\u{0}\u{1C}\u{B}".contains($0) }
    }

    private func table(_ generator: inout SeededGenerator) -> [UInt8] {
        var table = pick(seeds.tables, &generator)
        for _ in 0..<times(&generator) {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: table = bytes(table, Tokens.csv, &generator)
            case 1: table += piece(&generator)
            default: table = TextChange.applied(to: table, tokens: Tokens.csv, &generator)
            }
        }
        return table
    }

    private func hypertext(_ generator: inout SeededGenerator) -> [UInt8] {
        var page = pick(seeds.hypertexts, &generator)
        if Int.random(in: 0..<4, using: &generator) == 0 {
            page = Array("<html><p>".utf8) + piece(&generator).flatMap { $0 == 0x0A ? Array("</p><p>".utf8) : [$0] }
        }
        let result = markup(page, Tokens.html, &generator)
        return Int.random(in: 0..<5, using: &generator) == 0 ? recoded(result, "GB18030", &generator) : result
    }

    private func parts(
        _ start: [Case.Part], _ tokens: [String], _ generator: inout SeededGenerator
    ) -> Case {
        var parts = start
        for _ in 0..<times(&generator) {
            guard let place = parts.indices.randomElement(using: &generator) else { break }
            switch Int.random(in: 0..<100, using: &generator) {
            case 0: parts.remove(at: place)
            case 1: parts.append(parts[place])
            case 2: parts.swapAt(place, Int.random(in: parts.indices, using: &generator))
            case 3: parts[place].name += ["/", "x", "../", "\u{1}", "文"].randomElement(using: &generator) ?? ""
            case 4: parts[place].content = pick(start.map(\.content), &generator)
            // The largest part says most.
            case 5...50:
                let largest = parts.indices.max { parts[$0].content.count < parts[$1].content.count } ?? place
                parts[largest].content = markup(parts[largest].content, tokens, isSound: true, &generator)
            default: parts[place].content = markup(parts[place].content, tokens, isSound: true, &generator)
            }
        }
        return .parts(parts)
    }

    private func archive(_ generator: inout SeededGenerator) -> [UInt8] {
        let parts = Bool.random(using: &generator) ? pick(seeds.word, &generator) : pick(seeds.sheets, &generator)
        var result = Archive.packed(parts)
        for _ in 0..<times(&generator) {
            result = HeaderChange.applied(to: result, &generator)
            if Int.random(in: 0..<6, using: &generator) == 0 { result = bytes(result, Tokens.markup, &generator) }
        }
        return result
    }

    private static let compoundMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private func compound(_ generator: inout SeededGenerator) -> [UInt8] {
        let old = seeds.legacy.filter { $0.starts(with: Self.compoundMark) }
        let start = pick(old + [Self.compoundMark + [UInt8](repeating: 0, count: 4096)], &generator)
        var result = Array(start.prefix(8192))
        for _ in 0..<times(&generator) {
            let place = Int.random(in: 8..<max(9, min(result.count, 1024)), using: &generator)
            let name = ["WordDocument", "Workbook", "Book", "EncryptedPackage"].randomElement(using: &generator) ?? ""
            let units = (name + "\0").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            let entry = place / 128 * 128 + 512
            if Bool.random(using: &generator), result.count >= entry + units.count {
                result.replaceSubrange(entry..<entry + units.count, with: units)
            }
            result = bytes(result, Tokens.markup, &generator)
        }
        return Self.compoundMark + result.dropFirst(8)
    }

    private func legacy(_ generator: inout SeededGenerator) -> [UInt8] {
        let start = pick(seeds.legacy, &generator)
        return start.first == 0x3C ? markup(start, Tokens.html, &generator) : bytes(start, Tokens.markup, &generator)
    }

    private func mention(_ generator: inout SeededGenerator) -> [UInt8] {
        let text = String(decoding: text(&generator), as: UTF8.self)
        let days = ["2026-04-19T00:00:00", "0001-01-01", "9999-12-31", "2024-02-29", "2026-13-45", "0000-00-00", ""]
        let line = "{\"id\":\"1\",\"text\":\(quoted(text)),\"ref\":\"\(days.randomElement(using: &generator) ?? "")\"}"
        return Int.random(in: 0..<6, using: &generator) == 0
            ? bytes(Array(line.utf8), Tokens.text, &generator) : Array(line.utf8)
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The text in another encoding, damaged afterwards in every second case.
    private func recoded(
        _ text: [UInt8], _ encoding: String, _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var result = Recoder.encode(text, to: encoding)
        if encoding == "UTF-16BE" { result = [0xFE, 0xFF] + result }
        return Bool.random(using: &generator) ? bytes(result, Tokens.text, &generator) : result
    }
}

import OfficeFiles
import Values
import WorkReport

/// Reads one case and holds the result to what is promised.
struct CaseCheck {
    /// What was broken, in order.
    private(set) var violations: [String] = []
    /// Stands for the whole result, the refusal included.
    private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    /// Whether the case was refused, which is a good answer to most.
    private(set) var isRefused = false

    private let format: Format
    private let bytes: [UInt8]
    private let programs: Programs

    /// Reads `bytes`.
    ///
    /// - Parameter isRead: called once the reading is done and only its check is left.
    init(_ format: Format, bytes: [UInt8], stage: borrowing Stage, isRead: () -> Void = {}) {
        self.format = format
        self.bytes = format == .pages ? MadeSeeds.portable : bytes
        programs = stage.programs(for: format)
        if format == .pages { stage.show(Archive.unpacked(bytes)) }
        let gauge = Gauge()
        if format == .mentions { checkMentions(isRead) } else { checkDocument(isRead, gauge) }
        check(gauge, bytes.count)
        violations += stage.leftovers()
    }

    private mutating func check(_ gauge: Gauge, _ count: Int) {
        let memory = gauge.memory
        let isUnpacked = format == .docx || format == .xlsx || format == .archive
        let bound = isUnpacked || format.runsPrograms ? Bounds.mostMemory : Bounds.memory(bytes: count)
        if memory > bound { violations.append("\(memory >> 20) MB of memory for \(count) bytes") }
    }

    private mutating func check(time seconds: Double, _ count: Int) {
        let bound = format.runsPrograms ? 30 * Bounds.slack : Bounds.seconds(bytes: count)
        if seconds > bound { violations.append("\(seconds) s of processor time for \(count) bytes") }
    }

    private mutating func checkDocument(_ isRead: () -> Void, _ gauge: Gauge) {
        let document: DocumentText
        do throws(FileError) {
            document = try DocumentFile.open(bytes: bytes, named: format.fileName, with: programs)
        } catch {
            check(time: gauge.seconds, bytes.count)
            return refuse(error.code.rawValue, error.chinese, error.english)
        }
        note(document.text)
        check(document)
        let source = Array(document.text.utf8)
        do throws(ReadingError) {
            let reading = try WorkReader.read(source, year: WorkReader.year(inName: format.fileName))
            check(time: gauge.seconds, max(bytes.count, source.count))
            isRead()
            check(reading, of: source)
            checkAgain(document, reading)
        } catch {
            refuse(error.code.rawValue, error.chinese, error.english)
        }
    }

    private mutating func check(_ document: DocumentText) {
        let size = document.text.utf8.count
        if size > Bounds.text(bytes: bytes.count) {
            violations.append("\(bytes.count) bytes came to a text of \(size)")
        }
        let source = Array(document.text.utf8)
        var end = 0
        for block in document.blocks {
            let range = block.utf8Range
            if range.lowerBound < end || range.upperBound > size { violations.append("block at \(range)") }
            for edge in [range.lowerBound, range.upperBound] where edge < size && source[edge] & 0xC0 == 0x80 {
                violations.append("block cuts a character at \(range)")
            }
            end = range.upperBound
        }
        violations += LayoutCheck(document.layout, source: source).violations
    }

    private mutating func check(_ reading: Reading, of source: [UInt8]) {
        violations += ContractCheck(source: source, reading: reading).violations
        let description = SourceDescription(name: "case", format: "txt", sha256: "", bytes: source.count)
        let json = reading.json(source: description).text(.canonical)
        note(json)
        if (try? JSON(parsing: Array(json.utf8))) == nil { violations.append("the reading's JSON cannot be read back") }
    }

    /// The same bytes give the same result. Programs of others are not asked twice.
    private mutating func checkAgain(_ document: DocumentText, _ reading: Reading) {
        guard !format.runsPrograms, bytes.count < 40_000 || bytes.count.isMultiple(of: 4) else { return }
        let again = try? DocumentFile.open(bytes: bytes, named: format.fileName, with: programs)
        if again != document { violations.append("the second opening gave another text") }
        let second = try? WorkReader.read(Array(document.text.utf8), year: WorkReader.year(inName: format.fileName))
        if second != reading { violations.append("the second reading gave another result") }
    }

    private mutating func refuse(_ code: String, _ chinese: String, _ english: String) {
        isRefused = true
        note(code)
        let isChinese =
            chinese.hasSuffix("。") && chinese.count { $0 == "。" } == 1 && !chinese.contains(where: \.isNewline)
        let isEnglish = english.hasSuffix(".") && !english.contains(where: \.isNewline)
        if !isChinese || !isEnglish { violations.append("refused in other than one sentence: \(chinese) \(english)") }
    }

    /// Adds to the digest (FNV-1a).
    private mutating func note(_ text: String) {
        for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
}

extension CaseCheck {
    private mutating func checkMentions(_ isRead: () -> Void) {
        let gauge = Gauge()
        do throws(MentionLine.Refusal) {
            let answer = try MentionLine.answer(to: bytes)
            check(time: gauge.seconds, bytes.count)
            isRead()
            note(answer)
            check(answer: answer)
            if (try? MentionLine.answer(to: bytes)) != answer { violations.append("the second answer is another") }
        } catch {
            isRefused = true
            if error.description.isEmpty { violations.append("refused without a sentence") }
        }
    }

    private mutating func check(answer: String) {
        guard let text = (try? JSON(parsing: bytes))?["text"]?.string,
            let entities = (try? JSON(parsing: Array(answer.utf8)))?["entities"]?.array
        else { return violations.append("no answer: \(answer)") }
        let scalars = Array(text.unicodeScalars)
        var end = 0
        for entity in entities {
            guard let range = place(entity, in: scalars.count),
                let full = entity["full"].flatMap({ place($0, in: scalars.count) }),
                let core = entity["core"].flatMap({ place($0, in: scalars.count) })
            else {
                violations.append("an entity without a place: \(entity.text())")
                continue
            }
            if range.lowerBound < end { violations.append("entities overlap at \(range)") }
            end = range.upperBound
            if !full.contains(range) || !full.contains(core) {
                violations.append("places outside one another: \(entity.text())")
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            if entity["text"]?.string.map({ Array($0.utf8) }) != Array(String(view).utf8) {
                violations.append("text not at its place: \(entity.text())")
            }
            check(value: entity["value"], of: entity)
        }
    }

    private mutating func check(value: JSON?, of entity: JSON) {
        guard let pair = value?.array else { return }
        guard pair.count == 2 else { return violations.append("a value of \(pair.count): \(entity.text())") }
        if let from = pair[0].string, let to = pair[1].string, from > to {
            violations.append("days out of order: \(entity.text())")
        }
        if let from = pair[0].number, let to = pair[1].number, from > to {
            violations.append("values out of order: \(entity.text())")
        }
    }

    private func place(_ object: JSON, in count: Int) -> Range<Int>? {
        guard let start = object["start"]?.integer, let end = object["end"]?.integer, 0 <= start, start < end,
            end <= count
        else { return nil }
        return start..<end
    }
}

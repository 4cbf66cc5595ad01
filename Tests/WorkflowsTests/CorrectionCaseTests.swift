import Foundation
import Ledger
import LedgerTesting
import Testing
import Values
import Workflows

/// What people set right makes a test case that the rules for the samples' answers accept.
@Suite struct CorrectionCaseTests {
    private static let clerk = Actor(id: ActorID("clerk"), roles: [.supervisor])

    private static func document() throws -> DocumentReading {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Samples")
        let bytes = try Data(contentsOf: samples.appending(path: "suchuan-2026.txt"))
        return try ReadDocument.read([UInt8](bytes), named: "suchuan-2026.txt")
    }

    private struct Bench {
        let books = Books(store: MemoryLedgerStore(), now: { Moment(millisecondsSince1970: 1_770_000_000_000) })
        let document: DocumentReading
        let book: BookID

        init() async throws {
            document = try CorrectionCaseTests.document()
            let verb = ImportDocument(books: books, randomBytes: { Array(repeating: 7, count: $0) })
            book = try await verb(document, by: CorrectionCaseTests.clerk)
        }

        var state: BookState { get async throws { try await books.state(of: book) } }

        func ask(_ command: Command) async throws {
            try await books.perform(command, on: book, by: CorrectionCaseTests.clerk)
        }

        /// The exported case, parsed as a program would read it, scored against what the reader makes of the case's own text.
        func score() async throws -> CaseScore {
            let exported = try await state.testCase(source: try await books.sourceText(of: try await state))
            let json = try JSON(parsing: exported.bytes(.indented))
            let text = try #require(json["text"]?.string)
            let again = try ReadDocument.read(Array(text.utf8), named: "case.txt")
            return CaseScore(json, again.json)
        }
    }

    @Test func aReadingThatNobodyCorrectedAgreesWithItself() async throws {
        let score = try await Bench().score()
        #expect(score.misses == [], "\(score.misses.prefix(5))")
        #expect(score.items == 38 && score.targets > 130)
    }

    @Test func exactlyWhatWasSetRightIsMissed() async throws {
        let bench = try await Bench()
        let state = try await bench.state
        let item = try #require(state.liveItems.first)
        let indicator = try #require(item.liveCommitments.flatMap(\.liveIndicators).first)
        let organisation = try #require(item.liveOrganisations.first)
        try await bench.ask(
            .correct(
                [
                    .item(item.id, .title("抓实重点项目建设")), .indicator(indicator.id, .value(120)),
                    .organisation(organisation.id, .name("县发展和改革局")),
                ], reason: "核对原件"))
        let misses = try await bench.score().misses
        #expect(misses == ["title 抓实重点项目建设", "organisation 县发展和改革局", "target 120亿元"])
        let differences = try await bench.state.readingDifferences(source: bench.document.text)
        #expect(differences.map(\.field) == [.title, .name, .value])
        #expect(differences.allSatisfy { $0.mark.reason == "核对原件" && $0.span != nil })
    }

    /// The office names a lead and assigns a deadline: the document says neither, and the reader was right.
    @Test func decisionsOfTheOfficeAreNoMistakesOfTheReader() async throws {
        let bench = try await Bench()
        let state = try await bench.state
        let item = try #require(state.liveItems.first { $0.lead == nil && $0.deadline.value == nil })
        let organisation = try #require(item.liveOrganisations.last)
        let day = try #require(CalendarDate("2026-10-31"))
        try await bench.ask(.nameLead(organisation.id, reason: "会议明确"))
        try await bench.ask(
            .correct([.item(item.id, .deadline(Deadline(text: nil, date: day, origin: .assigned)))], reason: "县里要求"))
        #expect(try await bench.score().misses == [])
        let differences = try await bench.state.readingDifferences(source: bench.document.text)
        #expect(differences.count == 2 && differences.allSatisfy { !$0.isInDocument })
    }

    @Test func whatIsStruckIsAskedForNoMore() async throws {
        let bench = try await Bench()
        let indicator = try #require(
            try await bench.state.liveItems.flatMap(\.liveCommitments).flatMap(\.liveIndicators).last)
        let before = try await bench.score().targets
        try await bench.ask(.strike(.indicator(indicator.id), reason: "不是指标"))
        let after = try await bench.score()
        #expect(after.targets == before - 1 && after.misses == [])
        let struck = try await bench.state.readingDifferences(source: bench.document.text)
        #expect(struck.map(\.kind) == [.struck])
    }
}

/// A reading held to answers by the rules of the samples' scorer: items by title, organisations by name and role, targets by
/// value and unit at the place of their words, with comparator, kind, strength and the stated day.
private struct CaseScore {
    var misses: [String] = []
    var items = 0
    var targets = 0

    init(_ answers: JSON, _ reading: JSON) {
        var free = reading["items"]?.array ?? []
        for answer in answers["items"]?.array ?? [] {
            items += 1
            let title = bare(answer["title"]?.string)
            let exact = free.firstIndex {
                bare($0["title"]?.string) == title && $0["number"]?.string == answer["number"]?.string
            }
            if exact == nil { misses.append("title \(title)") }
            guard let index = exact ?? free.firstIndex(where: { $0["number"]?.string == answer["number"]?.string })
            else {
                continue
            }
            compare(answer, free.remove(at: index))
        }
    }

    private mutating func compare(_ answer: JSON, _ item: JSON) {
        let given = Set(
            (item["organisations"]?.array ?? []).map { "\(bare($0["name"]?.string)) \($0["role"]?.string ?? "")" })
        for organisation in answer["organisations"]?.array ?? [] {
            let name = bare(organisation["name"]?.string)
            if !given.contains("\(name) \(organisation["role"]?.string ?? "")") {
                misses.append("organisation \(name)")
            }
        }
        var indicators = (item["commitments"]?.array ?? []).flatMap { $0["indicators"]?.array ?? [] }
        for target in answer["targets"]?.array ?? [] where target["kind"]?.string != "milestone" {
            targets += 1
            guard let index = indicators.firstIndex(where: { isSame(target, $0, item) }) else {
                misses.append("target \(label(target))")
                continue
            }
            indicators.remove(at: index)
        }
    }

    private func isSame(_ target: JSON, _ indicator: JSON, _ item: JSON) -> Bool {
        let day = stated(target["deadline"])
        return label(target) == label(indicator) && bare(target["text"]?.string) == bare(indicator["text"]?.string)
            && ["comparator", "kind", "strength"].allSatisfy { target[$0]?.string == indicator[$0]?.string }
            && (day == stated(indicator["deadline"]) || day == stated(item["deadline"]))
    }

    private func stated(_ deadline: JSON?) -> String? {
        deadline?["origin"]?.string == "implied" ? nil : deadline?["date"]?.string
    }

    private func label(_ target: JSON) -> String {
        "\(target["value"]?.number.map(\.description) ?? "")\(target["scale"]?.string ?? "")\(target["unit"]?.string ?? "")"
    }

    private func bare(_ text: String?) -> String { (text ?? "").filter { !$0.isWhitespace } }
}

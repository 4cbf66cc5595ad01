import Testing
import Values

@testable import WorkReport

@Suite struct ItemCorpusTests {
    @Test(arguments: ItemCorpus.paragraphs)
    func readsTheIndicators(of paragraph: ItemCorpus.Paragraph) {
        let given = CommitmentReading.read(paragraph.text, year: paragraph.year).commitments.flatMap(\.indicators)
        #expect(given.map(described).sorted() == paragraph.indicators.sorted())
    }

    @Test func namesWhatIsMeasured() {
        var shares: [Double] = []
        for paragraph in ItemCorpus.paragraphs {
            let given = CommitmentReading.read(paragraph.text, year: paragraph.year).commitments.flatMap(\.indicators)
            for (answer, subject) in zip(paragraph.indicators, paragraph.subjects) {
                let near = given.filter { described($0) == answer }.map { likeness($0.subject, subject) }.max()
                shares.append(near ?? 0)
            }
        }
        #expect(shares.reduce(0, +) / Double(shares.count) > 0.93)
    }

    @Test(arguments: ItemCorpus.paragraphs)
    func readsWhatHasNoNumber(in paragraph: ItemCorpus.Paragraph) {
        let given = CommitmentReading.read(paragraph.text, year: paragraph.year).commitments
        for (date, clause) in paragraph.milestones {
            let near = given.filter { $0.text.contains(clause) || clause.contains($0.text) }
            #expect(near.contains { $0.deadline?.date?.description == date }, "\(clause)")
        }
        for clause in paragraph.redlines {
            #expect(given.contains { $0.kind == .redline && $0.text == clause }, "\(clause)")
        }
        for clause in paragraph.ongoing {
            #expect(given.contains { $0.kind == .ongoing && $0.text == clause }, "\(clause)")
        }
    }

    private func described(_ indicator: Indicator) -> String {
        let amount = indicator.amount
        return [
            amount.value.description, amount.scale ?? "-", amount.unit ?? "-", indicator.comparator.rawValue,
            indicator.kind.rawValue, indicator.strength == .effort ? "plan" : indicator.strength.rawValue,
            indicator.deadline?.date?.description ?? "-",
        ].joined(separator: " ")
    }

    /// Twice the common characters by the length of both, 1 for equal texts.
    private func likeness(_ first: String, _ second: String) -> Double {
        var rest = Array(second)
        var common = 0
        for character in first {
            guard let place = rest.firstIndex(of: character) else { continue }
            rest.remove(at: place)
            common += 1
        }
        return Double(2 * common) / Double(first.count + second.count)
    }
}

import Testing
import Values
import WorkReport

/// The promises of docs/contract.md on whole documents and on damaged ones.
@Suite struct ContractTests {
    @Test(arguments: SampleDocuments.all)
    func holdsOnSamples(document: SampleDocuments.Document) throws {
        let reading = try WorkReader.read(document.text)
        let check = ContractCheck(source: document.text, reading: reading)
        #expect(check.violations.isEmpty)
        let again = try WorkReader.read(document.text)
        #expect(again == reading)
    }

    @Test(arguments: Mutation.allCases)
    func holdsOnDamagedDocuments(mutation: Mutation) throws {
        var generator = SeededGenerator(seed: 20_220_419)
        for document in SampleDocuments.all {
            let source = mutation.applied(to: document.text, &generator)
            guard let reading = try? WorkReader.read(source) else { continue }
            let check = ContractCheck(source: source, reading: reading)
            #expect(check.violations.isEmpty, "\(mutation) of \(document.name)")
        }
    }

    @Test func givesTheSameForTheSameBytes() throws {
        for document in SampleDocuments.all.prefix(6) {
            let readings = try (0..<3).map { _ in try WorkReader.read(document.text) }
            let description = SourceDescription(name: "a", format: "txt", sha256: "", bytes: document.text.count)
            #expect(Set(readings.map { $0.json(source: description).text(.canonical) }).count == 1)
        }
    }

    @Test func readsOrRefusesAnyBytes() {
        var generator = SeededGenerator(seed: 7)
        for length in 0..<300 {
            let source = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = try? WorkReader.read(source)
            let text = source.map { $0 & 0x7F }
            guard let reading = try? WorkReader.read(text) else { continue }
            #expect(ContractCheck(source: text, reading: reading).violations.isEmpty)
        }
    }
}

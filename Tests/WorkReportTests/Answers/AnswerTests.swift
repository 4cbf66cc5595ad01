import Testing
import WorkReport

/// The reader against answers that were written before it was tried on these documents.
@Suite struct AnswerTests {
    @Test func hasDocumentsOfManyLayouts() {
        #expect(AnsweredDocument.all.count >= 31)
    }

    @Test(arguments: AnsweredDocument.all)
    func findsEveryItem(document: AnsweredDocument) throws {
        let score = Score(try WorkReader.read(document.text), document.answer)
        #expect(score.items.f1 >= 0.99, "\(score.items)")
    }

    @Test(arguments: AnsweredDocument.all)
    func findsTheNumbersToReach(document: AnsweredDocument) throws {
        let score = Score(try WorkReader.read(document.text), document.answer)
        #expect(score.values.f1 >= 0.90, "\(score.values)")
    }

    @Test func holdsOverAllDocumentsTogether() throws {
        var organisations = Tally()
        var values = Tally()
        for document in AnsweredDocument.all {
            let score = Score(try WorkReader.read(document.text), document.answer)
            organisations.right += score.organisations.right
            organisations.wanted += score.organisations.wanted
            organisations.given += score.organisations.given
            values.right += score.values.right
            values.wanted += score.values.wanted
            values.given += score.values.given
        }
        #expect(organisations.f1 >= 0.99, "\(organisations)")
        #expect(values.f1 >= 0.97, "\(values)")
    }
}

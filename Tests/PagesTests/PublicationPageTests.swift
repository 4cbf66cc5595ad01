import Pages
import Testing

/// The page of publications: its forms are those of acts, which send a part of the fields of their address each.
@Suite struct PublicationPageTests {
    private func documents(_ pages: SamplePages) throws -> [(name: String, document: HTMLDocument)] {
        try pages.publicationPages().map { ($0.name, HTMLDocument($0.html.string)) }
    }

    @Test(arguments: Language.allCases) func isWellFormedAndLabelled(language: Language) throws {
        for page in try documents(SamplePages(language: language)) {
            #expect(page.document.errors == [], "\(page.name)")
            let elements = page.document.elements
            let ids = elements.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count, "\(page.name)")
            let labelled = Set(elements.filter { $0.name == "label" }.compactMap { $0["for"] })
            for field in elements where ["input", "select", "textarea"].contains(field.name) {
                guard field["type"] != "hidden" else { continue }
                #expect(field["id"].map(labelled.contains) == true, "\(page.name): \(field["name"] ?? "?")")
            }
            #expect(elements.count { $0.name == "h1" } == 1)
        }
    }

    /// A leader approves in person and records nothing; the office does the rest.
    @Test func offersEachWhatTheyMayDo() throws {
        let pages = try SamplePages().publicationPages()
        func acts(_ name: String) throws -> Set<String> {
            let page = try #require(pages.first { $0.name == name })
            let fields = HTMLDocument(page.html.string).elements.filter { $0["name"] == "act" }
            return Set(fields.compactMap { $0["value"] })
        }
        #expect(try acts("publication-leader") == ["approvePublication", "declinePublication", "withdrawPublication"])
        #expect(
            try acts("publication-form") == [
                "approvePublication", "declinePublication", "withdrawPublication", "proposePublication",
                "setPublicContact", "recordObjection", "answerObjection",
            ])
    }

    @Test func turnsNoTextIntoMarkup() throws {
        let harmless = try documents(SamplePages())
        let hostile = try documents(SamplePages(change: { _ in MarkupProofTests.hostile[0] }))
        for (left, right) in zip(harmless, hostile) {
            let scripts = right.document.elements.count { $0.name == "script" }
            #expect(scripts == 1 && right.document.errors == [], "\(right.name)")
            #expect(
                !right.document.elements.contains { ["img", "b ", "body "].contains($0.name) || $0["onerror"] != nil })
            #expect(
                left.document.elements.count { $0.name == "form" }
                    == right.document.elements.count { $0.name == "form" })
        }
    }
}

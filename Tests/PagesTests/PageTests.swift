import Pages
import Testing

/// What holds for every page in both languages.
@Suite struct PageTests {
    typealias Read = (name: String, document: HTMLDocument)

    private static let chinese = Result { try SamplePages.chinese.get().map(read) }
    private static let english = Result { try SamplePages.english.get().map(read) }

    private static func read(_ page: SamplePages.Named) -> Read {
        (page.name, HTMLDocument(page.html.string))
    }

    private static func pages(_ language: Language) throws -> [Read] {
        try language == .chinese ? chinese.get() : english.get()
    }

    @Test(arguments: Language.allCases) func isWellFormed(language: Language) throws {
        for page in try PageTests.pages(language) {
            #expect(page.document.errors == [], "\(page.name)")
        }
    }

    @Test(arguments: Language.allCases) func givesEachIdOnceAndLeadsToIt(language: Language) throws {
        for page in try PageTests.pages(language) {
            let elements = page.document.elements
            let ids = elements.compactMap { $0["id"] }
            let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            let dangling = Set(elements.flatMap(PageTests.targets)).subtracting(ids)
            #expect(twice == [] && dangling == [], "\(page.name): \(twice) \(dangling)")
        }
    }

    /// The ids that an element names.
    private static func targets(_ element: HTMLDocument.Element) -> [String] {
        let named = ["for", "aria-labelledby", "aria-describedby"].compactMap { element[$0] }
        let place = element["href"].flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
        return named.flatMap { $0.split(separator: " ").map(String.init) } + [place].compactMap(\.self)
    }

    @Test(arguments: Language.allCases) func labelsEveryField(language: Language) throws {
        for page in try PageTests.pages(language) {
            let elements = page.document.elements
            let labelled = Set(elements.filter { $0.name == "label" }.compactMap { $0["for"] })
            for field in elements where ["input", "select", "textarea", "progress"].contains(field.name) {
                guard field["type"] != "hidden" else { continue }
                #expect(field["id"].map(labelled.contains) == true, "\(page.name): \(field["name"] ?? "?")")
            }
            for heading in elements where heading.name == "th" {
                #expect(heading["scope"] != nil, "\(page.name)")
            }
        }
    }

    @Test func sendsFormsThatTheRoutesExpect() throws {
        for page in try PageTests.pages(.chinese) {
            for form in page.document.elements where form.name == "form" && form["method"] == "post" {
                let address = try #require(form["action"])
                let route = try #require(Route.all.first { $0.method == .post && $0.matches(address) }, "\(address)")
                let names = Set(
                    page.document.elements(in: form).compactMap { $0["name"] }.filter { $0 != form["name"] })
                let folds = Set(
                    page.document.elements(in: form).filter { $0.name == "details" }.compactMap { $0["name"] })
                let expected = Set(route.fields.map(\.rawValue) + [FormField.formToken.rawValue])
                #expect(names.subtracting(folds).isSubset(of: expected), "\(page.name): \(address)")
                // One address takes all acts, and each form has the fields of its own.
                guard route != .act else { continue }
                let missing = expected.subtracting(names)
                #expect(missing.isSubset(of: ["item", "commitment"]), "\(page.name): \(address) lacks \(missing)")
            }
        }
    }

    @Test(arguments: SamplePages.forms) func opensOneFormAtATime(form: String) throws {
        let page = try #require(try PageTests.pages(.chinese).first { $0.name == "reading-form-\(form)" })
        let open = page.document.elements.filter { $0["class"] == "open-form" }
        #expect(open.count == 1)
    }

    @Test func speaksEnglishThroughout() throws {
        for page in try SamplePages(language: .english, change: { _ in "Sample" }).all().map(PageTests.read) {
            for element in page.document.elements where !element.isChinese {
                let attributes = ["title", "aria-label", "placeholder", "data-label"].compactMap { element[$0] }
                for text in [element.text] + attributes {
                    let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
                    #expect(!isChinese, "\(page.name): \(text)")
                }
            }
        }
    }
}

extension Route {
    fileprivate func matches(_ address: String) -> Bool {
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        let expected = pattern.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == expected.count && zip(parts, expected).allSatisfy { $1.hasPrefix(":") || $0 == $1 }
    }
}

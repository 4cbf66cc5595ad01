import Ledger
import Pages
import Simulation
import Testing

/// What holds for the pages of a running plan, on a made-up year.
@Suite struct WorkPageTests {
    private static let documents = Result {
        let year = try #require(MadeUpYear.year)
        let half = year.entries.prefix(year.entries.count / 2)
        let closing = year.entries.firstIndex { $0.kind == .yearClosed }
        return try [half, year.entries.prefix((closing ?? 0) + 1)].flatMap { entries in
            try MadeUpYear.pages(after: entries).map { HTMLDocument($0.string) }
        }
    }

    @Test func areWellFormed() throws {
        for page in try Self.documents.get() { #expect(page.errors.prefix(3) == [], "\(title(page))") }
    }

    @Test func giveEachIdOnceAndLeadToIt() throws {
        for page in try Self.documents.get() {
            let ids = page.elements.compactMap { $0["id"] }
            let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            let named = page.elements.flatMap { element in
                ["for", "aria-labelledby", "aria-describedby"].compactMap { element[$0] }
            }
            let dangling = Set(named.flatMap { $0.split(separator: " ").map(String.init) }).subtracting(ids)
            #expect(twice == [] && dangling == [], "\(title(page))")
        }
    }

    @Test func labelEveryField() throws {
        for page in try Self.documents.get() {
            let labelled = Set(page.elements.filter { $0.name == "label" }.compactMap { $0["for"] })
            for field in page.elements where ["input", "select", "textarea"].contains(field.name) {
                guard field["type"] != "hidden" else { continue }
                let isLabelled = field["id"].map(labelled.contains) == true || field["aria-label"]?.isEmpty == false
                #expect(isLabelled, "\(title(page)): \(field["name"] ?? "?") \(field["id"] ?? "")")
            }
            #expect(page.elements.count { $0.name == "h1" } == 1, "\(title(page))")
        }
    }

    /// Forms send no field that their route does not know.
    @Test func sendOnlyWhatTheirRoutesKnow() throws {
        let known = Dictionary(grouping: Route.all.filter { $0.method == .post }) {
            $0.pattern.split(separator: "/").last
        }
        for page in try Self.documents.get() {
            for form in page.elements where form.name == "form" && form["method"] == "post" {
                guard let last = form["action"]?.split(separator: "/").last, let routes = known[last] else { continue }
                let names = Set(page.elements(in: form).filter { $0.name != "details" }.compactMap { $0["name"] })
                let fields = Set(routes.flatMap(\.fields).map(\.rawValue) + [FormField.formToken.rawValue])
                #expect(names.isSubset(of: fields), "\(last): \(names.subtracting(fields).sorted())")
            }
        }
    }

    private func title(_ page: HTMLDocument) -> String { page.elements.first { $0.name == "title" }?.text ?? "?" }
}

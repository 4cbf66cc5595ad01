import Ledger
import Testing
import Values
import Workflows

@testable import Server

/// A site with one imported book and somebody who works on it.
struct Desk {
    let site = Site()
    let browser: Browser
    let book: BookID

    init(_ roles: Set<Role> = [.supervisor]) async throws {
        browser = try await site.browser(roles)
        book = try await site.importDocument(browser)
    }

    var state: BookState {
        get async throws { try await site.books.state(of: book) }
    }

    /// Sends a form about the book as it stands now, coming back to the place `item`.
    func post(_ path: String, _ fields: [(String, String)], position: Int? = nil) async throws -> Reply {
        try await browser.post(
            "/books/\(book)/\(path)", try await standing(position) + fields)
    }

    private func standing(_ position: Int?) async throws -> [(String, String)] {
        let shown = if let position { position } else { try await state.position }
        return [("back", "/books/\(book)/reading#i1"), ("position", String(shown))]
    }

    /// Confirms all items and puts the plan before the leader.
    func submit() async throws {
        let state = try await state
        for finding in state.openFindings {
            _ = try await post("findings/\(finding.id)/settle", [("reason", "已核对")])
        }
        let confirmed = try await post("confirmations", state.liveItems.map { ("item", $0.id.description) })
        try #require(confirmed.status == 303)
        try #require(try await post("submission", [("note", "")]).status == 303)
    }
}

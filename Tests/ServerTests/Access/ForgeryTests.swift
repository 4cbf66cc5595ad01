import HTTPTypes
import Ledger
import Testing

@testable import Server

@Suite struct ForgeryTests {
    private let site = Site()

    @Test func refusesAFormWithoutItsToken() async throws {
        let browser = try await site.browser([.supervisor])
        let reply = try await browser.send(.post, "/sign-out", type: "application/x-www-form-urlencoded", [])
        #expect(reply.status == 403)
        #expect(site.accounts.sessionDigests.count == 1)
    }

    @Test func refusesTheTokenOfAnotherSession() async throws {
        let browser = try await site.browser([.supervisor])
        let other = try await site.browser([.observer])
        let token = other.cookies["duban-session"].flatMap { SecretToken($0) }?.formToken
        let body = Array("form-token=\(try #require(token))".utf8)
        let type = "application/x-www-form-urlencoded"
        #expect(try await browser.send(.post, "/sign-out", type: type, body).status == 403)
        #expect(try await other.send(.post, "/sign-out", type: type, body).status == 303)
    }

    @Test func refusesASignInThatNoPageOfOursSent() async throws {
        _ = try await site.browser([.supervisor])
        let browser = site.browser()
        let reply = try await browser.post("/sign-in", [("login", "login-supervisor"), ("password", Site.password)])
        #expect(reply.status == 403)
        #expect(browser.cookies["duban-session"] == nil)
    }

    @Test(arguments: [
        (nil, nil, true), (nil, "http://duban.test", true), ("same-origin", nil, true), ("none", nil, true),
        (nil, "http://elsewhere.test", false), (nil, "null", false), (nil, "https://duban.test.elsewhere.test", false),
        ("cross-site", nil, false), ("same-site", nil, false), ("cross-site", "http://duban.test", false),
        (nil, "HTTPS://DUBAN.TEST", false), (nil, "https://Duban.Test", true), (nil, "duban.test", false),
    ])
    func takesFormsOfItsOwnPagesOnly(_ fetchSite: String?, _ origin: String?, _ taken: Bool) async throws {
        #expect(Provenance.isOwn(site: fetchSite, origin: origin, host: "duban.test") == taken)
        let browser = try await site.browser([.supervisor])
        _ = try await browser.get("/sign-in?lang=en")
        browser.headers[.origin] = origin
        if let fetchSite { browser.headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = fetchSite }
        let reply = try await browser.post("/sign-out")
        #expect((reply.status == 303) == taken || reply.status == 403)
    }
}

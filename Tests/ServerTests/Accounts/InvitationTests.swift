import Ledger
import LedgerStore
import Testing
import Values

@testable import Server

@Suite struct InvitationTests {
    private let site = Site()

    /// The link that an invitation shows.
    private func invite(_ browser: Browser, _ role: String) async throws -> String {
        let reply = try await browser.post("/people/invitations", [("name", "李<明>"), ("role", role)])
        #expect(reply.status == 200)
        let start = try #require(reply.text.firstRange(of: "http://duban.test/invitations/")?.lowerBound)
        let address = reply.text[start...].prefix { $0 != "<" && $0 != "\"" }
        return String(address.dropFirst("http://duban.test".count))
    }

    @Test func somebodyInvitedMakesTheAccountOnce() async throws {
        let path = try await invite(try await site.browser([.supervisor]), "leader")
        let browser = site.browser()
        let page = try await browser.get(path)
        #expect(page.text.contains("李&lt;明&gt;"))
        let form = [
            ("name", "李明"), ("login", "li-ming"), ("password", Site.password), ("password-again", Site.password),
        ]
        #expect(
            try await browser.post(path, form.map { ($0.0, $0.0 == "login" ? "LOGIN-supervisor" : $0.1) }).status == 422
        )
        #expect(try await browser.post(path, form).location == "/")
        #expect(try await site.accounts.account(login: "li-ming")?.roles == [.leader])
        #expect(try await browser.get("/people").status == 403)
        #expect(try await site.browser().get(path).status == 410)
    }

    @Test func anInvitationRunsOut() async throws {
        let path = try await invite(try await site.browser([.supervisor]), "observer")
        site.clock.advance(minutes: 3 * 24 * 60)
        #expect(try await site.browser().get(path).status == 410)
    }

    @Test func aSetUpLinkIsNoInvitation() async throws {
        let setUp = try #require(try await site.server.setUpPath())
        let token = try #require(setUp.split(separator: "/").last)
        #expect(try await site.browser().get("/invitations/\(token)").status == 410)
    }

    @Test(arguments: [("", "leader"), ("李明", "nonsense"), ("李明", "")])
    func refusesAnInvitationThatIsNotWhole(_ name: String, _ role: String) async throws {
        let browser = try await site.browser([.supervisor])
        #expect(try await browser.post("/people/invitations", [("name", name), ("role", role)]).status == 422)
        #expect(try await site.accounts.accounts().count == 1)
    }

    @Test func anInvitedAccountDoesNotSignInBeforeItHasAPassword() async throws {
        _ = try await invite(try await site.browser([.supervisor]), "leader")
        let account = try #require(try await site.accounts.accounts().first { $0.roles == [.leader] })
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        #expect(try await browser.post("/sign-in", [("login", account.login), ("password", "")]).status == 401)
    }
}

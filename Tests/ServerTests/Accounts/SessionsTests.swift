import Ledger
import LedgerStore
import Testing
import Values

@testable import Server

@Suite struct SessionsTests {
    private let site = Site()

    private func isSignedIn(_ browser: Browser) async throws -> Bool {
        try await browser.get("/sign-in").status == 303
    }

    @Test func endsAfterThirtyIdleMinutes() async throws {
        let browser = try await site.browser([.supervisor])
        site.clock.advance(minutes: 29)
        #expect(try await isSignedIn(browser))
        site.clock.advance(minutes: 29)
        #expect(try await isSignedIn(browser))
        site.clock.advance(minutes: 30)
        #expect(try await !isSignedIn(browser))
    }

    @Test func endsAfterTwelveHoursInAnyCase() async throws {
        let browser = try await site.browser([.supervisor])
        for _ in 1..<36 {
            site.clock.advance(minutes: 20)
            #expect(try await isSignedIn(browser))
        }
        site.clock.advance(minutes: 20)
        #expect(try await !isSignedIn(browser))
    }

    @Test func asksTheStoreOnceAMinute() async throws {
        let browser = try await site.browser([.supervisor])
        for _ in 1...10 { _ = try await isSignedIn(browser) }
        #expect(site.accounts.sessionReads == 0)
        site.clock.advance(minutes: 1)
        for _ in 1...10 { _ = try await isSignedIn(browser) }
        #expect(site.accounts.sessionReads == 1)
        #expect(site.accounts.sessionWrites == 1)
    }

    @Test func noticesWithinAMinuteWhatHappenedElsewhere() async throws {
        let browser = try await site.browser([.supervisor])
        try await site.accounts.endSessions(of: ActorID("login-supervisor"))
        site.clock.advance(minutes: 1)
        #expect(try await !isSignedIn(browser))
    }

    @Test func survivesARestart() async throws {
        let browser = try await site.browser([.supervisor])
        let settings = ServerSettings()
        let again = Sessions(store: site.accounts, settings: settings) { Array(repeating: 1, count: $0) }
        let token = try #require(browser.cookies["duban-session"].flatMap { SecretToken($0) })
        #expect(try await again.find(token, now: site.clock.now)?.roles == [.supervisor])
    }

    @Test func refusesWhatIsNoToken() async throws {
        let browser = site.browser()
        for text in ["", "x", String(repeating: "A", count: 43), String(repeating: "é", count: 43), "' OR 1=1 --"] {
            browser.cookies["duban-session"] = text
            #expect(try await !isSignedIn(browser))
        }
    }

    @Test func aFormTokenFollowsFromTheSessionAndNothingElse() throws {
        let one = SecretToken(random: Array(0..<32))
        let two = SecretToken(random: Array(1..<33))
        #expect(one.text == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
        #expect(one.matches(formToken: one.formToken))
        #expect(!one.matches(formToken: two.formToken))
        #expect(!one.matches(formToken: ""))
        #expect(one.formToken != one.text)
        #expect(SecretToken(one.text) == one)
    }
}

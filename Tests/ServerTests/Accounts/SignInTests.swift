import HTTPTypes
import Ledger
import LedgerStore
import Testing
import Values

@testable import Server

@Suite struct SignInTests {
    private let site = Site()

    private func signIn(_ browser: Browser, _ login: String, _ password: String) async throws -> Reply {
        try await browser.post("/sign-in", [("login", login), ("password", password)])
    }

    @Test func theFirstAccountIsMadeByALinkThatWorksOnce() async throws {
        let path = try #require(try await site.server.setUpPath())
        let browser = site.browser()
        let page = try await browser.get(path)
        #expect(page.text.contains("首次设置"))
        #expect(page.formToken == browser.cookies["duban-visitor"].flatMap { SecretToken($0) }?.formToken)
        let form = [
            ("name", "王静"), ("login", "wang-jing"), ("password", Site.password), ("password-again", Site.password),
        ]
        let reply = try await browser.post(path, form)
        #expect(reply.status == 303)
        #expect(reply.location == "/")
        let account = try #require(try await site.accounts.account(login: "wang-jing"))
        #expect(account.roles == [.supervisor])
        #expect(account.passwordHash?.hasPrefix("$argon2id$") == true)
        #expect(try await site.server.setUpPath() == nil)
        let other = site.browser()
        #expect(try await other.get(path).status == 410)
        _ = try await other.get("/sign-in")
        #expect(try await other.post(path, form).status == 410)
    }

    @Test func aSetUpLinkRunsOutAfterADay() async throws {
        let path = try #require(try await site.server.setUpPath())
        site.clock.advance(minutes: 24 * 60)
        #expect(try await site.browser().get(path).status == 410)
    }

    @Test(arguments: [
        ("", "wang", "long enough!", "long enough!"), ("王", "w", "long enough!", "long enough!"),
        ("王", "wang jing", "long enough!", "long enough!"), ("王", "wang", "short", "short"),
        ("王", "wang", "long enough!", "different!!"), ("王", "long.enough.1", "Long.Enough.1", "Long.Enough.1"),
    ])
    func refusesAnAccountThatIsNotWhole(_ name: String, _ login: String, _ password: String, _ again: String)
        async throws
    {
        let path = try #require(try await site.server.setUpPath())
        let browser = site.browser()
        _ = try await browser.get(path)
        let reply = try await browser.post(
            path, [("name", name), ("login", login), ("password", password), ("password-again", again)])
        #expect(reply.status == 422)
        #expect(reply.text.contains("class=\"problem\""))
        #expect(!reply.text.contains(password) || password == login)
        #expect(try await site.accounts.accounts().isEmpty)
        #expect(try await browser.get(path).status == 200)
    }

    @Test func saysTheSameForAnUnknownLoginAndAWrongPassword() async throws {
        _ = try await site.browser([.supervisor])
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        let unknown = try await signIn(browser, "nobody", Site.password)
        let wrong = try await signIn(browser, "login-supervisor", "wrong password")
        #expect(unknown.status == 401)
        #expect(wrong.status == 401)
        #expect(wrong.text.contains("登录名或密码不正确"))
        #expect(
            unknown.text.replacing("nobody", with: "") == wrong.text.replacing("login-supervisor", with: ""))
        #expect(!wrong.text.contains("wrong password"))
    }

    @Test func locksAfterFiveFailures() async throws {
        _ = try await site.browser([.supervisor])
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        for _ in 1...4 { #expect(try await signIn(browser, "login-supervisor", "wrong").status == 401) }
        #expect(try await signIn(browser, "login-supervisor", "wrong").status == 429)
        let locked = try await signIn(browser, "login-supervisor", Site.password)
        #expect(locked.status == 429)
        #expect(locked.text.contains("15 分钟"))
        site.clock.advance(minutes: 15)
        #expect(try await signIn(browser, "login-supervisor", Site.password).status == 303)
    }

    @Test func aLockedAccountDoesNotSignIn() async throws {
        let browser = try await site.browser([.supervisor])
        var account = try #require(try await site.accounts.account(login: "login-supervisor"))
        account.locked = site.clock.now
        try await site.accounts.updateAccount(account)
        site.clock.advance(minutes: 2)
        #expect(try await browser.get("/sign-in").status == 200)
        #expect(try await signIn(browser, "login-supervisor", Site.password).status == 401)
    }

    @Test func goesBackToWhereOneCameFrom() async throws {
        _ = try await site.browser([.supervisor])
        let browser = site.browser()
        _ = try await browser.get("/sign-in?back=%2Fbooks%2F2031-a%2Fledger%3Fq%3D1")
        let fields = [("login", "login-supervisor"), ("password", Site.password)]
        #expect(
            try await browser.post("/sign-in", fields + [("back", "/books/2031-a/ledger?q=1")]).location
                == "/books/2031-a/ledger?q=1")
        #expect(try await browser.post("/sign-out").location == "/sign-in")
    }

    @Test(arguments: ["https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test", "javascript:alert(1)"])
    func neverGoesBackToAnotherSite(_ back: String) async throws {
        _ = try await site.browser([.supervisor])
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        let fields = [("login", "login-supervisor"), ("password", Site.password), ("back", back)]
        #expect(try await browser.post("/sign-in", fields).location == "/")
    }

    @Test func everySignInBeginsANewSessionAndStoresDigestsOnly() async throws {
        let browser = try await site.browser([.supervisor])
        let first = try #require(browser.cookies["duban-session"])
        #expect(try await signIn(browser, "login-supervisor", Site.password).status == 303)
        let second = try #require(browser.cookies["duban-session"])
        #expect(second != first)
        #expect(site.accounts.sessionDigests == [try #require(SecretToken(second)).digest])
    }

    @Test func signingOutEndsTheSession() async throws {
        let browser = try await site.browser([.supervisor])
        let token = browser.cookies["duban-session"]
        #expect(try await browser.post("/sign-out").status == 303)
        #expect(site.accounts.sessionDigests.isEmpty)
        #expect(browser.cookies["duban-session"] == nil)
        browser.cookies["duban-session"] = token
        #expect(try await browser.get("/sign-in").status == 200)
    }

    @Test func cookiesAreKeptFromScriptsAndOtherSites() async throws {
        let plain = try await site.browser().get("/sign-in").headers[values: .setCookie].joined()
        #expect(plain.contains("; Path=/; HttpOnly; SameSite=Lax"))
        #expect(!plain.contains("Secure"))
        let secured = Site(settings: ServerSettings(isBehindTLS: true))
        let reply = try await secured.browser().get("/sign-in")
        #expect(reply.headers[values: .setCookie].joined().hasPrefix("__Host-duban-visitor="))
        #expect(reply.headers[values: .setCookie].joined().hasSuffix("; Secure"))
    }

    @Test func aPasswordIsNeverShownAgain() async throws {
        let browser = site.browser()
        let form = [("login", "wang"), ("password", "geheimes-wort")]
        #expect(try await !browser.post("/sign-in", form).text.contains("geheimes-wort"))
        _ = try await browser.get("/sign-in")
        #expect(try await !browser.post("/sign-in", form).text.contains("geheimes-wort"))
        let path = try #require(try await site.server.setUpPath())
        #expect(try await !browser.post(path, form).text.contains("geheimes-wort"))
    }
}

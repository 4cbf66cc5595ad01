import HTTPTypes
import Pages
import Testing

@testable import Server

@Suite struct HeadersTests {
    private let site = Site()

    @Test(arguments: ["/sign-in", "/nothing", "/", "/health", "/set-up/x", "/api/v1/books"])
    func everyAnswerIsKeptSafe(_ path: String) async throws {
        let reply = try await site.browser().get(path)
        let policy = try #require(reply.headers[.contentSecurityPolicy])
        #expect(policy.contains("default-src 'self'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[try #require(HTTPField.Name("Referrer-Policy"))] == "same-origin")
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.headers[.strictTransportSecurity] == nil)
    }

    @Test func asksForTLSWhereThereIsTLS() async throws {
        let secured = Site(settings: ServerSettings(isBehindTLS: true))
        #expect(try await secured.browser().get("/sign-in").headers[.strictTransportSecurity] != nil)
    }

    @Test(arguments: Asset.all.map(\.name))
    func assetsAreKeptForGood(_ name: String) async throws {
        let browser = site.browser()
        let reply = try await browser.get("/assets/\(name)")
        #expect(reply.status == 200)
        #expect(reply.headers[.cacheControl]?.contains("immutable") == true)
        #expect(reply.bytes == Asset.named(name)?.bytes)
        #expect(reply.headers[.setCookie] == nil)
        #expect(try await browser.get("/assets/x\(name)").status == 404)
    }

    @Test func anUnknownPathIsAPageWithTheRequestsNumber() async throws {
        let reply = try await site.browser().get("/nothing/here")
        #expect(reply.status == 404)
        #expect(reply.headers[.contentType] == "text/html; charset=utf-8")
        #expect(reply.text.contains("没有找到"))
        #expect(reply.text.contains(/[0-9a-f]{12}/))
    }

    @Test func theWrongMethodIsSaidToBeWrong() async throws {
        let reply = try await site.browser().send(.delete, "/sign-in")
        #expect(reply.status == 405)
        #expect(reply.headers[.allow] == "GET, HEAD, POST")
        #expect(try await site.browser().send(.post, "/health").headers[.allow] == "GET, HEAD")
    }

    @Test func headGivesTheHeadersOnly() async throws {
        let reply = try await site.browser().send(.head, "/sign-in")
        #expect(reply.status == 200)
        #expect(reply.bytes.isEmpty)
        #expect(Int(reply.headers[.contentLength] ?? "") ?? 0 > 0)
    }

    @Test func programsGetJSON() async throws {
        let reply = try await site.browser().get("/api/v1/unknown")
        #expect(reply.status == 404)
        #expect(reply.text.hasPrefix("{\"error\":{\"code\":\"notFound\""))
        #expect(try await site.browser().get("/health").text == "{\"status\":\"up\"}")
    }

    @Test func speaksTheLanguageThatIsAskedFor() async throws {
        let browser = site.browser()
        #expect(try await browser.get("/sign-in").text.contains("lang=\"zh-CN\""))
        browser.headers[.acceptLanguage] = "de, en-GB;q=0.8, zh;q=0.2"
        #expect(try await browser.get("/sign-in").text.contains("<html lang=\"en\""))
        #expect(try await browser.get("/sign-in?lang=zh").text.contains("<html lang=\"zh-CN\""))
        #expect(try await browser.get("/sign-in").text.contains("<html lang=\"zh-CN\""))
        #expect(try await browser.get("/language/en?back=%2Fsign-in").location == "/sign-in")
        #expect(try await browser.get("/sign-in").text.contains("<html lang=\"en\""))
        #expect(try await browser.get("/language/fr").status == 404)
    }

    @Test(arguments: [
        ("", nil), ("zh-CN,zh;q=0.9,en;q=0.8", "zh"), ("en;q=0, zh;q=0.001", "zh"), ("fr", nil), ("en;q=1.000", "en"),
        (";q=x,,en", "en"), ("en;q=-1", nil),
    ])
    func readsWhatTheBrowserAccepts(_ header: String, _ language: String?) {
        #expect(Languages.preferred(header)?.rawValue == language)
    }

    @Test(arguments: ["/%", "/%00", "/sign-in%2F", "/books/%ff", "/books/..%2f..", "/sign-in?back=%zz&lang=%", "/?%"])
    func survivesDamagedAddresses(_ path: String) async throws {
        let reply = try await site.browser().get(path)
        #expect([200, 303, 400, 404].contains(reply.status))
    }

    @Test(arguments: [
        ("application/json", "{}", 415), ("multipart/form-data", "", 415),
        ("multipart/form-data; boundary=X", "X", 400),
        ("application/x-www-form-urlencoded", "a=%zz", 400), ("text/plain", "a=1", 415),
    ])
    func refusesWhatIsNoForm(_ type: String, _ body: String, _ status: Int) async throws {
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        #expect(try await browser.send(.post, "/sign-in", type: type, Array(body.utf8)).status == status)
    }

    @Test func refusesAFormThatIsTooLarge() async throws {
        let browser = site.browser()
        _ = try await browser.get("/sign-in")
        let type = "application/x-www-form-urlencoded"
        let body = Array(repeating: UInt8(ascii: "a"), count: BodyReader.formLimitBytes + 1)
        #expect(try await browser.send(.post, "/sign-in", type: type, body).status == 413)
    }
}

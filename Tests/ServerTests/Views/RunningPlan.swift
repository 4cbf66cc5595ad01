import Ledger
import Testing
import Values

@testable import Server

/// A dispatched plan whose item 1 its two organisations signed for: 县水利局, whose reporter and head have accounts, and 县财政局.
struct RunningPlan {
    let desk: Desk
    let reporter: Browser
    let head: Browser

    var path: String { "/books/\(desk.book)/" }

    init() async throws {
        desk = try await Desk()
        reporter = try await desk.site.browser([.reporter])
        head = try await desk.site.browser([.unitHead])
        try await desk.submit()
        try #require(try await desk.post("approval", [("leader", "李明"), ("basis", "常务会议纪要")]).status == 303)
        for name in ["县水利局", "县财政局"] {
            let institution = [("name", name), ("kind", "bureau"), ("parent", ""), ("aliases", ""), ("verdict", "yes")]
            try #require(try await desk.act("keepDirectory", institution).status == 303)
        }
        let other = try await desk.site.browser([.unitHead, .observer])
        try await fill("u1", "reporter", "login-reporter")
        try await fill("u1", "unitHead", "login-unitHead")
        try await fill("u2", "unitHead", "login-observer-unitHead")
        try #require(try await desk.post("dispatch", [("days", "3"), ("note", "")]).status == 303)
        try #require(try await desk.act("sign", [("concerned", "o1")], by: head).status == 303)
        try #require(try await desk.act("sign", [("concerned", "o2")], by: other).status == 303)
    }

    /// Creates a post and appoints the holder of an account to it.
    private func fill(_ institution: String, _ role: String, _ account: String) async throws {
        let post = [("institution", institution), ("title", "岗位"), ("role", role)]
        try #require(try await desk.act("keepPosts", post).status == 303)
        let count = try await desk.state.directory.posts.count
        let holder = [
            ("post", "p\(count)"), ("officer", ""), ("name", "人员\(count)"), ("account", account), ("day", "2030-01-01"),
        ]
        try #require(try await desk.act("keepPosts", holder).status == 303)
    }

    func page(_ part: String) async throws -> Reply { try await desk.browser.get(path + part) }
}

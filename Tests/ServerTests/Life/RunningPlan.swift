import Ledger
import Testing
import Values

@testable import Server

/// A plan that runs: dispatched, with a reporter and a head of 县水利局 who have accounts.
struct RunningPlan {
    let desk: Desk
    let reporter: Browser
    let head: Browser

    /// A dispatched plan whose item 1 is 县水利局's, with a reporter and a head who have accounts.
    init() async throws {
        desk = try await Desk()
        reporter = try await desk.site.browser([.reporter])
        head = try await desk.site.browser([.unitHead])
        try await desk.submit()
        #expect(try await desk.post("approval", [("leader", "李明"), ("basis", "常务会议纪要")]).status == 303)
        for name in ["县水利局", "县财政局"] {
            #expect(
                try await desk.act(
                    "keepDirectory",
                    [("name", name), ("kind", "bureau"), ("parent", ""), ("aliases", ""), ("verdict", "yes")]
                )
                .status == 303)
        }
        for (role, account) in [("reporter", "login-reporter"), ("unitHead", "login-unitHead")] {
            #expect(
                try await desk.act("keepPosts", [("institution", "u1"), ("title", "岗位"), ("role", role)]).status == 303)
            let post = try await desk.state.directory.posts.count
            let fields = [
                ("post", "p\(post)"), ("officer", ""), ("name", "人员\(post)"), ("account", account),
                ("day", "2030-01-01"),
            ]
            #expect(try await desk.act("keepPosts", fields).status == 303)
        }
        #expect(try await desk.post("dispatch", [("days", "3"), ("note", "")]).status == 303)
    }

    /// Where the book's pages stand.
    var path: String { "/books/\(desk.book)/" }

    /// A page of the book as the office sees it.
    func page(_ part: String) async throws -> Reply { try await desk.browser.get(path + part) }

    /// The same with item 1 signed for.
    static func signed() async throws -> RunningPlan {
        let plan = try await RunningPlan()
        #expect(try await plan.desk.act("sign", [("concerned", "o1")], by: plan.head).status == 303)
        try await releaseFinance(plan.desk)
        return plan
    }

    /// The head of another organisation refuses for it; here the office made one.
    static func releaseFinance(_ desk: Desk) async throws {
        let other = try await desk.site.browser([.unitHead, .observer])
        #expect(
            try await desk.act("keepPosts", [("institution", "u2"), ("title", "局长"), ("role", "unitHead")]).status
                == 303)
        let post = try await desk.state.directory.posts.count
        let fields = [
            ("post", "p\(post)"), ("officer", ""), ("name", "财政局长"), ("account", "login-observer-unitHead"),
            ("day", "2030-01-01"),
        ]
        #expect(try await desk.act("keepPosts", fields).status == 303)
        #expect(
            try await desk.act("refuseToSign", [("concerned", "o2"), ("reason", "职责已划出")], by: other).status == 303)
        #expect(
            try await desk.act("answerRefusal", [("concerned", "o2"), ("verdict", "yes"), ("reason", "情况属实")]).status
                == 303)
    }
}

extension Desk {
    /// Sends the form of an act.
    func act(_ verb: String, _ fields: [(String, String)], by other: Browser? = nil) async throws -> Reply {
        let standing = [("act", verb), ("back", "/books/\(book)/desk"), ("position", String(try await state.position))]
        return try await (other ?? browser).post("/books/\(book)/acts", standing + fields)
    }
}

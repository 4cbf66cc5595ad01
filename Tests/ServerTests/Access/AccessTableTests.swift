import HTTPTypes
import Ledger
import Pages
import Testing

@testable import Server

@Suite struct AccessTableTests {
    @Test func everyRouteOfThePagesStandsInTheTable() {
        for route in Route.all {
            #expect(AccessTable.access(route.method, route.pattern) != nil, "\(route.method) \(route.pattern)")
        }
        #expect(Set(AccessTable.rows.map { "\($0.method) \($0.pattern)" }).count == AccessTable.rows.count)
    }

    /// Written by hand, so that a change of the table is a change of this list too.
    @Test(arguments: [
        (Role.leader, [Permission.read, .approve, .audit]),
        (.supervisor, [.read, .edit, .approve, .managePeople, .audit]),
        (.reporter, [.read]), (.unitHead, [.read]), (.inspector, [.read]), (.observer, [.read]),
        (.systemAdmin, [.seeInstallation]), (.securityAdmin, [.managePeople]), (.auditor, [.audit, .readEvents]),
    ])
    func rolesHoldPermissions(_ role: Role, _ held: [Permission]) {
        #expect(Permission.allCases.filter { $0.isHeld(by: [role]) } == held)
    }

    @Test func whatChangesABookNeedsMoreThanReading() {
        for route in Route.editing + [.importPost, .invitePost] {
            let access = AccessTable.access(route.method, route.pattern)
            #expect(access?.admits([.observer]) == false, "\(route.pattern)")
            #expect(access?.admits([]) == false, "\(route.pattern)")
            #expect(access?.admits(nil) == false, "\(route.pattern)")
        }
        #expect(AccessTable.access(.post, Route.approve.pattern)?.admits([.leader]) == true)
        #expect(AccessTable.access(.post, Route.dispatch.pattern)?.admits([.leader]) == false)
    }

    @Test(arguments: Role.allCases)
    func theServerObeysTheTable(_ role: Role) async throws {
        let site = Site()
        let browser = try await site.browser([role])
        // Signing out comes last: it ends the session that the others need.
        for row in AccessTable.rows.sorted(by: { left, _ in left.pattern != Route.signOut.pattern }) {
            let reply = try await ask(browser, row)
            #expect(
                (reply.status == 403) == !row.access.admits([role]), "\(row.method) \(row.pattern): \(reply.status)")
        }
    }

    @Test func strangersComeNoFurtherThanTheDoor() async throws {
        let browser = Site().browser()
        _ = try await browser.get("/sign-in")
        for row in AccessTable.rows where row.access != .everybody {
            let reply = try await ask(browser, row)
            if row.pattern.hasPrefix("/api/") {
                #expect(reply.status == 401)
            } else {
                #expect(reply.location?.hasPrefix("/sign-in") == true || reply.status == 401, "\(row.pattern)")
            }
        }
    }

    /// A request that an address admits or not, with things in its path that do not exist.
    private func ask(_ browser: Browser, _ row: AccessTable.Row) async throws -> Reply {
        let path = row.pattern.split(separator: "/").map { $0.hasPrefix(":") ? "x1" : String($0) }.joined(
            separator: "/")
        if row.method == .get { return try await browser.get("/" + path) }
        if row.pattern == Route.importPost.pattern { return try await browser.post("/" + path, file: ("", [])) }
        if row.pattern.hasPrefix("/api/") { return try await browser.send(.post, "/" + path) }
        return try await browser.post("/" + path)
    }
}

import HTTPTypes
import Ledger
import LedgerStore
import LedgerTesting
import Testing
import Values
import Workflows

@testable import Server

/// Locking, roles, passwords and the record of all that.
@Suite struct AccountManagementTests {
    private let site = Site()

    private func account(_ login: String) async throws -> Account {
        try #require(try await site.accounts.account(login: login))
    }

    private func kinds() async throws -> [AccountEvent.Kind] {
        try await site.accounts.accountEvents(AccountEventQuery()).map(\.kind)
    }

    private func signIn(_ browser: Browser, _ login: String, _ password: String) async throws -> Reply {
        _ = try await browser.get("/sign-in")
        return try await browser.post("/sign-in", [("login", login), ("password", password)])
    }

    @Test func whoManagesLocksUnlocksAndEndsSessionsAtOnce() async throws {
        let office = try await site.browser([.supervisor])
        let reporter = try await site.browser([.reporter])
        #expect(try await reporter.get("/").status == 200)
        #expect(try await office.get("/people").text.contains("/people/login-reporter/lock"))
        #expect(try await office.post("/people/login-reporter/lock").status == 303)
        #expect(try await reporter.get("/").status == 303)
        #expect(try await signIn(site.browser(), "login-reporter", Site.password).status == 401)
        _ = try await office.get("/people")
        #expect(try await office.post("/people/login-reporter/unlock").status == 303)
        #expect(try await signIn(site.browser(), "login-reporter", Site.password).status == 303)
        #expect(try await office.post("/people/login-reporter/sessions").status == 303)
        #expect(try await kinds() == [.sessionsEnded, .unlocked, .locked])
        #expect(try await office.post("/people/login-supervisor/lock").status == 409)
    }

    @Test func tenFailuresWithinADayLockForGood() async throws {
        _ = try await site.browser([.reporter])
        let browser = site.browser()
        for number in 1...10 {
            _ = try await signIn(browser, "login-reporter", "wrong \(number)")
            if number.isMultiple(of: 4) { site.clock.advance(minutes: 16) }
        }
        #expect(try await account("login-reporter").locked != nil)
        site.clock.advance(minutes: 60)
        let reply = try await signIn(browser, "login-reporter", Site.password)
        #expect(reply.status == 401 && reply.text.contains("已锁定"))
        #expect(try await kinds().first == .lockedByFailures)
        let office = try await site.browser([.supervisor])
        #expect(try await office.post("/people/login-reporter/unlock").status == 303)
        _ = try await signIn(browser, "login-reporter", "wrong again")
        #expect(try await account("login-reporter").locked == nil)
        #expect(try await signIn(browser, "login-reporter", Site.password).status == 303)
    }

    @Test func failuresOfEarlierDaysCountNoMore() async throws {
        _ = try await site.browser([.reporter])
        let browser = site.browser()
        for number in 1...12 {
            _ = try await signIn(browser, "login-reporter", "wrong \(number)")
            site.clock.advance(minutes: 180)
        }
        #expect(try await account("login-reporter").locked == nil)
    }

    @Test func theThreeAdministratorsAreThreePeople() async throws {
        let office = try await site.browser([.supervisor])
        _ = try await site.browser([.auditor])
        for role in ["systemAdmin", "securityAdmin", "reporter"] {
            let reply = try await office.post("/people/login-auditor/roles", [("role", role)])
            #expect(reply.status == 409 && reply.text.contains("三员分立"))
        }
        let invitation = try await office.post("/people/invitations", [("name", "测试员"), ("role", "systemAdmin")])
        #expect(invitation.status == 422 && invitation.text.contains("三员分立"))
        #expect(try await office.post("/people/invitations", [("name", "何某"), ("role", "systemAdmin")]).status == 200)
        #expect(try await account("login-auditor").roles == [.auditor])
    }

    @Test func rolesAreGivenAndTakenAndHoldAtOnce() async throws {
        let office = try await site.browser([.supervisor])
        let reporter = try await site.browser([.reporter])
        #expect(try await office.post("/people/login-reporter/roles", [("role", "inspector")]).status == 303)
        #expect(try await account("login-reporter").roles == [.reporter, .inspector])
        #expect(try await office.post("/people/login-reporter/roles/removal", [("role", "reporter")]).status == 303)
        #expect(try await account("login-reporter").roles == [.inspector])
        #expect(try await kinds() == [.roleRemoved, .roleGranted])
        #expect(try await reporter.get("/").status == 303)
    }

    @Test func aSecurityAdministratorTakesOverFromTheOffice() async throws {
        let office = try await site.browser([.supervisor])
        let security = try await site.browser([.securityAdmin])
        _ = try await site.browser([.reporter])
        #expect(try await office.post("/people/login-reporter/lock").status == 409)
        #expect(try await office.get("/people").text.contains("安全管理员管理"))
        #expect(try await security.post("/people/login-reporter/lock").status == 303)
        #expect(try await security.post("/people/login-supervisor/lock").status == 303)
    }

    @Test func somebodyChangesTheirOwnPassword() async throws {
        let browser = try await site.browser([.reporter])
        let other = try await site.browser([.reporter])
        let new = "另一句很长很长很长的话"
        func form(_ current: String, _ again: String) -> [(String, String)] {
            [("current-password", current), ("password", new), ("password-again", again)]
        }
        #expect(try await browser.get("/account").text.contains("login-reporter"))
        #expect(try await browser.post("/account", form("wrong", new)).status == 422)
        #expect(try await browser.post("/account", form(Site.password, "differs")).status == 422)
        #expect(try await browser.post("/account", form(Site.password, new)).status == 303)
        #expect(try await browser.get("/").status == 200)
        #expect(try await other.get("/").status == 303)
        #expect(try await signIn(site.browser(), "login-reporter", Site.password).status == 401)
        #expect(try await signIn(site.browser(), "login-reporter", new).status == 303)
    }

    @Test func aLinkSetsANewPasswordOnce() async throws {
        let office = try await site.browser([.supervisor])
        _ = try await site.browser([.reporter])
        let reply = try await office.post("/people/login-reporter/password")
        let start = try #require(reply.text.firstRange(of: "http://duban.test/passwords/")?.lowerBound)
        let path = String(reply.text[start...].prefix { $0 != "\"" }.dropFirst("http://duban.test".count))
        let browser = site.browser()
        #expect(try await browser.get(path).text.contains("login-reporter"))
        let new = "又一句很长很长很长的话"
        #expect(try await browser.post(path, [("password", "short"), ("password-again", "short")]).status == 422)
        #expect(try await browser.post(path, [("password", new), ("password-again", new)]).status == 303)
        #expect(try await site.browser().get(path).status == 410)
        #expect(try await signIn(site.browser(), "login-reporter", new).status == 303)
        #expect(try await kinds().contains(.passwordLinkMade))
    }

    @Test func theAuditorReadsEventsAndNobodyElse() async throws {
        let office = try await site.browser([.supervisor])
        _ = try await site.browser([.reporter])
        _ = try await office.post("/people/login-reporter/lock")
        _ = try await office.post("/people/login-reporter/roles", [("role", "inspector")])
        let auditor = try await site.browser([.auditor])
        let page = try await auditor.get("/account-events")
        #expect(page.status == 200 && page.text.contains("锁定") && page.text.contains("核查组"))
        let narrow = try await auditor.get(
            "/account-events?kind=locked&account=login-reporter&since=2030-01-01&until=2035-01-01")
        #expect(narrow.status == 200 && !narrow.text.contains(">核查组<"))
        #expect(try await auditor.get("/account-events?until=2020-01-01").text.contains("<table") == false)
        let file = try await auditor.get("/account-events.csv?kind=locked")
        #expect(file.headers[.contentType] == "text/csv; charset=utf-8" && file.text.contains("锁定"))
        #expect(try await office.get("/account-events").status == 403)
        #expect(try await auditor.get("/people").status == 403)
    }

    @Test func theSystemAdministratorSeesTheInstallationAndNoBusiness() async throws {
        let desk = try await Desk()
        let admin = try await desk.site.browser([.systemAdmin])
        let page = try await admin.get("/installation")
        #expect(page.status == 200 && page.text.contains("备份"))
        #expect(!(try await admin.get("/").text.contains(desk.book.rawValue)))
        #expect(try await admin.get("/books/\(desk.book)/ledger").status == 403)
    }

    @Test func theSystemAdministratorIsToldOfSnapshotsThatFailed() async throws {
        let desk = try await Desk()
        let admin = try await desk.site.browser([.systemAdmin])
        #expect(try await !admin.get("/installation").text.contains("快照"))
        desk.site.accounts.ledger.failSnapshots(StoreError(.full, "The disk is full."))
        let edits = (0..<520).map { Command.correct([.item(ItemID(1), .title("第\($0)次"))], reason: "改") }
        let office = Actor(id: ActorID("login-supervisor"), roles: [.supervisor])
        try await desk.site.books.perform(edits, on: desk.book, by: office)
        await desk.site.books.finishSnapshots()
        let page = try await admin.get("/installation").text
        #expect(page.contains("快照没有写成") && page.contains(desk.book.rawValue) && page.contains("磁盘已满"))
        #expect(page.contains("没有丢失"))
    }

    @Test func administratorsAreSignedOutEarlier() async throws {
        let admin = try await site.browser([.auditor])
        let reporter = try await site.browser([.reporter])
        site.clock.advance(minutes: 16)
        #expect(try await admin.get("/").status == 303)
        #expect(try await reporter.get("/").status == 200)
    }
}

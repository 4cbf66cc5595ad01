import Logging
import ServiceLifecycle
import Testing
import Values
import Workflows

@testable import Server

/// The server on a socket of this machine.
@Suite struct LiveTests {
    private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Runs a server on a free port, does `work`, and shuts down gracefully.
    private func serve(
        _ work: @Sendable (_ port: Int, _ shutDown: @Sendable () async -> Void) async throws -> Void
    ) async throws {
        let (ports, found) = AsyncStream<Int>.makeStream()
        let accounts = CountingAccounts()
        let server = DubanServer(
            settings: ServerSettings(port: 0), books: Books(store: accounts.ledger, now: { Site.Clock().now }),
            accounts: accounts, clock: { Site.Clock().now }, randomBytes: { Array(repeating: 7, count: $0) },
            logger: logger, onRunning: { found.yield($0) })
        let group = ServiceGroup(services: [server], logger: logger)
        async let running: Void = group.run()
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await work(port) { await group.triggerGracefulShutdown() }
        await group.triggerGracefulShutdown()
        try await running
    }

    @Test func answersOnAFreePortAndSaysWhich() async throws {
        try await serve { port, _ in
            #expect(port > 0)
            let connection = try await Connection(port: port)
            try await connection.send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let reply = try await connection.receiveAll()
            #expect(reply.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(reply.hasSuffix("{\"status\":\"up\"}"))
            #expect(!reply.lowercased().contains("\r\nserver:"))
        }
    }

    @Test func answersSeveralRequestsOnOneConnection() async throws {
        try await serve { port, _ in
            let connection = try await Connection(port: port)
            let request = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n"
            let last = "GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            try await connection.send(request + request + last)
            let reply = try await connection.receiveAll()
            #expect(reply.ranges(of: "HTTP/1.1 200 OK").count == 2)
            #expect(reply.contains("HTTP/1.1 404 Not Found"))
        }
    }

    @Test func finishesTheRequestBeingAnsweredBeforeItStops() async throws {
        try await serve { port, shutDown in
            let connection = try await Connection(port: port)
            try await connection.send(
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 10\r\n\r\nlogin")
            let second = try await Connection(port: port)
            try await second.send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            _ = try await second.receiveAll()
            await shutDown()
            try await connection.send("=wang")
            #expect(try await connection.receiveAll().hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
        }
    }

    @Test(arguments: [
        "GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 100_000))\r\n\r\n",
        "GET / HTTP/1.1\r\n\(String(repeating: "X: y\r\n", count: 1000))\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ])
    func refusesWhatIsNoRequest(_ text: String) async throws {
        try await serve { port, _ in
            let connection = try await Connection(port: port)
            try await connection.send(text)
            let reply = try await connection.receiveAll()
            #expect(reply.isEmpty || reply.hasPrefix("HTTP/1.1 4"))
            let next = try await Connection(port: port)
            try await next.send("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            #expect(try await next.receiveAll().hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test func aPortThatIsTakenIsAnError() async throws {
        try await serve { [logger] port, _ in
            let accounts = CountingAccounts()
            let server = DubanServer(
                settings: ServerSettings(port: port), books: Books(store: accounts.ledger, now: { Site.Clock().now }),
                accounts: accounts, clock: { Site.Clock().now }, randomBytes: { Array(repeating: 7, count: $0) },
                logger: logger)
            await #expect(throws: (any Error).self) { try await server.run() }
        }
    }
}

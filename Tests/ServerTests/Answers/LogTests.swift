import Logging
import Synchronization
import Testing

@testable import Server

@Suite struct LogTests {
    /// Keeps everything that is logged.
    private struct Recorder: LogHandler {
        final class Lines: Sendable {
            private let kept = Mutex<[String]>([])

            var all: [String] { kept.withLock { $0 } }

            func add(_ line: String) {
                kept.withLock { $0.append(line) }
            }
        }

        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            lines.add("\(event.level) \(event.message) \(all.map { "\($0)=\($1)" }.sorted().joined(separator: " "))")
        }
    }

    private let lines = Recorder.Lines()

    private func ask(_ method: String, _ path: String) async throws -> [String] {
        let browser = Site().browser()
        browser.logger = Logger(label: "test") { [lines] _ in Recorder(lines: lines) }
        _ = method == "GET" ? try await browser.get(path) : try await browser.post(path, [("password", "geheim")])
        return lines.all
    }

    @Test func aRequestIsOneLineWithStatusDurationAndNumber() async throws {
        let lines = try await ask("GET", "/sign-in?back=%2Fsecret")
        #expect(lines.count == 1)
        let line = try #require(lines.first)
        #expect(
            line.wholeMatch(of: /info GET \/sign-in 200 milliseconds=\d+\.\d request=[0-9a-f]{12}/) != nil, "\(line)")
    }

    @Test(arguments: [
        "/set-up/TOKEN", "/set-up/TOKEN/x", "/Set-Up/TOKEN", "/invitations/TOKEN?a=TOKEN", "/invitations/TOKEN/",
    ])
    func secretsAreNotLogged(_ path: String) async throws {
        for method in ["GET", "POST"] {
            let all = try await ask(method, path).joined(separator: "\n")
            #expect(!all.contains("TOKEN"))
            #expect(!all.contains("geheim"))
            #expect(!all.isEmpty)
        }
    }
}

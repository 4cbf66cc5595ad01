import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Testing

@testable import Server

/// What came back.
struct Reply {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String? { headers[.location] }

    /// The token that the page's first form carries.
    var formToken: String? {
        guard let start = text.range(of: "name=\"form-token\" value=\"")?.upperBound else { return nil }
        return String(text[start...].prefix { $0 != "\"" })
    }
}

/// Sends requests to a server's responder as a browser would: keeps cookies.
final class Browser {
    var cookies: [String: String] = [:]
    var headers: HTTPFields = [:]
    var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    private let server: DubanServer

    /// The token of the last page that had a form; before one, what its form would carry.
    private var pageToken: String?
    private var token: String {
        let cookie = cookies["duban-session"] ?? cookies["duban-visitor"]
        return pageToken ?? cookie.flatMap { SecretToken($0) }?.formToken ?? ""
    }

    init(_ server: DubanServer) {
        self.server = server
    }

    /// Asks for a page.
    func get(_ path: String) async throws -> Reply {
        try await send(.get, path)
    }

    /// Sends a form with the token of this browser's pages.
    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Reply {
        let pairs = ([("form-token", token)] + fields).map { name, value in
            PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value)
        }
        return try await send(
            .post, path, type: "application/x-www-form-urlencoded", Array(pairs.joined(separator: "&").utf8))
    }

    /// Sends a form with a file, and that token.
    func post(
        _ path: String, file: (name: String, content: [UInt8]), as field: String = "file",
        _ fields: [(String, String)] = []
    ) async throws -> Reply {
        var body: [UInt8] = []
        for (name, value) in [("form-token", token)] + fields {
            body += Array("--XX\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--XX\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
        body += file.content + Array("\r\n--XX--\r\n".utf8)
        return try await send(.post, path, type: "multipart/form-data; boundary=XX", body)
    }

    /// Sends any request.
    func send(
        _ method: HTTPRequest.Method, _ path: String, type: String? = nil, _ body: [UInt8] = []
    ) async throws -> Reply {
        var fields = headers
        if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ") }
        if let type { fields[.contentType] = type }
        if !body.isEmpty { fields[.contentLength] = String(body.count) }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "duban.test", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await server.application.responder.respond(
            to: request, context: WebContext(from: Origin(logger: logger)))
        return try await keep(response)
    }

    private func keep(_ response: Response) async throws -> Reply {
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = cookie.contains("Max-Age=0") ? nil : String(pair[1])
        }
        let collected = Collected()
        try await response.body.write(collected)
        let reply = Reply(status: response.status.code, headers: response.headers, bytes: collected.bytes)
        pageToken = reply.formToken ?? (response.headers[.setCookie] == nil ? pageToken : nil)
        return reply
    }

    private struct Origin: RequestContextSource {
        let logger: Logger
    }

    private final class Collected: ResponseBodyWriter {
        var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) async throws {
            bytes += Array(buffer.readableBytesView)
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

extension String {
    /// The first place of `text`.
    fileprivate func range(of text: String) -> Range<Index>? {
        firstRange(of: text)
    }
}

import HTTPTypes
import Hummingbird
import NIOCore
import Values

/// Reads the bodies of requests, each within a bound of bytes and of time.
struct BodyReader: Sendable {
    /// Bytes of a form without files.
    static let formLimitBytes = 1024 * 1024
    /// How long a form may take to arrive.
    static let formDeadline = Duration.seconds(30)
    /// How long an upload may take to arrive.
    static let uploadDeadline = Duration.seconds(180)

    /// How many times its limit of an upload may pass by unkept, so that what was typed beside too large a file is not lost.
    private static let passedOverFactor = 8

    private let uploadLimitBytes: Int
    /// Uploads are held in memory until they are read: at most four at once, and as many waiting.
    private let uploads = Gate(width: 4, waitingLimit: 4)
    /// Forms whose files are passed over need no memory; they have a gate of their own, so that nobody unknown is in the way.
    private let passedOver = Gate(width: 4, waitingLimit: 4)

    /// A reader that takes files of at most `uploadLimitBytes`.
    init(uploadLimitBytes: Int) {
        self.uploadLimitBytes = uploadLimitBytes
    }

    /// What the body of `request` holds, for an endpoint that takes `kind`.
    ///
    /// - Throws: `unsupportedMedia`, `malformed`, `tooLarge`, `tooSlow`, `busy`.
    func read(_ request: Request, as kind: Endpoint.Body) async throws -> RequestContent {
        do {
            return try await content(request, as: kind)
        } catch let error as ServerError {
            throw error
        } catch {
            // The connection's own errors: a chunk that is none, a client that went away.
            throw ServerError(.malformed, "the body broke off: \(type(of: error))")
        }
    }

    /// What a form holds besides its files: their names are kept, their content is passed over as it arrives.
    ///
    /// - Throws: as ``read(_:as:)``.
    func readWithoutFiles(_ request: Request) async throws -> RequestContent {
        do {
            guard !isURLEncoded(request) else {
                return try await within(BodyReader.formDeadline) { try await readForm(request) }
            }
            return try await passedOver.pass {
                try await within(BodyReader.uploadDeadline) {
                    .upload(try await readMultipart(request, limit: uploadLimitBytes, keepsFiles: false))
                }
            }
        } catch let error as ServerError {
            throw error
        } catch {
            throw ServerError(.malformed, "the body broke off: \(type(of: error))")
        }
    }

    private func content(_ request: Request, as kind: Endpoint.Body) async throws -> RequestContent {
        switch kind {
        case .none: return .none
        case .form: return try await within(BodyReader.formDeadline) { try await readForm(request) }
        // A form without its files, as the page that shows it again after a refusal sends it.
        case .upload where isURLEncoded(request):
            return try await within(BodyReader.formDeadline) { try await readForm(request) }
        case .upload: return try await upload { .upload(try await readMultipart(request, limit: uploadLimitBytes)) }
        case .json: return try await within(BodyReader.formDeadline) { .json(try await readJSON(request)) }
        case .bytes: return try await upload { .bytes(try await readBytes(request, limit: uploadLimitBytes)) }
        }
    }

    private func upload(_ work: @escaping @Sendable () async throws -> RequestContent) async throws -> RequestContent {
        try await uploads.pass { try await within(BodyReader.uploadDeadline, work) }
    }

    private func isURLEncoded(_ request: Request) -> Bool {
        request.headers[.contentType].flatMap { HeaderParameters($0.utf8) }?.value
            == "application/x-www-form-urlencoded"
    }

    private func readForm(_ request: Request) async throws -> RequestContent {
        let type = request.headers[.contentType].flatMap { HeaderParameters($0.utf8) }
        switch type?.value {
        case "application/x-www-form-urlencoded":
            return .form(try FormFields(urlEncoded: try await readBytes(request, limit: BodyReader.formLimitBytes)))
        case "multipart/form-data":
            return .form(try await readMultipart(request, limit: 0).fields)
        default:
            throw ServerError(.unsupportedMedia, "a form came as \(type?.value.prefix(80) ?? "nothing")")
        }
    }

    /// No page of another site can send this media type without asking first (CORS).
    private func readJSON(_ request: Request) async throws -> JSON {
        let type = request.headers[.contentType].flatMap { HeaderParameters($0.utf8) }
        guard type?.value == "application/json" else {
            throw ServerError(.unsupportedMedia, "JSON came as \(type?.value.prefix(80) ?? "nothing")")
        }
        do {
            return try JSON(parsing: try await readBytes(request, limit: BodyReader.formLimitBytes))
        } catch let error as JSONError {
            throw ServerError(.malformed, error.description)
        }
    }

    private func readMultipart(
        _ request: Request, limit: Int, keepsFiles: Bool = true
    ) async throws -> MultipartForm {
        var limits = MultipartParser.Limits()
        limits.fileBytes = limit
        limits.keepsFiles = keepsFiles
        limits.passedOverBytes = limit * BodyReader.passedOverFactor
        guard let type = request.headers[.contentType], var parser = MultipartParser(contentType: type, limits: limits)
        else { throw ServerError(.unsupportedMedia, "an upload is no multipart form") }
        try refuseAnnounced(
            request, limit: max(limit, limits.passedOverBytes) + limits.fieldBytes + limits.parts * limits.headerBytes)
        for try await buffer in request.body {
            try parser.consume(buffer.readableBytesView)
        }
        return try parser.finish()
    }

    private func readBytes(_ request: Request, limit: Int) async throws -> [UInt8] {
        try refuseAnnounced(request, limit: limit)
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else {
                throw ServerError(.tooLarge, "more than \(limit) bytes")
            }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    /// Refuses a body by its announced length, before any of it is read.
    private func refuseAnnounced(_ request: Request, limit: Int) throws(ServerError) {
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit else { return }
        throw ServerError(.tooLarge, "\(length) bytes announced, \(limit) allowed")
    }

    private func within<Value: Sendable>(
        _ deadline: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: deadline)
                throw ServerError(.tooSlow, "a body did not arrive within \(deadline)")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw ServerError(.failed, "no body was read") }
            return first
        }
    }
}

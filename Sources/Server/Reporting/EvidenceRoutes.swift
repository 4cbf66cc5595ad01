import HTTPTypes
import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Files that prove something, given out where an entry of the book names them.
struct EvidenceRoutes: Sendable {
    let office: Office

    var endpoints: [Endpoint] { [Endpoint(.evidence, handler: evidence)] }

    /// A picture is shown where its bytes are those of one; all else may be anything and is only kept.
    private func evidence(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        guard let digest = Digest(hexadecimal: try exchange.parameter("digest")), let file = state.evidence(digest)
        else { throw ServerError(.notFound, "no entry of the book names such a file") }
        let bytes = try await office.books.store.blob(digest, in: state.book.id)
        let isKept = exchange.query[FormField.sending.rawValue] == "download"
        guard !isKept, let type = PictureType.of(bytes) else {
            return .download(bytes, type: "application/octet-stream", name: file.name)
        }
        var response = Response.bytes(bytes, type: type)
        response.headers[.contentDisposition] = "inline"
        response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        return response
    }
}

/// Tells by their first bytes the pictures that a browser shows and that can hold no script.
enum PictureType {
    /// The media type of `bytes`; `nil` where they are no such picture.
    static func of(_ bytes: [UInt8]) -> String? {
        func begins(_ start: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: start) }
        if begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if begins([0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if begins(Array("GIF87a".utf8)) || begins(Array("GIF89a".utf8)) { return "image/gif" }
        if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) { return "image/webp" }
        return nil
    }
}

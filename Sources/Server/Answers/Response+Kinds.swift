import HTTPTypes
import Hummingbird
import Pages
import Values

extension Response {
    /// A page.
    static func page(_ page: HTML, status: Int = 200) -> Response {
        bytes(page.bytes, type: "text/html; charset=utf-8", status: status)
    }

    /// JSON for programs, in lines for people.
    static func json(_ value: JSON, status: Int = 200) -> Response {
        bytes(value.bytes(.compact), type: "application/json; charset=utf-8", status: status)
    }

    /// Bytes of a media type.
    static func bytes(_ bytes: [UInt8], type: String, status: Int = 200) -> Response {
        Response(
            status: HTTPResponse.Status(code: status), headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file to keep, under a name in any script (RFC 6266, 4.1).
    static func download(_ content: [UInt8], type: String, name: String) -> Response {
        var response = bytes(content, type: type)
        response.headers[.contentDisposition] = ContentDisposition.attachment(named: name)
        return response
    }

    /// Sends a browser on to read another address, after a form (303) or instead of this one.
    static func redirect(to link: Link) -> Response {
        Response(status: .seeOther, headers: [.location: link.string])
    }

    /// This answer with a cookie.
    func setting(cookie: String) -> Response {
        var response = self
        response.headers[values: .setCookie].append(cookie)
        return response
    }
}

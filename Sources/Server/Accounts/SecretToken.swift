import Digests
import Values

/// A random text that proves something to whoever hands it back: a session, a one-time link. Only its digest is stored.
struct SecretToken: Sendable, Hashable {
    /// Random bytes in a token.
    static let randomBytes = 32

    /// The token: 43 letters, digits, hyphens and underscores (base64url, RFC 4648).
    let text: String

    /// A new token of 32 random bytes.
    init(random: [UInt8]) {
        precondition(random.count == SecretToken.randomBytes, "\(random.count) random bytes")
        text = SecretToken.base64url(random)
    }

    /// The token in `text`, or `nil` where it cannot be one.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count == 43, text.utf8.allSatisfy(SecretToken.alphabet.contains) else { return nil }
        self.text = String(text)
    }

    /// What the store keeps in its place.
    var digest: Digest { SHA256.digest(of: Array(text.utf8)) }

    /// The token that forms of this session carry: it follows from the session's token and does not lead back to it.
    var formToken: String { SecretToken.base64url(SHA256.digest(of: Array("duban form \(text)".utf8)).bytes) }

    /// Whether `other` is this token's form token; takes the same time whatever it is.
    func matches(formToken other: String) -> Bool {
        let (own, given) = (Array(formToken.utf8), Array(other.utf8))
        guard own.count == given.count else { return false }
        return zip(own, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private static func base64url(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for index in 0...group.count {
                text.append(alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

package import Hummingbird
import Logging

/// What Hummingbird carries along with a request.
package struct WebContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    /// The request's number, which an error page shows and the log knows: 12 hexadecimal digits.
    package let requestID: String

    package init(source: ApplicationRequestContextSource) {
        self.init(from: source)
    }

    /// The context of a request from anywhere; tests have no connection.
    package init(from source: some RequestContextSource) {
        coreContext = .init(source: source)
        let digits = String(UInt64.random(in: 0...0xFFFF_FFFF_FFFF), radix: 16)
        requestID = String(repeating: "0", count: 12 - digits.utf8.count) + digits
        // Hummingbird numbers requests too; one number that people can read out is enough.
        logger[metadataKey: "hb.request.id"] = nil
        logger[metadataKey: "request"] = "\(requestID)"
    }

    /// The request's number, in place of Hummingbird's own.
    package var id: String { requestID }
}

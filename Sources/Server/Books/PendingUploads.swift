import Ledger
import Synchronization
import Values

/// Uploads that wait for an answer to a question, so that nobody has to look for the file again.
///
/// In memory and bounded: one that is forgotten has to be sent again, which is no harm.
final class PendingUploads: Sendable {
    /// A file as sent, with what was typed beside it.
    struct Upload: Sendable {
        let name: String
        let content: [UInt8]
        let year: Int?
        /// Who sent it; nobody else can answer for it.
        let account: ActorID
        let sent: Moment
    }

    /// How many wait at once, and how many bytes of them.
    static let countMax = 8
    static let bytesMax = 64 << 20
    /// How long one waits, in milliseconds.
    static let waitMilliseconds: Int64 = 15 * 60_000

    private let waiting = Mutex<[(token: String, upload: Upload)]>([])
    private let randomBytes: @Sendable (Int) -> [UInt8]

    init(randomBytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.randomBytes = randomBytes
    }

    /// Keeps an upload; the oldest ones give way.
    ///
    /// - Returns: What it is asked for by.
    func keep(_ upload: Upload) -> String {
        let token = randomBytes(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
        waiting.withLock { waiting in
            waiting.append((token, upload))
            while waiting.count > 1,
                waiting.count > Self.countMax || waiting.reduce(0, { $0 + $1.upload.content.count }) > Self.bytesMax
            {
                waiting.removeFirst()
            }
        }
        return token
    }

    /// Takes the upload that `account` sent, where it still waits.
    func take(_ token: String, for account: ActorID, now: Moment) -> Upload? {
        waiting.withLock { waiting in
            waiting.removeAll { $0.upload.sent.adding(milliseconds: Self.waitMilliseconds) < now }
            guard let index = waiting.firstIndex(where: { $0.token == token && $0.upload.account == account }) else {
                return nil
            }
            return waiting.remove(at: index).upload
        }
    }
}

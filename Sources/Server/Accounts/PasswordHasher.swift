import CSodium
import Synchronization

/// Hashes and verifies passwords with Argon2id (RFC 9106), as libsodium writes them: `$argon2id$v=19$m=65536,t=2,p=1$…`.
///
/// One hash costs 64 MiB and some 70 ms, so at most two are made at once, on a queue of their own, and at most 64
/// wait; the cooperative pool never blocks.
struct PasswordHasher: Sendable {
    /// How much work a hash is.
    struct Cost: Sendable, Hashable {
        /// Passes over the memory.
        let passes: UInt64
        /// Memory in bytes.
        let memoryBytes: Int

        /// libsodium's least for people who wait: two passes over 64 MiB.
        static let interactive = Cost(
            passes: UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE), memoryBytes: Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
        /// The least that the function allows: for tests only, which would wait otherwise.
        static let least = Cost(passes: 1, memoryBytes: 8192)
    }

    private let cost: Cost
    private let work = HeavyWork(label: "duban.passwords", width: 2, waitingLimit: 64)
    private let decoy: Decoy

    /// A hasher of the given cost.
    init(cost: Cost = .interactive) {
        precondition(sodium_init() >= 0, "libsodium cannot be initialised")
        self.cost = cost
        decoy = Decoy(cost: cost)
    }

    /// The hash of `password` under a new salt, with its parameters, as ASCII text.
    ///
    /// - Throws: `busy`, or `failed` where there is not enough memory.
    func hash(_ password: String) async throws -> String {
        try await work { [cost] in try PasswordHasher.hash(password, cost: cost) }
    }

    /// Whether `password` is the one that `hash` was made from.
    ///
    /// Without a hash (an unknown login) it takes the same time and says no, so that nobody learns by the clock which
    /// logins exist.
    ///
    /// - Throws: `busy`.
    func verify(_ password: String, against hash: String?) async throws -> Bool {
        try await work { [decoy] in
            guard let hash else {
                _ = PasswordHasher.verify(password, against: try decoy.hash())
                return false
            }
            return PasswordHasher.verify(password, against: hash)
        }
    }

    fileprivate static func hash(_ password: String, cost: Cost) throws(ServerError) -> String {
        var text = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        guard crypto_pwhash_str(&text, bytes, UInt64(bytes.count), cost.passes, cost.memoryBytes) == 0 else {
            throw ServerError(.failed, "not enough memory for a password hash")
        }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func verify(_ password: String, against hash: String) -> Bool {
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
}

/// The hash that passwords of unknown logins are compared with; made when first needed.
private final class Decoy: Sendable {
    private let cost: PasswordHasher.Cost
    private let made = Mutex<String?>(nil)

    init(cost: PasswordHasher.Cost) {
        self.cost = cost
    }

    func hash() throws(ServerError) -> String {
        if let known = made.withLock({ $0 }) { return known }
        let new = try PasswordHasher.hash("no account has this password", cost: cost)
        made.withLock { $0 = new }
        return new
    }
}

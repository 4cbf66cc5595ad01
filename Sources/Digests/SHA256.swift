private import CSodium
public import Values

/// SHA-256 (FIPS 180-4), computed by libsodium.
public struct SHA256 {
    private var state = crypto_hash_sha256_state()

    /// A computation that has seen no bytes yet.
    public init() {
        Sodium.initialise()
        crypto_hash_sha256_init(&state)
    }

    /// Takes in more bytes.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let chunk = Array(bytes)
        crypto_hash_sha256_update(&state, chunk, UInt64(chunk.count))
    }

    /// The digest of all bytes taken in so far; more may follow.
    public var digest: Digest {
        var copy = state
        var bytes = [UInt8](repeating: 0, count: Digest.length)
        crypto_hash_sha256_final(&copy, &bytes)
        return SHA256.checked(bytes)
    }

    /// The digest of `bytes`.
    @Sendable public static func digest(of bytes: [UInt8]) -> Digest {
        Sodium.initialise()
        var result = [UInt8](repeating: 0, count: Digest.length)
        crypto_hash_sha256(&result, bytes, UInt64(bytes.count))
        return checked(result)
    }

    private static func checked(_ bytes: [UInt8]) -> Digest {
        guard let digest = Digest(bytes: bytes) else {
            preconditionFailure("SHA-256 gave \(bytes.count) bytes")
        }
        return digest
    }
}

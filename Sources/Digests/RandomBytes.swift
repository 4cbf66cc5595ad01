private import CSodium

/// Bytes that nobody can guess, from the operating system through libsodium.
public enum RandomBytes {
    /// `count` random bytes.
    public static func generate(_ count: Int) -> [UInt8] {
        Sodium.initialise()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}

/// libsodium's own start.
enum Sodium {
    private static let started: Int32 = sodium_init()

    /// Starts libsodium once; its functions may be called from any thread afterwards.
    static func initialise() {
        precondition(started >= 0, "libsodium cannot start")
    }
}

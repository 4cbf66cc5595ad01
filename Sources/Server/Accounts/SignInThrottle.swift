import Synchronization
import Values

/// Counts failed attempts to sign in and locks a login after too many of them.
///
/// Logins that do not exist are counted alike, so that the lock says nothing about which exist. The counts live in
/// memory: whoever can restart the program has other means.
final class SignInThrottle: Sendable {
    /// Failures after which a login is locked.
    static let allowedFailures = 5
    /// How long a lock lasts, and how long a failure counts, in milliseconds: 15 minutes.
    static let lockMilliseconds: Int64 = 15 * 60_000
    /// Logins that are counted at once; the ones with the oldest failure are forgotten first.
    static let capacity = 10_000

    private struct Failures {
        var count = 0
        var last: Moment
    }

    private let failures = Mutex<[String: Failures]>([:])

    /// Until when `login` is locked, or `nil` where it is not.
    func lockedUntil(_ login: String, now: Moment) -> Moment? {
        failures.withLock { failures in
            guard let known = failures[SignInThrottle.key(login)], known.count >= SignInThrottle.allowedFailures else {
                return nil
            }
            let end = known.last.adding(milliseconds: SignInThrottle.lockMilliseconds)
            return now < end ? end : nil
        }
    }

    /// Counts a failed attempt.
    func fail(_ login: String, now: Moment) {
        failures.withLock { failures in
            let key = SignInThrottle.key(login)
            var known = failures[key] ?? Failures(last: now)
            if now >= known.last.adding(milliseconds: SignInThrottle.lockMilliseconds) { known.count = 0 }
            known.count += 1
            known.last = now
            failures[key] = known
            if failures.count > SignInThrottle.capacity { SignInThrottle.forgetOldest(&failures) }
        }
    }

    /// Forgets the failures of `login`, which has signed in.
    func succeed(_ login: String) {
        failures.withLock { _ = $0.removeValue(forKey: SignInThrottle.key(login)) }
    }

    private static func key(_ login: String) -> String {
        String(login.lowercased().prefix(200))
    }

    /// Drops the older half, so that the work is spread over as many failures as it takes to fill it again.
    private static func forgetOldest(_ failures: inout [String: Failures]) {
        let ordered = failures.sorted { $0.value.last < $1.value.last }
        for (login, _) in ordered.prefix(failures.count / 2) { failures[login] = nil }
    }
}

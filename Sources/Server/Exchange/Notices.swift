import Pages
import Synchronization
import Values

/// Keeps one sentence for each session from the form that was answered with a redirect to the page that follows it.
///
/// In memory and bounded: a sentence lost on a restart is no harm.
final class Notices: Sendable {
    /// Sessions with a sentence waiting; beyond it all are forgotten.
    static let capacity = 4096

    private let waiting = Mutex<[Digest: PageContext.Notice]>([:])

    /// Keeps `notice` for the next page of the session.
    func put(_ notice: PageContext.Notice, for session: SecretToken) {
        waiting.withLock { waiting in
            if waiting.count >= Notices.capacity { waiting.removeAll() }
            waiting[session.digest] = notice
        }
    }

    /// Takes the sentence that waits for the session.
    func take(for session: SecretToken) -> PageContext.Notice? {
        waiting.withLock { $0.isEmpty ? nil : $0.removeValue(forKey: session.digest) }
    }
}

extension PageContext {
    /// What a page needs to know of `exchange`, with the sentence that waits for it.
    init(_ exchange: Exchange, notices: Notices? = nil) {
        let somebody = exchange.visitor.signedIn
        let account = somebody.map { somebody in
            Account(
                name: somebody.name, roles: somebody.roles, managesPeople: somebody.may(.managePeople),
                readsBooks: somebody.may(.read), audits: somebody.may(.audit))
        }
        self.init(
            language: exchange.language, account: account, formToken: exchange.visitor.formToken,
            address: (exchange.isReading ? exchange.link : exchange.back ?? Route.home.link()).string,
            notice: somebody.flatMap { notices?.take(for: $0.token) }, asOf: exchange.asOf,
            shows: exchange.query[FormField.show.rawValue], appearance: exchange.appearance)
    }
}

import Ledger
import LedgerStore
import Values

/// Makes and checks the links that let somebody make an account, or set a new password, once.
struct OneTimeLinks: Sendable {
    /// What a link is for.
    enum Purpose: String, Sendable {
        /// The first account of an installation.
        case setUp = "setup"
        /// The account of somebody invited.
        case invitation
        /// A new password of an account that is known.
        case password

        /// How long such a link works, in milliseconds: three days for an invitation, else a day.
        var milliseconds: Int64 { self == .invitation ? 3 * 86_400_000 : 86_400_000 }
    }

    /// Keeps digests of the links.
    let store: any AccountStore
    /// Random bytes.
    let random: @Sendable (Int) -> [UInt8]

    /// A new link.
    ///
    /// - Returns: its token, of which the store keeps the digest only.
    func make(_ purpose: Purpose, for account: ActorID? = nil, now: Moment) async throws(StoreError) -> SecretToken {
        let token = SecretToken(random: random(SecretToken.randomBytes))
        try await store.addLink(
            OneTimeLink(
                token: token.digest, purpose: purpose.rawValue, account: account,
                expires: now.adding(milliseconds: purpose.milliseconds)))
        return token
    }

    /// A new link for the first account, or `nil` where there is an account already.
    func firstSetUp(now: Moment) async throws(StoreError) -> SecretToken? {
        try await store.accounts().isEmpty ? try await make(.setUp, now: now) : nil
    }

    /// The link with the token in `text`, which can still be used.
    ///
    /// - Throws: ``ServerError`` with code `linkInvalid` where there is none.
    func usable(_ text: String, _ purpose: Purpose, now: Moment) async throws -> (token: SecretToken, link: OneTimeLink)
    {
        guard let token = SecretToken(text), let link = try await store.link(token.digest),
            link.purpose == purpose.rawValue, link.used == nil, now < link.expires
        else { throw ServerError(.linkInvalid) }
        return (token, link)
    }

    /// Uses a link: of two callers at the same time one gets it.
    ///
    /// - Throws: ``ServerError`` with code `linkInvalid` for all others.
    func use(_ token: SecretToken, _ purpose: Purpose, now: Moment) async throws {
        do {
            _ = try await store.useLink(token.digest, purpose: purpose.rawValue, at: now)
        } catch {
            guard error.code == .notFound || error.code == .expired else { throw error }
            throw ServerError(.linkInvalid, error.description)
        }
    }

    /// A name for a new account, which entries refer to for good.
    func newAccountID() -> ActorID {
        ActorID("a-" + random(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
    }
}

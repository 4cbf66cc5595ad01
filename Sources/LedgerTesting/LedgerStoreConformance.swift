public import LedgerStore
public import Testing

/// Every promise of `LedgerStore` and `AccountStore` as a check that any driver must pass.
///
/// A driver's tests run `LedgerStoreConformance.checks` over a fresh store each: adding a driver is one line.
public struct LedgerStoreConformance: Sendable, CustomTestStringConvertible {
    /// Both seams of a store together.
    public typealias Store = LedgerStore & AccountStore

    /// What the check is about, as a test name.
    public let name: String
    /// The check; it expects an empty store and does not close it.
    public let run: @Sendable (any Store) async throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (any Store) async throws -> Void) {
        self.name = name
        self.run = run
    }

    /// The check's name in test output.
    public var testDescription: String { name }

    /// All checks.
    public static let checks: [LedgerStoreConformance] =
        entryChecks + blobChecks + verificationChecks + snapshotChecks + accountChecks + accountEventChecks
        + draftChecks + savedViewChecks
}

/// Expects that `work` throws a `StoreError` with `code`.
func expect(
    _ code: StoreError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Void
) async {
    do {
        try await work()
        Issue.record("\(code) was expected, nothing was thrown", sourceLocation: sourceLocation)
    } catch let error as StoreError {
        #expect(error.code == code, "\(error)", sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(code) was expected, not \(error)", sourceLocation: sourceLocation)
    }
}

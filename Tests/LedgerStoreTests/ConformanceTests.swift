import LedgerSQLite
import LedgerStore
import LedgerTesting
import Testing

/// A driver with a way to a fresh, empty store.
struct Driver: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let use: @Sendable (_ check: LedgerStoreConformance) async throws -> Void

    static let memory = Driver(testDescription: "memory") { try await $0.run(MemoryLedgerStore()) }
    static let sqlite = Driver(testDescription: "SQLite") { check in
        try await DataFolder.use { _, store in try await check.run(store) }
    }
}

@Suite struct ConformanceTests {
    @Test(arguments: [Driver.memory, Driver.sqlite], LedgerStoreConformance.checks)
    func keepsItsPromise(driver: Driver, check: LedgerStoreConformance) async throws {
        try await driver.use(check)
    }
}

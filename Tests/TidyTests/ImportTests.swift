import Foundation
import Testing

/// The layers of docs/architecture.md: what each target may import. A new import is a reviewed line here.
private let allowedImports: [String: Set<String>] = [
    "Values": [],
    "WorkReport": ["Values"],
    "Ledger": ["Values"],
    "Digests": ["Values", "CSodium"],
    "LedgerStore": ["Values", "Ledger", "Digests"],
    "LedgerSQLite": [
        "Values", "Ledger", "LedgerStore", "Digests", "GRDB", "Logging", "Foundation", "Dispatch", "Glibc",
        "Synchronization",
    ],
    "LedgerTesting": ["Values", "Ledger", "LedgerStore", "Digests", "Testing", "Synchronization"],
    "Codes": ["CQREncode"],
    "OfficeFiles": ["CArchive", "CXML2", "CProcess", "Glibc", "Synchronization"],
    "Simulation": ["Values", "Ledger"],
    "Workflows": ["Values", "WorkReport", "Ledger", "LedgerStore", "OfficeFiles", "Digests", "Simulation"],
    "Pages": ["Values", "Ledger"],
    "Server": [
        "Values", "Ledger", "LedgerStore", "Workflows", "Pages", "Digests", "Codes", "CSodium", "Hummingbird",
        "HummingbirdCore", "Logging", "ServiceLifecycle", "Dispatch", "Synchronization", "Foundation", "NIOCore",
        "HTTPTypes",
    ],
    "Bootstrap": [
        "Values", "WorkReport", "Ledger", "LedgerStore", "LedgerSQLite", "OfficeFiles", "Simulation", "Workflows",
        "Pages", "Server", "Digests", "Logging", "ServiceLifecycle", "UnixSignals", "Configuration", "SystemPackage",
        "Foundation", "Synchronization",
    ],
    "duban": [
        "Bootstrap", "Values", "WorkReport", "Ledger", "LedgerStore", "Simulation", "Workflows", "OfficeFiles",
        "ArgumentParser", "Glibc",
    ],
]

@Suite struct ImportTests {
    @Test func everyTargetImportsOnlyWhatItsLayerMay() throws {
        var violations: [String] = []
        for source in try ProjectFiles.swift(under: "Sources") {
            let allowed = try #require(allowedImports[source.target], "no row for target \(source.target)")
            for module in source.lines.compactMap(importedModule) where !allowed.contains(module) {
                violations.append("\(source.path) imports \(module)")
            }
        }
        #expect(violations == [])
    }

    @Test func onlyBootstrapNamesADriver() throws {
        let drivers = ["LedgerSQLite", "LedgerPostgres"]
        let naming = try ProjectFiles.swift(under: "Sources").filter { source in
            source.lines.compactMap(importedModule).contains { drivers.contains($0) }
        }
        #expect(Set(naming.map(\.target)).isSubset(of: ["Bootstrap"]))
    }

    private func importedModule(_ line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
        let modifiers: Set<Substring> = [
            "public", "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency",
        ]
        guard words[..<index].allSatisfy(modifiers.contains) else { return nil }
        return words[index + 1].split(separator: ".").first.map(String.init)
    }
}

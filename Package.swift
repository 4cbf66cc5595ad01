// swift-tools-version: 6.2

import PackageDescription

/// Every target is held to the same strict language: see CONTRIBUTING.md.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let filePaths = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")

let package = Package(
    name: "duban",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "duban", targets: ["duban"]),
        .library(name: "WorkReport", targets: ["WorkReport"]),
        .library(name: "Ledger", targets: ["Ledger"]),
        .library(name: "Values", targets: ["Values"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        // Hummingbird brings these two; they are named here because the server imports them itself.
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
    ],
    targets: [
        // Layer 0: pure, standard library only.
        library("Values"),
        library("WorkReport", ["Values"]),
        library("Ledger", ["Values"]),

        // System libraries.
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CProcess"),

        // Layer 1: the store seam with its driver, and file formats.
        library("Digests", ["Values", "CSodium"]),
        library("LedgerStore", ["Values", "Ledger", "Digests"]),
        library("LedgerSQLite", ["Values", "Ledger", "LedgerStore", "Digests", grdb, logging]),
        library("LedgerTesting", ["Values", "Ledger", "LedgerStore", "Digests"]),
        library("Codes", ["CQREncode"]),
        library("OfficeFiles", ["CArchive", "CXML2", "CProcess"]),

        // Layer 2: verbs, and a made-up year to try them on.
        library("Simulation", ["Values", "Ledger"]),
        library(
            "Workflows", ["Values", "WorkReport", "Ledger", "LedgerStore", "OfficeFiles", "Digests", "Simulation"]),

        // Layer 3: the web.
        library("Pages", ["Values", "Ledger"]),
        library(
            "Server",
            [
                "Values", "Ledger", "LedgerStore", "Workflows", "Pages", "Digests", "Codes", "CSodium", hummingbird,
                hummingbirdCore, httpTypes, nio, logging, lifecycle,
            ]
        ),

        // Layer 4 and 5: composition and commands.
        library(
            "Bootstrap",
            [
                "Values", "Ledger", "LedgerStore", "LedgerSQLite", "Digests", "Simulation", "Workflows", "Pages",
                "Server",
                logging, lifecycle, signals, configuration, filePaths,
            ]
        ),
        .executableTarget(
            name: "duban",
            dependencies: [
                "Bootstrap", "Values", "WorkReport", "Ledger", "LedgerStore", "Simulation", "Workflows", "OfficeFiles",
                arguments,
            ],
            swiftSettings: strict
        ),

        // Makes up inputs and holds the reader to its promises: `make fuzz`.
        .executableTarget(
            name: "fuzz", dependencies: ["OfficeFiles", "WorkReport", "Values", "CArchive"], path: "Tests/Fuzzing",
            swiftSettings: strict),

        tests("ValuesTests", ["Values"]),
        tests("WorkReportTests", ["WorkReport", "Values"], data: ["Documents"]),
        tests("LedgerTests", ["Ledger", "Values"]),
        tests("SimulationTests", ["Simulation", "Ledger", "Values", "Digests"]),
        tests(
            "LedgerStoreTests",
            ["LedgerStore", "LedgerSQLite", "LedgerTesting", "Ledger", "Values", "Digests", grdb, logging]),
        tests("OfficeFilesTests", ["OfficeFiles", "CArchive"]),
        tests(
            "WorkflowsTests",
            [
                "Workflows", "LedgerTesting", "LedgerStore", "LedgerSQLite", "Ledger", "WorkReport", "OfficeFiles",
                "Values", "Simulation", "Digests", logging,
            ]),
        tests(
            "PagesTests", ["Pages", "Ledger", "Values", "Simulation", "Digests", "Codes"], data: ["Snapshots"]),
        tests(
            "ServerTests",
            [
                "Server", "Pages", "Workflows", "Simulation", "LedgerStore", "LedgerSQLite", "LedgerTesting", "Ledger",
                "Values",
                hummingbird, httpTypes, nio, logging, lifecycle,
            ]
        ),
        tests(
            "CommandTests", ["Bootstrap", "duban", "fuzz", "Ledger", "LedgerStore", "Workflows", "Values"],
            data: ["Snapshots"]),
        tests("TidyTests", []),
    ]
)

// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "duban", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Reader",
            dependencies: [
                .product(name: "WorkReport", package: "duban"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Reader",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        // Prints its own figures, because most of its time goes into making the book that it measures.
        .executableTarget(
            name: "Book",
            dependencies: [.product(name: "Ledger", package: "duban"), .product(name: "Values", package: "duban")],
            path: "Benchmarks/Book"
        ),
    ]
)

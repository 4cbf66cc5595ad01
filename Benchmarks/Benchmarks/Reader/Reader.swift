import Benchmark
import WorkReport

/// Reads each text whole: structure, responsibilities, all mentions, commitments, check-up.
///
/// A benchmark's name ends with the number of characters that one iteration reads; `Benchmarks/run` divides by it.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.cpuTotal, .wallClock, .throughput], warmupIterations: 2, maxDuration: .seconds(5), maxIterations: 200
    )

    func measure(_ group: String, _ text: Text) {
        Benchmark("\(group)/\(text.name)/\(text.characters)") { benchmark in
            for _ in benchmark.scaledIterations {
                blackHole(try WorkReader.read(text.bytes, year: 2026))
            }
        }
    }

    measure("normal", Text("the county document", Documents.county))
    measure("normal", Text("documents repeated to 1 MiB", repeating: Documents.all, toBytes: 1 << 20))
    measure("normal", Text("the county document repeated to 1 MiB", repeating: Documents.county, toBytes: 1 << 20))
    for text in Adversarial.texts(ofCharacters: 10_000) {
        measure("adversarial", text)
    }
    for text in Adversarial.texts(ofCharacters: 100_000) {
        measure("adversarial", text)
    }
}

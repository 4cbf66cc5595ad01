import Foundation
import Glibc

/// Measures what a case costs this process.
struct Gauge {
    private let start: Double
    private let held: Int

    init() {
        // Makes the highest mark of the memory held that which is held now (proc(5), clear_refs).
        if let file = fopen("/proc/self/clear_refs", "w") {
            fputs("5", file)
            fclose(file)
        }
        held = Self.memory("VmRSS:")
        start = Self.now()
    }

    /// Processor time since then.
    var seconds: Double { Self.now() - start }

    /// The most memory held since then, beyond what was held before.
    var memory: Int { Self.memory("VmHWM:") - held }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func memory(_ name: String) -> Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix(name) else { continue }
            return (Int(text.filter(\.isNumber)) ?? 0) * 1024
        }
        return 0
    }
}

import Foundation

/// Makes a failing case smaller: takes pieces away as long as it fails in the same way.
struct Minimiser {
    private let format: Format
    private let kind: String
    private let file: String
    private let end = Date().addingTimeInterval(40)

    init(_ format: Format, kind: String, folder: String) {
        self.format = format
        self.kind = kind
        file = folder + "/trial-\(ProcessInfo.processInfo.processIdentifier)"
    }

    /// A smaller case that fails like `whole`, or `whole`.
    func minimised(_ whole: Case) -> Case {
        defer { try? FileManager.default.removeItem(atPath: file) }
        switch whole {
        case .file(let bytes): return .file(reduced(bytes) { .file($0) })
        case .parts(var parts):
            for place in parts.indices.reversed() {
                var fewer = parts
                fewer.remove(at: place)
                if fails(.parts(fewer)) { parts = fewer }
            }
            for place in parts.indices {
                parts[place].content = reduced(parts[place].content) { content in
                    var changed = parts
                    changed[place].content = content
                    return .parts(changed)
                }
            }
            return .parts(parts)
        }
    }

    /// Takes away ever smaller stretches of characters.
    private func reduced(_ bytes: [UInt8], _ whole: ([UInt8]) -> Case) -> [UInt8] {
        var pieces = Self.pieces(bytes)
        var length = max(1, pieces.count / 2)
        while Date() < end, !pieces.isEmpty {
            var place = 0
            while place < pieces.count, Date() < end {
                var fewer = pieces
                fewer.removeSubrange(place..<min(pieces.count, place + length))
                if fails(whole(Array(fewer.joined()))) { pieces = fewer } else { place += length }
            }
            if length == 1 { break }
            length /= 2
        }
        return Array(pieces.joined())
    }

    /// The characters of a text, or the bytes of anything else.
    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return bytes.map { [$0] } }
        return text.unicodeScalars.map { Array(String($0).utf8) }
    }

    private func fails(_ trial: Case) -> Bool {
        let bytes = trial.bytes
        guard (try? Data(bytes).write(to: URL(fileURLWithPath: file))) != nil,
            let worker = try? WatchedWorker(format, arguments: ["try", "--formats", format.rawValue, "--file", file])
        else { return false }
        let patience = Date().addingTimeInterval(format.patience(bytes: bytes.count) + 3)
        while !worker.isAtEnd {
            worker.listen()
            usleep(1000)
            if Date() > patience {
                worker.kill()
                return kind == "does not end"
            }
        }
        if worker.failure() != nil { return kind == "crashed" }
        return worker.broken.contains { Findings.kind(of: $0.message) == kind }
    }
}

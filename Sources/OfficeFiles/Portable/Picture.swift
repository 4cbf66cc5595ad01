/// A picture of a page in grey, 0 for black (PGM, the form `P5`).
struct Picture {
    let width: Int
    let height: Int
    private var pixels: [UInt8]

    /// Reads a picture as pdftoppm writes it: three lines, then one byte for each pixel.
    init?(_ bytes: [UInt8]) {
        let head = bytes.prefix(64).split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
        guard head.count == 4, head[0].elementsEqual("P5".utf8) else { return nil }
        let size = head[1].split(separator: 0x20).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard size.count == 2, size.allSatisfy({ (1...100_000).contains($0) }),
            bytes.count - head[3].startIndex == size[0] * size[1]
        else {
            return nil
        }
        (width, height) = (size[0], size[1])
        pixels = Array(bytes[head[3].startIndex...])
    }

    /// The picture as a file.
    var bytes: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

    /// Whether nothing is on the page.
    var isBlank: Bool { !pixels.contains { $0 < Self.dark } }

    private static let dark: UInt8 = 160

    /// Finds the rules and takes them away, so that they are not taken for strokes of characters.
    ///
    /// - Parameter resolution: dots an inch.
    mutating func removeRules(resolution: Int) -> [Rule] {
        // No stroke of a character is half an inch long.
        let length = max(8, resolution / 2)
        var found = runs(along: width, across: height, length: length) { $0 + $1 * width }
            .map { (rule: $0, isHorizontal: true) }
        found += runs(along: height, across: width, length: length) { $0 * width + $1 }
            .map { (rule: $0, isHorizontal: false) }
        for (run, isHorizontal) in found { erase(run, isHorizontal: isHorizontal, margin: resolution / 100) }
        return found.map { run, isHorizontal in
            Rule(
                isHorizontal: isHorizontal, position: run.line * 7200 / resolution,
                start: run.range.lowerBound * 7200 / resolution, end: run.range.upperBound * 7200 / resolution)
        }
    }

    /// A stretch of dark pixels in one line.
    private struct Run {
        var line: Int
        var range: Range<Int>
    }

    private func runs(
        along length: Int, across lines: Int, length minimum: Int, index: (_ along: Int, _ line: Int) -> Int
    ) -> [Run] {
        var result: [Run] = []
        pixels.withUnsafeBufferPointer { pixels in
            for line in 0..<lines where result.count < 20_000 {
                var start = 0
                // Scans have holes in their lines: up to two pixels do not end a stretch.
                var light = 3
                for place in 0..<length {
                    if pixels[index(place, line)] < Self.dark {
                        if light > 2 { start = place }
                        light = 0
                    } else {
                        light += 1
                        if light == 3, place - 2 - start >= minimum {
                            result.append(Run(line: line, range: start..<(place - 2)))
                        }
                    }
                }
                if light < 3, length - start >= minimum { result.append(Run(line: line, range: start..<length)) }
            }
        }
        return result
    }

    private mutating func erase(_ run: Run, isHorizontal: Bool, margin: Int) {
        let across = isHorizontal ? height : width
        for line in max(0, run.line - margin)...min(across - 1, run.line + margin) {
            for place in run.range { pixels[isHorizontal ? line * width + place : place * width + line] = 255 }
        }
    }
}

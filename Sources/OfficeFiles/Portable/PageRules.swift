/// Reads the rules of tables from what `pdftocairo -svg` draws: one element a line, glyphs and clips in `<defs>`.
enum PageRules {
    /// The most rules of a page; drawings have more.
    static let maximum = 5000

    /// The rules of each page, at most `count` pages.
    static func pages(_ bytes: [UInt8], count: Int) -> [[Rule]] {
        var pages = [[Rule]](repeating: [], count: count)
        var page = -1
        var definitions = 0
        for line in bytes.split(separator: 0x0A) {
            if line.starts(with: definitionTag) { definitions += 1 }
            if line.starts(with: definitionEnd) { definitions -= 1 }
            if line.starts(with: pageTag) { page += 1 }
            guard definitions == 0, line.starts(with: pathTag), pages.indices.contains(max(page, 0)) else { continue }
            // A file of one page has no element for it.
            if pages[max(page, 0)].count < maximum { pages[max(page, 0)] += rules(of: line) }
        }
        return pages.map { $0.count < maximum ? $0 : [] }
    }

    private static let definitionTag = Array("<defs>".utf8)
    private static let definitionEnd = Array("</defs>".utf8)
    private static let pageTag = Array("<page>".utf8)
    private static let pathTag = Array("<path ".utf8)

    private static func rules(of element: ArraySlice<UInt8>) -> [Rule] {
        // A rule is a few points; text turned into outlines, thousands.
        guard element.count < 4000 else { return [] }
        let text = String(decoding: element, as: UTF8.self)
        guard let path = attribute("d", of: text) else { return [] }
        let isStroke = text.contains("fill:none") || text.contains("fill=\"none\"")
        let matrix = attribute("transform", of: text).flatMap(Matrix.init) ?? Matrix()
        return PathPoints(path).parts.flatMap { part in
            let points = part.map(matrix.apply)
            return isStroke ? edges(points) : [thin(points)].compactMap(\.self)
        }
    }

    private static func attribute(_ name: String, of element: String) -> Substring? {
        guard let start = element.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return element[start...].prefix { $0 != "\"" }
    }

    /// The lines between the points of a stroke.
    private static func edges(_ points: [(x: Int, y: Int)]) -> [Rule] {
        zip(points, points.dropFirst()).compactMap { rule(from: $0, to: $1, thickness: 100) }
    }

    /// A filled shape that is so thin that it is a rule.
    private static func thin(_ points: [(x: Int, y: Int)]) -> Rule? {
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
            let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
        else { return nil }
        return rule(from: (left, top), to: (right, bottom), thickness: 300)
    }

    private static func rule(from one: (x: Int, y: Int), to other: (x: Int, y: Int), thickness: Int) -> Rule? {
        let width = abs(other.x - one.x)
        let height = abs(other.y - one.y)
        if height <= thickness, width > height {
            return Rule(
                isHorizontal: true, position: (one.y + other.y) / 2, start: min(one.x, other.x),
                end: max(one.x, other.x))
        }
        guard width <= thickness, height > width else { return nil }
        return Rule(
            isHorizontal: false, position: (one.x + other.x) / 2, start: min(one.y, other.y), end: max(one.y, other.y))
    }
}

/// The straight parts of an SVG path as cairo writes it: `M`, `L`, `C`, `Z` with absolute numbers.
private struct PathPoints {
    private(set) var parts: [[(x: Double, y: Double)]] = []

    init(_ path: Substring) {
        var points: [(x: Double, y: Double)] = []
        var isCurved = false
        var command: Substring = ""
        var numbers: [Double] = []
        for word in path.split(separator: " ") {
            guard let number = Double(word) else {
                command = word
                numbers = []
                if word == "M" { flush(&points, &isCurved) }
                if word == "C" { isCurved = true }
                if word == "Z", let first = points.first { points.append(first) }
                continue
            }
            numbers.append(number)
            guard numbers.count == 2 else { continue }
            if command == "M" || command == "L" { points.append((numbers[0], numbers[1])) }
            numbers = []
        }
        flush(&points, &isCurved)
    }

    private mutating func flush(_ points: inout [(x: Double, y: Double)], _ isCurved: inout Bool) {
        if points.count > 1, !isCurved { parts.append(points) }
        points = []
        isCurved = false
    }
}

/// The transformation `matrix(a,b,c,d,e,f)` of SVG.
private struct Matrix {
    private var values: [Double] = [1, 0, 0, 1, 0, 0]

    init() {}

    init?(_ text: Substring) {
        guard text.hasPrefix("matrix(") else { return nil }
        let numbers = text.dropFirst(7).prefix { $0 != ")" }.split { $0 == "," || $0 == " " }.compactMap { Double($0) }
        guard numbers.count == 6 else { return nil }
        values = numbers
    }

    /// Where a point comes to lie, in hundredths.
    func apply(_ point: (x: Double, y: Double)) -> (x: Int, y: Int) {
        (
            hundredths(values[0] * point.x + values[2] * point.y + values[4]),
            hundredths(values[1] * point.x + values[3] * point.y + values[5])
        )
    }

    private func hundredths(_ value: Double) -> Int {
        value.isFinite ? Int(min(max(value, -100_000), 100_000) * 100) : 0
    }
}

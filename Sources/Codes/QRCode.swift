internal import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that carries a text.
public struct QRCode: Sendable, Hashable {
    /// The modules of one side.
    public let width: Int
    private let modules: [Bool]

    /// The code of `text`, which can still be read with 15 percent of it damaged; `nil` where the text is empty or longer than a
    /// code can hold (2,331 bytes).
    public init?(_ text: String) {
        guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        self.width = width
        // The lowest bit of a byte says whether the module is dark; the others say what it is for.
        modules = (0..<(width * width)).map { data[$0] & 1 == 1 }
    }

    /// Whether the module in column `x` of row `y` is dark.
    public func isDark(_ x: Int, _ y: Int) -> Bool { modules[y * width + x] }

    /// The dark modules as the data of an SVG path, one unit a module, a rectangle for each run of a row.
    public var path: String {
        var path = ""
        for y in 0..<width {
            var x = 0
            while x < width {
                guard isDark(x, y) else {
                    x += 1
                    continue
                }
                var end = x
                while end < width, isDark(end, y) { end += 1 }
                path += "M\(x) \(y)h\(end - x)v1h-\(end - x)z"
                x = end
            }
        }
        return path
    }
}

import Glibc

/// Writes text in other encodings (iconv).
enum Recoder {
    /// `text`, which is UTF-8, in `encoding`; what the encoding lacks is left out.
    static func encode(_ text: [UInt8], to encoding: String) -> [UInt8] {
        let none = UnsafeMutableRawPointer(bitPattern: -1)
        guard let converter = iconv_open(encoding + "//IGNORE", "UTF-8"), converter != none else { return text }
        defer { iconv_close(converter) }
        var input = text.map { CChar(bitPattern: $0) }
        let capacity = text.count * 4 + 16
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                buffer.withMemoryRebound(to: CChar.self) { target in
                    var (read, left) = (source.baseAddress, source.count)
                    var (next, room) = (target.baseAddress, capacity)
                    _ = iconv(converter, &read, &left, &next, &room)
                    count = capacity - room
                }
            }
        }
    }
}

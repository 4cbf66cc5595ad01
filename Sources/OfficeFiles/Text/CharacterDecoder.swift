import Glibc

/// Decodes characters with the system's own tables (iconv).
enum CharacterDecoder {
    /// `bytes` in UTF-8, or `nil` where they do not follow `encoding`.
    ///
    /// - Throws: ``FileError`` with code `decoderMissing` where the system has no table for `encoding`.
    static func decode(_ bytes: [UInt8], from encoding: String) throws(FileError) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", encoding), converter != UnsafeMutableRawPointer(bitPattern: -1) else {
            throw .decoderMissing
        }
        defer { iconv_close(converter) }
        return converted(bytes, by: converter)
    }

    private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8]? {
        var input = bytes.map { CChar(bitPattern: $0) }
        // No character of the encodings read here grows beyond three bytes for two, or four for four.
        let capacity = bytes.count * 2 + 16
        var isComplete = false
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = input.withUnsafeMutableBufferPointer { source in
                fill(buffer, from: source, by: converter, isComplete: &isComplete)
            }
        }
        return isComplete ? output : nil
    }

    private static func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, from source: UnsafeMutableBufferPointer<CChar>,
        by converter: iconv_t, isComplete: inout Bool
    ) -> Int {
        guard let target = buffer.baseAddress else { return 0 }
        return target.withMemoryRebound(to: CChar.self, capacity: buffer.count) { start in
            var next: UnsafeMutablePointer<CChar>? = start
            var read = source.baseAddress
            var left = source.count
            var room = buffer.count
            let result = iconv(converter, &read, &left, &next, &room)
            isComplete = result != -1 && left == 0
            return buffer.count - room
        }
    }
}

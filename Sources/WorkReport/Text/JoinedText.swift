extension String {
    /// Two or three texts as one, in memory made once.
    static func joined(_ one: String, _ two: String, _ three: String = "") -> String {
        String(unsafeUninitializedCapacity: one.utf8.count + two.utf8.count + three.utf8.count) { bytes in
            var end = 0
            append(one, to: bytes, &end)
            append(two, to: bytes, &end)
            append(three, to: bytes, &end)
            return end
        }
    }

    private static func append(_ text: String, to bytes: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int) {
        var text = text
        text.withUTF8 { if !$0.isEmpty { end = bytes[end...].update(fromContentsOf: $0) } }
    }
}

/// The header that names a file for keeping.
enum ContentDisposition {
    /// The header for a file called `name`, in ASCII for old programs and in UTF-8 for all others (RFC 6266, RFC 8187).
    ///
    /// The name is cut down to its last component first, so that it can hold neither a folder nor a line break.
    static func attachment(named name: String) -> String {
        let last = UploadedFile.lastComponent(of: name)
        let safe = last.isEmpty ? "document" : last
        return "attachment; filename=\"\(ascii(safe))\"; filename*=UTF-8''\(PercentEncoding.encode(safe))"
    }

    /// The name with everything replaced that is no plain letter, digit, point, hyphen or underscore.
    private static func ascii(_ name: String) -> String {
        String(
            name.unicodeScalars.map { scalar in
                let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                return isPlain || scalar == "." || scalar == "-" || scalar == "_" ? Character(scalar) : "_"
            })
    }
}

internal import Values

/// The file that a reading was made of.
public struct SourceDescription: Sendable, Hashable {
    /// The file's name.
    public var name: String
    /// Its format: `txt`, `docx`, `pdf`, `html`, `xlsx`, `csv`.
    public var format: String
    /// SHA-256 of its bytes, in lower-case hexadecimal digits.
    public var sha256: String
    /// Its length in bytes.
    public var bytes: Int

    /// The description of a file.
    public init(name: String, format: String, sha256: String, bytes: Int) {
        self.name = name
        self.format = format
        self.sha256 = sha256
        self.bytes = bytes
    }

    var json: JSON {
        .object([
            .init("name", .string(name)), .init("format", .string(format)), .init("sha256", .string(sha256)),
            .init("bytes", .integer(bytes)),
        ])
    }
}

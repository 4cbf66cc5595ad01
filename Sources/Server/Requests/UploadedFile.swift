/// A file sent with a form.
struct UploadedFile: Sendable, Hashable {
    /// The name of the form's field.
    let field: String
    /// The file's name without folders and control characters; may be empty.
    let name: String
    /// The bytes as sent.
    let content: [UInt8]
    /// How many fields of the form stand before it.
    var fieldsBefore = 0

    /// What stands behind the last slash or backslash of a name as sent, without control characters and at most 255
    /// bytes long, so that no name can point outside a folder or break a header.
    static func lastComponent(of name: String) -> String {
        let parts = name.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
        var cleaned = ""
        for scalar in parts.last ?? Substring().unicodeScalars where !scalar.isControlOrFormat {
            guard cleaned.utf8.count + UTF8.width(scalar) <= 255 else { break }
            cleaned.unicodeScalars.append(scalar)
        }
        return cleaned == "." || cleaned == ".." ? "" : cleaned
    }
}

extension Unicode.Scalar {
    /// Whether this is a control character or an invisible one that can turn the direction of writing.
    var isControlOrFormat: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

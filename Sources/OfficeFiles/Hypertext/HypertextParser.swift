import CXML2

/// Goes through a web page with libxml2's parser, which mends what is wrong in it as browsers do.
///
/// No tree is built, nothing but the bytes is read, and only the fixed names of characters are expanded.
enum HypertextParser {
    private static let isReady: Void = xmlInitParser()

    /// What the page in `bytes`, which is UTF-8, says.
    static func read(_ bytes: [UInt8]) throws(FileError) -> HypertextPage {
        _ = isReady
        guard !HypertextTagScan.hasHugeTags(bytes) else { throw .hostile }
        let builder = HypertextBuilder(sourceBytes: bytes.count)
        guard let context = htmlNewParserCtxt(), let handler = context.pointee.sax else { throw .programFailed }
        defer { htmlFreeParserCtxt(context) }
        handler.pointee = callbacks
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue
        builder.context = context
        withExtendedLifetime(builder) {
            bytes.withUnsafeBytes { buffer in
                let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
                _ = htmlCtxtReadMemory(context, start, Int32(buffer.count), nil, "UTF-8", Int32(bitPattern: options))
            }
        }
        if let failure = builder.failure { throw failure }
        return builder.finished()
    }

    private static var callbacks: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { user, name, attributes in
            guard let name else { return }
            builder(user)?.start(string(name), HypertextAttributes(attributes))
        }
        handler.endElement = { user, name in
            if let name { builder(user)?.end(string(name)) }
        }
        handler.characters = { user, text, count in
            guard let text, count > 0 else { return }
            builder(user)?.text(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self))
        }
        handler.ignorableWhitespace = handler.characters
        return handler
    }
}

/// The builder that libxml2 was given. A C function captures nothing, not even a type.
private func builder(_ user: UnsafeMutableRawPointer?) -> HypertextBuilder? {
    user.map { Unmanaged<HypertextBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// The attributes of a start tag.
struct HypertextAttributes {
    private var values: [String: String] = [:]

    /// The attributes that matter; libxml2 gives names in small letters.
    private static let names: Set<String> = ["hidden", "style", "colspan", "rowspan", "type", "start", "value"]

    /// Reads libxml2's list of names and values.
    init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        var index = 0
        while let pointer = list?[index] {
            let name = string(pointer)
            if Self.names.contains(name) { values[name] = list?[index + 1].map { string($0) } ?? "" }
            index += 2
        }
    }

    /// Attributes with the given values.
    init(_ values: [String: String] = [:]) {
        self.values = values
    }

    /// The value of an attribute.
    subscript(name: String) -> String? { values[name] }

    /// Whether the element is not shown.
    var isHidden: Bool {
        if values["hidden"] != nil { return true }
        guard let style = values["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}

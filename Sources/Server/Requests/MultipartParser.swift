/// Reads a `multipart/form-data` body (RFC 7578) piece by piece as it arrives.
///
/// The content of a part may be any bytes, also ones that begin like a boundary. Everything has an upper bound, and a
/// body that breaks the form is refused rather than guessed at.
struct MultipartParser {
    /// The upper bounds of one body.
    struct Limits: Sendable {
        /// Parts of any kind: a sheet of thirty items with a dozen fields and some files each.
        var parts = 1024
        /// Bytes of one part's header lines.
        var headerBytes = 8 * 1024
        /// Bytes of all fields together that are no files.
        var fieldBytes = 1024 * 1024
        /// Bytes of all files together.
        var fileBytes = 32 * 1024 * 1024
        /// Whether the content of files is kept; else their names only are.
        var keepsFiles = true
        /// Bytes of files that may pass by beyond `fileBytes`: the fields are read to the end then, and no file is kept.
        var passedOverBytes = 0
        /// Bytes before the first part and behind the last, which mean nothing.
        var paddingBytes = 8 * 1024
    }

    private enum State {
        case preamble, headers, content, epilogue
    }

    private let search: BoundarySearch
    private let limits: Limits
    private var state = State.preamble
    /// Bytes not yet taken; begins with a line break, which the first boundary goes without.
    private var pending: [UInt8] = [0x0D, 0x0A]
    private var paddingBytes = 0
    private var fieldBytes = 0
    private var fileBytes = 0
    private var partCount = 0
    private var part: MultipartPart?
    private var form = MultipartForm()

    /// A parser for bodies whose parts are parted by `boundary`.
    init(boundary: String, limits: Limits = Limits()) {
        search = BoundarySearch(boundary: boundary)
        self.limits = limits
    }

    /// A parser for bodies of the given media type, or `nil` where that is no multipart form with a usable boundary.
    init?(contentType: String, limits: Limits = Limits()) {
        guard let type = HeaderParameters(contentType.utf8), type.value == "multipart/form-data",
            let boundary = type["boundary"], (1...70).contains(boundary.utf8.count),
            boundary.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { return nil }
        self.init(boundary: boundary, limits: limits)
    }

    /// Takes the next bytes of the body.
    ///
    /// - Throws: `malformed`, or `tooLarge` as soon as a limit is passed.
    mutating func consume(_ bytes: some Sequence<UInt8>) throws(ServerError) {
        pending.append(contentsOf: bytes)
        while try step() {}
    }

    /// The form, when the whole body has been consumed.
    ///
    /// - Throws: `malformed` where the closing boundary is missing: the body was cut short.
    func finish() throws(ServerError) -> MultipartForm {
        guard state == .epilogue else { throw ServerError(.malformed, "the multipart body has no end") }
        return form
    }

    /// Goes one step forward; `false` when more bytes are needed.
    private mutating func step() throws(ServerError) -> Bool {
        switch state {
        case .preamble, .content: return try stepThroughContent()
        case .headers: return try stepThroughHeaders()
        case .epilogue:
            try countPadding(pending.count)
            pending.removeAll()
            return false
        }
    }

    private mutating func stepThroughContent() throws(ServerError) -> Bool {
        switch search.first(in: pending) {
        case .undecided(let content):
            try take(content)
            pending.removeFirst(content)
            return false
        case .boundary(let content, let next, let isLast):
            try take(content)
            pending.removeFirst(next)
            if let part { try form.append(part) }
            part = nil
            state = isLast ? .epilogue : .headers
            return true
        }
    }

    private mutating func take(_ length: Int) throws(ServerError) {
        // The part is not bound to a name here: a second reference would make every append copy what has come so far.
        guard part != nil else { return try countPadding(length) }
        if part?.fileName == nil {
            fieldBytes += length
            guard fieldBytes <= limits.fieldBytes else { throw ServerError(.tooLarge, "form fields beyond the limit") }
        } else {
            fileBytes += length
            if fileBytes > limits.fileBytes { try passOver() }
            guard limits.keepsFiles, !form.isOversized else { return }
        }
        part?.content.append(contentsOf: pending[..<length])
    }

    /// Lets go of all files, so that what was typed beside them is not lost with them.
    private mutating func passOver() throws(ServerError) {
        guard fileBytes <= limits.passedOverBytes else { throw ServerError(.tooLarge, "files beyond the limit") }
        form.dropFiles()
        part?.content.removeAll()
    }

    private mutating func countPadding(_ length: Int) throws(ServerError) {
        paddingBytes += length
        guard paddingBytes <= limits.paddingBytes else {
            throw ServerError(.malformed, "too much around the multipart body")
        }
    }

    /// The header lines begin with the line break that ends the boundary's line, so that a part without header lines
    /// is seen to end at once (and refused, for it has no name).
    private mutating func stepThroughHeaders() throws(ServerError) -> Bool {
        let end = pending.prefix(limits.headerBytes + 4).firstOffset(of: [0x0D, 0x0A, 0x0D, 0x0A])
        guard let end else {
            guard pending.count <= limits.headerBytes else {
                throw ServerError(.malformed, "a part's headers are too long")
            }
            return false
        }
        partCount += 1
        guard partCount <= limits.parts else { throw ServerError(.malformed, "too many parts") }
        part = try MultipartPart(headerLines: pending[..<end])
        pending.removeFirst(end + 4)
        state = .content
        return true
    }
}

extension ArraySlice<UInt8> {
    /// The offset from the slice's start of the first place where `pattern` stands.
    fileprivate func firstOffset(of pattern: [UInt8]) -> Int? {
        guard count >= pattern.count else { return nil }
        return (0...count - pattern.count).first { self[(startIndex + $0)...].starts(with: pattern) }
    }
}

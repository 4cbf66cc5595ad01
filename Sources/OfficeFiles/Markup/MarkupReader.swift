import CXML2

/// Reads an XML part one element at a time, so that a long document needs no tree of the whole.
///
/// A document type is refused (ECMA-376 part 2, 7.2.3, forbids it), so no entity is ever expanded and no other file is
/// ever opened. libxml2 bounds the depth (256) and the length of one text (10 MB).
struct MarkupReader: ~Copyable {
    private let reader: xmlTextReaderPtr
    private var vocabulary = Vocabulary()
    private var budget = 0
    // Keeps the bytes alive as long as the reader that points into them.
    private let storage: UnsafeMutableBufferPointer<CChar>

    /// The most elements and texts in what ``element()`` gives: a table of 10,000 rows has half a million.
    static let maximumNodes = 2_000_000

    private static let isReady: Void = xmlInitParser()

    /// A reader of `bytes`, before the root element.
    init(_ bytes: [UInt8]) throws(FileError) {
        _ = Self.isReady
        storage = .allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
        guard !TagScan.hasHugeTags(bytes) else {
            storage.deallocate()
            throw .hostile
        }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        guard let reader = xmlReaderForMemory(storage.baseAddress, Int32(bytes.count), nil, nil, Int32(options)) else {
            storage.deallocate()
            throw .damagedArchive
        }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        storage.deallocate()
    }

    /// Moves to the next element's start that stands below `depth`; `false` where there is none.
    ///
    /// The root has depth 0. An element whose start was reached is left behind by the next call unless its children
    /// are deeper than `depth`.
    mutating func advance(below depth: Int) throws(FileError) -> Bool {
        while try step() {
            if kind == XML_READER_TYPE_ELEMENT { return true }
            if kind == XML_READER_TYPE_END_ELEMENT, self.depth <= depth { return false }
        }
        return false
    }

    /// The name of the element that was reached.
    var name: String { mutating get { vocabulary.name(of: reader) } }

    /// How many elements stand around the node that was reached.
    var depth: Int { Int(xmlTextReaderDepth(reader)) }

    /// Whether the element that was reached is written as `<a/>`.
    var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

    /// The element that was reached, with all that stands in it; the reader is then at its end.
    mutating func element() throws(FileError) -> Element {
        budget = Self.maximumNodes
        return try subtree()
    }

    private mutating func subtree() throws(FileError) -> Element {
        let start = depth
        let isLeaf = isEmpty
        var element = Element(name: name, attributes: attributes(), children: [])
        while !isLeaf, try step() {
            switch kind {
            case XML_READER_TYPE_END_ELEMENT where depth == start: return element
            case XML_READER_TYPE_ELEMENT: try append(subtree(), to: &element)
            case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
                XML_READER_TYPE_WHITESPACE:
                if let value = xmlTextReaderConstValue(reader) { try append(string(value), to: &element) }
            default: break
            }
        }
        return element
    }

    private mutating func append(_ child: Element, to element: inout Element) throws(FileError) {
        try spend()
        if !Vocabulary.isDecoration(child.name) { element.children.append(.element(child)) }
    }

    private mutating func append(_ text: String, to element: inout Element) throws(FileError) {
        try spend()
        element.children.append(.text(text))
    }

    private mutating func spend() throws(FileError) {
        budget -= 1
        guard budget > 0 else { throw .tooLarge }
    }

    private mutating func attributes() -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            let name = vocabulary.name(of: reader)
            if name.hasPrefix("w:rsid") { continue }
            if let value = xmlTextReaderConstValue(reader) { result.append((name, string(value))) }
        }
        xmlTextReaderMoveToElement(reader)
        return result
    }

    private var kind: xmlReaderTypes {
        xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader)))
    }

    private mutating func step() throws(FileError) -> Bool {
        switch xmlTextReaderRead(reader) {
        case 0: return false
        case 1:
            if kind == XML_READER_TYPE_DOCUMENT_TYPE || kind == XML_READER_TYPE_ENTITY_REFERENCE { throw .hostile }
            return true
        default: throw .damagedArchive
        }
    }
}

/// The string at a pointer of libxml2, which is UTF-8.
func string(_ pointer: UnsafePointer<xmlChar>) -> String {
    String(decoding: UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer))), as: UTF8.self)
}

internal import Digests
public import Ledger
internal import OfficeFiles
public import Values
public import WorkReport

/// A document as opened and read: nothing is kept yet.
public struct DocumentReading: Sendable {
    /// The file's name.
    public let name: String
    /// The file as it was given.
    public let original: [UInt8]
    /// The file's format: `txt`, `docx`, `pdf`, `html`, `xlsx`, `csv`; of a converted file, what it was converted to.
    public let format: String
    /// The UTF-8 text that was read; all spans point into it.
    public let text: [UInt8]
    /// What the reader made of it.
    public let reading: WorkReport.Reading
    /// What a person should know about the opening of the file: scanned pages, hidden content.
    public let notices: [DocumentNotice]
    /// On which pages and in which rows of sheets the lines of ``text`` stand.
    public let layout: SourceLayout

    /// The reading in the form of docs/contract.md.
    public var json: JSON { reading.json(source: description) }

    /// The check-up (量化体检) in the form of docs/contract.md: findings, and how much can be verified.
    public var checkupJSON: JSON { reading.checkupJSON(source: description) }

    /// The questions that the document leaves open (澄清单).
    public var clarifications: ClarificationList { ClarificationList(reading, source: text) }

    /// The file that was read.
    public var description: SourceDescription {
        SourceDescription(
            name: name, format: format, sha256: SHA256.digest(of: original).hexadecimal, bytes: original.count)
    }
}

/// A sentence about the opening of a file, in both languages.
public struct DocumentNotice: Sendable, Hashable {
    /// One sentence in Chinese.
    public let chinese: String
    /// The same sentence in English.
    public let english: String

    init(_ notice: Notice) {
        chinese = notice.chinese
        english = notice.english
    }
}

/// Opens and reads a document (读文件). A year in the file's name counts where the document states none.
public enum ReadDocument {
    /// The document in `bytes`, which came under the name `name`.
    ///
    /// The calling thread waits, for seconds where a PDF file, a scan or an old format is read: call it from a thread of
    /// your own or a dispatch queue, not from a task on Swift's cooperative pool.
    ///
    /// - Throws: ``WorkflowError`` with code `badInput` and a sentence that says what is wrong with the file.
    public static func read(_ bytes: [UInt8], named name: String) throws(WorkflowError) -> DocumentReading {
        let document: DocumentText
        do {
            document = try DocumentFile.open(bytes: bytes, named: name)
        } catch {
            throw WorkflowError(error)
        }
        let text = Array(document.text.utf8)
        do {
            let reading = try WorkReader.read(text, year: WorkReader.year(inName: name))
            return DocumentReading(
                name: name, original: bytes, format: document.format.rawValue, text: text, reading: reading,
                notices: document.notices.map(DocumentNotice.init), layout: SourceLayout(document.layout))
        } catch {
            throw WorkflowError(error)
        }
    }
}

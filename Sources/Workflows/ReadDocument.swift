internal import Digests
internal import OfficeFiles
public import Values
public import WorkReport

/// A document as opened and read: nothing is kept yet.
public struct DocumentReading: Sendable {
    /// The file's name.
    public let name: String
    /// The file as it was given.
    public let original: [UInt8]
    /// The file's format: `txt`, `docx`.
    public let format: String
    /// The UTF-8 text that was read; all spans point into it.
    public let text: [UInt8]
    /// What the reader made of it.
    public let reading: WorkReport.Reading

    /// The reading in the form of docs/contract.md.
    public var json: JSON {
        reading.json(
            source: SourceDescription(
                name: name, format: format, sha256: SHA256.digest(of: original).hexadecimal, bytes: original.count))
    }
}

/// Opens and reads a document (读文件). A year in the file's name counts where the document states none.
public enum ReadDocument {
    /// The document in `bytes`, which came under the name `name`.
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
                name: name, original: bytes, format: document.format.rawValue, text: text, reading: reading)
        } catch {
            throw WorkflowError(error)
        }
    }
}

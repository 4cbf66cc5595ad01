internal import OfficeFiles

/// The pages of a document as it was handed in, as pictures (原件).
public enum OriginalPages {
    /// The media type of pictures.
    public static let mediaType = OriginalPage.mediaType

    /// Whether documents of a format have pages that can be shown.
    public static func exist(in format: String) -> Bool { format == DocumentText.Format.pdf.rawValue }

    /// A picture of a page counted from 1; `nil` where the file has no such page.
    ///
    /// The calling thread waits: call it from a thread of your own or a dispatch queue.
    ///
    /// - Throws: ``WorkflowError`` with code `badInput` and a sentence where the page cannot be drawn.
    public static func picture(of page: Int, in bytes: [UInt8]) throws(WorkflowError) -> [UInt8]? {
        do {
            return try OriginalPage.picture(of: page, in: bytes)
        } catch {
            throw WorkflowError(error)
        }
    }

    /// How many pages a file has. The calling thread waits.
    ///
    /// - Throws: ``WorkflowError`` with code `badInput` and a sentence where the file cannot be opened.
    public static func count(in bytes: [UInt8]) throws(WorkflowError) -> Int {
        do {
            return try OriginalPage.count(in: bytes)
        } catch {
            throw WorkflowError(error)
        }
    }
}

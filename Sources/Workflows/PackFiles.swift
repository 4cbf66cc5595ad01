internal import OfficeFiles

/// Packs files into one archive for handing over (打包).
public struct PackFiles: Sendable {
    /// The verb.
    public init() {}

    /// A zip archive of `files`; the same bytes for the same files.
    ///
    /// - Throws: ``WorkflowError`` with code `busy` where there is not enough memory.
    public func callAsFunction(_ files: [(path: String, bytes: [UInt8])]) throws(WorkflowError) -> [UInt8] {
        guard let bytes = ZipWriter.packing(files) else {
            throw WorkflowError(
                .busy, reason: "pack.memory", chinese: "内存不足，无法打包，请稍后再试。",
                english: "There is not enough memory to pack the files; try again later.")
        }
        return bytes
    }
}

public import Ledger
internal import LedgerStore
internal import Values

/// A file that proves something, with its bytes.
public struct EvidenceFile: Sendable {
    /// The file's name.
    public var name: String
    /// The file as it was given.
    public var bytes: [UInt8]

    /// The file `name` of `bytes`.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Files a report (填报): keeps what proves it, then submits it.
public struct FileReport: Sendable {
    private let books: Books

    /// The largest file of evidence, in bytes.
    public static let fileLimitBytes = 32 * 1024 * 1024
    /// The most files with one report.
    public static let filesMax = 20

    /// The verb over `books`.
    public init(books: Books) {
        self.books = books
    }

    /// Keeps the bytes of `files` with the book and submits the report with them as evidence.
    ///
    /// What is refused leaves no entry; bytes that were kept before a refusal stay under their digest and are used again when
    /// the report is sent anew.
    ///
    /// - Parameters:
    ///   - content: what the report says; evidence that it names already must be kept with the book.
    ///   - key: what it is about.
    ///   - files: what proves it.
    ///   - book: the book.
    ///   - actor: who files it.
    /// - Returns: The report as filed.
    /// - Throws: ``WorkflowError`` with code `refused`; reason `evidence.tooLarge`, `evidence.tooMany` or `evidence.unknown` where
    ///   the files cannot be taken.
    @discardableResult
    public func callAsFunction(
        _ content: ReportContent, about key: ReportKey, files: [EvidenceFile] = [], on book: BookID, by actor: Actor
    ) async throws(WorkflowError) -> Report {
        let state = try await books.state(of: book)
        try check(files, content)
        var content = content
        try await requireKept(content.evidence, in: book)
        // Nothing is kept for somebody whose report would be refused anyway.
        try rehearse(content, key, files, state, actor)
        for file in files {
            content.evidence.append(try await keep(file, in: book))
        }
        let filed = try await books.perform(.act(.reporting(.submit(key, content))), on: book, by: actor)
        guard let report = filed.reporting.report(for: key) else { throw .notFound }
        return report
    }

    private func check(_ files: [EvidenceFile], _ content: ReportContent) throws(WorkflowError) {
        guard files.count + content.evidence.count <= Self.filesMax else { throw .tooManyFiles(Self.filesMax) }
        for file in files {
            guard !file.bytes.isEmpty, file.bytes.count <= Self.fileLimitBytes else {
                throw .fileSize(file.name, limitBytes: Self.fileLimitBytes)
            }
        }
    }

    private func requireKept(_ evidence: [Evidence], in book: BookID) async throws(WorkflowError) {
        guard !evidence.isEmpty else { return }
        do {
            let kept = Set(try await books.store.blobs(of: book))
            if let missing = evidence.first(where: { !kept.contains($0.digest) }) {
                throw WorkflowError.unknownEvidence(missing.name)
            }
        } catch let error as WorkflowError {
            throw error
        } catch let error as StoreError {
            throw WorkflowError(error)
        } catch {
            throw .busy
        }
    }

    private func rehearse(
        _ content: ReportContent, _ key: ReportKey, _ files: [EvidenceFile], _ state: BookState, _ actor: Actor
    ) throws(WorkflowError) {
        var content = content
        content.evidence += files.map { Evidence(digest: .zero, name: $0.name) }
        try books.check(.act(.reporting(.submit(key, content))), on: state, by: actor)
    }

    private func keep(_ file: EvidenceFile, in book: BookID) async throws(WorkflowError) -> Evidence {
        do {
            return Evidence(digest: try await books.store.putBlob(file.bytes, in: book), name: file.name)
        } catch {
            throw WorkflowError(error)
        }
    }
}

internal import Digests
public import Ledger
internal import LedgerStore
public import Simulation
internal import Values

/// Writes a made-up year into a book of its own (模拟年度), for demonstration, tests and measurements.
public struct SimulateYear: Sendable {
    private let books: Books

    /// The verb over `books`.
    public init(books: Books) {
        self.books = books
    }

    /// What was written.
    public struct Outcome: Sendable, Hashable {
        /// The book's figures.
        public let summary: BookSummary
        /// The number of its entries.
        public let entries: Int
        /// The number of institutions in its directory.
        public let organisations: Int
        /// The number of inventions planted in its reports.
        public let inventions: Int
    }

    /// Plays the year and appends all of it in one step: a book that exists is a whole year.
    ///
    /// - Throws: ``WorkflowError`` with code `refused` and reason `simulate.exists` where the book is there already.
    public func callAsFunction(_ size: SimulationSize) async throws(WorkflowError) -> Outcome {
        do {
            guard try await books.store.head(of: size.book) == nil else { throw WorkflowError.simulated(size.book) }
            let year = SimulatedYear.play(size, hash: SHA256.digest)
            for document in year.documents { try await books.store.putBlob(document.bytes, in: size.book) }
            let summary = year.state.summary
            try await books.store.append(year.entries, to: size.book, expecting: 0, summary: summary)
            return Outcome(
                summary: summary, entries: year.entries.count,
                organisations: year.state.directory.institutions.count, inventions: year.inventions.count)
        } catch let error as WorkflowError {
            throw error
        } catch let error as StoreError {
            throw error.code == .stalePosition ? .simulated(size.book) : WorkflowError(error)
        } catch {
            throw .busy
        }
    }
}

extension WorkflowError {
    /// A made-up year that was written already.
    static func simulated(_ book: BookID) -> WorkflowError {
        WorkflowError(
            .refused, reason: "simulate.exists", chinese: "数据文件夹里已有模拟台账 \(book)，没有写入。请换一个 --seed 再试。",
            english:
                "The data folder has the simulated ledger \(book) already; nothing was written. Try another --seed.")
    }
}

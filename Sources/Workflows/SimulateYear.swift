internal import Digests
public import Ledger
internal import LedgerStore
public import Simulation
public import Values

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
    /// - Parameters:
    ///   - size: the seed and the sizes.
    ///   - day: the last day that is written, for a year that is still going on; `nil` for the whole year.
    /// - Throws: ``WorkflowError`` with code `refused` and reason `simulate.exists` where the book is there already.
    public func callAsFunction(
        _ size: SimulationSize, until day: CalendarDate? = nil
    ) async throws(WorkflowError) -> Outcome {
        do {
            guard try await books.store.head(of: size.book) == nil else { throw WorkflowError.simulated(size.book) }
            let year = SimulatedYear.play(size, hash: SHA256.digest)
            for document in year.documents { try await books.store.putBlob(document.bytes, in: size.book) }
            let (entries, state) = try Self.cut(year, after: day)
            let summary = state.summary
            try await books.store.append(entries, to: size.book, expecting: 0, summary: summary)
            return Outcome(
                summary: summary, entries: entries.count,
                organisations: state.directory.institutions.count,
                inventions: year.inventions.count { $0.report.rawValue <= state.reporting.reports.count })
        } catch let error as WorkflowError {
            throw error
        } catch let error as StoreError {
            throw error.code == .stalePosition ? .simulated(size.book) : WorkflowError(error)
        } catch {
            throw .busy
        }
    }

    /// The entries up to the end of `day`, with the state that they come to.
    private static func cut(
        _ year: SimulatedYear, after day: CalendarDate?
    ) throws(WorkflowError) -> ([Entry], BookState) {
        guard let day else { return (year.entries, year.state) }
        let end = Moment(startOf: day).adding(milliseconds: 86_400_000)
        let kept = year.entries.prefix { $0.at < end }
        guard !kept.isEmpty else { throw .beforeSimulation(day) }
        do {
            return (Array(kept), try BookState.folding(kept))
        } catch {
            throw WorkflowError(error)
        }
    }
}

extension WorkflowError {
    /// A day before the made-up year begins.
    static func beforeSimulation(_ day: CalendarDate) -> WorkflowError {
        WorkflowError(
            .refused, reason: "simulate.early", chinese: "\(day) 早于模拟年度的开始，没有可写入的内容。请给一个年内的日期。",
            english: "\(day) lies before the made-up year; there is nothing to write. Give a day of the year.")
    }

    /// A made-up year that was written already.
    static func simulated(_ book: BookID) -> WorkflowError {
        WorkflowError(
            .refused, reason: "simulate.exists", chinese: "数据文件夹里已有模拟台账 \(book)，没有写入。请换一个 --seed 再试。",
            english:
                "The data folder has the simulated ledger \(book) already; nothing was written. Try another --seed.")
    }
}

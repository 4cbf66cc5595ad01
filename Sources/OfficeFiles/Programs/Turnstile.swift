import Glibc

/// Lets so many callers through at once; the others wait for a while.
struct Turnstile: @unchecked Sendable {
    // Unchecked because of the pointer: a POSIX semaphore is made to be used by many threads (sem_overview(7)).
    private let semaphore: UnsafeMutablePointer<sem_t>

    /// LibreOffice takes half a gigabyte and a whole core: one at a time.
    static let conversions = Turnstile(places: 1)
    /// Readers of pages.
    static let pages = Turnstile(places: 2)
    /// Drawers of single pages.
    static let pictures = Turnstile(places: 2)

    init(places: UInt32) {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, places)
    }

    /// Does `work` when it is this caller's turn.
    ///
    /// - Throws: ``FileError`` with code `busy` where the turn does not come within `seconds`.
    func pass<Value>(
        waiting seconds: Int = 120, _ work: () throws(FileError) -> Value
    ) throws(FileError) -> Value {
        var until = timespec()
        clock_gettime(CLOCK_REALTIME, &until)
        until.tv_sec += seconds
        while sem_timedwait(semaphore, &until) != 0 {
            guard errno == EINTR else { throw .busy }
        }
        defer { sem_post(semaphore) }
        return try work()
    }
}

import Dispatch
import LedgerStore

/// Runs calls that block (opening, closing) off the cooperative pool.
enum BlockingQueue {
    private static let queue = DispatchQueue(label: "duban.sqlite.blocking")

    static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async -> Result<Value, StoreError>
    {
        await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: Result { try work() }.mapError { StoreError(translating: $0) })
            }
        }
    }
}

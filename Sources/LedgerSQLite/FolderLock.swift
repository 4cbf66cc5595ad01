import Foundation
import LedgerStore

/// Keeps a second server out of a data folder: an advisory lock on `duban.lock` (flock(2)), which the system lets go of
/// when the process ends in whatever way.
final class FolderLock: Sendable {
    /// The lock file's name in the data folder.
    static let fileName = "duban.lock"

    private let descriptor: Int32

    /// Takes the lock of `folder`.
    ///
    /// - Throws: `StoreError` with code `locked` where another server has it.
    init(folder: String) throws(StoreError) {
        let path = folder + "/" + FolderLock.fileName
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError(
                .unavailable, "The data folder \(folder) cannot be written; check its owner and rights.",
                cause: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = FolderLock.holder(descriptor)
            Foundation.close(descriptor)
            throw StoreError(
                .locked,
                "Another duban server\(holder) has the data folder \(folder) open; end it or choose another folder.")
        }
        self.descriptor = descriptor
        writeHolder()
    }

    /// Lets the next server in.
    func release() {
        Foundation.close(descriptor)
    }

    /// Leaves the process number in the file, for the message that a second server prints.
    private func writeHolder() {
        let text = Array("\(ProcessInfo.processInfo.processIdentifier)\n".utf8)
        ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    private static func holder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? "" : " (process \(String(decoding: digits, as: UTF8.self)))"
    }
}

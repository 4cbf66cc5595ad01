internal import Foundation
public import Ledger
internal import Pages
internal import Server
public import Values

extension Installation {
    /// Why a folder of public pages was not written.
    public enum PublishingFailure: Error, Sendable, Hashable {
        /// Nothing of the book is published.
        case nothingPublished
        /// The folder holds something else.
        case foreignFolder
        /// It could not be written; the system's words.
        case notWritten(String)
    }

    /// Writes the public pages of a book into `folder`: all of it beside it first, then in its place.
    ///
    /// - Parameters:
    ///   - state: the book.
    ///   - day: the day for which the pages speak.
    ///   - folder: where; what an earlier call wrote there is replaced, anything else is left alone.
    ///   - url: the address under which the folder will stand, which the codes carry; without it they carry that of the server, where
    ///     one is set, and there are none otherwise.
    /// - Returns: how many files there are.
    public func publish(
        _ state: BookState, on day: CalendarDate, to folder: String, url: String?
    ) throws(PublishingFailure) -> Int {
        let base = url.map { PublicExport.Base.folder($0) } ?? settings.publicURL.map { .server($0) }
        guard let files = PublicExport.files(of: state, on: day, base: base) else { throw .nothingPublished }
        do {
            try PublicFolder(path: folder).replace(with: files.map { ($0.path, $0.bytes) })
        } catch let failure as PublishingFailure {
            throw failure
        } catch {
            throw .notWritten(error.localizedDescription)
        }
        return files.count
    }
}

/// A folder that holds public pages and nothing else.
private struct PublicFolder {
    let place: URL
    private let manager = FileManager.default

    init(path: String) {
        place = URL(fileURLWithPath: path).standardizedFileURL
    }

    private var beside: URL { place.deletingLastPathComponent() }
    private func sibling(_ word: String) -> URL {
        beside.appending(path: ".\(place.lastPathComponent)-\(word)-\(UInt32.random(in: 0 ... .max))")
    }

    func replace(with files: [(path: String, bytes: [UInt8])]) throws {
        try refuseForeign()
        let (new, old) = (sibling("new"), sibling("old"))
        do {
            for file in files {
                let target = new.appending(path: file.path)
                try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: target)
            }
            if manager.fileExists(atPath: place.path) { try manager.moveItem(at: place, to: old) }
            try manager.moveItem(at: new, to: place)
        } catch {
            try? manager.removeItem(at: new)
            if !manager.fileExists(atPath: place.path) { try? manager.moveItem(at: old, to: place) }
            throw error
        }
        try? manager.removeItem(at: old)
    }

    /// What stands there must be nothing, or pages that were written before.
    private func refuseForeign() throws {
        guard manager.fileExists(atPath: place.path) else { return }
        let names = try manager.contentsOfDirectory(atPath: place.path)
        let known: Set<String> = ["index.html", "index.en.html", "style.css", "icon.svg", "items", "names", "codes"]
        guard names.isEmpty || (names.contains("index.html") && known.isSuperset(of: names)) else {
            throw Installation.PublishingFailure.foreignFolder
        }
    }
}

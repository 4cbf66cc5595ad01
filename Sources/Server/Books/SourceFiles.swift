import Ledger
import LedgerStore
import Pages
import Synchronization
import Values
import Workflows

/// The files that books were read from, as pages speak of them: layouts, and pictures of original pages. Both follow from bytes
/// that never change, so what was worked out once holds; as much is kept as is looked at again soon.
final class SourceFiles: Sendable {
    /// Pictures have some 200 kB each.
    private static let picturesMax = 64
    private static let layoutsMax = 64

    /// One page of a file.
    private struct PageKey: Hashable {
        let document: Digest
        let page: Int
    }

    /// What is known of a document's places.
    private struct Places {
        let layout: SourceLayout?
        let pageCount: Int
    }

    private let store: any LedgerStore
    private let drawing = HeavyWork(label: "duban.pages", width: 2, waitingLimit: 32)
    private let places = Mutex(Kept<SourceDocument, Places>(capacity: SourceFiles.layoutsMax))
    private let pictures = Mutex(Kept<PageKey, [UInt8]>(capacity: SourceFiles.picturesMax))

    /// The files in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The file of a book's document, whose text is `text`.
    func file(of state: BookState, text: [UInt8]) async throws(StoreError) -> SourceFile? {
        guard let document = state.source else { return nil }
        let places = try await places(of: document, in: state.book.id)
        return SourceFile(
            document, of: state.book, layout: places.layout, pageCount: places.pageCount,
            showsPages: OriginalPages.exist(in: document.format), text: text)
    }

    /// The picture of a page counted from 1; `nil` where the file has no such page.
    func picture(of page: Int, of document: SourceDocument, in book: BookID) async throws -> [UInt8]? {
        let key = PageKey(document: document.original, page: page)
        if let known = pictures.withLock({ $0.value(for: key) }) { return known }
        let bytes = try await store.blob(document.original, in: book)
        let picture = try await drawing { try OriginalPages.picture(of: page, in: bytes) }
        if let picture { pictures.withLock { $0.keep(picture, for: key) } }
        return picture
    }

    private func places(of document: SourceDocument, in book: BookID) async throws(StoreError) -> Places {
        if let known = places.withLock({ $0.value(for: document) }) { return known }
        let places = try await findPlaces(of: document, in: book)
        self.places.withLock { $0.keep(places, for: document) }
        return places
    }

    /// A document that was imported before layouts were kept still has pages, which are counted; where that does not succeed it
    /// is shown without.
    private func findPlaces(of document: SourceDocument, in book: BookID) async throws(StoreError) -> Places {
        if let digest = document.layout {
            return Places(layout: SourceLayout(bytes: try await store.blob(digest, in: book)), pageCount: 0)
        }
        guard OriginalPages.exist(in: document.format) else { return Places(layout: nil, pageCount: 0) }
        let bytes = try await store.blob(document.original, in: book)
        let count = try? await drawing { try OriginalPages.count(in: bytes) }
        return Places(layout: nil, pageCount: count ?? 0)
    }
}

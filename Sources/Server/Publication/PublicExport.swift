internal import Codes
public import Ledger
public import Pages
public import Values

/// Makes what leaves the program for the public: the files of an exported folder, and codes that lead to public pages.
public enum PublicExport {
    /// Where the pages that codes lead to stand.
    public enum Base: Sendable, Hashable {
        /// They are served by this program under that address: `https://duban.example`.
        case server(String)
        /// They are the exported files, put under that address: `https://www.example/gongkai`.
        case folder(String)
    }

    /// The files of the public pages of a book on `day`; `nil` where nothing is published.
    ///
    /// - Parameter base: where codes lead; without it there are none.
    public static func files(of state: BookState, on day: CalendarDate, base: Base?) -> [PublicFiles.File]? {
        guard let projection = state.publicProjection(on: day) else { return nil }
        return PublicFiles.all(of: projection, codes: base.map { codes(of: projection, base: $0) } ?? [])
    }

    /// A code for the list, for each item, and for each village and project.
    static func codes(of projection: PublicProjection, base: Base) -> [PublicCode] {
        var pages: [(PublicPage, String)] = [(.list, projection.contact.title)]
        pages += projection.items.map { (.item($0.number), $0.text.title) }
        pages += projection.places.map { (.place($0.key), $0.name) }
        return pages.compactMap { page, name in
            let address = address(of: page, in: projection.book, base: base)
            return QRCode(address).map { code in
                PublicCode(page: page, name: name, address: address, width: code.width, path: code.path)
            }
        }
    }

    private static func address(of page: PublicPage, in book: BookID, base: Base) -> String {
        switch base {
        case .server(let root): root + PublicSite(.served, of: book).path(of: page)
        case .folder(let root): root + "/" + PublicSite(.exported, of: book).path(of: page)
        }
    }
}

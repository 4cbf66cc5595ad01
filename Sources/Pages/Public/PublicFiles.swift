public import Ledger

/// The public pages of a book as a folder of files that needs no program and no script: pages, style sheet, codes.
public enum PublicFiles {
    /// One file.
    public struct File: Sendable, Hashable {
        /// Its path in the folder.
        public let path: String
        /// Its bytes.
        public let bytes: [UInt8]
    }

    /// The files, by path; the same bytes for the same projection and codes.
    public static func all(of projection: PublicProjection, codes: [PublicCode]) -> [File] {
        var files = [
            File(path: PublicSite.styleFile, bytes: Asset.publicStyleSheet.bytes),
            File(path: PublicSite.iconFile, bytes: Asset.icon.bytes),
        ]
        let pages: [PublicPage] =
            [.list] + projection.items.map { .item($0.number) } + projection.places.map { .place($0.key) }
        for language in Language.allCases {
            let maker = PublicPages(projection, site: .exported, language: language)
            for page in pages {
                guard let html = maker.page(page) else { continue }
                files.append(File(path: page.file(language), bytes: html.bytes))
            }
        }
        files += codes.map { File(path: $0.file, bytes: $0.svg.bytes) }
        return files.sorted { $0.path < $1.path }
    }
}

/// A code that leads to a public page (码上公开).
public struct PublicCode: Sendable, Hashable {
    /// The page.
    public let page: PublicPage
    /// What it is about: the item's title, the name of a village or project.
    public let name: String
    /// The whole address that it carries.
    public let address: String
    /// How many modules it is wide.
    public let width: Int
    /// The dark modules as the data of an SVG path, one unit a module.
    public let path: String

    /// The code of `page` that carries `address`.
    public init(page: PublicPage, name: String, address: String, width: Int, path: String) {
        self.page = page
        self.name = name
        self.address = address
        self.width = width
        self.path = path
    }

    /// The file that holds it in an exported folder.
    var file: String {
        switch page {
        case .list: "codes/index.svg"
        case .item(let number): "codes/item-\(number).svg"
        case .place(let key): "codes/name-\(key).svg"
        }
    }

    /// The quiet zone that readers need around a code, in modules (ISO/IEC 18004).
    private static let quietZone = 4

    /// The code as a picture, dark on white whatever the page's colours are.
    public var svg: HTML {
        let side = width + 2 * PublicCode.quietZone
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img"\(attribute: "aria-label", address)>\
            <rect width="\(side)" height="\(side)" fill="#ffffff"></rect>\
            <g transform="translate(\(PublicCode.quietZone) \(PublicCode.quietZone))"><path fill="#000000" d="\(path)"></path></g></svg>
            """
    }
}

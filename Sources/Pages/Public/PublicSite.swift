public import Ledger

/// A page that everybody may read.
public enum PublicPage: Sendable, Hashable {
    /// All published items.
    case list
    /// One item, by its public number.
    case item(Int)
    /// What concerns a village or project, by its key.
    case place(String)

    /// The file that holds it in an exported folder.
    func file(_ language: Language) -> String {
        let ending = language == .chinese ? ".html" : ".en.html"
        return switch self {
        case .list: "index" + ending
        case .item(let number): "items/\(number)" + ending
        case .place(let key): "names/\(key)" + ending
        }
    }
}

/// Where the public pages of a book are: served by this program, or a folder of files that needs no program.
public struct PublicSite: Sendable {
    /// How it is reached.
    public enum Form: Sendable, Hashable {
        /// Addresses of this program.
        case served
        /// Files beside each other.
        case exported
    }

    let form: Form
    let book: BookID

    /// The public pages of `book` in the given form.
    public init(_ form: Form, of book: BookID) {
        self.form = form
        self.book = book
    }

    /// The name of the style sheet in an exported folder.
    static let styleFile = "style.css"
    /// The name of the icon in an exported folder.
    static let iconFile = "icon.svg"

    /// The path of a page behind the address at which the site stands: `/public/2026-a/items/3`, `items/3.html`.
    public func path(of page: PublicPage, _ language: Language = .chinese) -> String {
        guard form == .served else { return page.file(language) }
        let link =
            switch page {
            case .list: Route.publicBook.link(book.rawValue)
            case .item(let number): Route.publicItem.link(book.rawValue, String(number))
            case .place(let key): Route.publicPlace.link(book.rawValue, key)
            }
        return link.with("lang", language == .chinese ? nil : language.rawValue).string
    }

    /// The address of `page` as written in a page at `place`.
    func href(_ page: PublicPage, _ language: Language, from place: PublicPage) -> String {
        form == .served ? path(of: page, language) : upwards(from: place) + page.file(language)
    }

    /// The address of the style sheet as written in a page at `place`.
    func style(from place: PublicPage) -> String {
        form == .served ? Asset.publicStyleSheet.link.string : upwards(from: place) + PublicSite.styleFile
    }

    /// The address of the icon as written in a page at `place`.
    func icon(from place: PublicPage) -> String {
        form == .served ? Asset.icon.link.string : upwards(from: place) + PublicSite.iconFile
    }

    private func upwards(from place: PublicPage) -> String { place == .list ? "" : "../" }
}

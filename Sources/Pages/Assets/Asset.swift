/// A file that pages refer to: the style sheet, the script, the icon.
///
/// Its name carries a digest of its content, so that a browser may keep it for ever.
public struct Asset: Sendable {
    /// The last part of its address: `duban-5e1f….css`.
    public let name: String
    /// Its media type.
    public let mediaType: String
    /// Its content.
    public let bytes: [UInt8]

    init(stem: String, ending: String, mediaType: String, text: String) {
        bytes = Array(text.utf8)
        self.mediaType = mediaType
        let digest = String(Asset.digest(of: bytes), radix: 16)
        name = "\(stem)-\(digest).\(ending)"
    }

    /// The style sheet.
    public static let styleSheet = Asset(
        stem: "duban", ending: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.text)
    /// The script, without which everything works too.
    public static let script = Asset(
        stem: "duban", ending: "js", mediaType: "text/javascript; charset=utf-8", text: Script.text)
    /// The icon.
    public static let icon = Asset(stem: "duban", ending: "svg", mediaType: "image/svg+xml", text: Icon.text)

    /// The style sheet of the pages that everybody may read.
    public static let publicStyleSheet = Asset(
        stem: "public", ending: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.publicText)

    /// All of them.
    public static let all = [styleSheet, script, icon, publicStyleSheet]

    /// The asset of this name, where there is one.
    public static func named(_ name: String) -> Asset? {
        all.first { $0.name == name }
    }

    var link: Link { Route.asset.link(name) }

    /// FNV-1a of 64 bits: it tells versions apart and guards nothing.
    private static func digest(of bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

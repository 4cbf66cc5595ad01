/// What the reading of a paragraph needs to know about its document.
struct WordContext {
    /// The styles.
    var styles = StyleSheet()
    /// The lists.
    var numbering = NumberingDefinitions()

    /// The styles and lists that go with the main part at `path`.
    init(mainPart path: String, parts: Relationships, package: Package) throws(FileError) {
        if let bytes = try Self.part("styles", of: path, parts: parts, package: package) {
            styles = try StyleSheet(bytes)
        }
        if let bytes = try Self.part("numbering", of: path, parts: parts, package: package) {
            numbering = try NumberingDefinitions(bytes)
        }
    }

    /// The part of a kind. What the file refers to must be there, or its numbers would silently be missing; where it
    /// refers to nothing, a part of the usual name counts.
    private static func part(
        _ kind: String, of path: String, parts: Relationships, package: Package
    ) throws(FileError) -> [UInt8]? {
        guard let named = parts.first(kind) else {
            return package.part(Relationships.folder(of: path) + kind + ".xml")
        }
        guard let bytes = package.part(named) else { throw .damagedArchive }
        return bytes
    }
}

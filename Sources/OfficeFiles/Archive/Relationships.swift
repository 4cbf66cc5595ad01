/// What one part of a package refers to (`_rels/….rels`).
struct Relationships {
    private var entries: [(id: String, kind: String, path: String)] = []
    private var paths: [String: String] = [:]

    /// What the part at `path` refers to, or the package itself for an empty path; nothing where it has no such list.
    init(of path: String, in package: Package) throws(FileError) {
        let folder = Self.folder(of: path)
        let list = folder + "_rels/" + path.dropFirst(folder.count) + ".rels"
        guard let bytes = package.part(list) else { return }
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { return }
        for element in try reader.element().elements where element["TargetMode"] != "External" {
            guard let type = element["Type"], let target = element["Target"] else { continue }
            // The strict and the transitional kind differ in all but the last word.
            let kind = type.split(separator: "/").last.map(String.init) ?? ""
            let path = Self.resolved(target, in: folder)
            entries.append((element["Id"] ?? "", kind, path))
            if let id = element["Id"], paths[id] == nil { paths[id] = path }
        }
    }

    /// The path of the first part of a kind such as `styles`.
    func first(_ kind: String) -> String? {
        entries.first { $0.kind == kind }?.path
    }

    /// The path of the part that is referred to by an id.
    func path(ofID id: String) -> String? {
        paths[id]
    }

    /// The paths of all parts of a kind, in the order of the list, each once.
    func all(_ kind: String) -> [String] {
        var seen: Set<String> = []
        return entries.filter { $0.kind == kind && seen.insert($0.path).inserted }.map(\.path)
    }

    /// The folder of a path, with the slash at its end.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[...slash])
    }

    private static func resolved(_ target: String, in folder: String) -> String {
        var steps: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

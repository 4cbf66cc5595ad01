import Ledger

/// docs/permissions.md, made from the table that decisions obey.
enum PermissionsDocument {
    static var text: String {
        """
        # Who may do what (权限表)

        Made from `Permissions` in `Sources/Ledger/Authority`, which the ledger itself obeys; do not edit by hand. `RECORD_SNAPSHOTS=1 swift test --filter
        DocumentTests` writes it anew, and a test fails when it differs.

        A seat is a role together with the institution whose post it is. It stands to the organisation that something concerns in one of these ways:

        | Sign | 关系 | Relation |
        |---|---|---|
        \(Relation.allCases.map { "| \(sign($0)) | \(chinese($0)) | \(english($0)) |" }.joined(separator: "\n"))

        The three administrators (三员) hold no right over business data, except that the security administrator keeps posts. An account's own roles count as
        seats of the office, wherever no institution is asked for.

        \(table)

        """
    }

    private static var roles: [Role] {
        Role.allCases.filter { role in Verb.allCases.contains { Permissions.roles(for: $0).contains(role) } }
    }

    private static var table: String {
        let head = roles.map { "\($0.chinese)<br>\($0.english)" }.joined(separator: " | ")
        let rows = Verb.allCases.map { verb in
            let cells = roles.map { role in
                Relation.allCases.filter { Permissions.allows(verb, role: role, relation: $0) }.map(sign)
                    .joined(separator: " ")
            }
            return "| \(verb.chinese) | \(verb.english) | `\(verb.rawValue)` | \(cells.joined(separator: " | ")) |"
        }
        return "| 动作 | Act | Verb | \(head) |\n|---|---|---\(String(repeating: "|---", count: roles.count))|\n"
            + rows.joined(separator: "\n")
    }

    private static func sign(_ relation: Relation) -> String {
        switch relation {
        case .own: "■"
        case .parent: "▲"
        case .sibling: "◆"
        case .foreign: "○"
        case .office: "●"
        }
    }

    private static func chinese(_ relation: Relation) -> String {
        switch relation {
        case .own: "本单位"
        case .parent: "上级单位"
        case .sibling: "同级单位（同一上级）"
        case .foreign: "其他单位"
        case .office: "政府、督查室（不属于单位）"
        }
    }

    private static func english(_ relation: Relation) -> String {
        switch relation {
        case .own: "the organisation itself"
        case .parent: "an institution above it"
        case .sibling: "another one below the same institution"
        case .foreign: "any other institution"
        case .office: "the government and its office: no institution's seat"
        }
    }
}

import Ledger
import Values

/// docs/acts.md, made from one act of every kind.
enum ActsDocument {
    static func text() throws -> String {
        """
        # Acts as JSON (动作)

        Made from one act of every kind; do not edit by hand. `RECORD_SNAPSHOTS=1 swift test --filter DocumentTests` writes it anew, and a test fails when it
        differs.

        An act is `{"kind", "payload"}`: the kind and payload of the entry that will record it. `duban act FILE` takes a line an act,
        `POST /api/v1/books/:book/acts` one as its body ([cli.md](cli.md)). Things are named as in the book: items `i1`, organisations of an item `o1`,
        commitments `c1`, indicators `n1`, institutions `u1`, posts `p1`, officers `h1`, measures `m1`, allotments `l1`, reports `r1`, extensions `e1`,
        urgings `d1`, problems `q1`, requests for help `t1`, site checks `k1`, appeals `a1`. Days are `2026-06-30`, ratios `"1/3"`, values numbers in the
        target's printed scale and unit. A member that is `null` here may be left out; a member that is not shown is refused. Who may do what:
        [permissions.md](permissions.md); in which states: [states.md](states.md).

        \(try SampleActs.all().map(part).joined(separator: "\n"))
        """
    }

    private static func part(_ act: Act) -> String {
        let roles = Permissions.roles(for: act.verb).map(\.chinese).joined(separator: "、")
        return """
            ## `\(act.kind)`

            \(act.verb.chinese) \(act.verb.english): \(roles)

            ```json
            \(act.json.text(.compact))
            ```

            """
    }
}

import Ledger
import Values

/// A plan's ledger as rows for a spreadsheet program, in the columns that the ledger's page shows, at their finest level.
struct LedgerSheet: Sendable {
    private var table = CommaSeparated()

    /// The rows of `list`, with `columns`, in Chinese: it is the office's own sheet.
    init(list: LedgerList, columns: [LedgerColumn], cells: LedgerCells) {
        table.append(row: columns.map(\.term.chinese))
        let level = LedgerColumn.finestLevel(of: columns)
        for item in list.items {
            for row in list.rows(of: item, at: level).joined() {
                table.append(row: columns.map { cells.text($0, row).chinese })
            }
        }
    }

    /// The sheet as CSV.
    var bytes: [UInt8] { table.bytes }
}

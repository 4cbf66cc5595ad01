/// One change of a book with the item that it was made to.
public struct BookChange: Sendable, Hashable {
    /// The item; `nil` for what was done to the book as a whole.
    public let item: ItemID?
    /// What was done.
    public let line: HistoryLine
}

extension BookState {
    /// What was done in entries behind `position`, each entry once, oldest first.
    public func changes(since position: Int) -> [BookChange] {
        guard position < self.position else { return [] }
        let whole = history.filter { $0.position > position }.map { BookChange(item: nil, line: $0) }
        let ofItems = itemHistory.flatMap { id, lines in
            lines.filter { $0.position > position }.map { BookChange(item: id, line: $0) }
        }
        var seen: Set<Int> = []
        return
            (whole
            + ofItems.sorted { ($0.line.position, $0.item?.rawValue ?? 0) < ($1.line.position, $1.item?.rawValue ?? 0) })
            .filter { seen.insert($0.line.position).inserted }.sorted { $0.line.position < $1.line.position }
    }
}

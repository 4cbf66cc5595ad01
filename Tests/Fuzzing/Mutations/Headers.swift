/// Changes of the records by which a zip archive is found and unpacked.
enum HeaderChange {
    /// `archive` with one field of one record altered, or a record too many or too few.
    static func applied(to archive: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var result = archive
        guard let start = records(of: archive).randomElement(using: &generator) else { return archive }
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: result.removeSubrange(start..<min(result.count, start + 46))
        case 1: result.insert(contentsOf: archive[start..<min(result.count, start + 80)], at: start)
        case 2: result.append(contentsOf: archive[start...])
        default:
            let field = start + Int.random(in: 4..<46, using: &generator)
            let value: Int64 =
                [0, 1, -1, 8, 12, 14, 0x7FFF_FFFF, 0xFFFF_FFFE, 64 << 20, 99].randomElement(using: &generator) ?? 0
            let width = Bool.random(using: &generator) ? 2 : 4
            for index in 0..<width where field + index < result.count {
                result[field + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
            }
        }
        return result
    }

    /// Where the records begin: `PK` and the numbers of their kinds.
    private static func records(of archive: [UInt8]) -> [Int] {
        guard archive.count > 4 else { return [] }
        return (0..<archive.count - 4).filter { start in
            archive[start] == 0x50 && archive[start + 1] == 0x4B && archive[start + 2] < 9 && archive[start + 3] < 9
        }
    }
}

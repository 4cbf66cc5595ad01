/// The number at the head of a heading or item: `一、`, `（一）`, `1.`, `1、`, `（1）`, `一是`, `★`.
struct Marker: Sendable, Hashable {
    /// The printed form, which documents use to tell levels apart.
    enum Kind: Int, Sendable, Hashable, CaseIterable {
        case chapter, ordinal, numeralComma, numeralBracket, digitDot, digitComma, decimal, digitBracket, circled,
            numeralIs, star, bare
    }

    /// Its form.
    var kind: Kind
    /// What it counts to; 0 for a star.
    var value: Int
    /// The number as printed, without its marks; empty for a star.
    var number: Range<Int>
    /// The marker with its marks.
    var range: Range<Int>
    /// Whether it could as well be the start of a decimal fraction: `11.121人才…`.
    var isDoubtful = false
}

/// Finds markers at places where one may stand.
struct MarkerReader {
    let keys: [UInt16]
    let gaps: [Bool]

    /// The marker that begins at `start`, within a line that ends at `end`.
    func marker(at start: Int, before end: Int) -> Marker? {
        guard start < end else { return nil }
        switch keys[start] {
        case Marks.star: return starred(at: start, before: end)
        case Marks.open: return bracketed(at: start, before: end)
        case 0x7B2C: return chapter(at: start, before: end)
        case 0x2460...0x2473:
            let value = Int(keys[start]) - 0x245F
            return Marker(kind: .circled, value: value, number: start..<start + 1, range: start..<start + 1)
        case let unit where Marks.isDigit(unit): return digits(at: start, before: end)
        default: return numeral(at: start, before: end)
        }
    }

    /// A line that is nothing but a number, or a number with white space and text behind it.
    func bare(at start: Int, before end: Int) -> Marker? {
        guard let (value, behind) = number(at: start, before: end), behind == end || gaps[behind] else { return nil }
        return Marker(kind: .bare, value: value, number: start..<behind, range: start..<behind)
    }

    /// A number that only white space parts from words: `3 新增…`. It could as well be an amount at the start of a line.
    func spaced(at start: Int, before end: Int) -> Marker? {
        guard var marker = bare(at: start, before: end), marker.range.upperBound + 3 < end else { return nil }
        let first = keys[marker.range.upperBound]
        guard Marks.isHan(first) || first == 0x201C || first == 0x300A, !MarkerReader.counted.contains(first) else {
            return nil
        }
        marker.isDoubtful = true
        return marker
    }

    /// First characters of what an amount at the start of a line counts.
    private static let counted = UnitSet("年月日号个家户座条项名件处套人所万亿亩吨")

    /// A star by itself, or before a number that it marks out: `★1.`.
    private func starred(at start: Int, before end: Int) -> Marker {
        if start + 1 < end, keys[start + 1] != Marks.star, var marker = marker(at: start + 1, before: end) {
            marker.range = start..<marker.range.upperBound
            return marker
        }
        return Marker(kind: .star, value: 0, number: start..<start, range: start..<start + 1)
    }

    private func digits(at start: Int, before end: Int) -> Marker? {
        guard let (value, behind) = number(at: start, before: end), behind < end else { return nil }
        let next = behind + 1
        let kind: Marker.Kind
        switch keys[behind] {
        case Marks.dot, Marks.stop: kind = .digitDot
        case Marks.listComma: kind = .digitComma
        case Marks.close: return Marker(kind: .digitBracket, value: value, number: start..<behind, range: start..<next)
        default: return nil
        }
        if kind == .digitDot, let decimal = decimal(at: start, behind: next, before: end) { return decimal }
        guard next >= end || !(Marks.partsNames(keys[next]) || keys[next] == Marks.dot) else { return nil }
        let isDoubtful = next < end && !startsText(at: next, before: end)
        return Marker(
            kind: kind, value: value, number: start..<behind, range: start..<next, isDoubtful: isDoubtful)
    }

    /// A number on two levels: `2.1 …`. It could as well be a decimal fraction.
    private func decimal(at start: Int, behind point: Int, before end: Int) -> Marker? {
        guard let (value, behind) = number(at: point, before: end), behind < end, value < 100, !gaps[point] else {
            return nil
        }
        let words = keys[behind] == Marks.dot || keys[behind] == Marks.listComma ? behind + 1 : behind
        guard words < end, Marks.isHan(keys[words]), !MarkerReader.measures.contains(keys[words]) else { return nil }
        return Marker(kind: .decimal, value: value, number: start..<behind, range: start..<words, isDoubtful: true)
    }

    /// First characters of what a decimal fraction measures.
    private static let measures = UnitSet("亿万元个亩公平千百吨米倍年月日小天人户家条件座处项级类度分兆")

    /// Whether what stands behind a point can be nothing but text: no second digit, unless it is a year or stands apart.
    private func startsText(at index: Int, before end: Int) -> Bool {
        guard Marks.isDigit(keys[index]) else { return true }
        var behind = index
        while behind < end, Marks.isDigit(keys[behind]) { behind += 1 }
        let isYear = behind - index == 4 && behind < end && keys[behind] == 0x5E74
        return isYear || (gaps[index] && behind < end && Marks.isHan(keys[behind]))
    }

    private func bracketed(at start: Int, before end: Int) -> Marker? {
        let inner = start + 1
        if let (value, behind) = number(at: inner, before: end), value < 100, behind < end, keys[behind] == Marks.close
        {
            return Marker(kind: .digitBracket, value: value, number: inner..<behind, range: start..<behind + 1)
        }
        guard let (value, behind) = numeralValue(at: inner, before: end), behind < end, keys[behind] == Marks.close
        else { return nil }
        let comma = behind + 1 < end && keys[behind + 1] == Marks.listComma
        return Marker(
            kind: .numeralBracket, value: value, number: inner..<behind, range: start..<behind + (comma ? 2 : 1))
    }

    private func numeral(at start: Int, before end: Int) -> Marker? {
        guard let (value, behind) = numeralValue(at: start, before: end), behind < end else { return nil }
        switch keys[behind] {
        case Marks.listComma, Marks.dot:
            guard !goesOnCounting(at: behind + 1, before: end) else { return nil }
            return Marker(kind: .numeralComma, value: value, number: start..<behind, range: start..<behind + 1)
        case 0x662F:
            return Marker(kind: .numeralIs, value: value, number: start..<behind, range: start..<behind + 1)
        default: return nil
        }
    }

    /// Whether a numeral behind the mark makes it a list of numbers, no heading: 一、二、三产业.
    private func goesOnCounting(at index: Int, before end: Int) -> Bool {
        guard index < end, !gaps[index], Marks.numeral(keys[index]) != nil, index + 1 < end else { return false }
        return keys[index + 1] == Marks.listComma || Marks.numeral(keys[index + 1]) != nil
    }

    /// 第一章, 第二部分, 第三篇; 第四件：, 第5项、.
    private func chapter(at start: Int, before end: Int) -> Marker? {
        let counted = numeralValue(at: start + 1, before: end) ?? number(at: start + 1, before: end)
        guard let (value, behind) = counted, behind < end else { return nil }
        var last = behind + 1
        switch keys[behind] {
        case 0x7AE0, 0x7BC7: break
        case 0x90E8:
            guard last < end, keys[last] == 0x5206 else { return nil }
            last += 1
        case 0x4EF6, 0x9879, 0x6761:
            guard last < end, keys[last] == Marks.listComma || keys[last] == Marks.colon || gaps[last] else {
                return nil
            }
            let words = gaps[last] && keys[last] != Marks.colon ? last : last + 1
            return Marker(kind: .ordinal, value: value, number: start + 1..<behind, range: start..<words)
        default: return nil
        }
        if last < end, keys[last] == Marks.listComma || keys[last] == Marks.colon { last += 1 }
        return Marker(kind: .chapter, value: value, number: start + 1..<behind, range: start..<last)
    }

    private func number(at start: Int, before end: Int) -> (value: Int, end: Int)? {
        var value = 0
        var index = start
        while index < end, index - start < 4, Marks.isDigit(keys[index]) {
            value = value * 10 + Int(keys[index]) - 0x30
            index += 1
        }
        return index > start && index - start < 4 && value > 0 ? (value, index) : nil
    }

    private func numeralValue(at start: Int, before end: Int) -> (value: Int, end: Int)? {
        var value = 0
        var tens = false
        var index = start
        while index < end, index - start < 4, let digit = Marks.numeral(keys[index]) {
            if digit == 10 {
                guard !tens else { return nil }
                value = max(value, 1) * 10
                tens = true
            } else {
                guard index == start || tens && value % 10 == 0 && index > start else { return nil }
                value += digit
            }
            index += 1
        }
        return index > start && value > 0 ? (value, index) : nil
    }
}

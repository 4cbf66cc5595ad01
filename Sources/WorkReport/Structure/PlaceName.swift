/// Finds the place whose plan a document is.
struct PlaceName {
    let text: SourceText

    init(_ text: SourceText) { self.text = text }

    private static let levels = UnitSet("省市县区州旗镇乡盟")
    /// What follows a place's name in titles and signatures.
    private static let followers = Lexicon<Bool>("人民政府 政府 委 贯彻 落实 关于 《 \u{201C}")
    /// Characters that stand in no place's name.
    private static let strangers = UnitSet("经由的及和与各我本该级请现将是为报况任务作议对向负责责辖记者")
    private static let fillers = Lexicon<Bool>("关于 各 全 中共 本 我 该")

    /// The place named at the start of the title, else the first one named before 人民政府.
    func place(title: Range<Int>?, head: [SourceText.Line]) -> Range<Int>? {
        if let title, let found = leading(title) { return found }
        for line in head {
            if let found = beforeGovernment(line.range) { return found }
        }
        return nil
    }

    private func leading(_ title: Range<Int>) -> Range<Int>? {
        guard PlaceName.fillers.match(text.keys, at: title.lowerBound, before: title.upperBound) == nil else {
            return nil
        }
        for index in title.prefix(12) {
            guard Marks.isHan(text.keys[index]) else { return nil }
            let next = index + 1
            guard PlaceName.levels.contains(text.keys[index]), index - title.lowerBound >= 1, next < title.upperBound
            else { continue }
            let isNamed = text.keys[title.lowerBound..<index].contains { !PlaceName.levels.contains($0) }
            guard isNamed else { return nil }
            let isFollowed =
                Marks.isDigit(text.keys[next])
                || PlaceName.followers.match(text.keys, at: next, before: title.upperBound) != nil
            return isFollowed ? title.lowerBound..<next : nil
        }
        return nil
    }

    private func beforeGovernment(_ line: Range<Int>) -> Range<Int>? {
        let government = Array("人民政府".utf16)
        for index in line where text.keys[index...].starts(with: government) && index > line.lowerBound {
            guard PlaceName.levels.contains(text.keys[index - 1]) else { continue }
            var start = index
            while start > line.lowerBound, index - start < 10, Marks.isHan(text.keys[start - 1]), !text.gaps[start] {
                start -= 1
            }
            let name = start..<index
            guard !text.keys[name].contains(where: PlaceName.strangers.contains) else { continue }
            if name.count >= 3, PlaceName.fillers.match(text.keys, at: start, before: index) == nil { return name }
        }
        return nil
    }
}

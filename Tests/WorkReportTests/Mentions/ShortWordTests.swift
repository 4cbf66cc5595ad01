import Testing

@testable import WorkReport

@Suite struct ShortWordTests {
    @Test(arguments: ["元", "%", "㎡", "m³/h", "个百分点", "千万亿", "×10^15", "吨二氧化碳当量/平方公里"])
    func keepsTheTextOfAUnit(_ text: String) {
        #expect(ShortWord(text).text == text)
    }

    @Test func tellsUnitsApart() {
        #expect(ShortWord("平方米") != ShortWord("立方米"))
        #expect(ShortWord("元") != ShortWord("元整"))
        #expect(ShortWord("亩").glyph == "亩")
        #expect(ShortWord("公顷").glyph == .none)
        #expect(ShortWord("个百分点").ends(with: "百分点"))
        #expect(!ShortWord("百分点").ends(with: "个百分点"))
    }

    @Test func joinsTheHalvesOfACompoundUnit() {
        let unit = ShortWord("微克").appending("/").appending("立方米")
        #expect(unit.text == "微克/立方米")
        #expect(unit.isQuotient)
        #expect(!ShortWord("微克").isQuotient)
    }

    @Test func isFoundInASetOfWords() {
        let units: WordSet = ["人", "人次"]
        #expect(units.contains(ShortWord("人次")))
        #expect(!units.contains(ShortWord("人次数")))
        #expect(!units.contains(nil))
    }
}

import Testing

@testable import WorkReport

/// Numbers that stand alone, which text has and documents do not.
@Suite struct BareNumbersTests {
    @Test(arguments: MentionSample.list(alone + inSentences + none))
    func readsNumbersThatStandAlone(_ sample: MentionSample) {
        let found = sample.found(bareNumbers: true)
        #expect(found.spans == sample.spans)
        #expect(found.meanings == sample.meanings)
    }

    @Test(arguments: ["编号是12", "三百五十六", "总数为4,500", "7"])
    func leavesThemOutInDocuments(_ text: String) {
        #expect(MentionSample(text).found().spans.isEmpty)
    }

    private static let alone = """
        ⟦三百五十六⟧ | number 356
        ⟦负七十点二五⟧ | number -70.25
        ⟦壹万贰仟⟧ | number 12000
        ⟦-3,600⟧ | number -3600
        ⟦四兆六亿零三百⟧ | number 4000600000300
        ⟦七八兆一亿一万⟧ | quantity 7000100010000…8000100010000
        ⟦3万600⟧ | number 30600
        ⟦25块⟧ | money 25 元
        ⟦一九六⟧ | number 196
        ⟦二十五分之四十⟧ | fraction 40/25
        ⟦一台⟧ | quantity 1 台
        ⟦第十八⟧ | ordinal 18

        """

    private static let inSentences = """
        面积之和是⟦48.5⟧，差为⟦三十二⟧ | number 48.5; number 32
        取值大于⟦200⟧并且小于⟦350⟧ | number 200 >; number 350 <
        得分在⟦六十到八十⟧之间 | number 60…80

        """

    private static let none = """
        1.工作要求。2、完成时限 |
        十一、保障措施 |
        （十二）附则 |
        万、千万、亿 |
        热线12345，邮编043200 |

        """
}

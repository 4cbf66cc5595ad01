import Testing
import Values

@testable import WorkReport

@Suite struct NumbersTests {
    @Test(arguments: MentionSample.list(ordinals))
    func readsEachOrdinal(_ sample: MentionSample) {
        let found = sample.found()
        #expect(found.spans == sample.spans)
        #expect(found.meanings == sample.meanings)
    }

    private static let ordinals = """
        启动⟦第七次⟧人口普查、⟦第二批⟧主题教育 | ordinal 7 次; ordinal 2 批
        举办⟦第3届⟧文化节 | ordinal 3 届
        综合实力位居全省⟦第一⟧，增速全市⟦第二⟧。 | ordinal 1; ordinal 2
        确保考核进入全省⟦前10名⟧ | ordinal 10 名
        力争进入全市⟦前三⟧ | ordinal 3
        ⟦第一轮⟧环保督察反馈问题 | ordinal 1 轮
        引入第三方评估，选派第一书记，第一时间处置 |
        第二产业增加值占比稳定，第三产业提质 |
        第三中学、第二人民医院、第一实验小学扩建 |

        """

    @Test(arguments: [
        ("三千二百亿", "320000000000"), ("二万三千五", "23500"), ("十五", "15"), ("一百零五", "105"), ("一万零五十", "10050"),
        ("三点五", "3.5"), ("三点五亿", "350000000"), ("两千", "2000"), ("四百二", "420"), ("三万亿", "3000000000000"),
        ("伍仟贰佰", "5200"), ("二十", "20"), ("一亿二千万", "120000000"), ("十万", "100000"), ("二〇二二", "2022"), ("五百万", "5000000"),
        ("1,250万", "12500000"), ("3.2万", "32000"), ("７５亿", "7500000000"), ("3万5千", "35000"), ("1亿2000万", "120000000"),
        ("0.85", "0.85"), ("12,345,678", "12345678"), ("2万亿", "2000000000000"), ("20余万", "200000"),
    ])
    func readsEachNumeral(_ text: String, _ value: String) throws {
        let numeral = try #require(Self.numeral(text))
        #expect(numeral.value.description == value)
        #expect(numeral.range.count == Passage(text).units.count)
    }

    @Test(arguments: ["1234567890123456", "伍", "第", "%", ""])
    func refusesWhatIsNoNumeral(_ text: String) {
        #expect(Self.numeral(text) == nil)
    }

    @Test func keepsTheFigureBeforeItsScaleWord() throws {
        let numeral = try #require(Self.numeral("三千二百亿"))
        #expect(numeral.printed == 3200)
        #expect(numeral.scale?.text == "亿")
    }

    private static func numeral(_ text: String) -> Numeral? {
        let reference = MentionSample.reference
        let passage = Passage(text)
        return passage.units.withUnsafeBufferPointer { units in
            passage.offsets.withUnsafeBufferPointer { offsets in
                passage.ends.withUnsafeBufferPointer { ends in
                    let scan = Scan(
                        units: units, offsets: offsets, ends: ends, reference: reference, planYear: reference.year)
                    return Numeral.read(in: scan, at: 0)
                }
            }
        }
    }
}

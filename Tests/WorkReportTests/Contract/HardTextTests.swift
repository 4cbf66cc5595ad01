import Testing
import Values
import WorkReport

/// Texts found by making up inputs (`make fuzz`), each of which once broke a promise.
@Suite struct HardTextTests {
    private func reading(_ text: String) throws -> Reading {
        let source = Array(text.utf8)
        let reading = try WorkReader.read(source)
        #expect(ContractCheck(source: source, reading: reading).violations.isEmpty)
        return reading
    }

    /// Rare numerals, of which the check itself once knew less than the reader.
    @Test(arguments: ["牵头卅位", "对农村百两亿所中小学实施改水", "建成廿余座泵站", "兩個百分點"])
    func printsRareNumerals(text: String) throws {
        _ = try reading("一、办好实事\n1.\(text)。\n牵头单位：县水利局\n")
    }

    /// Two cells of a row were read as one number.
    @Test func keepsNumbersOfCellsApart() throws {
        let reading = try reading("任务 | 目标 | 时限\n1 | 6元 | \n")
        let values = reading.items.flatMap(\.commitments).flatMap(\.indicators).map(\.amount.value)
        #expect(values.allSatisfy { $0 == 6 })
        let spelled = try self.reading("任务 | 目标 | 责任单位\n新建泵站十 | 五座 | 县水利局\n")
        #expect(spelled.items.flatMap(\.commitments).flatMap(\.indicators).allSatisfy { $0.amount.value != 15 })
    }

    /// Numbers that follow one another without any character between made one endless clause, each number with all
    /// those before it as its subject.
    @Test func numbersInARowStayCheap() throws {
        let text = "1.完成投资" + String(repeating: "9亿元", count: 3000)
        let indicators = try WorkReader.read(Array(text.utf8)).items.flatMap(\.commitments).flatMap(\.indicators)
        #expect(indicators.count >= 2900)
        #expect(indicators.allSatisfy { $0.text.count <= 400 && $0.subject.count <= 1000 })
    }

    /// Clauses without an end are cut, and a word may stand across the cut.
    @Test func wordsAcrossACutAreNoneOfTheClause() throws {
        for lead in 0..<40 {
            let text = String(repeating: "甲", count: lead) + String(repeating: "月底前完成 80%、首位牵头", count: 60)
            _ = try reading("1.\(text)")
        }
    }

    @Test(arguments: [
        "支持骨干企业发展壮大，培育龙头亿元以上", "一、店扭万%左右", "1.零万零元零生产总值能耗零下零降零2零", "新增万元",
        "1.完成投资1,234.6亿元", "1.建成百个村、千亩林", "1.完成投资3亿5000万元以上", "1.农村寄宿三分之二〇", "1.确保新增壹佰个以上", "1.完成1百分之2百分之",
        "1.比例提高到三又二分之一以上",
        "1.发放补贴百一元、四千六元", "1.完成投资234.亿一元以上",
        "1.覆盖率达到百分之2百以上",
        "1.管理率稳定在 90.\n— 4 —\n5%以上。",
    ])
    func inventsNoNumber(text: String) throws {
        _ = try reading(text)
    }
}

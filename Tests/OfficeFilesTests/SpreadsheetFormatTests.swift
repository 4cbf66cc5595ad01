import Testing

@testable import OfficeFiles

/// Numbers and dates as cells show them.
@Suite struct SpreadsheetFormatTests {
    @Test(arguments: [
        ("General", "12", "12"), ("General", "0.1", "0.1"), ("General", "0.30000000000000004", "0.3"),
        ("General", "-1.50", "-1.5"),
        ("General", "1.5E-3", "0.0015"), ("General", "1.2E+5", "120000"),
        ("General", "0.333333333333333", "0.333333333"),
        ("General", "123456789012", "123456789012"), ("General", "0", "0"), ("General", "-0", "0"),
        ("General", "甲", "甲"),
        ("0", "2.5", "3"), ("0", "0.4", "0"), ("0.00", "1234.5", "1234.50"), ("#,##0", "1234567.8", "1,234,568"),
        ("#,##0.00", "-1234.5", "-1,234.50"),
        ("0%", "0.085", "9%"), ("0.0%", "0.085", "8.5%"), ("0.00%", "1.2", "120.00%"), ("0.##", "1.5", "1.5"),
        ("#.##", "0.5", ".5"),
        ("#,##0.0\"亿元\"", "1234.56", "1,234.6亿元"), ("\"约\"0\"个\"", "12", "约12个"), ("0.0,", "12345", "12.3"),
        ("000", "7", "007"),
        ("0.00_);[Red]\\(0.00\\)", "-3", "(3.00)"), ("0.00_);[Red]\\(0.00\\)", "3", "3.00"), ("0;-0;\"无\"", "0", "无"),
        ("[$¥-804]#,##0", "1500", "¥1,500"),
        ("G/通用格式\"万元\"", "9.50", "9.5万元"), ("@", "12", "12"), (";;;", "12", ""), ("0", "9.9999999999999999", "10"),
        ("0.00", "1E+300", "1E+300"), ("General", "1E-9223372036854775808", "1E-9223372036854775808"),
        ("0", "1E9223372036854775807", "1E9223372036854775807"),
        ("0", "1E9223372036854775808", "1E9223372036854775808"),
    ])
    func showsNumbers(code: String, value: String, expected: String) {
        #expect(SpreadsheetFormat(code).shown(value, countsFrom1904: false) == expected)
    }

    @Test(arguments: [
        ("yyyy\"年\"m\"月\"d\"日\"", "46203", "2026年6月30日"), ("yyyy-mm-dd", "46203", "2026-06-30"),
        ("yyyy/m/d;@", "46203", "2026/6/30"),
        ("[$-804]yyyy\"年\"m\"月\";@", "46203", "2026年6月"), ("m\"月\"d\"日\"", "46203.75", "6月30日"),
        ("yy.m.d", "46203", "26.6.30"),
        ("h:mm", "0.5", "12:00"), ("yyyy-m-d h:mm:ss", "46203.999999999", "2026-7-1 0:00:00"),
        ("h:mm AM/PM", "0.75", "6:00 下午"),
        ("aaaa", "46203", "星期二"), ("yyyy-mm-dd", "1", "1900-01-01"), ("yyyy-mm-dd", "59", "1900-02-28"),
        ("yyyy-mm-dd", "61", "1900-03-01"),
        ("yyyy-mm-dd", "2958465", "9999-12-31"), ("yyyy-mm-dd", "2958466", "2958466"), ("yyyy-mm-dd", "-1", "-1"),
        ("mm:ss", "0.00162037", "02:20"),
    ])
    func showsDates(code: String, value: String, expected: String) {
        #expect(SpreadsheetFormat(code).shown(value, countsFrom1904: false) == expected)
    }

    @Test func countsFrom1904WhereTheFileSaysSo() {
        #expect(SpreadsheetFormat("yyyy-mm-dd").shown("44741", countsFrom1904: true) == "2026-06-30")
    }

    @Test func readsEachFormatThatHasANumberOnly() {
        for code in SpreadsheetFormat.builtIn.values {
            #expect(!SpreadsheetFormat(code).shown("46203.5", countsFrom1904: false).isEmpty)
        }
        #expect(
            SpreadsheetFormat(SpreadsheetFormat.builtIn[14] ?? "").shown("46203", countsFrom1904: false) == "2026年6月30日"
        )
    }

    @Test func answersToAnyFormat() {
        let signs = Array("0#?.,%;@\"\\[]_*ymdhsaeEG/General$-+ 年")
        var state: UInt64 = 88_172_645_463_325_252
        for length in 0..<600 {
            let code = String(
                (0..<(length % 24)).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return signs[Int(state >> 33) % signs.count]
                })
            for value in ["46203.5", "-0.001", "1e300", "-"] {
                _ = SpreadsheetFormat(code).shown(value, countsFrom1904: false)
            }
        }
    }
}

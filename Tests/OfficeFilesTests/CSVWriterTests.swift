import OfficeFiles
import Testing

@Suite struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""), ("=1+1", "=1+1"),
    ])
    func quotesWhatNeedsQuotes(field: String, written: String) {
        var csv = CSVWriter(for: .program)
        csv.append([field, "end"])
        #expect(csv.text == written + ",end\r\n")
    }

    @Test(arguments: [
        ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("+86", "'+86"), ("@SUM", "'@SUM"), ("-cmd", "'-cmd"),
        ("-3.5", "-3.5"),
        ("75", "75"),
    ])
    func disarmsFormulasForSpreadsheets(field: String, written: String) {
        var csv = CSVWriter(for: .spreadsheet)
        csv.append([field])
        #expect(csv.text == "\u{FEFF}" + written + "\r\n")
    }
}

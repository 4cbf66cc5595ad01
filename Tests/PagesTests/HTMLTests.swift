import Testing

@testable import Pages

@Suite struct HTMLTests {
    @Test(arguments: [
        ("a < b & c", "a &lt; b &amp; c"),
        ("\"quoted\" 'too'", "&quot;quoted&quot; &#39;too&#39;"),
        ("</script><b>", "&lt;/script&gt;&lt;b&gt;"),
        ("\u{0}a\u{1F}b\u{7F}", "\u{FFFD}a\u{FFFD}b\u{FFFD}"),
        ("tab\tline\nreturn\r\n", "tab\tline\nreturn\r\n"),
        ("\u{202E}回\u{2066}头\u{200F}看\u{61C}", "\u{FFFD}回\u{FFFD}头\u{FFFD}看\u{FFFD}"),
        ("\u{85}é\u{3000}—“”ʼ", "\u{FFFD}é\u{3000}—“”ʼ"),
        ("؛ 督办", "؛ 督办"),
    ])
    func escapesWhatIsInterpolated(text: String, escaped: String) {
        let html: HTML = "\(text)"
        #expect(html.string == escaped)
        #expect(HTML(text: text) == html)
    }

    @Test func passesMarkupAsItIs() {
        let cell: HTML = "<td>\("1 < 2")</td>"
        let row: HTML = "<tr>\(cell)\([1, 2].html { "<td>\($0)</td>" })</tr>"
        #expect(row.string == "<tr><td>1 &lt; 2</td><td>1</td><td>2</td></tr>")
    }

    @Test func leavesOutWhatIsAbsent() {
        let nothing: String? = nil
        let none: HTML? = nil
        let html: HTML =
            "<p\(attribute: "class", nothing)\(flag: "hidden", when: false)>\(none)\(when: false, "<b></b>")</p>"
        #expect(html.string == "<p></p>")
    }
}

/// What the keys of a screen do, folded; a script opens it with `?`, and only with a script are there keys and this help.
///
/// Keys of one character can be switched off here (WCAG 2.1.4); what is chosen is kept by the browser.
struct KeyHelp {
    let context: PageContext
    let keys: [(key: String, phrase: Phrase)]

    private static let original = (key: "o", phrase: Phrase("看所在页的原件", "Show the original of the page"))
    private static let itself = (key: "?", phrase: Phrase("打开或关闭本说明", "Open or close this help"))

    /// The keys of the import screen.
    static func reading(_ file: SourceFile?) -> [(key: String, phrase: Phrase)] {
        reading + (file?.showsPages == true ? [original] : []) + [itself]
    }

    /// The keys of working off one by one.
    static func work(_ file: SourceFile?) -> [(key: String, phrase: Phrase)] {
        work + (file?.showsPages == true ? [original] : []) + [itself]
    }

    private static let reading: [(key: String, phrase: Phrase)] = [
        ("j", Phrase("下一个事项", "Next item")), ("k", Phrase("上一个事项", "Previous item")),
        ("Enter / c", Phrase("确认所在事项", "Confirm the item")), ("e", Phrase("更正所在事项", "Correct the item")),
        ("]", Phrase("下一部分", "Next part")), ("[", Phrase("上一部分", "Previous part")),
        ("w", Phrase("逐条处理", "Work off one by one")),
    ]
    private static let work: [(key: String, phrase: Phrase)] = [
        ("j", Phrase("下一条", "Next")), ("k", Phrase("上一条", "Previous")),
        ("c", Phrase("作为工作内容", "Make it a commitment")), ("b", Phrase("背景", "Context")),
        ("d", Phrase("重复：选择工作内容", "Duplicate: choose the commitment")), ("n", Phrase("无需核验", "Nothing to verify")),
        ("f", Phrase("填写体检问题的处理说明", "Say how a finding is settled")),
    ]

    var html: HTML {
        """
        <details class="keys" id="keys" hidden><summary class="button small">\(context(.keysTitle)) <kbd>?</kbd></summary>\
        <div class="keys-sheet"><table><caption class="unseen">\(context(.keysTitle))</caption>\
        <thead class="unseen"><tr><th scope="col">\(context(.keyColumn))</th><th scope="col">\(context(.keyMeaning))</th></tr></thead><tbody>\(keys.html {
            "<tr><th scope=\"row\"><kbd>\($0.key)</kbd></th><td>\(context($0.phrase))</td></tr>"
        })</tbody></table><p class="check"><input type="checkbox" id="keys-on" checked><label for="keys-on">\(context(.keysOn))</label></p>\
        <p class="hint">\(context(.keysHint))</p></div></details>
        """
    }
}

/// What the keys of a page do, and the switch that turns them off. Without script it opens by its link; then there are no keys.
struct KeysHelp {
    static let title = Phrase("快捷键", "Keys")

    let context: PageContext
    let keys: [(key: String, words: Phrase)]

    var html: HTML {
        """
        <dialog id="keys-help" aria-labelledby="keys-title"><h2 id="keys-title">\(context(Self.title))</h2>
        <dl>\(keys.html { "<dt><kbd>\($0.key)</kbd></dt><dd>\(context($0.words))</dd>" })</dl>
        <p class="quietly">\(context(Phrase("在输入框中不起作用。", "They do nothing while you type in a field.")))</p>
        <div class="check"><input type="checkbox" id="keys-off" data-keys-off> \
        <label for="keys-off">\(context(Phrase("关闭快捷键（本浏览器）", "Switch the keys off in this browser")))</label></div>
        <p class="actions"><a class="button"\(href: .place("main")) data-close>\(context(Phrase("关闭", "Close")))</a></p></dialog>
        """
    }
}

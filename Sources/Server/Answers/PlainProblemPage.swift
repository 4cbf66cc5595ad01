import Pages

/// A page that says in one sentence why there is no other.
enum PlainProblemPage {
    /// The page for `failure`, with the request's number for asking about it.
    static func page(_ failure: Failure, _ exchange: Exchange) -> HTML {
        let sentence = failure.sentence.text(exchange.language)
        let home = Phrase("返回首页", "Home").text(exchange.language)
        return """
            <!doctype html>
            <html lang="\(exchange.language.tag)"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(failure.status) · \(sentence)</title></head>
            <body><main><h1>\(sentence)</h1><p><a href="/">\(home)</a></p><p><small>\(exchange.id)</small></p></main></body></html>

            """
    }
}

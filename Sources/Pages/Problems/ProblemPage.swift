/// A plain message about something that went wrong, with the number under which the log knows it.
public enum ProblemPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The HTTP status.
        public var status: Int
        /// What happened and what to do, one sentence.
        public var sentence: Phrase
        /// The number under which the log knows the request.
        public var requestID: String
        /// Where to go on.
        public var back: Link?

        /// The page for `status`, with its own sentence or the usual one.
        public init(status: Int, sentence: Phrase? = nil, requestID: String, back: Link? = nil) {
            self.status = status
            self.sentence = sentence ?? ProblemPage.usualSentence(status)
            self.requestID = requestID
            self.back = back
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let main: HTML = """
            <div class="sheet problem-sheet"><p class="status" aria-hidden="true">\(model.status)</p>
            <h1>\(context(title(model.status)))</h1>
            <p>\(context(model.sentence))</p>
            <p class="quietly">\(context(.requestNumber)) <code>\(model.requestID)</code></p>
            <p class="actions"><a class="button primary"\(href: model.back ?? Route.home.link())>\(context(.goOn))</a></p></div>
            """
        return Layout(title: context(title(model.status)), width: .form, main: main).page(context)
    }

    private static func title(_ status: Int) -> Phrase {
        switch status {
        case 401: .signInFirst
        case 403: .notAllowed
        case 404: .notFound
        case 409: .conflict
        case 410: .linkEnded
        case 413: .tooLarge
        case 400..<500: .notUnderstood
        default: .ourFault
        }
    }

    static func usualSentence(_ status: Int) -> Phrase {
        switch status {
        case 401: .signInFirstSentence
        case 403: .notAllowedSentence
        case 404: .notFoundSentence
        case 409: .conflictSentence
        case 413: .tooLargeSentence
        case 400..<500: .notUnderstoodSentence
        default: .ourFaultSentence
        }
    }
}

import HTTPTypes
import Hummingbird
import Logging
import Pages
import Values

/// Makes answers of failures: a page for people, JSON for programs; the detail goes to the log.
struct FailureAnswers: Sendable {
    /// The answer to `exchange`, which failed with `error`.
    ///
    /// - Parameter keepsForm: whether a form is shown again when nothing but its session is wrong with it.
    func answer(
        _ error: any Error, _ exchange: Exchange, kind: Endpoint.Kind, keepsForm: Bool = false, _ logger: Logger
    ) -> Response {
        let failure = Failure(error)
        note(failure, logger)
        if keepsForm, let code = (error as? ServerError)?.code, let page = RetryPage.page(exchange, after: code) {
            return .page(page, status: failure.status)
        }
        if kind == .publicPage {
            return .page(PublicPages.problem(failure.sentence, exchange.publicLanguage), status: failure.status)
        }
        if kind == .page, failure.status == 401 { return signIn(exchange) }
        var response = kind == .api ? json(failure, exchange) : page(failure, exchange)
        if let seconds = failure.retryAfterSeconds { response.headers[.retryAfter] = String(seconds) }
        return response
    }

    private func note(_ failure: Failure, _ logger: Logger) {
        logger.log(
            level: failure.status >= 500 ? .error : .debug, "request failed",
            metadata: ["code": "\(failure.code)", "detail": "\(failure.detail)"])
    }

    /// Sends a browser to the sign-in page, and back afterwards where it only wanted to read.
    private func signIn(_ exchange: Exchange) -> Response {
        let back = Link(local: exchange.address).map { $0.string == "/" ? nil : $0.string } ?? nil
        return .redirect(to: Route.signIn.link().with(FormField.back.rawValue, exchange.isReading ? back : nil))
    }

    private func page(_ failure: Failure, _ exchange: Exchange) -> Response {
        let model = ProblemPage.Model(
            status: failure.status, sentence: failure.sentence, requestID: exchange.id,
            back: exchange.back ?? exchange.withoutDay)
        return .page(ProblemPage.page(model, PageContext(exchange)), status: failure.status)
    }

    private func json(_ failure: Failure, _ exchange: Exchange) -> Response {
        .json(
            [
                "error": [
                    "code": .string(failure.code), "message": .string(failure.sentence.text(exchange.language)),
                    "chinese": .string(failure.sentence.text(.chinese)),
                    "english": .string(failure.sentence.text(.english)), "request": .string(exchange.id),
                ]
            ], status: failure.status)
    }
}

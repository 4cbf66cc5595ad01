import HTTPTypes
import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// What an institution reports for a period: the sheet, its drafts, and sending it.
struct ReportSheetRoutes: Sendable {
    let office: Office
    let drafts: SheetDrafts
    let notices: Notices

    var endpoints: [Endpoint] {
        [Endpoint(.reports, handler: show), Endpoint(.reportsPost, body: .upload, handler: take)]
    }

    // MARK: Showing

    private func show(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let seats = try exchange.seats(in: state)
        // On a past day nobody has a seat, and yet one's own institution's sheet is the one to look at.
        let somebody = try exchange.somebody()
        let own = state.seats(of: somebody.account, roles: somebody.roles, on: exchange.today)
        var model = try await model(exchange, state, try sheet(exchange.query, state, own, exchange.today), seats)
        if let sheet = model.sheet, exchange.asOf == nil,
            let draft = try await drafts.load(sheet, in: state.book.id, of: try exchange.somebody().account)
        {
            model.typed.merge(draft.typed) { _, typed in typed }
            model.saved = draft.saved
        }
        return .page(ReportSheetPage.page(model, PageContext(exchange, notices: notices)))
    }

    /// The sheet that the fields name: else the most urgent one of the institution named, or of one's own.
    private func sheet(
        _ fields: FormFields, _ state: BookState, _ seats: [Seat], _ today: CalendarDate
    ) throws -> ReportSheet? {
        let named = fields[FormField.institution.rawValue].flatMap { InstitutionID($0) }
        let own = seats.first { $0.institution != nil && ($0.role == .reporter || $0.role == .unitHead) }?.institution
        guard let institution = named ?? own else { return nil }
        let urgent = state.openSheets(of: institution, on: today).first
        let cadence = fields[FormField.cadence.rawValue].flatMap(Cadence.init(rawValue:))
        let first = fields[FormField.first.rawValue].flatMap { CalendarDate($0) }
        guard
            let sheet = state.reportSheet(
                of: institution, cadence: cadence ?? (first == nil ? urgent?.cadence : nil) ?? .monthly,
                first: first ?? urgent?.first ?? today, on: today)
        else { throw ServerError(.notFound, "no such sheet of reports") }
        return sheet
    }

    private func model(
        _ exchange: Exchange, _ state: BookState, _ sheet: ReportSheet?, _ seats: [Seat]
    ) async throws -> ReportSheetPage.Model {
        let names = try await office.names.all(now: exchange.now)
        let open = sheet.map { state.openSheets(of: $0.institution, on: exchange.today) } ?? []
        var model = ReportSheetPage.Model(
            state: state, sheet: sheet, open: open, seats: seats, today: exchange.today, names: names)
        if sheet == nil {
            model.institutions = state.directory.institutions.map { institution in
                let open = state.openSheets(of: institution.id, on: exchange.today)
                return (institution, open.reduce(0) { $0 + $1.openCount })
            }.filter { $0.openCount > 0 }
        }
        for line in sheet?.lines ?? [] {
            if let report = line.current, line.isOpen { model.typed[line.key] = TypedReport(report.content) }
        }
        return model
    }

    // MARK: Taking

    private func take(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let seats = try exchange.seats(in: state)
        guard let sheet = try sheet(exchange.form, state, seats, exchange.today) else {
            throw ServerError(.notFound, "no institution")
        }
        guard
            Permissions.allows(.submitReport, seats: seats, concerning: sheet.institution, in: state.directory)
        else { throw ServerError(.forbidden) }
        var sending = SheetSending(
            exchange: exchange, state: state, sheet: sheet, form: SheetForm(exchange.form), office: office,
            drafts: drafts)
        do {
            try await sending.keepFiles()
            return try await answer(&sending)
        } catch let problem as FormProblem {
            return try await again(sending, problem.sentence)
        } catch let error as WorkflowError where error.code == .refused {
            return try await again(sending, Phrase(error.chinese, error.english))
        }
    }

    private func answer(_ sending: inout SheetSending) async throws -> Response {
        let exchange = sending.exchange
        if let line = exchange[.unchanged] {
            guard try await sending.sendUnchanged(line) else { return try await again(sending, .notSent) }
            return try back(sending, .sentLines(1))
        }
        switch exchange.text(.sending) {
        case "attach": return .json(["files": .array(sending.kept.map(\.json))])
        case "send":
            guard let count = try await sending.send() else { return try await again(sending, .notSent) }
            return try back(sending, .sentLines(count))
        default:
            try await sending.saveDraft()
            let accepts = exchange.headers[.accept] ?? ""
            if accepts.contains("application/json") {
                return .json(["saved": .string(String(exchange.now.localDescription().suffix(5)))])
            }
            return try back(sending, .draftSaved)
        }
    }

    /// Back to the sheet, with one sentence.
    private func back(_ sending: SheetSending, _ sentence: Phrase) throws -> Response {
        notices.put(PageContext.Notice(.done, sentence), for: try sending.exchange.somebody().token)
        let sheet = sending.sheet
        return .redirect(
            to: ReportSheetPage.link(sending.state.book.id, sheet.institution, sheet.cadence, first: sheet.first))
    }

    /// The sheet as it was filled in, with what is wrong or asked. It is kept as a draft as well.
    private func again(_ sending: SheetSending, _ sentence: Phrase) async throws -> Response {
        try await sending.saveDraft()
        if sending.exchange.text(.sending) == "attach" {
            return .json(["problem": .string(sentence.text(sending.exchange.language))], status: 422)
        }
        let exchange = sending.exchange
        var model = try await model(exchange, sending.state, sending.sheet, try exchange.seats(in: sending.state))
        model.typed.merge(sending.form.reports(in: sending.sheet)) { _, typed in typed }
        model.saved = exchange.now
        model.problems = sending.problems
        model.questions = sending.questions
        var context = PageContext(exchange)
        let isAsked = sending.problems.isEmpty && !sending.questions.isEmpty
        context.notice = PageContext.Notice(.refused, isAsked ? .pleaseCheck : sentence)
        return .page(ReportSheetPage.page(model, context), status: 422)
    }
}

extension TypedReport.Attachment {
    /// The attachment for the script.
    fileprivate var json: JSON {
        ["code": .string(code), "name": .string(evidence.name), "size": .string(sizeText)]
    }
}

extension Phrase {
    static let draftSaved = Phrase("草稿已保存，还没有报送。", "The draft is saved; nothing was sent yet.")
    static let notSent = Phrase(
        "还没有报送：请看标出的事项；已填的内容都在。", "Not sent yet: see the marked items; all that was typed is here.")
    static let pleaseCheck = Phrase(
        "还没有报送：请核对标出的问题，属实可以直接再报。", "Not sent yet: please check what is asked; where it is right, send again.")
    static let nothingTyped = Phrase("没有填写任何内容，请填写后再报。", "Nothing was filled in; write something, then send.")

    static func sentLines(_ count: Int) -> Phrase {
        Phrase("已报送 \(count) 项，待单位负责人审核。", "\(count) sent to the head.")
    }
}

import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// One sheet on its way: files are kept, drafts saved, lines checked and sent all together or not at all.
struct SheetSending: Sendable {
    let exchange: Exchange
    let state: BookState
    let sheet: ReportSheet
    /// What was typed, with the files that came along once they are kept.
    var form: SheetForm
    let office: Office
    let drafts: SheetDrafts
    /// The files that came with this request.
    var kept: [TypedReport.Attachment] = []
    /// What is wrong with lines.
    var problems: [ReportKey: Phrase] = [:]
    /// What is asked about lines.
    var questions: [ReportKey: [EntryQuestion]] = [:]

    init(
        exchange: Exchange, state: BookState, sheet: ReportSheet, form: SheetForm, office: Office, drafts: SheetDrafts
    ) {
        self.exchange = exchange
        self.state = state
        self.sheet = sheet
        self.form = form
        self.office = office
        self.drafts = drafts
    }

    private var book: BookID { state.book.id }

    /// Keeps the files with the book, before anything names them, and attaches each to the line it stood in.
    ///
    /// - Throws: ``FormProblem`` for a file that is empty or too large, and for too many.
    mutating func keepFiles() async throws {
        guard case .upload(let upload) = exchange.body else { return }
        let markers = exchange.form.fields.enumerated().filter { $0.element.name == FormField.line.rawValue }
        for file in upload.files where file.field == FormField.evidence.rawValue {
            guard let marker = markers.last(where: { $0.offset < file.fieldsBefore }),
                let place = form.lines.firstIndex(where: { $0.code == marker.element.value })
            else { throw FormProblem(.evidence, .choiceInvalid) }
            guard !file.content.isEmpty, file.content.count <= FileReport.fileLimitBytes, !file.name.isEmpty else {
                throw FormProblem(.evidence, .fileInvalid(file.name))
            }
            guard form.lines[place].report.attached.count < FileReport.filesMax else {
                throw FormProblem(.evidence, .tooManyFiles)
            }
            let digest = try await office.books.store.putBlob(file.content, in: book)
            let attachment = TypedReport.Attachment(
                Evidence(digest: digest, name: file.name), sizeBytes: file.content.count)
            form.lines[place].report.attached.append(attachment)
            kept.append(attachment)
        }
    }

    /// Keeps what was typed.
    func saveDraft() async throws {
        try await drafts.save(form, sheet, in: book, of: try exchange.somebody().account, now: exchange.now)
    }

    /// Sends the lines that were filled in, all or none.
    ///
    /// - Returns: how many; `nil` where something is wrong or asked, which ``problems`` and ``questions`` say.
    mutating func send() async throws -> Int? {
        let typed = form.reports(in: sheet)
        var filled: [(line: ReportSheet.Line, content: ReportContent)] = []
        for line in sheet.lines where line.isOpen {
            guard let report = typed[line.key], !report.isEmpty else { continue }
            if let current = line.current, report.saysTheSame(as: TypedReport(current.content)) { continue }
            do throws(FormProblem) {
                filled.append((line, try report.content()))
            } catch {
                problems[line.key] = error.sentence
            }
        }
        for (line, content) in filled { ask(line, content, seen: typed[line.key]?.asked ?? []) }
        guard !filled.isEmpty || !problems.isEmpty else { throw FormProblem(.progress, .nothingTyped) }
        guard problems.isEmpty, questions.isEmpty else { return nil }
        try await requireKept(filled.flatMap(\.content.evidence))
        return try await perform(filled.map { (key: $0.line.key, content: $0.content) }) ? filled.count : nil
    }

    /// Sends one line as unchanged; what was typed elsewhere stays a draft.
    mutating func sendUnchanged(_ code: String) async throws -> Bool {
        guard let line = sheet.lines.first(where: { $0.key.lineCode == code && $0.isOpen }) else {
            throw FormProblem(.unchanged, .choiceInvalid)
        }
        let reason = form.reports(in: sheet)[line.key]?.reason ?? ""
        return try await perform([
            (key: line.key, content: ReportContent(isUnchanged: true, unchangedReason: reason))
        ])
    }

    /// The questions that were not shown yet are asked; a second sending answers them.
    private mutating func ask(_ line: ReportSheet.Line, _ content: ReportContent, seen: Set<String>) {
        let all = state.questions(about: content, as: line)
        if all.contains(where: { !seen.contains($0.code) }) { questions[line.key] = all }
    }

    private func requireKept(_ evidence: [Evidence]) async throws {
        guard !evidence.isEmpty else { return }
        let known = Set(try await office.books.store.blobs(of: book))
        guard let missing = evidence.first(where: { !known.contains($0.digest) }) else { return }
        throw FormProblem(.evidence, .fileInvalid(missing.name))
    }

    private mutating func perform(_ reports: [(key: ReportKey, content: ReportContent)]) async throws -> Bool {
        let actor = try exchange.somebody().actor
        let acts = reports.map { Act.reporting(.submit($0.key, $0.content)) }
        do {
            try await PerformAct(books: office.books)(acts, on: book, by: actor)
        } catch {
            problems = refusals(of: reports, by: actor)
            guard error.code == .refused, !problems.isEmpty else { throw error }
            return false
        }
        let sent = Set(reports.map(\.key.lineCode))
        form.lines.removeAll { sent.contains($0.code) }
        try await saveDraft()
        return true
    }

    /// Why each report would be refused by itself.
    private func refusals(
        of reports: [(key: ReportKey, content: ReportContent)], by actor: Actor
    ) -> [ReportKey: Phrase] {
        var refused: [ReportKey: Phrase] = [:]
        for report in reports {
            do throws(WorkflowError) {
                try office.books.check(
                    .act(.reporting(.submit(report.key, report.content))), on: state, by: actor)
            } catch {
                refused[report.key] = Phrase(error.chinese, error.english)
            }
        }
        return refused
    }
}

extension Phrase {
    static let tooManyFiles = Phrase("佐证材料最多 \(FileReport.filesMax) 份。", "At most \(FileReport.filesMax) files.")

    static func fileInvalid(_ name: String) -> Phrase {
        let megabytes = FileReport.fileLimitBytes / 1_048_576
        return Phrase(
            "佐证材料“\(name)”是空文件、超过 \(megabytes) MB 或没有存入，请重新上传。",
            "The file “\(name)” is empty, larger than \(megabytes) MB or not kept; upload it again.")
    }
}

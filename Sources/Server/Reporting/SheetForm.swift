import Ledger
import Pages
import Values

/// The lines of a sheet as a form sends them and a draft keeps them: each begins with the field ``FormField/line``.
struct SheetForm: Sendable {
    /// One line.
    struct Line: Sendable, Hashable {
        /// Which line it is: ``ReportKey/lineCode``.
        let code: String
        /// What was typed.
        var report = TypedReport()
    }

    /// The lines in the order sent.
    var lines: [Line] = []

    /// No lines.
    init() {}

    /// The lines of a form. What stands before the first line is none of theirs.
    init(_ fields: FormFields) {
        var element: ElementID?
        var question: String?
        for field in fields.fields {
            guard let name = FormField(rawValue: field.name) else { continue }
            if name == .line {
                lines.append(Line(code: field.value))
                continue
            }
            guard !lines.isEmpty else { continue }
            let text = field.value.replacing("\r\n", with: "\n").trimmingSpaces()
            switch name {
            case .element: element = ElementID(text)
            case .question: question = text
            default:
                SheetForm.set(name, text, element, question, in: &lines[lines.count - 1].report)
            }
            if name == .question { lines[lines.count - 1].report.asked.insert(text) }
        }
    }

    private static func set(
        _ name: FormField, _ text: String, _ element: ElementID?, _ question: String?, in report: inout TypedReport
    ) {
        switch name {
        case .value: if let element { report.values[element] = text }
        case .answer: if let question { report.answers[question] = text }
        case .attached: if let file = TypedReport.Attachment(code: text) { report.attached.append(file) }
        case .progress: report.progress = text
        case .obstacles: report.obstacles = text
        case .help: report.help = text
        case .plans: report.plans = text
        case .claim: report.claim = text
        case .reason: report.reason = text
        default: return
        }
    }

    /// The lines as a draft keeps them, which ``init(_:)`` reads back; lines with nothing typed are left out.
    var encoded: [UInt8] {
        let pairs = lines.filter { !$0.report.isEmpty || !$0.report.reason.isEmpty }.flatMap { line in
            [(FormField.line, line.code)] + SheetForm.fields(line.report)
        }
        return Array(
            pairs.map { "\(PercentEncoding.encode($0.0.rawValue))=\(PercentEncoding.encode($0.1))" }
                .joined(separator: "&").utf8)
    }

    private static func fields(_ report: TypedReport) -> [(FormField, String)] {
        let values = report.values.sorted { $0.key.description < $1.key.description }.flatMap {
            [(FormField.element, $0.key.description), (FormField.value, $0.value)]
        }
        let words: [(FormField, String)] = [
            (.progress, report.progress), (.obstacles, report.obstacles), (.help, report.help), (.plans, report.plans),
            (.claim, report.claim), (.reason, report.reason),
        ]
        return values + words.filter { !$0.1.isEmpty } + report.attached.map { (.attached, $0.code) }
    }

    /// The lines of `sheet` by their keys; others are left out.
    func reports(in sheet: ReportSheet) -> [ReportKey: TypedReport] {
        let keys = Dictionary(sheet.lines.map { ($0.key.lineCode, $0.key) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            lines.compactMap { line in keys[line.code].map { ($0, line.report) } },
            uniquingKeysWith: { _, last in last })
    }
}

extension TypedReport {
    /// What is sent of it. Answers to questions go to the office with the progress.
    ///
    /// - Throws: ``FormProblem`` where a value is no number.
    func content() throws(FormProblem) -> ReportContent {
        var reported: [ReportedValue] = []
        for (element, text) in values.sorted(by: { $0.key.description < $1.key.description }) where !text.isEmpty {
            guard let number = TypedNumber.read(text) else { throw FormProblem(.value, .numberInvalid) }
            reported.append(ReportedValue(element, number))
        }
        let explained = answers.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map(\.value)
        let note = explained.isEmpty ? "" : "\n数据说明：" + explained.joined(separator: "；")
        return ReportContent(
            values: reported, progress: progress + note, problems: obstacles, help: help, next: plans,
            evidence: attached.map(\.evidence), claim: ProgressStatus(rawValue: claim))
    }
}

public import Values

/// Something about reports and figures.
public enum ReportingAct: Sendable, Hashable {
    /// Fill in a report (填报).
    case submit(ReportKey, ReportContent)
    /// Approve a report as the organisation's head (单位审核).
    case endorse(ReportID)
    /// Send a report back to the reporter, as the head.
    case sendBack(ReportID, reason: String)
    /// Accept a report as the office (审定), with what the office itself found about progress.
    case accept(ReportID, reviewed: ProgressStatus?)
    /// Return a report (退回).
    case returned(ReportID, reason: String)
    /// Set an accepted figure right (更正).
    case correct(ReportID, ElementID, to: ExactNumber, reason: String)
    /// Let an organisation report after closing (特批).
    case grantException(ReportKey, reason: String)
    /// Report what was reached of an allotted part, up to a day.
    case reportAllotment(AllotmentID, CalendarDate, ExactNumber)
}

extension ReportingAct: RecordedAct {
    var kind: EntryKind {
        switch self {
        case .submit: .reportSubmitted
        case .endorse: .reportEndorsed
        case .sendBack: .reportSentBack
        case .accept: .reportAccepted
        case .returned: .reportReturned
        case .correct: .figureCorrected
        case .grantException: .exceptionGranted
        case .reportAllotment: .allotmentReported
        }
    }

    var verb: Verb {
        switch self {
        case .submit: .submitReport
        case .endorse: .endorseReport
        case .sendBack: .sendBackReport
        case .accept: .acceptReport
        case .returned: .returnReport
        case .correct: .correctFigure
        case .grantException: .grantException
        case .reportAllotment: .reportAllotment
        }
    }

    var reason: String? {
        switch self {
        case .sendBack(_, let reason), .returned(_, let reason), .correct(_, _, _, let reason),
            .grantException(_, let reason):
            reason
        case .submit, .endorse, .accept, .reportAllotment: nil
        }
    }

    var needsReason: Bool { reason != nil }

    var members: JSON {
        switch self {
        case .submit(let key, let content): ["key": key.payload, "content": content.payload]
        case .endorse(let id), .sendBack(let id, _), .returned(let id, _): ["report": .id(id)]
        case .accept(let id, let reviewed): ["report": .id(id), "reviewed": .optional(reviewed?.rawValue)]
        case .correct(let id, let element, let value, _):
            ["report": .id(id), "element": .string(element.description), "to": .number(value)]
        case .grantException(let key, _): ["key": key.payload]
        case .reportAllotment(let id, let day, let value):
            ["allotment": .id(id), "day": .date(day), "value": .number(value)]
        }
    }

    static func read(_ kind: EntryKind, _ reader: PayloadReader) throws(PayloadError) -> ReportingAct? {
        switch kind {
        case .reportSubmitted: .submit(try reader.value("key"), try reader.value("content"))
        case .reportEndorsed: .endorse(try reader.id("report"))
        case .reportSentBack: .sendBack(try reader.id("report"), reason: try reader.string("reason"))
        case .reportAccepted: .accept(try reader.id("report"), reviewed: try reader.optionalChoice("reviewed"))
        case .reportReturned: .returned(try reader.id("report"), reason: try reader.string("reason"))
        case .figureCorrected:
            .correct(
                try reader.id("report"), try reader.element("element"), to: try reader.number("to"),
                reason: try reader.string("reason"))
        case .exceptionGranted: .grantException(try reader.value("key"), reason: try reader.string("reason"))
        case .allotmentReported:
            .reportAllotment(try reader.id("allotment"), try reader.date("day"), try reader.number("value"))
        default: nil
        }
    }
}

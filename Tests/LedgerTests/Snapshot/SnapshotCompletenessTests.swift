import Testing
import Values

@testable import Ledger

/// Who gives a type of the state a further stored property must write it into the snapshot.
///
/// The table says how many stored properties each type has whose codec stands in `Sources/Ledger/Snapshot`. Where this test fails:
/// write and read the new property there, set ``BookState/snapshotLayout`` one higher, give the property a value that is not its
/// default in `FullState`, and then correct the number here.
@Suite struct SnapshotCompletenessTests {
    private static let storedProperties: [String: Int] = [
        "ActorID": 1, "Allotment": 8, "AllotmentFigure": 3, "Amount": 3, "Appeal": 6, "Approval": 2, "Book": 5,
        "BookID": 1, "BookState": 33, "CalendarDate": 3, "Change": 2, "Closing": 2, "Commitment": 11,
        "Completion": 6, "Correction": 2, "Deadline": 4, "Digest": 1, "Directory": 6, "Dispatch": 3, "DoubtKey": 3,
        "DoubtSettlement": 3, "Earlier": 2, "Escalation": 2, "Evidence": 2, "ExactNumber": 2, "Extension": 9,
        "Figure": 5, "Finding": 7, "HelpRequest": 9, "HistoryLine": 11, "Problem.Holding": 2, "Post.Holding": 4,
        "Indicator": 14, "Institution": 4, "InstitutionProfile": 6, "Item": 22, "LightRule": 3, "Lineage": 4,
        "LocalRules": 8, "Mark": 4, "Matter": 11, "Moment": 1, "Node": 3, "Numbering": 5, "Objection": 8, "Officer": 4,
        "Organisation": 7, "PeriodKey": 2, "Person": 3, "PlannedCurve": 3, "Planning": 4, "Point": 2, "Post": 4,
        "PostProfile": 4, "Problem": 7, "Progress": 3, "Project": 3, "Ratio": 2, "Reached": 2, "Recheck": 2,
        "RecordedApproval": 2, "Report": 11, "ReportContent": 9, "ReportKey": 4, "ReportedValue": 2, "Reporting": 6,
        "PublicContact": 4, "PublicTarget": 2, "PublicText": 8, "Publication": 10, "Publishing": 3, "ReportingRule": 3,
        "Result": 3, "ScoreFormula": 7, "RejectedMatch": 3, "Section": 5, "SectionHolding": 2, "SiteCheck": 6,
        "SourceDocument": 6,
        "Span": 4, "Supervision": 8, "Target": 6, "TargetChange": 4, "Traced": 2, "Trajectory": 3, "Unread": 3,
        "UnreadDecision": 3,
        "Urging": 8, "UrgingLadder": 2, "WorkMeasure": 8, "WorkingCalendar": 3, "YearClosing": 2, "YearMonth": 2,
    ]

    @Test func everyStoredPropertyIsKnown() throws {
        var found: [String: Int] = [:]
        count(try FullState().made(), into: &found)
        for (type, properties) in found.sorted(by: { $0.key < $1.key }) {
            #expect(Self.storedProperties[type] == properties, "\(type) has \(properties) stored properties")
        }
        for type in Self.storedProperties.keys.sorted() {
            #expect(found[type] != nil, "no \(type) stands in the full state")
        }
    }

    /// The full state is worth something only if nothing in it could be left out unnoticed.
    @Test func nothingInTheFullStateIsEmpty() throws {
        let state = try FullState().made()
        // The calendar is made from its text, which gives the only provisional year another arrangement.
        #expect(emptyPlaces(state, "state") == ["state.rules.calendar.provisionalYears"])
    }

    /// Numbers of elements have one stored property each by their protocol; they are not in the table.
    private func count(_ value: Any, into found: inout [String: Int]) {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .struct, !(value is any ElementNumber) {
            found[name(value), default: mirror.children.count] = mirror.children.count
        }
        for child in mirror.children { count(child.value, into: &found) }
    }

    private func name(_ value: Any) -> String {
        switch value {
        case is Problem.Holding: "Problem.Holding"
        case is Post.Holding: "Post.Holding"
        default: String(describing: type(of: value)).prefix { $0 != "<" }.description
        }
    }

    /// Where something is absent, empty, no or nothing, in structures of which there is only one.
    private func emptyPlaces(_ value: Any, _ place: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional, mirror.children.isEmpty { return [place] }
        switch mirror.displayStyle {
        case .collection, .dictionary, .set: return mirror.children.isEmpty ? [place] : []
        case .struct: return mirror.children.flatMap { emptyPlaces($0.value, "\(place).\($0.label ?? "")") }
        default: return []
        }
    }
}

import Digests
import Ledger
import Simulation
import Testing
import Values

/// The year that the other tests look at, played once.
enum SampleYear {
    static let year = SimulatedYear.play(size(), hash: SHA256.digest)

    static func size(seed: Int = 1, items: Int = 30, organisations: Int = 50) -> SimulationSize {
        guard let size = SimulationSize(seed: seed, items: items, organisations: organisations) else {
            preconditionFailure("the size is out of range")
        }
        return size
    }

    static func play(seed: Int, items: Int = 8, organisations: Int = 20) -> SimulatedYear {
        SimulatedYear.play(size(seed: seed, items: items, organisations: organisations), hash: SHA256.digest)
    }
}

@Suite struct SimulatedYearTests {
    @Test func oneSeedGivesOneYear() {
        let (first, second) = (SampleYear.play(seed: 3), SampleYear.play(seed: 3))
        #expect(first.entries.map(\.hash) == second.entries.map(\.hash))
        #expect(first.steps == second.steps)
        #expect(first.documents == second.documents)
        #expect(first.inventions == second.inventions)
        #expect(
            SampleYear.play(seed: 4).entries.dropFirst(200).map(\.payload)
                != first.entries.dropFirst(200).map(\.payload))
    }

    @Test func itsStepsComeToItsEntries() throws {
        let year = SampleYear.play(seed: 5)
        var state: BookState?
        var entries: [Entry] = []
        for step in year.steps {
            let events = try decide(step.command, on: state, actor: step.actor, roles: step.roles, at: step.at)
            let sealed = Entry.sealing(
                events, book: year.book, after: state?.position ?? 0, head: state?.head ?? .zero, actor: step.actor,
                at: step.at, hash: SHA256.digest)
            for entry in sealed {
                if state == nil { state = try BookState(opening: entry) } else { try state?.apply(entry) }
            }
            entries += sealed
        }
        #expect(entries == year.entries)
        #expect(state == year.state)
    }

    @Test func nobodyTriesWhatIsRefused() {
        #expect(SampleYear.year.refusals.map { "\($0.refusal): \($0.step.command)" } == [])
    }

    @Test func aYearIsWholeAndOfTheSizeAskedFor() throws {
        let year = SampleYear.year
        print("a year of 30 items and 50 institutions: \(year.entries.count) entries")
        #expect(year.state.brokenInvariants == [])
        #expect(year.state.items.count == 30)
        #expect(year.state.directory.institutions.count == 50)
        #expect((3_000...12_000).contains(year.entries.count))
        #expect(year.state.yearClosing?.outcomes.count == 30)
        #expect(zip(year.entries, year.entries.dropFirst()).allSatisfy { $0.at <= $1.at })
        #expect(year.book.rawValue == "2026-sim-1")
    }

    @Test func everyStateAndMostKindsOccur() throws {
        let kinds = Set(SampleYear.year.entries.map(\.kind))
        print("\(kinds.count) kinds of entries, \(lifeKinds.intersection(kinds).count) of \(lifeKinds.count) acts")
        #expect(lifeKinds.subtracting(kinds).map(\.rawValue) == [EntryKind.itemsCarriedOver.rawValue])
        var states: Set<WorkflowState> = []
        var state: BookState?
        for entry in SampleYear.year.entries {
            if state == nil { state = try BookState(opening: entry) } else { try state?.apply(entry) }
            if let state { states.formUnion(state.items.map(\.state)) }
        }
        #expect(states == Set(WorkflowState.allCases))
    }

    @Test func peopleActOnWorkingDays() {
        for step in SampleYear.year.steps {
            #expect(WorkingCalendar.national.isWorkingDay(step.at.date()), "\(step.at)")
            #expect((8 * 60...22 * 60).contains(step.at.minuteOfDay()), "\(step.at)")
        }
    }

    @Test func placesInTheDocumentHoldWhatTheyStandFor() throws {
        let year = SampleYear.year
        let source = try #require(year.documents.first)
        #expect(year.state.source?.text == SHA256.digest(of: source.bytes))
        func words(_ span: Span?) -> String {
            span.map { String(decoding: source.bytes[$0.start..<$0.end], as: UTF8.self) } ?? ""
        }
        for section in year.state.sections { #expect(words(section.span).hasSuffix(section.title)) }
        for item in year.state.items {
            #expect(words(item.span).contains(item.title.value))
            for organisation in item.organisations where organisation.added == nil {
                #expect(words(organisation.span) == organisation.name.original)
            }
            for commitment in item.commitments where commitment.added == nil {
                #expect(words(commitment.span) == commitment.text.original)
                for indicator in commitment.indicators {
                    #expect(words(indicator.span) == indicator.text)
                    #expect(indicator.text.contains(indicator.value.original.description))
                }
            }
        }
    }

    @Test(arguments: [(7, 6, 16), (11, 24, 16), (12, 6, 120)])
    func yearsOfOtherSizesArePlayedToTheEnd(seed: Int, items: Int, organisations: Int) {
        let year = SampleYear.play(seed: seed, items: items, organisations: organisations)
        #expect(year.state.brokenInvariants == [])
        #expect(year.refusals.map { "\($0.refusal): \($0.step.command)" } == [])
        #expect(year.state.yearClosing != nil)
        #expect(year.state.directory.institutions.count == organisations)
    }

    @Test func sizesOutsideTheRangesAreNone() {
        #expect(SimulationSize(seed: -1) == nil)
        #expect(SimulationSize(items: 5) == nil)
        #expect(SimulationSize(organisations: 501) == nil)
        #expect(SimulationSize(year: 2031) == nil)
    }

    private let lifeKinds: Set<EntryKind> = [
        .institutionRegistered, .institutionChanged, .officerRegistered, .postCreated, .postFilled, .postVacated,
        .rulesChanged, .matterSigned, .matterRefused, .refusalAnswered, .matterClassified, .extensionRequested,
        .extensionDecided, .targetChanged, .matterSuspended, .matterResumed, .matterListed, .completionRequested,
        .completionEndorsed, .completionDenied, .matterCompleted, .mattersClosed, .mattersArchived, .matterRechecked,
        .measuresAdopted, .nodeReached, .trajectorySet, .trajectoryChanged, .targetAllotted, .reportSubmitted,
        .reportEndorsed, .reportSentBack, .reportAccepted, .reportReturned, .figureCorrected, .exceptionGranted,
        .allotmentReported, .matterUrged, .urgingAnswered, .problemRaised, .problemPassed, .problemSolved,
        .helpRequested, .helpAnswered, .helpConfirmed, .siteChecksDrawn, .siteCheckRecorded, .doubtSettled,
        .appealFiled, .appealDecided, .yearClosed, .itemsCarriedOver, .publicContactSet, .publicationProposed,
        .publicationApproved, .publicationDeclined, .publicationWithdrawn, .objectionRecorded, .objectionAnswered,
    ]
}

import Ledger
import Testing
import Values

@Suite struct RulesEffectTests {
    /// Item 2 with a fifth of its work done at the end of May.
    private func running() throws -> Desk {
        var desk = try Desk.signed()
        let item = try #require(try desk.book.item(ItemID(2)))
        let organisation = try #require(item.liveOrganisations.first?.id)
        desk.wait(until: try Day.of(5, 23))
        let key = ReportKey(item: item.id, organisation: organisation, cadence: .monthly, first: try Day.of(5, 1))
        let values = try desk.book.liveTargets(of: item.id).map { element in
            ReportedValue(element, try #require(try desk.book.planning.targets[element]).isCounted ? 2 : 60)
        }
        try desk.act(.submit(key, ReportContent(values: values, progress: "一号泵站已经开工建设")), by: People.water.reporter)
        try desk.act(.endorse(ReportID(1)), by: People.water.head)
        try desk.act(.accept(ReportID(1), reviewed: nil))
        return desk
    }

    @Test func saysWhichLightsWouldChange() throws {
        let book = try running().book
        let day = try Day.of(5, 24)
        var rules = book.rules
        rules.light = LightRule(yellowFrom: .percent(1), redAbove: .percent(2))
        let effect = RulesEffect(of: rules, on: book, day: day)
        #expect(!effect.targets.isEmpty)
        for change in effect.targets {
            #expect(book.judgement(of: change.element, on: day)?.light == change.before)
            #expect(change.before != change.after)
        }
        #expect(effect.items.map(\.element) == [.item(ItemID(2))])
        #expect(effect.lightsBefore.values.reduce(0, +) == effect.lightsAfter.values.reduce(0, +))
        #expect(!effect.isNone)
    }

    @Test func saysWhichTasksAndScoresWouldChange() throws {
        let book = try running().book
        let day = try Day.of(6, 20)
        var rules = book.rules
        rules.ladder.reminderDays = [20, 7]
        rules.reporting = ReportingRule(monthlyDay: 20)
        rules.score = try ScoreFormula(result: 50, timeliness: 30, truthfulness: 20)
        let effect = RulesEffect(of: rules, on: book, day: day)
        #expect(effect.tasksAdded.contains { if case .urge = $0.kind { true } else { false } })
        #expect(effect.tasksMoved.contains { $0.before.kind.code == "report" && $0.before.due != $0.after.due })
        #expect(effect.scores.contains { $0.institution == InstitutionID(1) })
    }

    @Test func theSameRulesDoNothing() throws {
        let book = try running().book
        #expect(RulesEffect(of: book.rules, on: book, day: try Day.of(6, 20)).isNone)
        #expect(book.rules.concerns(replacing: book.rules).isEmpty)
    }

    @Test func namesWhatACarelessSettingWouldDo() throws {
        let rules = LocalRules()
        var other = rules
        other.ranks = true
        other.light.redAbove = .percent(60)
        other.ladder.reminderDays = []
        other.ladder.escalation[1].workingDays = 0
        other.reporting.graceWorkingDays = 20
        other.score = try ScoreFormula(result: 40, timeliness: 60, truthfulness: 0)
        let concerns = other.concerns(replacing: rules)
        #expect(
            concerns == [
                .ranking, .truthfulnessIgnored, .resultMinor(40), .redHidden(.percent(60)), .noReminder, .lettersAtOnce,
                .graceLong(20),
            ])
        #expect(concerns.allSatisfy { !$0.words.chinese.isEmpty && !$0.words.english.isEmpty })
        // What is in force already needs no second confirmation.
        #expect(other.concerns(replacing: other).isEmpty)
    }

    @Test func whatIsCarelessTakesAConfirmation() throws {
        var desk = try Desk.signed()
        var rules = LocalRules()
        rules.ranks = true
        #expect(throws: Refusal.life(.rulesCareless([.ranking]))) {
            try desk.act(.directory(.setRules(rules, reason: "试点")))
        }
        try desk.act(.directory(.setRules(rules, reason: "试点", careless: true)))
        let payload = try #require(desk.entries.last?.payload)
        #expect(try desk.book.rules.ranks && payload["careless"]?.bool == true)
        #expect(payload["reason"]?.string?.hasPrefix("试点（已知悉并确认：打开单位排名") == true)
        // What is in force already is confirmed already; and nothing is confirmed where nothing speaks against it.
        rules.reporting = ReportingRule(monthlyDay: 20)
        try desk.act(.directory(.setRules(rules, reason: "提前", careless: true)))
        #expect(desk.entries.last?.payload["careless"]?.bool == false && desk.entries.last?.payload["reason"] == "提前")
    }

    @Test func aConfirmationNeverUndoesTheLaw() throws {
        var desk = try Desk.signed()
        var rules = LocalRules()
        rules.ranks = true
        rules.criteria = ["领导批示次数"]
        #expect(throws: Refusal.life(.forbiddenCriterion("领导批示次数", "批示"))) {
            try desk.act(.directory(.setRules(rules, reason: "试点", careless: true)))
        }
        let message = LifeRefusal.rulesCareless([.ranking]).message(about: nil)
        #expect(message.chinese.contains("排名") && message.chinese.contains("careless"))
        #expect(message.english.contains("Ranking") && message.english.contains("careless: true"))
    }

    /// What makes no sense is said in the reader's language, all of it.
    @Test func aRuleThatMakesNoSenseIsSaidInBothLanguages() throws {
        var desk = try Desk.signed()
        var light = LocalRules()
        light.light = LightRule(yellowFrom: .percent(30), redAbove: .percent(10))
        var soon = LocalRules()
        soon.light.dueSoonWorkingDays = 31
        var ladder = LocalRules()
        ladder.ladder.reminderDays = [91]
        for rules in [light, soon, ladder] {
            let refusal = #expect(throws: Refusal.self) {
                try desk.act(.directory(.setRules(rules, reason: "试点", careless: true)))
            }
            let message = try #require(refusal).message(about: nil)
            #expect(message.chinese.hasPrefix("设置不正确："))
            #expect(message.english.hasPrefix("The rule") && message.english.unicodeScalars.allSatisfy(\.isASCII))
        }
    }

    @Test func aCalendarThatForgetsAHolidayIsAConcern() throws {
        let rules = LocalRules()
        var other = rules
        try other.replaceCalendar("2026-01-01 holiday\n")
        let concerns = other.concerns(replacing: rules)
        guard case .holidaysDropped(let days)? = concerns.first else {
            Issue.record("no concern about holidays")
            return
        }
        let springFestival = try Day.of(2, 17, 2026)
        #expect(days.contains(springFestival))
    }
}

extension Target {
    /// Whether it counts things, not percent of work done.
    fileprivate var isCounted: Bool { trajectory.progress.target != 100 }
}

public import Values

extension ScoreFormula {
    /// The formula in the form of docs/cli.md: the one of the entries that set local rules.
    public var json: JSON { payload }
}

extension BookState {
    /// Scores in the form of docs/cli.md, in the order given: nobody is ranked.
    public func json(of scores: [InstitutionScore], by formula: ScoreFormula, on day: CalendarDate) -> JSON {
        [
            "schema": "duban.score/1", "book": .string(book.id.rawValue), "position": .integer(position),
            "day": .date(day), "formula": formula.json, "adopted": .bool(formula == rules.score),
            "institutions": .array(scores.map(json)),
        ]
    }

    private func json(_ score: InstitutionScore) -> JSON {
        [
            "id": .id(score.institution), "name": .optional(directory.institution(score.institution)?.name),
            "assessed": .bool(score.isAssessed), "total": .number(score.score.total.decimal(places: 2)),
            "expectedReports": .integer(score.facts.expectedReports),
            "timelyReports": .integer(score.facts.timelyReports.count),
            "lines": .array(
                score.score.lines.map { line in
                    [
                        "part": .string(line.part.code), "element": .optional(line.part.element?.description),
                        "points": .number(line.points.decimal(places: 2)),
                        "possible": .number(line.possible.decimal(places: 2)),
                        "positions": .array(line.positions.map(JSON.integer)),
                    ]
                }),
        ]
    }
}

extension YearScore.Line.Part {
    /// The word for it in JSON, which stays the same.
    public var code: String {
        switch self {
        case .target: "target"
        case .noTargets: "noTargets"
        case .timeliness: "timeliness"
        case .truthfulness: "truthfulness"
        case .returns: "returns"
        case .falseFigures: "falseFigures"
        }
    }

    /// The target that it is about, where it is about one.
    public var element: ElementID? {
        if case .target(let element) = self { element } else { nil }
    }
}

public import Values

extension ClarificationList {
    /// The list in the form of `docs/contract.md`.
    public func json(source: SourceDescription) -> JSON {
        .object([
            .init("schema", "duban.clarification/1"), .init("source", source.json), .init("title", .string(title)),
            .init("introduction", .string(introduction)),
            .init("columns", .array(ClarificationList.columns.map(JSON.string))),
            .init("parts", .array(parts.map(\.json))),
        ])
    }

    /// The list with the parts of the organisations that `isWanted` names.
    public func filtered(_ isWanted: (String?) -> Bool) -> ClarificationList {
        ClarificationList(title: title, introduction: introduction, parts: parts.filter { isWanted($0.organisation) })
    }

    private init(title: String, introduction: String, parts: [Part]) {
        self.title = title
        self.introduction = introduction
        self.parts = parts
    }
}

extension ClarificationList.Part {
    var json: JSON {
        .object([
            .init("organisation", .optional(organisation)), .init("heading", .string(heading)),
            .init("questions", .array(questions.map(\.json))),
        ])
    }
}

extension ClarificationList.Question {
    var json: JSON {
        .object([
            .init("number", .integer(number)), .init("item", .optional(item)), .init("sentence", .string(sentence)),
            .init("span", span.json), .init("code", .string(code)), .init("question", .string(question)),
            .init("suggestion", .optional(suggestion)), .init("answer", .null),
        ])
    }
}

public import Values

extension BookState {
    /// Tasks in the form of docs/cli.md, in the order given.
    public func json(of tasks: [DueTask], on day: CalendarDate) -> JSON {
        [
            "schema": "duban.due/1", "book": .string(book.id.rawValue), "position": .integer(position),
            "day": .date(day), "tasks": .array(tasks.map { json(of: $0, on: day) }),
        ]
    }

    private func json(of task: DueTask, on day: CalendarDate) -> JSON {
        let words = words(for: task.kind)
        let item = task.item.flatMap(self.item)
        return [
            "kind": .string(task.kind.code), "subject": .optional(task.kind.subject), "chinese": .string(words.chinese),
            "english": .string(words.english), "item": .optional(task.item?.description),
            "number": .optional(item?.number.value), "title": .optional(item?.title.value),
            "roles": .array(Role.allCases.filter(task.roles.contains).map { .string($0.rawValue) }),
            "performer": .optional(performer(of: task)), "organisation": .optionalID(organisation(for: task)),
            "institution": .optional(task.institution.flatMap { directory.institution($0)?.name }),
            "institutionID": .optional(task.institution?.description), "since": .date(task.since),
            "due": .optional(task.due?.description),
            "overdueDays": .optional(task.due.map { max(0, day.daysSince1970 - $0.daysSince1970) }),
        ]
    }
}

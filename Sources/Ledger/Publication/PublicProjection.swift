public import Values

/// All that the public may know of a book: the only thing that public pages are made of.
///
/// It is made by ``BookState/publicProjection(on:)`` and holds approved texts, and accepted figures of the targets that those texts
/// name; nothing of items, persons, posts, accounts, reports or evidence, and no count that tells how much is not published.
public struct PublicProjection: Sendable, Hashable {
    /// The book's name in addresses.
    public let book: BookID
    /// The plan year.
    public let year: Int
    /// Whom to turn to, and the title of the pages.
    public let contact: PublicContact
    /// The day for which the pages speak.
    public let day: CalendarDate
    /// The published items by heading, in the order of their numbers.
    public let sections: [PublicSection]

    /// All published items.
    public var items: [PublicItem] { sections.flatMap(\.items) }
    /// The last day on which anything that is shown changed.
    public var updated: CalendarDate? { items.map(\.updated).max() }

    /// The item of that number.
    public func item(_ number: Int) -> PublicItem? { items.first { $0.number == number } }

    /// The villages and projects that published texts name, each once.
    public var places: [PublicPlace] {
        var places: [PublicPlace] = []
        for item in items {
            for name in item.text.places {
                let key = PublicPlace.key(of: name)
                if let known = places.firstIndex(where: { $0.key == key }) {
                    if !places[known].items.contains(item.number) { places[known].items.append(item.number) }
                } else {
                    places.append(PublicPlace(name: name, key: key, items: [item.number]))
                }
            }
        }
        return places
    }
}

/// Published items under one heading.
public struct PublicSection: Sendable, Hashable {
    /// The heading.
    public let title: String
    /// The items.
    public let items: [PublicItem]
}

/// A published item.
public struct PublicItem: Sendable, Hashable {
    /// The number by which the public knows it: see ``Publishing/numbers``.
    public let number: Int
    /// The approved words.
    public let text: PublicText
    /// How far it is.
    public let progress: PublicProgress
    /// How far each of its targets is, as far as the text names them.
    public let targets: [PublicTargetProgress]
    /// The day on which the text was approved.
    public let approved: CalendarDate
    /// The last day for objections.
    public let objectionsUntil: CalendarDate
    /// How the time for objections stands.
    public let standing: ObjectionStanding
    /// The day on which what is shown last changed: the text, or a figure by its acceptance.
    public let updated: CalendarDate
    /// The day for which the last figure holds, where there is one.
    public let figuresOf: CalendarDate?

    /// How much of it is done, in whole percent: the average of its targets, where what has no figure counts as nothing. `nil` where
    /// no figure says anything.
    public var percent: Int? {
        if progress == .completed || progress == .reached { return 100 }
        let known = targets.compactMap(\.percent)
        return known.isEmpty ? nil : known.reduce(0, +) / targets.count
    }
}

/// How far something is, in words for everybody.
public enum PublicProgress: String, Sendable, Hashable, CaseIterable {
    /// There is no accepted figure yet.
    case begun
    /// It is under way.
    case underWay
    /// It is reached.
    case reached
    /// The work was found complete.
    case completed
    /// It is suspended.
    case paused

    /// The word in Chinese.
    public var chinese: String {
        switch self {
        case .begun: "已启动，数据待公布"
        case .underWay: "正在推进"
        case .reached: "已达到目标"
        case .completed: "已办结"
        case .paused: "暂停办理"
        }
    }

    /// The word in English.
    public var english: String {
        switch self {
        case .begun: "begun, figures to follow"
        case .underWay: "under way"
        case .reached: "target reached"
        case .completed: "completed"
        case .paused: "suspended"
        }
    }
}

/// How far a published target is, by figures that the office accepted.
public struct PublicTargetProgress: Sendable, Hashable {
    /// What the public calls it.
    public let label: String
    /// What is to be reached, with its unit: `3座`.
    public let target: String
    /// What was reached, with its unit; `nil` before the first accepted figure.
    public let reached: String?
    /// The share reached, in whole percent from 0 to 100; `nil` where nothing says so.
    public let percent: Int?
    /// The day for which the figure holds.
    public let day: CalendarDate?
    /// How far it is.
    public let progress: PublicProgress
}

/// A village or project that published texts name.
public struct PublicPlace: Sendable, Hashable {
    /// Its name, as published.
    public let name: String
    /// What stands for it in addresses: 12 hexadecimal digits that follow from the name.
    public let key: String
    /// The numbers of the items that name it.
    public internal(set) var items: [Int]

    /// The key of `name`: FNV-1a, so that a code that was printed stays right. It tells names apart and guards nothing.
    static func key(of name: String) -> String {
        let hash = name.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }
}

/// A text of an item for the public (公示): `w12`.
public struct PublicationID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "w" }
    /// The number, from 1.
    public let rawValue: Int
    /// The text numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An objection to a published text (异议): `b12`.
public struct ObjectionID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "b" }
    /// The number, from 1.
    public let rawValue: Int
    /// The objection numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

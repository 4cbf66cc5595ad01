/// An institution (单位) in the directory: `u12`.
public struct InstitutionID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "u" }
    /// The number, from 1.
    public let rawValue: Int
    /// The institution numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A post (岗位) in the directory: `p12`.
public struct PostID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "p" }
    /// The number, from 1.
    public let rawValue: Int
    /// The post numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An officer (人员) in the directory: `h12`.
public struct OfficerID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "h" }
    /// The number, from 1.
    public let rawValue: Int
    /// The officer numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A measure (措施) that an organisation takes: `m12`.
public struct MeasureID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "m" }
    /// The number, from 1.
    public let rawValue: Int
    /// The measure numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A part of a target allotted to a subordinate (分解): `l12`.
public struct AllotmentID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "l" }
    /// The number, from 1.
    public let rawValue: Int
    /// The allotment numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A report (反馈) of an organisation about an item: `r12`.
public struct ReportID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "r" }
    /// The number, from 1.
    public let rawValue: Int
    /// The report numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A request for more time (延期): `e12`.
public struct ExtensionID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "e" }
    /// The number, from 1.
    public let rawValue: Int
    /// The extension numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An urging (催办, 督办单): `d12`.
public struct UrgingID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "d" }
    /// The number, from 1.
    public let rawValue: Int
    /// The urging numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A problem that needs help (需协调问题): `q12`.
public struct ProblemID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "q" }
    /// The number, from 1.
    public let rawValue: Int
    /// The problem numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A request from a lead to a cooperating organisation (协同请求): `t12`.
public struct HelpID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "t" }
    /// The number, from 1.
    public let rawValue: Int
    /// The request numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A site check (现场核查): `k12`.
public struct SiteCheckID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "k" }
    /// The number, from 1.
    public let rawValue: Int
    /// The check numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

/// An appeal against a score (申诉): `a12`.
public struct AppealID: ElementNumber {
    /// The letter in the text form.
    public static var letter: Character { "a" }
    /// The number, from 1.
    public let rawValue: Int
    /// The appeal numbered `rawValue`.
    public init(rawValue: Int) { self.rawValue = rawValue }
}

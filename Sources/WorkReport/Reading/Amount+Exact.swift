public import Values

extension Amount {
    private static let powers = [
        "": 0, "十": 1, "百": 2, "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11,
        "万亿": 12,
    ]

    /// The amount with its scale word worked in, exactly: 9亿 is 900000000.
    ///
    /// `nil` for a scale word that is no power of ten, and where the result has more than 18 digits.
    public var exact: ExactNumber? {
        Amount.powers[scale ?? ""].flatMap(value.multiplied(byPowerOfTen:))
    }

    /// The amount as printed, without white space: `26亿元`.
    public var text: String { "\(value)\(scale ?? "")\(unit ?? "")" }
}

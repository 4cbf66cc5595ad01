internal import Values

extension Comparison.Growth {
    /// The difference with its sign and, where it means something, in percent: `+7亿元，+5.9%`.
    public var text: String {
        let difference = "\(sign(difference.coefficient < 0))\(scaled)\(unit ?? "")"
        guard let permille else { return difference }
        let magnitude = permille.magnitude
        return "\(difference)，\(sign(permille < 0))\(magnitude / 10).\(magnitude % 10)%"
    }

    private func sign(_ isNegative: Bool) -> String { isNegative ? "-" : "+" }

    /// The magnitude with 万 or 亿, exactly.
    private var scaled: String {
        let size = difference.coefficient < 0 ? ExactNumber(0).subtracting(difference) ?? difference : difference
        for (power, word) in [(8, "亿"), (4, "万")] where size >= ExactNumber(power == 8 ? 100_000_000 : 10_000) {
            if let value = size.divided(byPowerOfTen: power) { return "\(value)\(word)" }
        }
        return size.description
    }
}

/// What single characters mean in a Chinese numeral.
///
/// Source: GB/T 15835-2011, and the formal characters of the rules for bills (《支付结算办法》 annex 1).
enum NumeralCharacters {
    /// What a character means.
    enum Meaning: Equatable {
        /// 0 to 9.
        case digit(Int64)
        /// 十, 百, 千: ten to the power of 1 to 3, inside a group of four places.
        case place(Int)
        /// 万, 亿: ten to the power of 4 or 8, behind a group.
        case group(Int)
        /// 廿, 卅, 卌: so many tens.
        case tens(Int64)
    }

    /// The meaning of a unit in a Chinese numeral, `nil` for any other.
    static func meaning(of unit: CodeUnit) -> Meaning? {
        let code = codes[Int(unit.value)]
        switch code {
        case 0: return nil
        case 1...10: return .digit(Int64(code) - 1)
        case 11...13: return .place(Int(code) - 10)
        case 14, 18: return .group(Int(code) - 10)
        default: return .tens(Int64(code) - 30)
        }
    }

    /// Every character that a Chinese numeral can begin with.
    static let all = digits.joined() + places.joined() + groups.joined() + tens

    private static let digits = ["零〇", "一壹弌", "二贰两弍", "三叁弎叄", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"]
    private static let places = ["十拾", "百佰", "千仟"]
    private static let groups = ["万", "亿"]
    private static let tens = "廿卅卌"

    private static let codes: [UInt8] = {
        var codes = [UInt8](repeating: 0, count: 65536)
        for (value, characters) in digits.enumerated() {
            for unit in characters.utf16 { codes[Int(unit)] = UInt8(value + 1) }
        }
        for (power, characters) in places.enumerated() {
            for unit in characters.utf16 { codes[Int(unit)] = UInt8(power + 11) }
        }
        for (order, characters) in groups.enumerated() {
            for unit in characters.utf16 { codes[Int(unit)] = UInt8(order * 4 + 14) }
        }
        for (order, unit) in tens.utf16.enumerated() { codes[Int(unit)] = UInt8(order + 32) }
        return codes
    }()
}

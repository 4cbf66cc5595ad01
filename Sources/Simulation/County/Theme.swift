/// What an item can be about: a title, who does it, and the clauses it is made of.
struct Theme {
    /// The section it stands in, from 0.
    let section: Int
    let title: String
    let lead: String
    let others: [String]
    let clauses: [Clause]

    static let sections = ["扩大有效投资", "做强现代产业", "全面推进乡村振兴", "提升城乡品质", "增进民生福祉", "守牢安全底线"]
}

/// A promise as documents print it. Ranges are in the last digit that is printed.
enum Clause {
    /// An amount with one decimal, of which a part may be named (其中).
    case amount(String, String, tenths: ClosedRange<Int>, scale: String?, unit: String, part: String? = nil)
    /// So many things, of which some may be named.
    case count(String, String, ClosedRange<Int>, unit: String, part: String? = nil)
    /// A share in percent that shall be reached.
    case ratio(String, percent: ClosedRange<Int>)
    /// A growth in percent with one decimal.
    case growth(String, tenths: ClosedRange<Int>)
    /// A share or a concentration that shall not be exceeded.
    case ceiling(String, tenths: ClosedRange<Int>, unit: String)
    /// A named thing done by the end of a month.
    case milestone(String, month: Int)
    /// Something that must not happen.
    case redline(String)
    /// Something kept up.
    case ongoing(String)
}

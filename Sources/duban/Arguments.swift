public import ArgumentParser
public import Ledger
public import Values

extension CalendarDate: ExpressibleByArgument {
    /// The day written as `2026-06-30`.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension YearMonth: ExpressibleByArgument {
    /// The month written as `2026-06`.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Role: ExpressibleByArgument {}

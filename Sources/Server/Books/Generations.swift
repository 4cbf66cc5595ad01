/// Values that never change, kept in two generations: those that nobody asks for while one generation fills up are let go.
struct Generations<Key: Hashable, Value> {
    private let generationMax: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    /// Keeps at most twice `generationMax` values.
    init(generationMax: Int) {
        precondition(generationMax > 0, "generations of \(generationMax) values")
        self.generationMax = generationMax
    }

    /// The value kept for `key`.
    mutating func value(for key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old[key] else { return nil }
        keep(value, for: key)
        return value
    }

    /// Keeps `value` for `key`.
    mutating func keep(_ value: Value, for key: Key) {
        if young.count >= generationMax { (old, young) = (young, [:]) }
        young[key] = value
    }
}

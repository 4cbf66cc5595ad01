/// The last few values that were worked out, by what they were worked out of.
struct Kept<Key: Hashable, Value> {
    private let capacity: Int
    private var values: [(key: Key, value: Value)] = []

    /// Keeps at most `capacity` values; the one not asked for longest goes first.
    init(capacity: Int) {
        precondition(capacity > 0, "keeping \(capacity) values")
        self.capacity = capacity
    }

    /// The value kept for `key`.
    mutating func value(for key: Key) -> Value? {
        guard let index = values.firstIndex(where: { $0.key == key }) else { return nil }
        let found = values.remove(at: index)
        values.append(found)
        return found.value
    }

    /// Keeps `value` for `key`.
    mutating func keep(_ value: Value, for key: Key) {
        values.removeAll { $0.key == key }
        if values.count == capacity { values.removeFirst() }
        values.append((key, value))
    }

    /// The value kept for `key`, or the one that `make` makes, which is kept.
    mutating func value(for key: Key, make: () throws -> Value) rethrows -> Value {
        if let known = value(for: key) { return known }
        let made = try make()
        keep(made, for: key)
        return made
    }
}

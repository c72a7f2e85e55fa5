/// Sums by `StretchDay`: a table with open places (Knuth, The Art of Computer Programming, 6.4), for each row adds to
/// two of them and a general dictionary takes several times as long.
struct DaySums: Sendable {
    /// 0 where no sum is.
    private var keys: [UInt64] = Array(repeating: 0, count: 64)
    private var sums: [Balance] = Array(repeating: Balance(), count: 64)
    private var count = 0

    mutating func add(_ change: Balance, at day: StretchDay) {
        if 2 * count >= keys.count { grow() }
        let slot = slot(of: day.packed)
        if keys[slot] == 0 {
            keys[slot] = day.packed
            count += 1
        }
        sums[slot] &+= change
    }

    func forEach(_ visit: (StretchDay, Balance) -> Void) {
        for (slot, key) in keys.enumerated() where key != 0 { visit(StretchDay(packed: key), sums[slot]) }
    }

    /// Where a key stands, or the free place where it belongs.
    private func slot(of key: UInt64) -> Int {
        // The golden ratio spreads neighbouring keys; the table's length is a power of two.
        var slot = Int(truncatingIfNeeded: key &* 0x9e37_79b9_7f4a_7c15 >> 32) & (keys.count - 1)
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldSums) = (keys, sums)
        keys = Array(repeating: 0, count: 2 * oldKeys.count)
        sums = Array(repeating: Balance(), count: 2 * oldKeys.count)
        for (key, sum) in zip(oldKeys, oldSums) where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            sums[slot] = sum
        }
    }
}

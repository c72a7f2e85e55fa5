/// The round values at which the lines of a chart stand.
struct Scale: Sendable, Hashable {
    /// From low to high, always with 0.
    let ticks: [Int]

    /// About `count` round values that take in 0 and everything from `low` to `high`.
    init(low: Int, high: Int, unit: Int, count: Int = 5) {
        let low = min(low, 0)
        let high = max(high, 0)
        // Values that large mean nothing on paper; bounding them keeps the sums below within range.
        let bottom = max(low, -Scale.limit)
        let top = bottom == 0 && high == 0 ? unit : min(high, Scale.limit)
        let step = Scale.step(for: (top - bottom + count - 1) / count, unit: unit)
        let first = -((-bottom + step - 1) / step)
        let last = (top + step - 1) / step
        ticks = (first...max(last, first + 1)).map { $0 * step }
    }

    private static let limit = 1_000_000_000_000

    /// Where a value stands between the lowest line (0) and the highest (1).
    func fraction(_ value: Int) -> Double {
        guard let low = ticks.first, let high = ticks.last else { return 0 }
        let bounded = min(max(value, low), high)
        return Double(bounded - low) / Double(high - low)
    }

    /// The smallest of 1, 2, 5, 10, 20 … times the unit that is not below the wish.
    private static func step(for wish: Int, unit: Int) -> Int {
        var step = unit
        while true {
            for factor in [1, 2, 5] where step * factor >= wish {
                return step * factor
            }
            step *= 10
        }
    }
}

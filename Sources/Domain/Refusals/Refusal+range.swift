extension Refusal {
    /// Refuses a number outside a range, naming its bounds; nil when it lies inside.
    package static func ifOutside(_ allowed: ClosedRange<Int>, _ number: Int, at field: String) -> Refusal? {
        guard !allowed.contains(number) else { return nil }
        return Refusal(.numberOutOfRange, at: field, ["min": "\(allowed.lowerBound)", "max": "\(allowed.upperBound)"])
    }
}

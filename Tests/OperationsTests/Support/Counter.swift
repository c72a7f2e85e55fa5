import Synchronization

/// A generator of bytes that look random and are the same at each run (SplitMix64).
final class Counter: Sendable {
    private let state = Atomic<UInt64>(0)

    func next() -> UInt8 {
        var word = state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: word ^ (word >> 31))
    }
}

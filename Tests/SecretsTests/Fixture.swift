import Secrets

/// Known bytes: 0, 1, 2, … from a start.
func counting(from start: UInt8 = 0) -> Randomness {
    Randomness { count in (0..<count).map { start &+ UInt8(truncatingIfNeeded: $0) } }
}

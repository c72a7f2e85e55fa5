import Foundation
import Ledger
import Operations

extension TimeSource {
    /// The machine's clock.
    static let system = TimeSource {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// A clock that was set to an instant when the process began and goes on from there.
    static func set(to start: Instant) -> TimeSource {
        let began = ContinuousClock.now
        return TimeSource {
            let passed = began.duration(to: .now).components
            return Instant(
                milliseconds: start.milliseconds + passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000)
        }
    }
}

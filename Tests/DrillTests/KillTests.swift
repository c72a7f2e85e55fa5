import Foundation
import Testing

/// How often: a small helping here, a thousand in `make endurance`.
private let rounds = Int(ProcessInfo.processInfo.environment["POORTWACHT_KILLS"] ?? "") ?? 10

@Suite("A server that is killed")
struct KillTests {
    @Test("64 clients post, the process is killed again and again: nothing acknowledged is gone, nothing is double")
    func nothingIsGone() throws {
        var chance = SplitMix(seed: 20_261_122)
        // A new folder now and then, so that a long series does not end with a history that takes minutes to follow.
        for first in stride(from: 0, to: rounds, by: 50) {
            let ground = try DrillGround()
            defer { ground.remove() }
            let kills = min(50, rounds - first)
            for _ in 0..<kills {
                try ground.postUntilKilled(after: Double(chance.next(below: 250)) / 1000)
            }
            let outcome = try ground.check()
            print("killed \(kills) times: \(outcome.text)")
            #expect(outcome.status == 0, "\(outcome.text)")
            #expect(try ground.acknowledged() >= kills, "each round posted something")
        }
    }

    @Test("The check finds what is missing: a test of the test")
    func findsMissing() throws {
        let ground = try DrillGround()
        defer { ground.remove() }
        try ground.postUntilKilled(after: 0)
        try ground.pretend("01234567-89ab-cdef-0123-456789abcdef")
        let outcome = try ground.check()
        #expect(outcome.status == 1)
        #expect(outcome.text.contains("\"missing\":1"))
    }

    @Test("The check finds what was posted twice: a test of the test")
    func findsDouble() throws {
        let ground = try DrillGround()
        defer { ground.remove() }
        try ground.postUntilKilled(after: 0.1, twice: true)
        let outcome = try ground.check()
        #expect(outcome.status == 1)
        #expect(!outcome.text.contains("\"double\":0"))
    }
}

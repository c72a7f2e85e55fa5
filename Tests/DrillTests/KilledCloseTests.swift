import Foundation
import Testing

/// How often: a small helping here, a thousand in `make endurance`.
private let kills = Int(ProcessInfo.processInfo.environment["POORTWACHT_KILLS"] ?? "") ?? 6

@Suite("A close that is killed", .timeLimit(.minutes(240)))
struct KilledCloseTests {
    /// One network, of which a copy is closed undisturbed and another one is killed again and again while it closes.
    @Test("Killed at any moment and run again, a month ends the same: papers to the byte, one mail each")
    func endsTheSame() throws {
        var chance = SplitMix(seed: 20_261_101)
        let ground = try CloseGround()
        defer { ground.remove() }
        let (expected, seconds) = try ground.closeUndisturbed()
        #expect(expected.first?.hasPrefix("month closed ") == true)
        #expect(expected.count { $0.hasPrefix("paper ") } >= 9 * 3)
        let mails = expected.filter { $0.hasPrefix("mail ") }
        #expect(!mails.isEmpty && Set(mails).count == mails.count)
        var left = kills
        var interrupted = 0
        while left > 0 {
            try ground.beginAnew()
            // A few kills to a close, as much work between them as lets it come to its end.
            for _ in 0..<min(left, 3) {
                let wait = Double(chance.next(below: 1000)) / 1000 * seconds / 2
                if try ground.closeUntilKilled(after: wait) { interrupted += 1 }
                left -= 1
            }
            #expect(try ground.close() == 0)
            #expect(try ground.listed() == expected)
        }
        print("killed \(interrupted) times while a month closed")
        #expect(interrupted > 0)
    }
}

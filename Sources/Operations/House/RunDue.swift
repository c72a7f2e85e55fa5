import Domain

/// Everything that comes by itself in a network, up to now: what was missed while the server stood still is caught up,
/// and repeating it changes nothing. Done by the scheduler.
///
/// What does not succeed keeps nothing else waiting: it is noted for the coordinators (`ListTroubles`) and tried again
/// at growing distances. While the clock runs too far ahead to be believed, nothing is done that depends on the day.
package struct RunDue: Sendable {
    package init() {}

    /// Throws `DueFailures` after the round when something of it did not succeed.
    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        var failures: [DueFailure] = []
        let isClockBelieved = try await WatchClock().run(at: desk)
        if !isClockBelieved {
            failures += try await desk.attempt(.clock) { throw ImplausibleClock() }.map { [$0] } ?? []
        }
        for work in DueWork.allCases where isClockBelieved || !work.dependsOnDay {
            let failure = try await desk.attempt(.work(work)) {
                failures += try await work.run(at: desk, isClockBelieved: isClockBelieved)
            }
            failures += failure.map { [$0] } ?? []
        }
        guard failures.isEmpty else { throw DueFailures(all: failures) }
    }
}

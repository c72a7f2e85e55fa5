import Domain

/// Everything that comes by itself in a network, up to now: what was missed while the server stood still is caught up,
/// and repeating it changes nothing. Done by the scheduler.
///
/// What does not succeed keeps nothing else waiting: it is noted for the coordinators (`ListTroubles`) and tried again
/// at growing distances.
package struct RunDue: Sendable {
    package init() {}

    /// Throws `DueFailures` after the round when something of it did not succeed.
    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        var failures: [DueFailure] = []
        for work in DueWork.allCases {
            let failure = try await desk.attempt(.work(work)) { failures += try await work.run(at: desk) }
            failures += failure.map { [$0] } ?? []
        }
        guard failures.isEmpty else { throw DueFailures(all: failures) }
    }
}

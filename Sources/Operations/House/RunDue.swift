import Domain
import Storage

/// Everything that comes by itself in a network, up to now: what was missed while the server stood still is caught up,
/// and repeating it changes nothing. Done by the scheduler.
package struct RunDue: Sendable {
    package init() {}

    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        _ = try await desk.perform(BookDuePlacements())
        _ = try await desk.perform(ExpireClaims())
        _ = try await desk.perform(ExpireSlots())
        _ = try await desk.perform(ExpireCorrections())
        _ = try await ResumeIssuing().run(at: desk)
        try await ChaseSignatures().run(at: desk)
        try await desk.perform(ForgetExpired())
        try await desk.perform(ForgetOldMails())
        _ = try await desk.perform(RemindOfHours())
        try await CloseDueMonths().run(at: desk)
        try await SendReminders().run(at: desk)
        try await SendDigests().run(at: desk)
        _ = try await SealDueContracts().run(at: desk)
    }
}

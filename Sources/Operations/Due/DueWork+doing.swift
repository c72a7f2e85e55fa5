import Domain
import Storage

extension DueWork {
    /// Whether a wrong day does harm: mails about what is far away, or proposals that end too early. What was begun
    /// goes on at any hour; of closing months only that part does.
    var dependsOnDay: Bool {
        switch self {
        case .contracts, .months, .seals: false
        case .placements, .claims, .slots, .corrections, .signatures, .expired, .oldMails, .hours, .reminders, .digests:
            true
        }
    }

    /// Does all of it that is due now.
    ///
    /// - Parameter isClockBelieved: without that no further month is closed.
    /// - Returns: what of it did not succeed while the rest did.
    func run(at desk: Desk, isClockBelieved: Bool) async throws -> [DueFailure] {
        switch self {
        case .placements: _ = try await desk.perform(BookDuePlacements())
        case .claims: _ = try await desk.perform(ExpireClaims())
        case .slots: _ = try await desk.perform(ExpireSlots())
        case .corrections: _ = try await desk.perform(ExpireCorrections())
        case .contracts: _ = try await ResumeIssuing().run(at: desk)
        case .signatures: try await ChaseSignatures().run(at: desk)
        case .expired: try await desk.perform(ForgetExpired())
        case .oldMails: try await desk.perform(ForgetOldMails())
        case .hours: _ = try await desk.perform(RemindOfHours())
        case .months: return try await CloseDueMonths(closesFurther: isClockBelieved).run(at: desk)
        case .reminders: try await SendReminders().run(at: desk)
        case .digests: try await SendDigests().run(at: desk)
        case .seals: _ = try await SealDueContracts().run(at: desk)
        }
        return []
    }
}

import Domain
import Storage

extension DueWork {
    /// Does all of it that is due now.
    ///
    /// - Returns: what of it did not succeed while the rest did.
    func run(at desk: Desk) async throws -> [DueFailure] {
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
        case .months: return try await CloseDueMonths().run(at: desk)
        case .reminders: try await SendReminders().run(at: desk)
        case .digests: try await SendDigests().run(at: desk)
        case .seals: _ = try await SealDueContracts().run(at: desk)
        }
        return []
    }
}

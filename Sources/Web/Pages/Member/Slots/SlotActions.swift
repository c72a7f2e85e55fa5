import Domain
import Ledger
import Operations
import Wording

/// What the buttons and short forms on a place's page do.
enum SlotActions {
    static func renew(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let end = fields.required("end", .typedDay)
        try fields.finish()
        try await visit.desk.perform(RenewSlot(id: id, end: end()))
        return visit.redirect(to: .slot(id), flash: .slotRenewed)
    }

    /// For one's own place another's candidate; for another's place one's own.
    static func propose(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: SlotSubject.self)
        let candidate = fields.id("candidate", of: CandidateSubject.self)
        try fields.finish()
        let slot = try await visit.desk.ask(ShowSlot(id: id)).slot
        let side: Claim.Side = visit.desk.actor.actsFor(slot.member) ? .taking : .bringing
        let claim = try await visit.desk.perform(ProposeClaim(candidate: candidate(), slot: id, side: side))
        return visit.redirect(to: .claim(claim), flash: .claimProposed)
    }
}

import Domain
import Ledger
import Operations
import Wording

/// What the buttons and short forms on a candidate's page do.
enum CandidateActions {
    static func recordGates(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let revision = fields.revision()
        let spoor2 = fields.bool("spoor2_in_plan")
        let driegesprek = fields.optional("driegesprek_on", .typedDay)
        let advice = fields.optional("advice_on", .typedDay)
        try fields.finish()
        try await visit.desk.perform(
            RecordGates(
                id: id, revision: revision(), spoor2InPlan: spoor2(), driegesprekOn: driegesprek(), adviceOn: advice()
            )
        )
        return visit.redirect(to: .candidate(id), flash: .saved)
    }

    static func askAkkoord(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        try fields.finish()
        _ = try await visit.desk.perform(AskAkkoord(id: id))
        return visit.redirect(to: .candidate(id), flash: .akkoordAsked)
    }

    static func recordPaper(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let day = fields.required("day", .typedDay)
        try fields.finish()
        try await visit.desk.perform(RecordPaperAkkoord(id: id, day: day()))
        return visit.redirect(to: .candidate(id), flash: .akkoordRecorded)
    }

    static func publish(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        try fields.finish()
        try await visit.desk.perform(PublishCandidate(id: id))
        return visit.redirect(to: .candidate(id), flash: .candidatePublished)
    }

    static func confirm(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        try fields.finish()
        try await visit.desk.perform(ConfirmCard(id: id))
        return visit.redirect(to: .candidate(id), flash: .cardConfirmed)
    }

    /// The own employer proposes a place; somebody who offers one proposes it to another's candidate.
    static func propose(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: CandidateSubject.self)
        let slot = fields.id("slot", of: SlotSubject.self)
        try fields.finish()
        let offer = try await visit.desk.ask(ShowSlot(id: slot()))
        let side: Claim.Side = visit.belongs(to: offer.slot.member) ? .taking : .bringing
        let claim = try await visit.desk.perform(ProposeClaim(candidate: id, slot: slot(), side: side))
        return visit.redirect(to: .claim(claim), flash: .claimProposed)
    }
}

extension FieldReader {
    /// The revision of the row that a form was filled in for.
    func revision() -> Field<Int> { int("revision", in: 0...Int.max) }
}

import Domain
import Ledger
import Operations
import Wording

/// What the buttons and short forms on a proposal's page do.
enum ClaimActions {
    static func talk(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        let saidOn = fields.required("said_on", .typedDay)
        try fields.finish()
        try await visit.desk.perform(AgreeToTalk(id: id, saidOn: saidOn()))
        return visit.redirect(to: .claim(id), flash: .claimTalkBegan)
    }

    static func agree(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        let party = fields.choice("party", of: ClaimParty.self)
        let saidOn = fields.optional("said_on", .typedDay)
        try fields.finish()
        try await visit.desk.perform(AgreeToPlacement(id: id, party: party(), saidOn: saidOn()))
        return visit.redirect(to: .claim(id), flash: .claimAgreed)
    }

    static func decline(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        let party = fields.choice("party", of: ClaimParty.self)
        let reason = fields.choice("reason", of: DeclineReason.self)
        try fields.finish()
        try await visit.desk.perform(DeclineClaim(id: id, reason: reason(), party: party()))
        return visit.redirect(to: .claim(id), flash: .claimDeclined)
    }

    static func withdraw(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        try fields.finish()
        try await visit.desk.perform(WithdrawClaim(id: id))
        return visit.redirect(to: .claim(id), flash: .claimWithdrawn)
    }

    /// Opens the contract: the one that is there, or a new draft.
    static func draftContract(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ClaimSubject.self)
        try fields.finish()
        let contract = try await visit.desk.perform(DraftContract(claim: id))
        return visit.redirect(to: .contract(contract), flash: .contractDrafted)
    }
}

import Domain
import Ledger
import Operations
import Wording

/// What the short forms on a contract's page do, and its document.
enum ContractActions {
    static func approveTerm(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let revision = fields.revision()
        try fields.finish()
        try await visit.desk.perform(ApproveTerm(id: id, revision: revision()))
        return visit.redirect(to: .contract(id), flash: .saved)
    }

    static func decline(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let party = fields.choice("declining_party", of: ContractParty.self)
        let reason = fields.choice("reason", of: DeclineReason.self)
        try fields.finish()
        try await visit.desk.perform(DeclineContract(id: id, reason: reason(), party: party()))
        return visit.redirect(to: .contract(id), flash: .contractDeclined)
    }

    static func readingCopy(_ visit: Visit) async throws -> FileResponse {
        let copy = try await visit.desk.perform(ReadReadingCopy(id: visit.context.id("id", of: ContractSubject.self)))
        return FileResponse(copy.bytes, mediaType: "application/pdf", name: copy.name, isShown: true)
    }

    static func document(_ visit: Visit) async throws -> FileResponse {
        let id = try visit.context.id("id", of: ContractSubject.self)
        let paper = try await visit.desk.perform(ReadContract(id: id))
        return FileResponse(paper.bytes, mediaType: "application/pdf", name: paper.name, isShown: true)
    }
}

import Domain
import Foundation
import Ledger
import Storage

/// Opens what is sealed of a candidate. Whoever calls these has checked that the desk's actor may see it, and records
/// the look where a rule asks for it. Nil when the layer was never filled in or the candidate was erased.
extension ReadScope {
    /// Name and contact.
    func identity(of candidate: CandidateId, at desk: Desk) throws -> CandidateIdentity? {
        try opened(IdentityForm.self, of: candidate, at: desk)?.value
    }

    /// What the candidate can do and needs.
    func conditions(of candidate: CandidateId, at desk: Desk) throws -> Conditions? {
        try opened(ConditionsForm.self, of: candidate, at: desk)?.value()
    }

    /// Sickness periods and corrections.
    func timeline(of candidate: CandidateId, at desk: Desk) throws -> TimelineFacts? {
        try opened(TimelineForm.self, of: candidate, at: desk)?.value()
    }

    private func opened<Form: LayerForm>(_ form: Form.Type, of candidate: CandidateId, at desk: Desk) throws -> Form? {
        guard let wrapped = try wrappedKey(of: candidate), let sealed = try sealedLayer(form.layer, of: candidate)
        else {
            return nil
        }
        let key = try desk.vault.key(of: candidate, wrapped: wrapped)
        let plain = try desk.vault.open(sealed, with: key, of: candidate, as: form.layer.rawValue)
        let envelope = try JSONDecoder().decode(LayerEnvelope<Form>.self, from: Data(plain))
        guard envelope.version == form.version else { throw StoreError.valueUnreadable(form.layer.rawValue) }
        return envelope.content
    }
}

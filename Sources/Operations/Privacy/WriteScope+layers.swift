import Domain
import Foundation
import Ledger
import Storage

/// Seals what may be known of a candidate by few, each layer by itself with the candidate's own key.
extension WriteScope {
    /// Gives a new candidate its key.
    func makeKey(of candidate: CandidateId, at desk: Desk) throws {
        try insert(wrappedKey: desk.vault.newKey(of: candidate), of: candidate)
    }

    func seal(_ identity: CandidateIdentity, of candidate: CandidateId, at desk: Desk) throws {
        try seal(IdentityForm(identity), of: candidate, at: desk)
    }

    func seal(_ conditions: Conditions, of candidate: CandidateId, at desk: Desk) throws {
        try seal(ConditionsForm(conditions), of: candidate, at: desk)
    }

    func seal(_ facts: TimelineFacts, of candidate: CandidateId, at desk: Desk) throws {
        try seal(TimelineForm(facts), of: candidate, at: desk)
    }

    /// Refuses `candidateUnknown` once the candidate's key is gone: nothing can be sealed for somebody forgotten.
    private func seal<Form: LayerForm>(_ form: Form, of candidate: CandidateId, at desk: Desk) throws {
        guard let wrapped = try reading.wrappedKey(of: candidate) else { throw Refusal(.candidateUnknown) }
        let key = try desk.vault.key(of: candidate, wrapped: wrapped)
        let plain = Array(try JSONEncoder().encode(LayerEnvelope(form)))
        let sealed = try desk.vault.seal(plain, with: key, of: candidate, as: Form.layer.rawValue)
        try store(sealed: sealed, as: Form.layer, of: candidate)
    }
}

import Domain
import Ledger
import Storage

extension CandidateRow {
    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow {
        let employer = try employer.employer(in: scope.reading)
        let draft = try draft(of: employer)
        if let known = try scope.reading.candidate(reference: reference.text, of: employer.member.id) {
            guard try says(known, sameAs: draft, at: desk, in: scope.reading) else {
                throw Refusal(.candidateReferenceTaken, at: "/referentie", ["reference": reference.text])
            }
            return .alreadyThere
        }
        try Refusal.renamingFields(["/periods": "/eerste_ziektedag", "/member": "/lid_kvk"]) {
            _ = try CreateCandidate(draft: draft).execute(at: desk, in: scope)
        }
        return .created
    }

    /// What the own employer would fill in: one sickness period, which still lasts.
    private func draft(of employer: Employer) throws(Refusal) -> CandidateDraft {
        let period = try SicknessPeriod(firstDay: firstSickDay, lastDay: nil, at: "/eerste_ziektedag")
        return CandidateDraft(
            member: employer.member.id, legalEntity: employer.legalEntity.id, reference: reference, card: card,
            availableFrom: availableFrom, name: name, email: email, phone: phone,
            conditions: Conditions(capabilities: [], conditions: conditions), timeline: TimelineFacts(periods: [period])
        )
    }

    private func says(
        _ known: Candidate, sameAs draft: CandidateDraft, at desk: Desk, in scope: ReadScope
    ) throws -> Bool {
        guard known.legalEntity == draft.legalEntity, known.availableFrom == draft.availableFrom else { return false }
        let needs = try scope.conditions(of: known.id, at: desk)?.conditions ?? []
        let sameNeeds = needs == draft.conditions?.conditions
        let sameClock = try scope.timeline(of: known.id, at: desk)?.periods == draft.timeline?.periods
        let sameIdentity = try scope.identity(of: known.id, at: desk) == draft.identity
        return try sameNeeds && sameClock && sameIdentity && known.card == draft.card.card()
    }
}

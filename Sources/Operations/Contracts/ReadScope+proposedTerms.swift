import Domain
import Ledger
import Storage

extension ReadScope {
    /// The terms that a draft begins with: the work from the slot, the hours that fit both, one step, the kind's own
    /// term or the slot's. The members change what they agreed otherwise.
    func proposedTerms(for claim: Claim, at desk: Desk) throws -> ContractTerms {
        guard let candidate = try candidate(claim.candidate), let offer = try slot(claim.slot)?.offer else {
            throw Refusal(.notFound)
        }
        let kind = offer.kind
        let start = max(offer.start, candidate.availableFrom, desk.today.adding(days: 1))
        let rulebook = desk.equipment.rulebook
        let weeklyMinutes = min(offer.maximumWeeklyMinutes, candidate.card.weeklyMinutes)
        return ContractTerms(
            kind: kind, bringing: kind == .trialUwv ? nil : candidate.legalEntity,
            taking: try legalEntity(nil, of: claim.taking), ownFunction: candidate.card.functionGroup.dutch,
            function: offer.title, tasks: offer.tasks.isEmpty ? [offer.title] : offer.tasks,
            workplace: "\(offer.postcode) \(offer.town)", start: start,
            end: PlacementTerm.defaultEnd(of: kind, from: start, rulebook: rulebook)
                ?? max(start, offer.end),
            schedule: [HoursVersion(from: start, weeklyMinutes: weeklyMinutes)], fee: .none,
            mentor: try mentor(of: claim),
            noticeDays: kind == .secondment ? rulebook.value(.secondmentNoticeDays, on: start) : 0,
            hiringIntent: kind.hiringIntent ?? false,
            hiringOffer: kind == .trialUwv
                ? ContractTerms.HiringOffer(
                    months: rulebook.value(.trialUwvHiringIntentMonths, on: start), weeklyMinutes: weeklyMinutes,
                    hasProbation: false
                ) : nil
        )
    }

    /// The contact person of the taking member; the member itself while it has nobody.
    private func mentor(of claim: Claim) throws -> String {
        let contact = try contact(claim.contact, of: claim.taking) ?? firstContact(of: claim.taking)
        if let contact, let user = try user(contact) { return user.name }
        return try member(claim.taking)?.name ?? ""
    }
}

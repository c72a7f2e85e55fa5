import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension ContractScene {
    func drafted() async throws -> ContractId {
        try await host.desk().perform(DraftContract(claim: claim))
    }

    /// The contract as the coordinator sees it.
    func shown(_ id: ContractId) async throws -> ContractView {
        try await network.coordinator().ask(ShowContract(id: id))
    }

    /// Drafts, agrees on a fee where one is due, and issues.
    func issued() async throws -> ContractId {
        let id = try await drafted()
        if try await shown(id).terms.kind.hasFee { try await change(id) { _ in } }
        return try await IssueContract(id: id, revision: shown(id).revision).run(at: employer.desk())
    }

    func textHash(_ id: ContractId) async throws -> Digest256 {
        try #require(try await shown(id).documentHash)
    }

    /// Goes all the way to a planned placement.
    func planned() async throws -> PlacementId {
        let id = try await issued()
        for party in try await shown(id).awaited { try await sign(id, as: party) }
        return try #require(try await shown(id).placement)
    }

    func placement(_ id: PlacementId) async throws -> PlacementView {
        try await network.coordinator().ask(ShowPlacement(id: id)).placement
    }

    /// Changes the terms as the own employer, with a fee of 14.50 for a secondment.
    @discardableResult
    func change(
        _ id: ContractId, at desk: Desk? = nil, _ edit: (inout Terms) throws -> Void
    ) async throws -> ContractId {
        let view = try await shown(id)
        var terms = Terms(view.terms)
        if view.terms.kind.hasFee {
            terms.fee = .perHour(cents: 1450, vat: .standard)
            terms.feeBasis = Terms.feeBasis
        }
        terms.hasBenefit = view.terms.kind == .trialUwv
        try edit(&terms)
        let act = ChangeTerms(id: id, revision: view.revision, draft: try terms.draft())
        return if let desk { try await desk.perform(act) } else { try await employer.desk().perform(act) }
    }

    func candidateState() async throws -> CandidateState? {
        let id = candidate
        return try await network.read { try $0.candidate(id)?.state }
    }

    func claimState() async throws -> ClaimState? {
        let id = claim
        return try await network.read { try $0.claim(id)?.state }
    }
}

/// Terms that a test edits.
struct Terms {
    var kind: PlacementKind
    var bringing: LegalEntityId?
    var taking: LegalEntityId
    var start: CalendarDay
    var end: CalendarDay
    var schedule: [HoursVersion]
    var fee: ContractTerms.Fee
    var noticeDays: Int
    var hiringIntent: Bool
    var approvedOn: CalendarDay?
    var tasks: [String]
    var feeBasis: ContractTerms.FeeBasis?
    var hasBenefit: Bool
    var hiringOffer: ContractTerms.HiringOffer?

    /// 18.90 an hour without profit.
    static let feeBasis = ContractTerms.FeeBasis(grossCents: 1400, chargesCents: 400, administrationCents: 90)

    init(_ terms: ContractTerms) {
        kind = terms.kind
        bringing = terms.bringing
        taking = terms.taking
        start = terms.start
        end = terms.end
        schedule = terms.schedule
        fee = terms.fee
        noticeDays = terms.noticeDays
        hiringIntent = terms.hiringIntent
        approvedOn = terms.approvedOn
        tasks = terms.tasks
        feeBasis = terms.feeBasis
        hasBenefit = terms.hasBenefit
        hiringOffer = terms.hiringOffer
    }

    func draft() throws -> TermsDraft {
        TermsDraft(
            kind: kind, bringing: bringing, taking: taking, ownFunction: try GuardedLine("Bakker", at: "/own_function"),
            function: try GuardedLine("Conciërge", at: "/function"),
            tasks: try tasks.map { try GuardedLine($0, at: "/tasks") },
            workplace: try PlainLine("Havenweg 1, 1811 DB Alkmaar", at: "/workplace"), start: start, end: end,
            schedule: schedule, fee: fee, mentor: try PersonName("Gerda Smit", at: "/mentor"), noticeDays: noticeDays,
            hiringIntent: hiringIntent, approvedOn: approvedOn, feeBasis: feeBasis, hasBenefit: hasBenefit,
            hiringOffer: hiringOffer
        )
    }
}

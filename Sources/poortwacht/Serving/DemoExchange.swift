import Domain
import Ledger
import Operations

/// What members of the demo network do together today: a proposal that waits in each direction, and a contract that
/// waits for signatures. Made by the ordinary operations, so that everything about them is as it would be.
struct DemoExchange: Sendable {
    private struct Pair {
        let candidate: Candidate
        let slot: Slot
        let match: Match
    }

    /// How long before the first day of the work the contract lies ready.
    private static let daysToSign = 14

    let desk: Desk

    /// The two members of the contract, the bringing one first: for them the demo prints a link.
    func members() async throws -> [MemberId] {
        let pair = Self.forContract(try await pairs())
        return pair.map { [$0.candidate.member, $0.slot.member] } ?? []
    }

    /// Their users can sign in by now, for a contract waits for people who can sign.
    func tell() async throws {
        let pairs = try await pairs()
        guard let first = Self.forContract(pairs) else { return }
        try await contract(first)
        let members = [first.candidate.member, first.slot.member]
        let rest = pairs.filter { $0.candidate.id != first.candidate.id && $0.slot.id != first.slot.id }
        guard let toThem = rest.first(where: { members.contains($0.candidate.member) }) ?? rest.first else { return }
        _ = try await propose(toThem, as: .taking)
        let left = rest.filter { $0.candidate.id != toThem.candidate.id && $0.slot.id != toThem.slot.id }
        guard let byThem = left.first(where: { members.contains($0.slot.member) }) ?? left.first else { return }
        _ = try await propose(byThem, as: .bringing)
    }

    /// The best fit without a fee to agree on.
    private static func forContract(_ pairs: [Pair]) -> Pair? {
        pairs.first { [.trial, .workExperience].contains($0.slot.offer.kind) }
    }

    /// Every published candidate beside every open slot of another member, the best fit first.
    private func pairs() async throws -> [Pair] {
        let candidates = try await desk.ask(ListCandidates()).map(\.candidate).filter(\.state.isPublished)
        let slots = try await desk.ask(ListSlots()).map(\.slot)
        return candidates.flatMap { candidate in
            slots.filter { $0.member != candidate.member }.map {
                Pair(candidate: candidate, slot: $0, match: Match(card: candidate.card, offer: $0.offer))
            }
        }.sorted(by: isBetter(_:than:))
    }

    private func isBetter(_ one: Pair, than other: Pair) -> Bool {
        if other.match < one.match { return true }
        return !(one.match < other.match)
            && (one.candidate.code, one.slot.code) < (other.candidate.code, other.slot.code)
    }

    private func propose(_ pair: Pair, as side: Claim.Side) async throws -> ClaimId {
        try await desk.perform(ProposeClaim(candidate: pair.candidate.id, slot: pair.slot.id, side: side))
    }

    private func contract(_ pair: Pair) async throws {
        let claim = try await propose(pair, as: .bringing)
        try await desk.perform(AgreeToTalk(id: claim, saidOn: desk.today))
        for party in ClaimParty.allCases {
            try await desk.perform(
                AgreeToPlacement(id: claim, party: party, saidOn: party == .candidate ? desk.today : nil))
        }
        let draft = try await desk.perform(DraftContract(claim: claim))
        try await beginLater(draft)
        let revision = try await desk.ask(ShowContract(id: draft)).revision
        _ = try await IssueContract(id: draft, revision: revision).run(at: desk)
    }

    /// A contract can be signed until its first day, and is left unsigned for as long as the demo runs.
    private func beginLater(_ draft: ContractId) async throws {
        let contract = try await desk.ask(ShowContract(id: draft))
        let (terms, start) = (contract.terms, desk.today.adding(days: Self.daysToSign))
        let later = TermsDraft(
            kind: terms.kind, bringing: terms.bringing, taking: terms.taking,
            ownFunction: try GuardedLine(terms.ownFunction, at: "/own_function"),
            function: try GuardedLine(terms.function, at: "/function"),
            tasks: try terms.tasks.map { try GuardedLine($0, at: "/tasks") },
            workplace: try PlainLine(terms.workplace, at: "/workplace"), start: start, end: terms.end,
            schedule: terms.schedule.map { HoursVersion(from: start, weeklyMinutes: $0.weeklyMinutes) },
            fee: terms.fee, mentor: try PersonName(terms.mentor, at: "/mentor"), noticeDays: terms.noticeDays,
            hiringIntent: terms.hiringIntent
        )
        _ = try await desk.perform(ChangeTerms(id: draft, revision: contract.revision, draft: later))
    }
}

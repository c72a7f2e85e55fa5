import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// The exchange of a small network: who brings, who takes, and somebody who has nothing to do with it.
struct Exchange {
    /// Kept here, because the network's files are gone with it.
    let house: TestHouse
    let network: TestNetwork
    let bringing: TestMember
    let taking: TestMember
    let third: TestMember

    static func open() async throws -> Exchange {
        let house = try await TestHouse.open()
        let network = try await house.network()
        return Exchange(
            house: house, network: network, bringing: try await network.member("Zorggroep Kuyper", employees: 140),
            taking: try await network.member("Gemeente Schagen"), third: try await network.member("Bakkerij Noord")
        )
    }

    var today: CalendarDay { house.clock.now.amsterdamDay }

    /// A draft candidate of the bringing member with its identity, its clock and nothing else.
    func draft(_ fields: CandidateFields = CandidateFields(), of member: TestMember? = nil) async throws -> CandidateId
    {
        let member = member ?? bringing
        return try await member.desk().perform(CreateCandidate(draft: fields.draft(of: member, today: today)))
    }

    /// A candidate who passed every gate, akkoord given on paper, and whose card others see.
    func published(_ fields: CandidateFields = CandidateFields(), of member: TestMember? = nil) async throws
        -> CandidateId
    {
        let id = try await draft(fields, of: member)
        let desk = try await (member ?? bringing).desk()
        try await passGates(id, at: desk)
        _ = try await desk.perform(RecordPaperAkkoord(id: id, day: today))
        return try await desk.perform(PublishCandidate(id: id))
    }

    /// Every gate but akkoord.
    func passGates(_ id: CandidateId, at desk: Desk) async throws {
        let needs = Conditions(capabilities: [.standingWork], conditions: [.seatedWork, .noStairs])
        _ = try await desk.perform(
            SetConditions(id: id, revision: revision(of: id), conditions: needs, adviceOn: today))
        _ = try await desk.perform(
            RecordGates(id: id, revision: revision(of: id), spoor2InPlan: true, driegesprekOn: today, adviceOn: today)
        )
    }

    func slot(_ fields: SlotFields = SlotFields(), of member: TestMember? = nil) async throws -> SlotId {
        let member = member ?? taking
        return try await member.desk().perform(PostSlot(member: member.id, draft: fields.draft(today: today)))
    }

    /// A proposal by the taking member.
    func claim(_ candidate: CandidateId, _ slot: SlotId, by member: TestMember? = nil) async throws -> ClaimId {
        try await (member ?? taking).desk().perform(ProposeClaim(candidate: candidate, slot: slot))
    }

    /// A proposal by the taking member that the candidate wants to talk about.
    func talk(_ candidate: CandidateId, _ slot: SlotId, by member: TestMember? = nil) async throws -> ClaimId {
        let id = try await claim(candidate, slot, by: member)
        return try await network.candidate(candidate).perform(AgreeToTalk(id: id))
    }

    /// A proposal to which all three said yes.
    func accepted(_ candidate: CandidateId, _ slot: SlotId) async throws -> ClaimId {
        let id = try await talk(candidate, slot)
        _ = try await network.candidate(candidate).perform(AgreeToPlacement(id: id))
        _ = try await bringing.desk().perform(AgreeToPlacement(id: id))
        return try await taking.desk().perform(AgreeToPlacement(id: id))
    }

    func revision(of id: CandidateId) async throws -> Int { try await stored(id).revision }

    func stored(_ id: CandidateId) async throws -> Candidate {
        try await network.read { try #require(try $0.candidate(id)) }
    }

    func stored(_ id: SlotId) async throws -> Slot {
        try await network.read { try #require(try $0.slot(id)) }
    }

    func stored(_ id: ClaimId) async throws -> Claim {
        try await network.read { try #require(try $0.claim(id)) }
    }

    /// Every mail in the outbox.
    func outbox() async throws -> Set<OutboxEntry> {
        Set(try await network.read { try $0.mails(limit: 200) })
    }

    /// The kinds of the mails that came since, with their recipients, sorted by text: mails of one moment have no
    /// order.
    func mails(since earlier: Set<OutboxEntry> = []) async throws -> [String] {
        try await outbox().subtracting(earlier).map { "\($0.kind.rawValue) \($0.recipient)" }.sorted()
    }

    func address(of user: UserId) async throws -> String {
        try await network.read { try #require(try $0.user(user)) }.email
    }
}

import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Proposing")
struct ProposingTests {
    @Test("The member with the slot proposes; the own employer and the candidate are told, with ten working days")
    func byTaking() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let before = try await exchange.outbox()
        let claim = try await exchange.stored(exchange.claim(candidate, slot))
        #expect(claim.code == "V-0001" && claim.proposedBy == .taking && claim.state == .proposed)
        #expect(claim.contact == exchange.taking.user && claim.answerBy == CalendarDay("2026-11-16"))
        let employer = try await exchange.address(of: exchange.bringing.user)
        #expect(
            try await exchange.mails(since: before)
                == ["claim-received \(employer)", "claim-received K-0001"].sorted())
    }

    @Test("The own employer proposes; the member with the slot and the candidate are told")
    func byBringing() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let before = try await exchange.outbox()
        let claim = try await exchange.stored(exchange.claim(candidate, slot, by: exchange.bringing))
        #expect(claim.proposedBy == .bringing && claim.contact == nil)
        let host = try await exchange.address(of: exchange.taking.user)
        #expect(
            try await exchange.mails(since: before)
                == ["claim-received \(host)", "claim-received K-0001"].sorted())
    }

    @Test("A coordinator says namens whom, and the log says it too")
    func namens() async throws {
        let exchange = try await Exchange.open()
        let (candidate, slot) = (try await exchange.published(), try await exchange.slot())
        let desk = try await exchange.network.coordinator()
        await #expect(throws: Refusal(.fieldMissing, at: "/side")) {
            try await desk.perform(ProposeClaim(candidate: candidate, slot: slot))
        }
        let id = try await desk.perform(ProposeClaim(candidate: candidate, slot: slot, side: .bringing))
        let event = try await exchange.network.read { try $0.events(about: id.description, before: nil, limit: 1) }
            .first
        #expect(event?.onBehalfOf == exchange.bringing.id && event?.detail == "bringing")
        #expect(try await exchange.stored(id).contact == nil)
    }

    @Test("Refused: an own candidate, the same pair twice, a stranger, somebody who takes no part")
    func refused() async throws {
        let exchange = try await Exchange.open()
        let (candidate, slot) = (try await exchange.published(), try await exchange.slot())
        let own = try await exchange.slot(of: exchange.bringing)
        await #expect(throws: Refusal(.claimOwnCandidate)) {
            try await exchange.claim(candidate, own, by: exchange.bringing)
        }
        await #expect(throws: Refusal(.notYourMember)) { try await exchange.claim(candidate, slot, by: exchange.third) }
        await #expect(throws: Refusal(.notYourMember)) {
            try await exchange.network.candidate(candidate).perform(ProposeClaim(candidate: candidate, slot: slot))
        }
        _ = try await exchange.claim(candidate, slot)
        await #expect(throws: Refusal(.claimExists, ["claim": "V-0001"])) { try await exchange.claim(candidate, slot) }
        await #expect(throws: Refusal(.claimExists, ["claim": "V-0001"])) {
            try await exchange.claim(candidate, slot, by: exchange.bringing)
        }
    }

    @Test("Refused: a draft of another, an own draft, somebody placed")
    func notAvailable() async throws {
        let exchange = try await Exchange.open()
        let (draft, slot) = (try await exchange.draft(), try await exchange.slot())
        await #expect(throws: Refusal(.notFound, at: "/candidate")) { try await exchange.claim(draft, slot) }
        await #expect(throws: Refusal(.candidateNotAvailable, at: "/candidate")) {
            try await exchange.claim(draft, slot, by: exchange.bringing)
        }
        let placed = try await exchange.published()
        _ = try await exchange.accepted(placed, exchange.slot())
        await #expect(throws: Refusal(.candidateNotAvailable, at: "/candidate")) {
            try await exchange.claim(placed, slot)
        }
    }

    @Test("Refused: a slot that is full, closed or another's and closed")
    func slotNotFree() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot()
        _ = try await exchange.accepted(exchange.published(), slot)
        let other = try await exchange.published()
        await #expect(throws: Refusal(.slotFull)) { try await exchange.claim(other, slot) }
        let closed = try await exchange.slot()
        _ = try await exchange.taking.desk().perform(CloseSlot(id: closed))
        await #expect(throws: Refusal(.slotStateWrong, ["state": "closed"])) { try await exchange.claim(other, closed) }
        await #expect(throws: Refusal(.notFound, at: "/slot")) {
            try await exchange.claim(other, closed, by: exchange.bringing)
        }
    }

    @Test("Refused while either member is suspended, without naming the candidate's employer to the other side")
    func suspended() async throws {
        let exchange = try await Exchange.open()
        let (candidate, slot) = (try await exchange.published(), try await exchange.slot())
        try await exchange.suspend(exchange.bringing)
        let unavailable = Refusal(.candidateNotAvailable, at: "/candidate")
        await #expect(throws: unavailable) { try await exchange.claim(candidate, slot) }
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0001"])) {
            try await exchange.claim(candidate, slot, by: exchange.bringing)
        }
        let other = try await exchange.published(of: exchange.third)
        try await exchange.suspend(exchange.taking)
        await #expect(throws: Refusal(.memberNotActive, ["member": "L-0002"])) {
            try await exchange.claim(other, slot, by: exchange.third)
        }
    }

    @Test("A stranger does not learn that a candidate and a slot belong to one member")
    func stranger() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let (own, other) = (try await exchange.slot(of: exchange.bringing), try await exchange.slot())
        for slot in [own, other] {
            await #expect(throws: Refusal(.notYourMember)) {
                try await exchange.claim(candidate, slot, by: exchange.third)
            }
        }
    }
}

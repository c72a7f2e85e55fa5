import Domain
import Ledger
import Storage
import Testing

@testable import Operations

@Suite("Accepting")
struct AcceptingTests {
    private static let orders: [[ClaimParty]] = [
        [.bringing, .taking, .candidate], [.bringing, .candidate, .taking], [.taking, .bringing, .candidate],
        [.taking, .candidate, .bringing], [.candidate, .bringing, .taking], [.candidate, .taking, .bringing],
    ]

    @Test("The third yes accepts, in whatever order they come", arguments: orders)
    func anyOrder(_ order: [ClaimParty]) async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let id = try await exchange.talk(candidate, slot)
        for (position, party) in order.enumerated() {
            #expect(try await exchange.stored(id).state == .inTalks)
            let desk =
                switch party {
                case .bringing: try await exchange.bringing.desk()
                case .taking: try await exchange.taking.desk()
                case .candidate: try await exchange.network.candidate(candidate)
                }
            _ = try await desk.perform(AgreeToPlacement(id: id))
            if position < 2 { _ = try await desk.perform(AgreeToPlacement(id: id)) }
        }
        let claim = try await exchange.stored(id)
        #expect(claim.state == .accepted && claim.agreements.isComplete)
        #expect(try await exchange.stored(candidate).state == .placed)
        let taken = try await exchange.stored(slot)
        #expect(taken.state == .filled && taken.takenPlaces == 1)
        #expect(try await exchange.mails().count { $0.hasPrefix("claim-accepted") } == 3)
    }

    @Test("The candidate's yes is passed on with its day, and a coordinator says for whom")
    func passedOn() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.talk(exchange.published(), exchange.slot())
        let desk = try await exchange.bringing.desk()
        await #expect(throws: Refusal(.fieldMissing, at: "/said_on")) {
            try await desk.perform(AgreeToPlacement(id: id, party: .candidate))
        }
        _ = try await desk.perform(AgreeToPlacement(id: id, party: .candidate, saidOn: exchange.today))
        #expect(try await exchange.stored(id).agreements.candidate)
        let coordinator = try await exchange.network.coordinator()
        await #expect(throws: Refusal(.fieldMissing, at: "/party")) {
            try await coordinator.perform(AgreeToPlacement(id: id))
        }
        _ = try await coordinator.perform(AgreeToPlacement(id: id, party: .taking))
        #expect(try await exchange.stored(id).agreements == .init(taking: true, candidate: true))
    }

    @Test("Refused: before the talk, for the other side, by a stranger")
    func refused() async throws {
        let exchange = try await Exchange.open()
        let id = try await exchange.claim(exchange.published(), exchange.slot())
        await #expect(throws: Refusal(.claimStateWrong, ["state": "proposed"])) {
            try await exchange.taking.desk().perform(AgreeToPlacement(id: id))
        }
        await #expect(throws: Refusal(.claimNotYours)) {
            try await exchange.taking.desk().perform(AgreeToPlacement(id: id, party: .bringing))
        }
        await #expect(throws: Refusal(.claimNotYours)) {
            try await exchange.bringing.desk().perform(AgreeToPlacement(id: id, party: .taking))
        }
        await #expect(throws: Refusal(.notFound)) { try await exchange.third.desk().perform(AgreeToPlacement(id: id)) }
    }

    @Test("What else went on waits, in neutral words, and comes back by a new talk")
    func onHold() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let rival = try await exchange.talk(candidate, exchange.slot(of: exchange.third), by: exchange.third)
        _ = try await exchange.third.desk().perform(AgreeToPlacement(id: rival))
        let slot = try await exchange.slot()
        let other = try await exchange.published(CandidateFields(email: "wim@example.org"))
        let waiting = try await exchange.talk(other, slot)
        let before = try await exchange.outbox()
        let winner = try await exchange.accepted(candidate, slot)

        #expect(try await exchange.stored(rival).state == .onHold)
        #expect(try await exchange.stored(rival).agreements == Claim.Agreements())
        #expect(try await exchange.stored(waiting).state == .onHold)
        #expect(try await exchange.stored(other).state == .open)
        let host = try await exchange.address(of: exchange.third.user)
        let employer = try await exchange.address(of: exchange.bringing.user)
        let held = try await exchange.mails(since: before).filter { $0.hasPrefix("claim-on-hold") }
        // The candidate's address is sealed: the outbox shows the code.
        #expect(held == ["claim-on-hold \(host)", "claim-on-hold \(employer)", "claim-on-hold K-0002"].sorted())
        await #expect(throws: Refusal(.claimLost)) {
            try await exchange.third.desk().perform(AgreeToPlacement(id: rival))
        }
        await #expect(throws: Refusal(.candidateNotAvailable)) {
            try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: rival))
        }
        await #expect(throws: Refusal(.slotFull)) {
            try await exchange.network.candidate(other).perform(AgreeToTalk(id: waiting))
        }
        try await exchange.end(winner, .stoppedEarly)
        _ = try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: rival))
        _ = try await exchange.network.candidate(other).perform(AgreeToTalk(id: waiting))
        #expect(try await exchange.stored(rival).state == .inTalks)
    }

    @Test("Two places take two candidates, the lowest free number first")
    func places() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot(SlotFields(places: 2))
        let first = try await exchange.accepted(exchange.published(), slot)
        _ = try await exchange.accepted(exchange.published(), slot)
        #expect(try await exchange.network.read { try $0.takenPlaceNumbers(of: slot) } == [1, 2])
        #expect(try await exchange.stored(slot).state == .filled)
        try await exchange.end(first, .endOfTerm)
        #expect(try await exchange.stored(slot).state == .open)
        _ = try await exchange.accepted(exchange.published(), slot)
        #expect(try await exchange.network.read { try $0.takenPlaceNumbers(of: slot) } == [1, 2])
    }

    @Test("Ended, the place is free and the candidate is where the outcome says", arguments: PlacementOutcome.allCases)
    func ended(_ outcome: PlacementOutcome) async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let slot = try await exchange.slot()
        let id = try await exchange.accepted(candidate, slot)
        try await exchange.end(id, outcome)
        let completes = outcome == .hired || outcome == .backAtOwnEmployer
        #expect(try await exchange.stored(candidate).state == (completes ? .completed : .open))
        #expect(try await exchange.stored(slot).state == .open)
        #expect(try await exchange.stored(id).state == .ended)
        await #expect(throws: Refusal(.claimStateWrong, ["state": "ended"])) { try await exchange.end(id, outcome) }
    }

    @Test("A candidate who took the akkoord back while placed is not shown again")
    func hidden() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let id = try await exchange.accepted(candidate, exchange.slot())
        _ = try await exchange.network.candidate(candidate).perform(WithdrawAkkoord())
        #expect(try await exchange.stored(id).state == .accepted)
        try await exchange.end(id, .notContinued)
        #expect(try await exchange.stored(candidate).state == .awaitingAkkoord)
    }
}

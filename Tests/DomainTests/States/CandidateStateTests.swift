import Domain
import Ledger
import Testing

@Suite("A candidate's state")
struct CandidateStateTests {
    private struct Step: Sendable, CustomTestStringConvertible {
        let from: CandidateState
        let event: CandidateState.Event
        let to: CandidateState

        init(_ from: CandidateState, _ event: CandidateState.Event, _ to: CandidateState) {
            self.from = from
            self.event = event
            self.to = to
        }

        var testDescription: String { "\(from.rawValue) \(event) → \(to.rawValue)" }
    }

    private static let steps: [Step] = [
        Step(.draft, .askAkkoord, .awaitingAkkoord),
        Step(.awaitingAkkoord, .askAkkoord, .awaitingAkkoord),
        Step(.draft, .publish, .open),
        Step(.awaitingAkkoord, .publish, .open),
        Step(.draft, .akkoordWithdrawn, .draft),
        Step(.awaitingAkkoord, .akkoordWithdrawn, .awaitingAkkoord),
        Step(.open, .akkoordWithdrawn, .awaitingAkkoord),
        Step(.inTalks, .akkoordWithdrawn, .awaitingAkkoord),
        Step(.placed, .akkoordWithdrawn, .placed),
        Step(.open, .talkBegan, .inTalks),
        Step(.inTalks, .talkBegan, .inTalks),
        Step(.open, .lastTalkEnded, .open),
        Step(.inTalks, .lastTalkEnded, .open),
        Step(.open, .place, .placed),
        Step(.inTalks, .place, .placed),
        Step(.draft, .withdraw, .withdrawn),
        Step(.awaitingAkkoord, .withdraw, .withdrawn),
        Step(.open, .withdraw, .withdrawn),
        Step(.inTalks, .withdraw, .withdrawn),
        Step(.placed, .placementEnded(.hired), .completed),
        Step(.placed, .placementEnded(.backAtOwnEmployer), .completed),
        Step(.placed, .placementEnded(.endOfTerm), .open),
        Step(.placed, .placementEnded(.volunteer), .open),
        Step(.placed, .placementEnded(.stoppedEarly), .open),
        Step(.placed, .placementEnded(.notContinued), .open),
        Step(.placed, .placementEnded(.other), .open),
    ]

    private static let events: [CandidateState.Event] =
        [.askAkkoord, .publish, .akkoordWithdrawn, .talkBegan, .lastTalkEnded, .place, .withdraw]
        + PlacementOutcome.allCases.map { .placementEnded($0) }

    @Test("follows the table", arguments: steps)
    private func follows(_ step: Step) throws {
        #expect(try step.from.after(step.event) == step.to)
    }

    @Test("refuses everything that the table does not hold", arguments: CandidateState.allCases)
    func refuses(_ state: CandidateState) {
        let allowed = Self.steps.filter { $0.from == state }.map { "\($0.event)" }
        for event in Self.events where !allowed.contains("\(event)") {
            #expect(throws: Refusal(.candidateStateWrong, ["state": state.rawValue]), "\(event)") {
                try state.after(event)
            }
        }
    }

    @Test("shows the card to others while open and in talks only")
    func published() {
        #expect(CandidateState.allCases.filter(\.isPublished) == [.open, .inTalks])
    }

    @Test("misses every gate of an empty draft at once, akkoord when it matters")
    func gates() {
        let missing = PublicationGates().missing(hasConditions: false, includingAkkoord: true).map(\.code)
        #expect(
            missing == [
                .gateSpoor2Missing, .gateDriegesprekMissing, .gateAdviceMissing, .gateCapabilitiesMissing,
                .gateAkkoordMissing,
            ]
        )
        #expect(PublicationGates().missing(hasConditions: true, includingAkkoord: false).count == 3)
    }
}

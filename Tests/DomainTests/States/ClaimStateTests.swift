import Domain
import Testing

@Suite("A claim's state")
struct ClaimStateTests {
    private struct Step: Sendable, CustomTestStringConvertible {
        let from: ClaimState
        let event: ClaimState.Event
        let to: ClaimState

        init(_ from: ClaimState, _ event: ClaimState.Event, _ to: ClaimState) {
            self.from = from
            self.event = event
            self.to = to
        }

        var testDescription: String { "\(from.rawValue) \(event) → \(to.rawValue)" }
    }

    private static let steps: [Step] = [
        Step(.proposed, .talk, .inTalks),
        Step(.onHold, .talk, .inTalks),
        Step(.inTalks, .accept, .accepted),
        Step(.proposed, .decline, .declined),
        Step(.inTalks, .decline, .declined),
        Step(.onHold, .decline, .declined),
        Step(.proposed, .withdraw, .withdrawn),
        Step(.inTalks, .withdraw, .withdrawn),
        Step(.onHold, .withdraw, .withdrawn),
        Step(.proposed, .expire, .expired),
        Step(.onHold, .expire, .expired),
        Step(.proposed, .otherAccepted, .onHold),
        Step(.inTalks, .otherAccepted, .onHold),
        Step(.accepted, .end, .ended),
    ]

    private static let events: [ClaimState.Event] = [
        .talk, .accept, .decline, .withdraw, .expire, .otherAccepted, .end,
    ]

    @Test("follows the table", arguments: steps)
    private func follows(_ step: Step) throws {
        #expect(try step.from.after(step.event) == step.to)
    }

    @Test("refuses everything that the table does not hold", arguments: ClaimState.allCases)
    func refuses(_ state: ClaimState) {
        let allowed = Self.steps.filter { $0.from == state }.map(\.event)
        for event in Self.events where !allowed.contains(event) {
            let isLost = state == .onHold && event == .accept
            let refusal = isLost ? Refusal(.claimLost) : Refusal(.claimStateWrong, ["state": state.rawValue])
            #expect(throws: refusal, "\(event)") { try state.after(event) }
        }
    }

    @Test("is live while somebody may answer, unfinished while it may still come to a placement")
    func groups() {
        #expect(ClaimState.allCases.filter(\.isLive) == [.proposed, .inTalks])
        #expect(ClaimState.allCases.filter(\.isUnfinished) == [.proposed, .inTalks, .accepted, .onHold])
        #expect(ClaimState.allCases.filter(\.isBetweenPeople) == [.inTalks, .accepted])
    }
}

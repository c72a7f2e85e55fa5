import Domain
import Testing

@Suite("A slot's state")
struct SlotStateTests {
    private struct Step: Sendable, CustomTestStringConvertible {
        let from: SlotState
        let event: SlotState.Event
        let to: SlotState

        init(_ from: SlotState, _ event: SlotState.Event, _ to: SlotState) {
            self.from = from
            self.event = event
            self.to = to
        }

        var testDescription: String { "\(from.rawValue) \(event) → \(to.rawValue)" }
    }

    private static let steps: [Step] = [
        Step(.open, .placeTaken(left: 1), .open),
        Step(.open, .placeTaken(left: 0), .filled),
        Step(.open, .placeFreed, .open),
        Step(.filled, .placeFreed, .open),
        Step(.closed, .placeFreed, .closed),
        Step(.expired, .placeFreed, .expired),
        Step(.open, .close, .closed),
        Step(.filled, .close, .closed),
        Step(.expired, .close, .closed),
        Step(.open, .expire, .expired),
        Step(.open, .renew, .open),
        Step(.expired, .renew, .open),
    ]

    private static let events: [SlotState.Event] = [
        .placeTaken(left: 1), .placeTaken(left: 0), .placeFreed, .close, .expire, .renew,
    ]

    @Test("follows the table", arguments: steps)
    private func follows(_ step: Step) throws {
        #expect(try step.from.after(step.event) == step.to)
    }

    @Test("refuses everything that the table does not hold", arguments: SlotState.allCases)
    func refuses(_ state: SlotState) {
        let allowed = Self.steps.filter { $0.from == state }.map { "\($0.event)" }
        for event in Self.events where !allowed.contains("\(event)") {
            let isFull = state == .filled && "\(event)".hasPrefix("placeTaken")
            let refusal = isFull ? Refusal(.slotFull) : Refusal(.slotStateWrong, ["state": state.rawValue])
            #expect(throws: refusal, "\(event)") { try state.after(event) }
        }
    }
}

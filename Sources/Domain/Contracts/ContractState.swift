/// Where a contract stands (design.md, 5).
package enum ContractState: String, CaseIterable, Sendable {
    case draft
    /// Its number is reserved and its document is being made.
    case issuing
    case issued
    /// Signed by everybody: the placement is planned or running.
    case inForce = "in-force"
    case ended
    case terminated
    case declined
    case expired
    case withdrawn

    package enum Event: Sendable {
        case reserve
        case issue
        case signedByAll
        case decline
        case expire
        case withdraw
        case end
        case terminate
    }

    package func after(_ event: Event) throws(Refusal) -> ContractState {
        switch (self, event) {
        case (.draft, .reserve), (.issuing, .reserve): .issuing
        case (.issuing, .issue): .issued
        case (.issued, .signedByAll): .inForce
        case (.issued, .decline): .declined
        case (.issued, .expire): .expired
        case (.draft, .withdraw), (.issued, .withdraw): .withdrawn
        case (.inForce, .end): .ended
        case (.inForce, .terminate): .terminated
        default: throw Refusal(.contractStateWrong, ["state": rawValue])
        }
    }
}

/// The annexes of a contract, in their order.
package enum ContractAnnex: String, CaseIterable, Sendable {
    case tasks
    case schedule
    /// Only where a fee is paid.
    case fee
    case data

    var place: ClausePlace {
        switch self {
        case .tasks: .tasks
        case .schedule: .schedule
        case .fee: .fee
        case .data: .data
        }
    }

    func isThere(in facts: ClauseFacts) -> Bool { self != .fee || facts.hasFee }
}

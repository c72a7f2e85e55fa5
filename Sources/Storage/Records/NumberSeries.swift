/// A series of numbers that people read in codes.
package enum NumberSeries: Hashable, Sendable {
    case members
    case candidates
    case slots
    case claims
    case placements
    /// Contracts are numbered anew each year.
    case contracts(year: Int)

    var name: String {
        switch self {
        case .members: "members"
        case .candidates: "candidates"
        case .slots: "slots"
        case .claims: "claims"
        case .placements: "placements"
        case .contracts(let year): "contracts-\(year)"
        }
    }
}

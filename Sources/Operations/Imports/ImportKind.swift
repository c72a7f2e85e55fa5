/// What a file holds. The codes are what the command line takes.
package enum ImportKind: String, CaseIterable, Sendable {
    /// Employers with their contact persons (`leden.csv`).
    case members
    /// Candidates, who become drafts (`kandidaten.csv`).
    case candidates
    /// Places on offer (`plekken.csv`).
    case slots
    /// Placements from before the network used poortwacht (`plaatsingen.csv`).
    case placements
    /// Hours worked in a month (`urenopgaven.csv`).
    case hours
}

extension ImportKind {
    /// The names of the columns that such a file has.
    package var columns: [String] { row.columns }

    /// The names of those that it may have.
    package var optionalColumns: [String] { row.optionalColumns }

    private var row: any ImportRow.Type {
        switch self {
        case .members: MemberRow.self
        case .candidates: CandidateRow.self
        case .slots: SlotRow.self
        case .placements: PlacementRow.self
        case .hours: HoursRow.self
        }
    }
}

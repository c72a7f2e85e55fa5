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

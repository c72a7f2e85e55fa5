import Domain
package import Ledger

extension PlacementOutcome {
    /// Reads the label that a file holds, whatever its case and the white space in it.
    package init?(dutch name: String) {
        let wanted = name.comparable
        guard let match = Self.allCases.first(where: { $0.label(in: .dutch).comparable == wanted }) else { return nil }
        self = match
    }
}

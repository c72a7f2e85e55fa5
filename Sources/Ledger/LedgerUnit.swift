/// The two quantities that are booked side by side (domain.md, 7). Their amounts are never added together.
package enum LedgerUnit: String, CaseIterable, Sendable {
    /// Persons placed, in hundredths: 100 is one placement.
    case placements
    /// Hours worked, in whole minutes.
    case minutes
}

/// The three whose yes a placement needs.
package enum ClaimParty: String, CaseIterable, Sendable {
    case bringing
    case taking
    case candidate
}

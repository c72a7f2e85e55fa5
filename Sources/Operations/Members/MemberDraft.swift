package import Domain
package import Ledger

/// What is needed to take in a member: itself, its first legal entity and that entity's first establishment.
package struct MemberDraft: Hashable, Sendable {
    /// `L-0012`; nil to be given the next one.
    package let code: String?
    package let name: PlainLine
    package let sector: Sector
    package let employees: Int
    package let kvk: KvkNumber
    package let postcode: Postcode
    package let place: PlainLine
    /// When it joined, not after today; nil for today.
    package let joinedOn: CalendarDay?

    package init(
        code: String?, name: PlainLine, sector: Sector, employees: Int, kvk: KvkNumber, postcode: Postcode,
        place: PlainLine, joinedOn: CalendarDay? = nil
    ) {
        self.code = code
        self.name = name
        self.sector = sector
        self.employees = employees
        self.kvk = kvk
        self.postcode = postcode
        self.place = place
        self.joinedOn = joinedOn
    }
}

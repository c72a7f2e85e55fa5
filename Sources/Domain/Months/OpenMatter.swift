package import Ledger

/// A slot or a candidate that was open at the end of a month, and since when.
package struct OpenMatter: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case slot
        case candidate
    }

    package let kind: Kind
    /// `P-0007`, `K-0003`.
    package let code: String
    /// What the slot is called; empty for a candidate, of whom the code is all that is said.
    package let title: String
    /// Who offers or brings.
    package let member: MemberId
    /// The day on which it was posted or published.
    package let since: CalendarDay
    /// For how many people the slot is; 1 for a candidate.
    package let places: Int
    /// How many of them were free; 1 for a candidate.
    package let freePlaces: Int

    package init(
        kind: Kind, code: String, title: String, member: MemberId, since: CalendarDay, places: Int = 1,
        freePlaces: Int = 1
    ) {
        self.kind = kind
        self.code = code
        self.title = title
        self.member = member
        self.since = since
        self.places = places
        self.freePlaces = freePlaces
    }
}

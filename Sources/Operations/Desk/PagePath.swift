package import Domain
package import Ledger

/// The pages that mails and other pages point to, below `https://host/<slug>`. The web layer answers at these paths.
package enum PagePath: Hashable, Sendable {
    case home
    case signIn
    case candidates
    case candidate(CandidateId)
    case slots
    case slot(SlotId)
    case claims
    case claim(ClaimId)
    case contracts
    case contract(ContractId)
    case placements
    case placement(PlacementId)
    /// The form for all hours of a month that one owes.
    case hours(CalendarMonth)
    case members
    case member(MemberId)
    case users
    case balances
    case statement(CalendarMonth)
    case corrections
    case correction(CorrectionId)
    case months
    case month(CalendarMonth)
    case mails
    /// Where a mailed link ends the weekly mail, without signing in.
    case unsubscribe(String)
    case log
    /// The candidate's own page.
    case mine

    /// With a slash in front: `/kandidaten/0190…`.
    package var text: String {
        switch self {
        case .home: "/"
        case .signIn: "/aanmelden"
        case .candidates: "/kandidaten"
        case .candidate(let id): "/kandidaten/\(id)"
        case .slots: "/plekken"
        case .slot(let id): "/plekken/\(id)"
        case .claims: "/voorstellen"
        case .claim(let id): "/voorstellen/\(id)"
        case .contracts: "/overeenkomsten"
        case .contract(let id): "/overeenkomsten/\(id)"
        case .placements: "/plaatsingen"
        case .placement(let id): "/plaatsingen/\(id)"
        case .hours(let month): "/uren/\(month)"
        case .members: "/leden"
        case .member(let id): "/leden/\(id)"
        case .users: "/gebruikers"
        case .balances: "/saldo"
        case .statement(let month): "/saldo/\(month)"
        case .corrections: "/saldo/correcties"
        case .correction(let id): "/saldo/correcties/\(id)"
        case .months: "/maanden"
        case .month(let month): "/maanden/\(month)"
        case .mails: "/mails"
        case .unsubscribe(let token): "/weekbericht/\(token)"
        case .log: "/logboek"
        case .mine: "/mijn"
        }
    }
}

extension Desk {
    /// The whole address of a page of this network.
    package func address(of page: PagePath) -> String {
        "\(equipment.publicUrl)/\(network.slug)\(page.text)"
    }
}

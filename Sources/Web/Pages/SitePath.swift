import Domain
import Ledger
import Operations

/// Paths of pages below `/<slug>` that only pages point to; the others are `PagePath`s.
enum SitePath {
    static let signOut = "/afmelden"
    static let language = "/taal"
    static let account = "/account"
    static let signOutEverywhere = "/account/afmelden"
    static let password = "/account/wachtwoord"
    static let newMember = "/leden/nieuw"
    static let invite = "/gebruikers/uitnodigen"
    static let imports = "/importeren"
    static let settings = "/instellingen"
    static let talks = "/mijn/gesprekken"
    static let ownContracts = "/mijn/overeenkomsten"
    static let looks = "/mijn/inzage"
    static let akkoord = "/mijn/akkoord"
    static let withdrawAkkoord = "/mijn/akkoord/intrekken"
    static let wishes = "/mijn/wensen"

    static func link(_ token: String) -> String { "/link/\(token)" }
    static func member(_ id: MemberId, _ part: String) -> String { "\(PagePath.member(id).text)/\(part)" }
    static func user(_ id: UserId, _ part: String) -> String { "\(PagePath.users.text)/\(id)/\(part)" }
    static func month(_ month: CalendarMonth, _ part: String) -> String { "\(PagePath.month(month).text)/\(part)" }
    static func talk(_ id: ClaimId, _ part: String = "") -> String { "\(talks)/\(id)" + (part.isEmpty ? "" : "/\(part)") }
    static func ownContract(_ id: ContractId, _ part: String = "") -> String {
        "\(ownContracts)/\(id)" + (part.isEmpty ? "" : "/\(part)")
    }
}

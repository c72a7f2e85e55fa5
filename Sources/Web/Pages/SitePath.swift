import Domain
import Ledger
import Operations

/// Paths of pages below `/<slug>` that only pages point to; the others are `PagePath`s.
enum SitePath {
    static let signOut = "/afmelden"
    static let language = "/taal"
    static let account = "/account"
    static let signOutEverywhere = "/account/afmelden"
    static let weeklyMail = "/account/weekbericht"
    static let password = "/account/wachtwoord"
    static let newMember = "/leden/nieuw"
    static let invite = "/gebruikers/uitnodigen"
    static let imports = "/importeren"
    static let takeImport = "/importeren/inlezen"
    static let settings = "/instellingen"
    static let newCorrection = "/saldo/correcties/nieuw"
    static let clauses = "/instellingen/overeenkomst"
    static let clauseReview = "/instellingen/overeenkomst/toetsing"
    static let talks = "/mijn/gesprekken"
    static let ownContracts = "/mijn/overeenkomsten"
    static let looks = "/mijn/inzage"
    static let akkoord = "/mijn/akkoord"
    static let withdrawAkkoord = "/mijn/akkoord/intrekken"
    static let wishes = "/mijn/wensen"

    static func link(_ token: String) -> String { "/link/\(token)" }
    static func member(_ id: MemberId, _ part: String) -> String { "\(PagePath.member(id).text)/\(part)" }
    /// The lines of an account: a member's code, or `netwerk`.
    static func lines(_ account: String) -> String { "/saldo/rekening/\(account)" }
    static func ledger(_ format: LedgerFormat) -> String { "/saldo/grootboek/\(format.rawValue)" }
    static func user(_ id: UserId, _ part: String = "") -> String {
        "\(PagePath.users.text)/\(id)" + (part.isEmpty ? "" : "/\(part)")
    }
    static func setting(_ name: NetworkSetting.Name) -> String { "\(settings)/\(name.rawValue)" }
    static func clause(_ code: ClauseId, _ part: String = "") -> String {
        "\(clauses)/\(code)" + (part.isEmpty ? "" : "/\(part)")
    }
    static func specimen(_ kind: PlacementKind, _ language: Language) -> String {
        "\(clauses)/voorbeeld/\(kind.rawValue)/\(language.rawValue)"
    }
    /// An example of every mail.
    static let mailKinds = "\(PagePath.mails.text)/soorten"
    /// - Parameter name: of a sample, such as `claim-received-employer`.
    static func mailKind(_ name: String) -> String { "\(mailKinds)/\(name)" }
    static func mailKind(_ name: String, _ language: Language) -> String { "\(mailKind(name))/\(language.rawValue)" }
    static func mail(_ id: OutboxId) -> String { "\(PagePath.mails.text)/\(id)" }
    static let mailRetries = "\(PagePath.mails.text)/opnieuw"
    static func mailRetry(_ id: OutboxId) -> String { "\(PagePath.mails.text)/\(id)/opnieuw" }
    static func mailLink(_ id: OutboxId) -> String { "\(PagePath.mails.text)/\(id)/link" }
    static func mailCode(_ id: OutboxId) -> String { "\(PagePath.mails.text)/\(id)/code" }
    static func month(_ month: CalendarMonth, _ part: String) -> String { "\(PagePath.month(month).text)/\(part)" }
    static func statement(_ month: CalendarMonth, _ member: MemberId, _ kind: String) -> String {
        SitePath.month(month, "leden/\(member)/\(kind)")
    }
    static func talk(_ id: ClaimId, _ part: String = "") -> String {
        "\(talks)/\(id)" + (part.isEmpty ? "" : "/\(part)")
    }
    static func ownContract(_ id: ContractId, _ part: String = "") -> String {
        "\(ownContracts)/\(id)" + (part.isEmpty ? "" : "/\(part)")
    }
}

import Domain
import Ledger

/// A row of `leden.csv`: an employer, one legal entity, its place of work and its contact person.
///
/// Rows with the same `code` and different KvK numbers are one member with several legal entities; rows with the same
/// KvK number need a `code` each. `lid_sinds` is the day on which the member joined, for a network that began before it
/// used poortwacht.
struct MemberRow: ImportRow {
    static let columns = [
        "naam", "kvk", "sector", "medewerkers", "postcode", "plaats", "contactpersoon", "email", "telefoon",
    ]
    static let optionalColumns = ["code", "lid_sinds"]
    static let nameColumns = ["code", "kvk"]

    let code: String?
    let name: PlainLine
    let kvk: KvkNumber
    let sector: Sector
    let employees: Int
    let postcode: Postcode
    let place: PlainLine
    let contactName: PersonName
    let email: EmailAddress
    let phone: PhoneNumber?
    /// When it joined; nil for the day of the import.
    let joinedOn: CalendarDay?

    /// A code that a row gives is taken before the next free ones are handed out.
    var comesFirst: Bool { code != nil }

    static func duplicate(_ name: [String]) -> Refusal {
        Refusal(.kvkTaken, at: "/kvk", ["kvk": name.last ?? ""])
    }

    init?(_ row: inout RowReader) {
        code = row.textIfFilled("code", MemberCode.read)
        let name = row.plainLine("naam")
        let kvk = row.text("kvk", KvkNumber.init)
        let sector = row.choice("sector", of: Sector.self)
        let employees = row.integer("medewerkers", in: 0...1_000_000)
        let postcode = row.text("postcode", Postcode.init)
        let place = row.plainLine("plaats")
        let contactName = row.text("contactpersoon", PersonName.init)
        let email = row.text("email", EmailAddress.init)
        phone = row.textIfFilled("telefoon", PhoneNumber.init)
        joinedOn = row.dayIfFilled("lid_sinds")
        guard let name, let kvk, let sector, let employees, let postcode, let place, let contactName, let email else {
            return nil
        }
        self.name = name
        self.kvk = kvk
        self.sector = sector
        self.employees = employees
        self.postcode = postcode
        self.place = place
        self.contactName = contactName
        self.email = email
    }
}

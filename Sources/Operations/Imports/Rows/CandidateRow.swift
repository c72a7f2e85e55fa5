import Domain
import Ledger

/// A row of `kandidaten.csv`: a candidate, who becomes a draft. Nobody is published by a file, for the gates of
/// domain.md, 4, are not in it.
struct CandidateRow: ImportRow {
    static let columns = [
        "referentie", "lid_kvk", "naam", "email", "telefoon", "eerste_ziektedag", "functiegroep", "opleiding",
        "uren_per_week", "beschikbaar_vanaf", "postcode4", "max_reistijd_min", "vaardigheden", "voorwaarden", "wensen",
    ]
    static let optionalColumns = ["lid_code"]
    static let nameColumns = ["lid_code", "lid_kvk", "referentie"]

    /// What the member that brings calls the candidate.
    let reference: GuardedLine
    let employer: EmployerName
    let name: PersonName
    let email: EmailAddress
    let phone: PhoneNumber?
    let firstSickDay: CalendarDay
    let availableFrom: CalendarDay
    let card: CardDraft
    let conditions: [WorkCondition]

    static func duplicate(_ name: [String]) -> Refusal {
        Refusal(.candidateReferenceTaken, at: "/referentie", ["reference": name.last ?? ""])
    }

    init?(_ row: inout RowReader) {
        let reference = row.line("referentie", maximum: 100)
        let employer = EmployerName(&row, kvk: "lid_kvk", code: "lid_code")
        let name = row.text("naam", PersonName.init)
        let email = row.text("email", EmailAddress.init)
        phone = row.textIfFilled("telefoon", PhoneNumber.init)
        let firstSickDay = row.day("eerste_ziektedag")
        let card = row.card()
        let availableFrom = row.day("beschikbaar_vanaf")
        conditions = row.conditions("voorwaarden")
        guard let reference, let employer, let name, let email, let firstSickDay, let availableFrom, let card else {
            return nil
        }
        self.reference = reference
        self.employer = employer
        self.name = name
        self.email = email
        self.firstSickDay = firstSickDay
        self.availableFrom = availableFrom
        self.card = card
    }
}

extension RowReader {
    fileprivate mutating func card() -> CardDraft? {
        let functionGroup = choice("functiegroep", of: FunctionGroup.self)
        let education = choice("opleiding", of: EducationLevel.self)
        let weeklyMinutes = minutes("uren_per_week", in: 60...3600)
        let area = text("postcode4", PostcodeArea.init)
        let travel = integer("max_reistijd_min", in: 0...240)
        let skills = lines("vaardigheden", maximum: 20)
        let wishes = textIfFilled("wensen") { (text, field) throws(Refusal) in try FreeText(text, at: field) }
        guard let functionGroup, let education, let weeklyMinutes, let area, let travel else { return nil }
        return CardDraft(
            functionGroup: functionGroup, education: education, skills: skills, wishes: wishes,
            weeklyMinutes: weeklyMinutes, postcodeArea: area, maximumTravelMinutes: travel, urgent: false
        )
    }
}

import Domain
import Wording

/// The fields that describe a member, for a new one and for a change.
enum MemberFields {
    static func all(_ entry: FormEntry, _ member: Member?, _ visit: Visit) -> [FormField] {
        let sectors = Choice.all(of: Sector.self, in: visit.language)
        return [
            entry.input("name", visit.say(MemberPhrases.name), value: member?.name, autocomplete: "organization"),
            entry.select("sector", visit.say(MemberPhrases.sector), sectors, chosen: member?.sector.rawValue),
            entry.input(
                "employees", visit.say(MemberPhrases.employees), .number, value: member.map { String($0.employees) }),
        ]
    }
}

import Domain
import Operations
import Wording

/// Name and contact of a candidate in a form.
enum IdentityFields {
    struct Input {
        let name: PersonName
        let email: EmailAddress
        let phone: PhoneNumber?
    }

    static func fields(_ entry: FormEntry, _ identity: CandidateIdentity?, in visit: Visit) -> [FormField] {
        [
            entry.input("name", visit.say(CandidatePhrases.name), value: identity?.name, autocomplete: "off"),
            entry.input(
                "email", visit.say(CandidatePhrases.email), .email, value: identity?.email,
                hint: visit.say(CandidatePhrases.emailHint), autocomplete: "off"
            ),
            entry.input(
                "phone", visit.say(CandidatePhrases.phone), .tel, value: identity?.phone, autocomplete: "off",
                required: false
            ),
        ]
    }

    static func read(_ fields: FieldReader) -> Field<Input> {
        let name = fields.text("name", PersonName.init)
        let email = fields.text("email", EmailAddress.init)
        let phone = fields.optional("phone", .text(PhoneNumber.init))
        return fields.derived { Input(name: name(), email: email(), phone: phone()) }
    }
}

import Domain
import Ledger

extension CandidateForms.File {
    /// The fields that a new and a changed file share.
    struct Fields {
        private let legalEntity: Field<LegalEntityId?>
        private let reference: Field<GuardedLine?>
        private let card: Field<CardDraft>
        private let availableFrom: Field<CalendarDay>

        init(_ fields: FieldReader) {
            legalEntity = fields.optional("legal_entity", .id(of: LegalEntitySubject.self))
            reference = fields.optional("reference", .guardedLine(maximum: 100))
            card = fields.object("card", CardForm.read)
            availableFrom = fields.day("available_from")
        }

        var value: CandidateForms.File {
            CandidateForms.File(
                legalEntity: legalEntity(), reference: reference(), card: card(), availableFrom: availableFrom()
            )
        }
    }
}

extension CandidateForms.Identity {
    struct Fields {
        private let name: Field<PersonName>
        private let email: Field<EmailAddress>
        private let phone: Field<PhoneNumber?>

        init(_ fields: FieldReader) {
            name = fields.text("name", PersonName.init)
            email = fields.text("email", EmailAddress.init)
            phone = fields.optional("phone", .text(PhoneNumber.init))
        }

        var value: CandidateForms.Identity {
            CandidateForms.Identity(name: name(), email: email(), phone: phone())
        }
    }
}

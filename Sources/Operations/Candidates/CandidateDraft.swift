package import Domain
package import Ledger

/// What is needed to take in a candidate, each text already read.
package struct CandidateDraft: Hashable, Sendable {
    /// The member that brings.
    package let member: MemberId
    /// The employer in law; nil for the member's first.
    package let legalEntity: LegalEntityId?
    /// What the own employer calls the file.
    package let reference: GuardedLine?
    package let card: CardDraft
    package let availableFrom: CalendarDay
    package let name: PersonName
    /// A private address: the personal link goes there.
    package let email: EmailAddress
    package let phone: PhoneNumber?
    /// Known already, as from an import; else nil.
    package let conditions: Conditions?
    /// Known already, as from an import; else nil.
    package let timeline: TimelineFacts?

    package init(
        member: MemberId, legalEntity: LegalEntityId? = nil, reference: GuardedLine? = nil, card: CardDraft,
        availableFrom: CalendarDay, name: PersonName, email: EmailAddress, phone: PhoneNumber? = nil,
        conditions: Conditions? = nil, timeline: TimelineFacts? = nil
    ) {
        self.member = member
        self.legalEntity = legalEntity
        self.reference = reference
        self.card = card
        self.availableFrom = availableFrom
        self.name = name
        self.email = email
        self.phone = phone
        self.conditions = conditions
        self.timeline = timeline
    }

    var identity: CandidateIdentity {
        CandidateIdentity(name: name.text, email: email.text, phone: phone?.text)
    }
}

package import Domain

/// The words of the pages on which coordinators correct the ledger.
package enum CorrectionPhrases {
    package static let title = Labels("Correcties", "Corrections")
    package static let lead = Labels(
        "Een boeking verdwijnt nooit: zij wordt teruggedraaid, met een reden die de leden lezen.",
        "A booking never disappears: it is taken back, with a reason that the members read."
    )
    package static let new = Labels("Nieuwe correctie", "New correction")
    package static let none = Labels("Nog geen correcties", "No corrections yet")
    package static let noneText = Labels(
        "Klopt een boeking niet? Open de boekingen van het lid en kies daar “corrigeren”.",
        "Is a booking wrong? Open the bookings of the member and choose “correct” there."
    )
    package static let one = Labels("Correctie", "Correction")
    package static let about = Labels("Gaat over", "About")
    package static let reverses = Labels("Draait terug", "Takes back")
    package static let books = Labels("Boekt", "Books")
    package static let reason = Labels("Reden", "Reason")
    package static let reasonHint = Labels(
        "De betrokken leden lezen dit. Noem geen persoon en niets over gezondheid.",
        "The members concerned read this. Name no person and nothing about health."
    )
    package static let erased = Labels("gewist", "erased")
    package static let proposedBy = Labels("Voorgesteld door", "Proposed by")
    package static let theOperator = Labels("de beheerder", "the operator")
    package static let answerBy = Labels("Antwoord uiterlijk", "Answer by")
    package static let decidedBy = Labels("Afgehandeld door", "Decided by")
    package static let refusal = Labels("Waarom niet", "Why not")
    package static let action = Labels("Wat moet er gebeuren?", "What should happen?")
    package static let reverse = Labels("Alleen terugdraaien", "Take back only")
    package static let rebook = Labels("Terugdraaien en anders boeken", "Take back and book otherwise")
    package static let rebookHint = Labels(
        "Vul dan hieronder in hoe het wel moet.", "Then fill in below how it should be.")
    package static let otherwise = Labels("Zo moet het worden geboekt", "How it should be booked")
    package static let bringing = Labels("Wie brengt", "Who brings")
    package static let taking = Labels("Wie haalt", "Who takes")
    package static let network = Labels("het netwerk", "the network")
    package static let unit = Labels("Eenheid", "Unit")
    package static let unitHint = Labels(
        "Vul daarna alleen het vak van deze eenheid in.", "Then fill in the field of this unit only.")
    package static let placements = Labels("plaatsingen", "placements")
    package static let hours = Labels("uren", "hours")
    package static let amount = Labels("Aantal", "Amount")
    package static let amountHint = Labels("Bijvoorbeeld 1 of 2,5.", "For example 1 or 2,5.")
    package static let effectiveOn = Labels("Telt vanaf", "Counts from")
    package static let effectiveHint = Labels(
        "Is die maand al gesloten, dan komt de correctie in de eerste open maand op het saldo-overzicht.",
        "When that month is closed, the correction is on the statement of the first open month."
    )
    package static let submit = Labels("Correctie vastleggen", "Record the correction")
    package static let approve = Labels("Akkoord, boek deze correctie", "Approve, book this correction")
    package static let approveLead = Labels(
        "Een andere regiocoördinator vraagt uw akkoord. Er is nog niets geboekt.",
        "Another coordinator asks for your approval. Nothing was booked yet."
    )
    package static let refuse = Labels("Niet akkoord", "Refuse")
    package static let withdraw = Labels("Correctie intrekken", "Withdraw the correction")
    package static let waits = Labels(
        "Wacht op akkoord van een andere regiocoördinator. Er is nog niets geboekt.",
        "Waits for another coordinator's approval. Nothing was booked yet."
    )
    package static let erase = Labels("Reden wissen", "Erase the reason")
    package static let eraseHint = Labels(
        "Alleen de tekst verdwijnt; de boeking en het bewijs in de keten blijven.",
        "Only the text disappears; the booking and its proof in the chain stay."
    )

    package static func waiting(_ subject: String) -> Labels {
        Labels("Correctie van \(subject) wacht op uw akkoord", "Correction of \(subject) awaits your approval")
    }

    /// `2 plaatsingen, van Bakkerij De Wit naar Gemeente Schagen`.
    package static func entry(_ amount: String, from bringing: String, to taking: String) -> Labels {
        Labels("\(amount): \(bringing) brengt, \(taking) haalt", "\(amount): \(bringing) brings, \(taking) takes")
    }
}

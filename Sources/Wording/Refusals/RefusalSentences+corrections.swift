import Domain
import Ledger

/// The refusals of corrections and settings of the ledger.
extension RefusalSentences {
    static let transferNotCorrectable = Self(
        dutch: "Geen boeking om terug te draaien",
        "Alleen een boeking kan worden teruggedraaid; dit is een terugboeking of een verklaring dat een boeking"
            + " definitief is. Kies de boeking zelf, of maak een correctie zonder terugboeking.",
        english: "Not a booking to take back",
        "Only a booking can be taken back; this is a reversal, or says that a booking is final."
            + " Choose the booking itself, or make a correction without a reversal."
    )

    static let accountsSame = Self(
        dutch: "Kies twee verschillende rekeningen",
        "Een boeking gaat van de ene rekening naar de andere. Kies bij één van beide een ander lid of het netwerk.",
        english: "Choose two different accounts",
        "A booking goes from one account to the other. Choose another member or the network on one side."
    )

    static func correctionTooEarly(_ values: RefusalValues) -> Self {
        let day = values.day("from")
        return Self(
            dutch: "Dag ligt vóór de boeking",
            "Een correctie telt op zijn vroegst vanaf de dag van de boeking zelf."
                + " Kies een dag vanaf \(day?.dutch ?? "die dag").",
            english: "Day before the booking",
            "A correction counts from the day of the booking at the earliest."
                + " Choose a day from \(day?.english ?? "that day") on."
        )
    }

    static func correctionStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: CorrectionState.self)
        return Self(
            dutch: "Correctie is al afgehandeld",
            "Deze correctie\(state.map { " is \($0.dutch)" } ?? " wacht niet meer op antwoord")."
                + " Laad de pagina opnieuw, of maak een nieuwe correctie.",
            english: "Correction decided already",
            "This correction\(state.map { " is \($0.english)" } ?? " no longer waits for an answer")."
                + " Load the page again, or make a new correction."
        )
    }

    static let correctionWaiting = Self(
        dutch: "Er wacht al een correctie",
        "Voor deze boeking wacht al een correctie op akkoord. Handel die eerst af, of trek haar in.",
        english: "A correction waits already",
        "A correction of this booking waits for approval already. Decide that one first, or withdraw it."
    )

    static let correctionOwn = Self(
        dutch: "Een ander geeft akkoord",
        "Wie een correctie voorstelt, geeft er niet zelf akkoord op. Vraag een andere regiocoördinator, of trek de"
            + " correctie in.",
        english: "Somebody else approves",
        "Whoever proposes a correction does not approve it. Ask another coordinator, or withdraw the correction."
    )

    static func settingAlreadyUsed(_ values: RefusalValues) -> Self {
        let day = values.day("after")
        return Self(
            dutch: "Er is al volgens de oude regel geboekt",
            "Vanaf die dag staan er al boekingen in het grootboek. Kies een dag"
                + " na \(day?.dutch ?? "de laatste boeking").",
            english: "Booked by the old rule already",
            "From that day on bookings stand in the ledger already. Choose a day"
                + " after \(day?.english ?? "the last booking")."
        )
    }
}

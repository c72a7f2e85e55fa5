import Domain

extension RefusalSentences {
    static func candidateUnknown(_ values: RefusalValues) -> Self {
        let code = values["candidate"]
        return Self(
            dutch: "Kandidaat onbekend",
            "\(code.map { "Kandidaat \($0)" } ?? "Deze kandidaat") is niet bekend in dit netwerk. Controleer de code.",
            english: "Candidate unknown",
            "\(code.map { "Candidate \($0)" } ?? "This candidate") is not known in this network. Check the code."
        )
    }

    static func candidateStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: CandidateState.self)
        return Self(
            dutch: "Kan nu niet",
            "Dit kan nu niet\(state.map { ", want de kandidaat staat op “\($0.dutch)”" } ?? "")."
                + " Laad de pagina opnieuw en kijk wat wel kan.",
            english: "Not possible now",
            "This is not possible now\(state.map { ": the candidate is “\($0.english)”" } ?? "")."
                + " Load the page again and see what is."
        )
    }

    static func candidateReferenceTaken(_ values: RefusalValues) -> Self {
        let reference = values["reference"].map { " “\($0)”" } ?? ""
        return Self(
            dutch: "Kenmerk al gebruikt",
            "Er is al een kandidaat met het kenmerk\(reference). Kies een ander kenmerk of werk de bestaande"
                + " kandidaat bij.",
            english: "Reference taken",
            "There is a candidate with the reference\(reference) already."
                + " Choose another one or update the existing candidate."
        )
    }

    static let gateSpoor2Missing = Self(
        dutch: "Spoor 2 staat nog niet vast",
        "Publiceren kan pas als spoor 2 in het plan van aanpak staat. Leg dat eerst vast.",
        english: "Spoor 2 not yet settled",
        "Publishing has to wait until spoor 2 stands in the plan van aanpak. Record that first."
    )

    static let gateDriegesprekMissing = Self(
        dutch: "Driegesprek ontbreekt", "Publiceren kan pas na het driegesprek. Vul de datum van het gesprek in.",
        english: "Driegesprek missing",
        "Publishing has to wait for the driegesprek, the talk of three. Fill in its date."
    )

    static let gateAdviceMissing = Self(
        dutch: "Datum van het advies ontbreekt",
        "Publiceren kan pas met een advies van de bedrijfsarts of arbeidsdeskundige. Vul alleen de datum in,"
            + " niet de inhoud.",
        english: "Date of the advice missing",
        "Publishing needs an advice of the bedrijfsarts or arbeidsdeskundige. Fill in its date only, not what it says."
    )

    static let gateAkkoordMissing = Self(
        dutch: "Akkoord ontbreekt",
        "De kandidaat heeft nog geen akkoord gegeven. Stuur de persoonlijke link of leg het akkoord op papier vast.",
        english: "Akkoord missing",
        "The candidate has not given akkoord yet. Send the personal link or record the akkoord given on paper."
    )

    static let gateCapabilitiesMissing = Self(
        dutch: "Mogelijkheden ontbreken",
        "Er is nog niet ingevuld wat de kandidaat kan en nodig heeft. Kies dat uit de lijst.",
        english: "Capabilities missing",
        "What the candidate can do and needs is not filled in yet. Choose it from the list."
    )

    static let sicknessPeriodMissing = Self(
        dutch: "Eerste ziektedag ontbreekt",
        "Zonder eerste ziektedag zijn de data van de Wet verbetering poortwachter niet te berekenen. Vul die in.",
        english: "First day of sickness missing",
        "Without the first day of sickness the Poortwachter dates cannot be worked out. Fill it in."
    )

    static let conditionsNeedMatchingSlot = Self(
        dutch: "Eerst een passende plek",
        "De voorwaarden ziet u als u een open plek heeft die bij deze kandidaat past. Meld die plek eerst aan.",
        english: "A matching slot first",
        "You see the conditions when you have an open slot that matches this candidate. Post that slot first."
    )

    static let candidateNotAvailable = Self(
        dutch: "Kandidaat niet beschikbaar",
        "Deze kandidaat is op dit moment niet beschikbaar. Kijk welke andere kandidaten bij uw plek passen.",
        english: "Candidate not available",
        "This candidate is not available at the moment. See which other candidates match your slot."
    )
}

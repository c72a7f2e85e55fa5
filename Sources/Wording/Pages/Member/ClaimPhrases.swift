package import Domain

/// The words of the pages of proposals, for members and coordinators.
package enum ClaimPhrases {
    package static let claims = Labels("Voorstellen", "Proposals")
    package static let lead = Labels(
        "Een voorstel brengt een kandidaat en een plek bij elkaar. De kandidaat beslist of er een gesprek komt.",
        "A proposal brings a candidate and a place together. The candidate decides whether there is a talk."
    )
    package static let running = Labels("Lopend", "Going on")
    package static let past = Labels("Eerder", "Before")
    package static let noneYet = Labels("Nog geen voorstellen", "No proposals yet")
    package static let noneYetHint = Labels(
        "Stel een kandidaat voor op een plek die u biedt, of uw eigen kandidaat op een plek van een ander lid.",
        "Propose a candidate for a place that you offer, or your own candidate for a place of another member."
    )
    package static let about = Labels("Waar het over gaat", "What it is about")
    package static let candidate = Labels("Kandidaat", "Candidate")
    package static let place = Labels("Plek", "Place")
    package static let host = Labels("Werkgever die de plek biedt", "Employer that offers the place")
    package static let hostFact = Labels("Plek bij", "Place at")
    package static let employer = Labels("Eigen werkgever", "Own employer")
    package static let contact = Labels("Contactpersoon", "Contact person")
    package static let reason = Labels("Reden", "Reason")
    package static let reasonHint = Labels(
        "Kies uit de lijst. Iets over gezondheid is nooit een reden.",
        "Choose from the list. Health is never a reason."
    )
    package static let candidateReason = Labels(
        "Reden van de kandidaat (alleen voor u)",
        "Reason of the candidate (for you only)"
    )
    package static let propose = Labels("Stel voor", "Propose")
    package static let proposeForPlace = Labels("Stel voor op deze plek", "Propose for this place")
    package static let proposeCandidate = Labels("Stel deze kandidaat voor", "Propose this candidate")
    package static let proposeHint = Labels(
        "De kandidaat krijgt een e-mail en beslist of er een gesprek komt. Tot dan blijft de naam onbekend.",
        "The candidate gets an e-mail and decides whether there is a talk. Until then the name stays unknown."
    )
    package static let whichPlace = Labels("Stel voor op uw plek", "Propose for your place")
    package static let whichCandidate = Labels("Stel uw kandidaat voor", "Propose your candidate")
    package static let stepProposed = Labels("Voorgesteld", "Proposed")
    package static let stepTalks = Labels("In gesprek", "In talks")
    package static let stepAgreed = Labels("Akkoord", "Agreed")
    package static let stepContract = Labels("Overeenkomst", "Contract")
    package static let stepPlacement = Labels("Plaatsing", "Placement")
    package static let now = Labels("Wat kunt u nu doen?", "What can you do now?")
    package static let over = Labels(
        "Dit voorstel is voorbij. U hoeft niets te doen.",
        "This proposal is over. You need to do nothing."
    )
    package static let candidateAnswers = Labels(
        "De kandidaat heeft een e-mail met de vraag of een gesprek welkom is. Hoort u het antwoord zelf, "
            + "geef het dan hier door.",
        "The candidate has an e-mail that asks whether a talk is welcome. If you hear the answer "
            + "yourself, pass it on here."
    )
    package static let waitForCandidate = Labels(
        "De kandidaat en de eigen werkgever zijn gevraagd. U hoeft nu niets te doen.",
        "The candidate and the own employer were asked. You need to do nothing now."
    )
    package static let onHold = Labels(
        "Een ander voorstel kreeg akkoord. Dit voorstel wacht; u hoeft niets te doen. Komt de plek of de "
            + "kandidaat weer vrij, dan kan het verder.",
        "Another proposal was agreed. This one waits; you need to do nothing. If the place or the "
            + "candidate is free again, it can go on."
    )
    package static let saidOn = Labels(
        "Op welke dag zei de kandidaat ja tegen een gesprek?",
        "On which day did the candidate say yes to a talk?"
    )
    package static let saidOnHint = Labels(
        "Vul dit alleen in als de kandidaat het u zelf heeft gezegd.",
        "Fill this in only if the candidate told you in person."
    )
    package static let wantsTalk = Labels("De kandidaat wil in gesprek", "The candidate wants to talk")
    package static let talkLead = Labels(
        "Er is een gesprek, of er komt er een. Iedereen beslist zelf over de plaatsing; pas als alle drie "
            + "akkoord zijn, gaat het door.",
        "There is a talk, or there will be. Everybody decides about the placement; it goes ahead only "
            + "when all three agree."
    )
    package static let whoIsIt = Labels("Wie is de kandidaat?", "Who is the candidate?")
    package static let saidYes = Labels("akkoord", "agreed")
    package static let noAnswerYet = Labels("nog geen antwoord", "no answer yet")
    package static let agree = Labels("Akkoord met de plaatsing", "Agree to the placement")
    package static let yesSaidOn = Labels(
        "Op welke dag zei de kandidaat ja tegen de plaatsing?",
        "On which day did the candidate say yes to the placement?"
    )
    package static let yesSaidOnHint = Labels(
        "Alleen als de kandidaat het u zelf heeft gezegd.",
        "Only if the candidate told you in person."
    )
    package static let candidateSaysYes = Labels("De kandidaat is akkoord", "The candidate agrees")
    package static let acceptedLead = Labels(
        "Alle drie zijn akkoord. Maak nu de overeenkomst op; de gegevens die wij al weten, zijn ingevuld.",
        "All three agree. Draw up the contract now; what we know already is filled in."
    )
    package static let contractExists = Labels(
        "Alle drie zijn akkoord en er is een overeenkomst.",
        "All three agree and there is a contract."
    )
    package static let toContract = Labels("Naar de overeenkomst", "To the contract")
    package static let draftContract = Labels("Overeenkomst opmaken", "Draw up the contract")
    package static let notThis = Labels("Toch niet?", "Not after all?")
    package static let whoDeclines = Labels("Wie kiest hier niet voor?", "Who prefers not to?")
    package static let decline = Labels("Voorstel afwijzen", "Decline the proposal")
    package static let withdraw = Labels("Voorstel intrekken", "Withdraw the proposal")
    package static let withdrawHint = Labels(
        "U deed dit voorstel. U kunt het intrekken; de anderen krijgen daarover een e-mail zonder reden.",
        "You made this proposal. You can withdraw it; the others get an e-mail without a reason."
    )

    /// To who acts for both members: the proposal is one of theirs.
    package static func withdrawHint(for side: Claim.Side) -> Labels {
        let dutch = side == .bringing ? "De eigen werkgever" : "De werkgever met de plek"
        let english = side == .bringing ? "The own employer" : "The employer with the slot"
        return Labels(
            """
            \(dutch) deed dit voorstel. U kunt het namens dit lid intrekken; de anderen krijgen een e-mail zonder \
            reden.
            """,
            """
            \(english) made this proposal. You can withdraw it for this member; the others get an e-mail without a \
            reason.
            """
        )
    }

    package static func forPlace(_ code: String, _ title: String) -> Labels {
        Labels("\(code) voor “\(title)”", "\(code) for “\(title)”")
    }

    package static func at(_ member: String, _ town: String) -> Labels {
        Labels("\(member), \(town)", "\(member), \(town)")
    }

    package static func claim(_ code: String) -> Labels {
        Labels("Voorstel \(code)", "Proposal \(code)")
    }

    package static func answerBy(_ day: String) -> Labels {
        Labels("Antwoord uiterlijk \(day)", "Answer by \(day)")
    }

    package static func proposedBy(_ day: String, _ side: String) -> Labels {
        Labels("\(day), door \(side)", "\(day), by \(side)")
    }

    package static func waitsFor(_ parties: String) -> Labels {
        Labels("wacht op \(parties)", "waits for \(parties)")
    }

    /// One of the three, in a sentence.
    package static func party(_ party: ClaimParty) -> Labels {
        switch party {
        case .bringing: Labels("eigen werkgever", "own employer")
        case .taking: Labels("werkgever die de plek biedt", "employer that offers the place")
        case .candidate: Labels("kandidaat", "candidate")
        }
    }

    /// The button of who may speak for several.
    package static func agreeFor(_ party: ClaimParty) -> Labels {
        let name = self.party(party)
        return Labels("Akkoord namens: \(name.dutch)", "Agree for: \(name.english)")
    }
}

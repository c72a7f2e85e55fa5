import Domain

extension RefusalSentences {
    static func slotStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: SlotState.self)
        return Self(
            dutch: "Kan nu niet",
            "Dit kan nu niet\(state.map { ", want de plek is “\($0.dutch)”" } ?? "")."
                + " Laad de pagina opnieuw en kijk wat wel kan.",
            english: "Not possible now",
            "This is not possible now\(state.map { ": the slot is “\($0.english)”" } ?? "")."
                + " Load the page again and see what is."
        )
    }

    static let slotFull = Self(
        dutch: "Plek is vol", "Alle plaatsen van deze plek zijn bezet. Kies een andere plek.",
        english: "Slot is full", "All places of this slot are filled. Choose another slot."
    )

    static let claimOwnCandidate = Self(
        dutch: "Eigen kandidaat", "Een voorstel gaat altijd tussen twee leden. Kies een plek bij een ander lid.",
        english: "Own candidate", "A proposal is always between two members. Choose a slot of another member."
    )

    static func claimExists(_ values: RefusalValues) -> Self {
        let code = values["claim"].map { ": \($0)" } ?? ""
        return Self(
            dutch: "Voorstel bestaat al",
            "Voor deze kandidaat en deze plek is er al een voorstel\(code). Ga daarmee verder.",
            english: "Proposal exists already",
            "There is a proposal for this candidate and this slot already\(code). Go on with that one."
        )
    }

    static func claimStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: ClaimState.self)
        return Self(
            dutch: "Kan nu niet",
            "Dit kan nu niet\(state.map { ", want het voorstel is “\($0.dutch)”" } ?? "")."
                + " Laad de pagina opnieuw en kijk wat wel kan.",
            english: "Not possible now",
            "This is not possible now\(state.map { ": the proposal is “\($0.english)”" } ?? "")."
                + " Load the page again and see what is."
        )
    }

    static let claimNotYours = Self(
        dutch: "Ander is aan zet", "Op dit voorstel kan nu alleen de andere kant antwoorden. Wacht het antwoord af.",
        english: "Not your turn", "Only the other side can answer this proposal now. Wait for the answer."
    )

    static let claimLost = Self(
        dutch: "Een ander voorstel ging voor",
        "Intussen is een ander voorstel afgerond, daarom staat dit voorstel in de wacht. U hoeft niets te doen."
            + " Kijk gerust verder naar andere mogelijkheden.",
        english: "Another proposal came first",
        "Another proposal was completed in the meantime, so this one is on hold. You need not do anything."
            + " Feel free to look at other possibilities."
    )

    static func declineReasonUnknown(_ values: RefusalValues) -> Self {
        let choices = values["choices"]
        return Self(
            dutch: "Reden onbekend",
            "Deze reden staat niet in de lijst. Kies \(choices.map { "uit: \($0)" } ?? "een reden uit de lijst").",
            english: "Reason unknown",
            "This reason is not in the list. Choose \(choices.map { "one of: \($0)" } ?? "a reason from the list")."
        )
    }
}

import Domain

extension RefusalSentences {
    static func memberUnknown(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Lid onbekend",
            "\(values["member"].map { "Lid \($0)" } ?? "Dit lid") is niet bekend in dit netwerk. Controleer de code.",
            english: "Member unknown",
            "\(values["member"].map { "Member \($0)" } ?? "This member") is not known in this network. Check the code."
        )
    }

    static func memberNotActive(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Lid doet nu niet mee",
            "\(values["member"].map { "Lid \($0)" } ?? "Dit lid") is op dit moment niet actief en kan niets nieuws"
                + " beginnen. Overleg met de regiocoördinator.",
            english: "Member not active",
            "\(values["member"].map { "Member \($0)" } ?? "This member") is not active at the moment and cannot start"
                + " anything new. Talk to the coordinator."
        )
    }

    static func memberCodeInvalid(_: RefusalValues) -> Self {
        Self(
            dutch: "Code niet bruikbaar",
            "Een code heeft 1 tot 20 hoofdletters, cijfers en streepjes, zoals L-0012. Pas de code aan of laat haar weg.",
            english: "Code not usable",
            "A code has 1 to 20 capital letters, digits and hyphens, such as L-0012. Change the code or leave it out."
        )
    }

    static func memberCodeTaken(_ values: RefusalValues) -> Self {
        let code = values["code"].map { " \($0)" } ?? ""
        return Self(
            dutch: "Code al in gebruik", "De code\(code) hoort al bij een ander lid. Kies een andere code.",
            english: "Code taken", "The code\(code) belongs to another member already. Choose another code."
        )
    }

    static func kvkTaken(_ values: RefusalValues) -> Self {
        Self(
            dutch: "KvK-nummer al bekend",
            "KvK-nummer\(number(values)) hoort al bij een lid van dit netwerk. Voeg de gegevens toe aan dat lid.",
            english: "KvK number known already",
            "KvK number\(number(values)) belongs to a member of this network already. Add the details to that member."
        )
    }

    static func kvkAmbiguous(_ values: RefusalValues) -> Self {
        let members = values["members"]
        return Self(
            dutch: "Welk lid bedoelt u?",
            "KvK-nummer\(number(values)) hoort bij meer leden\(members.map { ": \($0)" } ?? "")."
                + " Vul de code in van het lid dat u bedoelt.",
            english: "Which member do you mean?",
            "KvK number\(number(values)) belongs to several members\(members.map { ": \($0)" } ?? "")."
                + " Give the code of the member that you mean."
        )
    }

    static func kvkUnknown(_ values: RefusalValues) -> Self {
        Self(
            dutch: "Werkgever is geen lid",
            "KvK-nummer\(number(values)) hoort niet bij een lid van dit netwerk."
                + " Controleer het nummer of voeg het lid eerst toe.",
            english: "Employer not a member",
            "KvK number\(number(values)) belongs to no member of this network."
                + " Check the number or add the member first."
        )
    }

    static func memberStillRuns(_ values: RefusalValues) -> Self {
        let running = values["running"].map { ": \($0)" } ?? ""
        return Self(
            dutch: "Er loopt nog iets",
            "Bij dit lid loopt nog iets\(running). Rond dat eerst af en probeer het dan opnieuw.",
            english: "Something still runs",
            "Something still runs at this member\(running). Finish that first, then try again."
        )
    }

    static func memberStateWrong(_ values: RefusalValues) -> Self {
        let state = values.choice("state", as: Member.State.self)
        return Self(
            dutch: "Dat kan nu niet bij dit lid",
            "De stand van dit lid is nu\(state.map { ": \($0.dutch)" } ?? " anders dan u zag"). Laad de pagina opnieuw"
                + " om te zien wat nu kan.",
            english: "Not possible for this member now",
            "The state of this member is now\(state.map { ": \($0.english)" } ?? " other than you saw")."
                + " Load the page again to see what is possible."
        )
    }

    static let successorInvalid = Self(
        dutch: "Kies een ander lid", "Een lid gaat op in een ander lid, dat zelf meedoet. Kies zo'n lid.",
        english: "Choose another member", "A member merges into another one that takes part. Choose such a member."
    )

    private static func number(_ values: RefusalValues) -> String {
        values["kvk"].map { " \($0)" } ?? ""
    }
}

import Domain

/// Why there are no papers.
extension RefusalSentences {
    /// Of a month that is still open, or is being closed and lacks papers.
    static func monthNotClosed(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        let (dutch, english) = (month?.dutch.capitalisedFirst ?? "Deze maand", month?.english ?? "This month")
        if values["closed_by"] != nil { return notClosedYet(dutch, english, isClosing: values["state"] != nil) }
        if let missing = values["missing"], let all = values["all"] {
            return Self(
                dutch: "Maand wordt gesloten",
                "\(dutch) wordt nog gesloten. Nog te maken: \(missing) van de \(all) overzichten. Wacht even, of sluit de"
                    + " maand nog eens om verder te gaan.",
                english: "Month is being closed",
                "\(english) is still being closed. Still to be made: \(missing) of \(all) statements. Wait a moment, or"
                    + " close the month again to go on."
            )
        }
        return Self(
            dutch: "Maand nog open", "\(dutch) is nog niet afgesloten. Sluit de maand eerst af.",
            english: "Month still open", "\(english) is not closed yet. Close the month first."
        )
    }

    /// The same for a member, that closes nothing.
    private static func notClosedYet(_ dutch: String, _ english: String, isClosing: Bool) -> Self {
        isClosing
            ? Self(
                dutch: "Maand wordt gesloten",
                "\(dutch) wordt nu gesloten. Wacht even: uw overzicht komt per e-mail zodra het is gemaakt.",
                english: "Month is being closed",
                "\(english) is being closed now. Wait a moment: your statement comes by e-mail as soon as it is made."
            )
            : Self(
                dutch: "Maand nog open",
                "\(dutch) is nog niet afgesloten. De regiocoördinator sluit de maand; wacht op uw overzicht, dat komt dan"
                    + " per e-mail.",
                english: "Month still open",
                "\(english) is not closed yet. The coordinator closes the month; wait for your statement, which then comes"
                    + " by e-mail."
            )
    }

    static func monthBeforeNetwork(_ values: RefusalValues) -> Self {
        let (month, first) = (values.month("month"), values.month("first"))
        return Self(
            dutch: "Maand van voor het netwerk",
            "\(month?.dutch.capitalisedFirst ?? "Deze maand") ligt voor het begin van dit netwerk. Kies"
                + " \(first?.dutch ?? "de eerste maand ervan") of een latere maand.",
            english: "Month before the network",
            "\(month?.english ?? "This month") lies before this network began. Choose"
                + " \(first?.english ?? "its first month") or a later one."
        )
    }

    static func paperMissing(_ values: RefusalValues) -> Self {
        let month = values.month("month")
        return Self(
            dutch: "Geen overzicht in deze maand",
            "Over \(month?.dutch ?? "deze maand") is er van dit lid geen saldo-overzicht: het deed toen niet mee en er werd"
                + " niets voor geboekt. Kies een andere maand.",
            english: "No statement of this month",
            "There is no statement of this member for \(month?.english ?? "this month"): it did not take part then and"
                + " nothing was booked for it. Choose another month."
        )
    }
}

package import Domain

/// The words of halen en brengen. Candidates never read these.
package enum StandingPhrases {
    package static let title = Labels("Halen en brengen", "Taking and bringing")
    package static let lead = Labels(
        "Wie iemand bij een ander lid plaatst, brengt. Wie iemand van een ander lid een plek biedt, haalt.",
        "Who places somebody at another member brings. Who offers somebody of another member a place takes."
    )
    package static let own = Labels("Uw saldo", "Your balance")
    package static let ratio = Labels("gebracht : gehaald", "brought : taken")
    package static let balance = Labels("saldo", "balance")
    package static func slots(_ count: Int) -> Labels {
        count == 1 ? Labels("plek aangeboden", "place offered") : Labels("plekken aangeboden", "places offered")
    }
    package static let hours = Labels("saldo in uren", "balance in hours")
    package static let hourUnit = Labels("uur", "hours")
    package static let perMonth = Labels("Gehaald en gebracht per maand", "Taken and brought each month")
    package static let perMonthDescription = Labels(
        "Boven de lijn staat wie u haalde, eronder wie u bracht. De tabel eronder geeft dezelfde aantallen.",
        "Above the line those you took, below it those you brought. The table below has the same numbers."
    )
    package static let perMonthCaption = Labels(
        "Elk blokje is één persoon: boven de lijn gehaald, eronder gebracht.",
        "Each square is one person: above the line taken, below it brought."
    )
    package static let everybody = Labels("Alle leden", "All members")
    package static let everybodyLead = Labels(
        "Naar rechts staat wie meer haalde, naar links wie meer bracht. Van kleine leden ziet u alleen "
            + "welke kant het op gaat.",
        "To the right those who took more, to the left those who brought more. Of small members you see the side only."
    )
    package static let everybodyLeadInFull = Labels(
        "Naar rechts staat wie meer haalde, naar links wie meer bracht.",
        "To the right those who took more, to the left those who brought more."
    )
    package static let statements = Labels("Saldo-overzichten", "Statements")
    package static let noStatements = Labels(
        "Er is nog geen maand gesloten. Na het sluiten staat hier elke maand een saldo-overzicht.",
        "No month was closed yet. After closing there is a statement here each month."
    )
    package static let statementsLead = Labels(
        "Van elke gesloten maand een saldo-overzicht, om te lezen (PDF) en om mee te rekenen (CSV en XLSX).",
        "Of each closed month a statement, to read (PDF) and to compute with (CSV and XLSX)."
    )
    package static let statementLead = Labels(
        "De PDF is om te lezen. De CSV en de XLSX opent u in een rekenblad.",
        "The PDF is to read. The CSV and the XLSX open in a spreadsheet."
    )
    package static let noPictureHere = Labels(
        "Uw browser toont de PDF hier niet. Open haar met de knop.",
        "Your browser does not show the PDF here. Open it with the button."
    )
    package static let toMonth = Labels("Alle papieren van deze maand", "All papers of this month")

    /// - Parameters: in hundredths of a placement.
    package static func roomTitle(_ used: Int64, of size: Int64) -> Labels {
        let used = Labels { PlacementsText.amount(hundredths: used, in: $0) }
        let size = Labels { PlacementsText.amount(hundredths: size, in: $0) }
        return Labels(
            "Ruimte gebruikt: \(used.dutch) van \(size.dutch)", "Room used: \(used.english) of \(size.english)")
    }

    /// How much of the room is used, in a sentence that never blocks anybody.
    ///
    /// - Parameters: in hundredths of a placement.
    package static func room(_ used: Int64, of size: Int64) -> Labels {
        let title = roomTitle(used, of: size)
        let left = max(0, size - used) / 100
        return left > 0
            ? Labels(
                "\(title.dutch). U kunt nog \(left == 1 ? "1 mens" : "\(left) mensen") brengen"
                    + " voordat er een bericht naar u en de regiocoördinator gaat.",
                "\(title.english). You can bring \(left == 1 ? "1 more person" : "\(left) more people")"
                    + " before you and the coordinator get a message."
            )
            : Labels(
                "\(title.dutch). U kunt blijven brengen; de regiocoördinator denkt met u mee over halen.",
                "\(title.english). You can go on bringing; the coordinator thinks along about taking."
            )
    }

    /// Papers that were made in another language than the reader's, and stay so.
    package static func madeIn(_ language: Language) -> Labels {
        switch language {
        case .dutch:
            Labels(
                "Dit is in het Nederlands gemaakt: die taal stond ingesteld toen de maand werd gesloten.",
                "This was made in Dutch, the language that was set when the month was closed.")
        case .english:
            Labels(
                "Dit is in het Engels gemaakt: die taal stond ingesteld toen de maand werd gesloten.",
                "This was made in English, the language that was set when the month was closed.")
        }
    }

    package static func statement(_ month: String) -> Labels {
        Labels("Saldo-overzicht \(month)", "Statement of \(month)")
    }
}

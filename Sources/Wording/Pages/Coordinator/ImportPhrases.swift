package import Domain

/// The words of taking in files.
package enum ImportPhrases {
    package static let title = Labels("Bestand inlezen", "Import a file")
    package static let lead = Labels(
        "Eerst kijken wij het bestand na. Er verandert pas iets als u daarna kiest voor inlezen.",
        "First we check the file. Nothing changes until you then choose to import."
    )
    package static let kind = Labels("Wat staat erin?", "What does it hold?")
    package static let file = Labels("Bestand", "File")
    package static let fileHint = Labels(
        "CSV met op de eerste regel de namen van de kolommen, tot 5 MB. Puntkomma of komma mag allebei.",
        "CSV with the names of the columns on the first line, up to 5 MB. Semicolon or comma both do."
    )
    /// Which columns a file has and may have.
    package static func columns(_ needed: [String], optional: [String]) -> Labels {
        let all = needed.joined(separator: ", ")
        let more = optional.joined(separator: ", ")
        guard !more.isEmpty else { return Labels("Kolommen: \(all).", "Columns: \(all).") }
        return Labels("Kolommen: \(all). Mag ook: \(more).", "Columns: \(all). May be added: \(more).")
    }

    package static let check = Labels("Nakijken", "Check")
    package static let reportTitle = Labels("Zo is het bestand", "This is how the file is")
    package static let rows = Labels("regels", "rows")
    package static let good = Labels("nieuw", "new")
    package static let known = Labels("stonden er al", "already there")
    package static let faulty = Labels("met fouten", "with faults")
    package static let faults = Labels("Wat er niet klopt", "What is not right")
    package static let line = Labels("Regel", "Line")
    package static let column = Labels("Kolom", "Column")
    package static let fault = Labels("Wat er mis is", "What is wrong")
    package static let takeAll = Labels("Inlezen", "Import")
    package static let takeGood = Labels("Alleen de goede regels inlezen", "Import the good rows only")
    package static let again = Labels("Ander bestand kiezen", "Choose another file")
    package static let allGood = Labels("Alle regels kloppen.", "All rows are right.")
    package static let nothingNew = Labels("Er is niets nieuws om in te lezen.", "There is nothing new to import.")
    package static let faultsLeft = Labels(
        "Verbeter de regels in uw eigen bestand en kijk het opnieuw na, of lees alleen de goede regels in.",
        "Mend the rows in your own file and check it again, or import the good rows only."
    )

    package static let members = Labels("Leden met hun contactpersonen", "Members with their contact persons")
    package static let candidates = Labels("Kandidaten (worden concepten)", "Candidates (become drafts)")
    package static let slots = Labels("Plekken", "Places")
    package static let placements = Labels("Plaatsingen van vroeger", "Placements of the past")
    package static let hours = Labels("Urenopgaven", "Reports of hours")

    /// More faults than one page shows.
    package static func furtherFaults(_ count: Int) -> Labels {
        Labels("En nog \(count) andere fouten.", "And \(count) further faults.")
    }
}

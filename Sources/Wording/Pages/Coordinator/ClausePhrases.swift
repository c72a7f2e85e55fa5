package import Domain

/// The words of the pages on which a coordinator sees and changes the text of contracts.
package enum ClausePhrases {
    /// What the command line says of a folder without faults.
    package static func right(_ count: Int) -> Labels {
        Labels("\(count) teksten, alle in orde.", "\(count) texts, all in order.")
    }
    package static let readingCopy = Labels("Engelse leesvertaling (PDF)", "English reading copy (PDF)")
    package static let title = Labels("Tekst van de overeenkomst", "Text of the contract")
    package static let lead = Labels(
        "Uit deze teksten ontstaat elke overeenkomst. Een wijziging geldt voor wat u daarna uitgeeft; wat al is"
            + " uitgegeven, houdt zijn tekst.",
        "Every contract is made of these texts. A change holds for what you issue afterwards; what was issued keeps its"
            + " text."
    )
    package static let link = Labels(
        "Tekst van de overeenkomst bekijken en wijzigen", "See and change the contract's text")
    package static let draft = Labels("Nog niet getoetst.", "Not checked yet.")
    package static let draftDetail = Labels(
        "Elke overeenkomst zegt nu bovenaan dat een jurist de tekst moet toetsen.",
        "Every contract now says at its head that a lawyer must check the text."
    )
    package static let record = Labels("Toetsing vastleggen", "Record the check")
    package static let withdraw = Labels("Toetsing intrekken", "Withdraw the check")
    package static let reviewed = Labels("Getoetst.", "Checked.")
    package static func reviewedDetail(_ lawyer: String, _ day: String) -> Labels {
        Labels(
            "\(lawyer) heeft deze teksten getoetst op \(day). Bij elke wijziging vervalt dat.",
            "\(lawyer) checked these texts on \(day). Any change ends that."
        )
    }
    package static let reviewLead = Labels(
        "Leg vast dat een jurist alle teksten heeft getoetst zoals ze nu zijn. Daarna noemt een overeenkomst zich geen"
            + " concept meer. Wijzigt u later een tekst, dan vervalt de toetsing.",
        "Record that a lawyer checked all texts as they are now. A contract then no longer calls itself a draft. If you"
            + " change a text later, the check ends."
    )
    package static let lawyer = Labels("Naam van de jurist", "Name of the lawyer")
    package static let reviewedOn = Labels("Getoetst op", "Checked on")
    package static let hash = Labels("Kenmerk van alle teksten", "Hash of all texts")
    package static let specimens = Labels("Voorbeelden om te laten toetsen", "Specimens to have checked")
    package static let specimensHint = Labels(
        "Hele overeenkomsten met verzonnen namen, met de teksten van nu.",
        "Whole contracts with made-up names, with the texts of today."
    )
    package static let kind = Labels("Soort", "Kind")
    package static let clause = Labels("Artikel of tekst", "Article or text")
    package static let usedIn = Labels("Staat in", "Stands in")
    package static let state = Labels("Tekst", "Text")
    package static let shipped = Labels("van poortwacht", "as shipped")
    package static let own = Labels("eigen tekst", "own text")
    package static let unusable = Labels("past niet meer", "no longer fits")
    package static let judge = Labels("oordeel gevraagd", "to be judged")
    package static let everywhere = Labels("alle soorten", "all kinds")
    package static let addendum = Labels("aanvullingen", "addenda")
    package static let condition = Labels("Geldt als", "Applies when")
    package static let source = Labels("Bron", "Source")
    package static let lawyerNote = Labels("Voor de jurist", "For the lawyer")
    package static let reading = Labels("Zo leest het", "How it reads")
    package static let edit = Labels("Wijzigen", "Change")
    package static let heading = Labels("Kop (Nederlands)", "Heading (Dutch)")
    package static let text = Labels("Leden (Nederlands, bindend)", "Paragraphs (Dutch, binding)")
    package static let englishHeading = Labels("Kop (Engels)", "Heading (English)")
    package static let englishText = Labels("Leden (Engels, leesvertaling)", "Paragraphs (English, reading copy)")
    package static let textHint = Labels(
        "Elk lid begint met een nummer en een punt, met een lege regel ertussen. Invulvelden staan tussen {{ en }};"
            + " voorwaarden tussen [ en ] na het nummer.",
        "Each paragraph begins with a number and a period, with an empty line between. Placeholders stand between {{ and"
            + " }}; conditions between [ and ] behind the number."
    )
    package static let englishHint = Labels(
        "Met dezelfde leden, voorwaarden en opsommingen.", "With the same paragraphs, conditions and lists."
    )
    package static let preview = Labels("Voorbeeld bekijken", "See a preview")
    package static let previewTitle = Labels("Voorbeeld", "Preview")
    package static let previewLead = Labels(
        "Zo leest de tekst met verzonnen namen. Er is nog niets vastgelegd.",
        "This is how the text reads with made-up names. Nothing was recorded yet."
    )
    package static let keep = Labels("Vastleggen", "Record")
    package static let keepHint = Labels(
        "Geldt voor overeenkomsten die u hierna uitgeeft. Een toetsing door een jurist vervalt.",
        "Holds for contracts issued from now on. A lawyer's check ends."
    )
    package static let revert = Labels("Terug naar de tekst van poortwacht", "Back to the shipped text")
    package static let history = Labels("Eerder", "Before")
    package static let when = Labels("Wanneer", "When")
    package static let what = Labels("Wat", "What")
    package static let changed = Labels("eigen tekst vastgelegd", "own text recorded")
    package static let reverted = Labels("teruggezet", "put back")
    package static let placeholders = Labels("Invulvelden", "Placeholders")
    package static let placeholdersHint = Labels(
        "Met een hoofdletter, zoals {{Host}}, wordt de waarde met een hoofdletter afgedrukt.",
        "With a capital, such as {{Host}}, the value is printed with a capital."
    )
    package static let dutch = Labels("Nederlands", "Dutch")
    package static let english = Labels("Engels", "English")
}

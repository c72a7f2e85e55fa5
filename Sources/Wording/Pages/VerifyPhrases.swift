package import Domain

/// The page on which anybody checks a contract, and the answers of the command `contract verify`.
package enum VerifyPhrases {
    package static let title = Labels("Is deze overeenkomst echt?", "Is this contract genuine?")
    package static let lead = Labels(
        "Kies de pdf van een overeenkomst. U ziet of die hier is verzegeld en of er daarna iets aan is gewijzigd.",
        "Choose the PDF of a contract. You see whether it was sealed here and whether anything was changed since."
    )
    package static let file = Labels("Pdf van de overeenkomst", "PDF of the contract")
    package static let fileHint = Labels(
        "Het bestand zelf, niet een scan of afdruk. Ten hoogste 20 MB. Het wordt hier niet bewaard.",
        "The file itself, not a scan or a print. At most 20 MB. It is not kept here."
    )
    package static let check = Labels("Controleren", "Check")
    package static let link = Labels("Een overeenkomst controleren", "Check a contract")
    package static let another = Labels("Nog een bestand controleren", "Check another file")
    package static let facts = Labels("Overeenkomst", "Contract")
    package static let number = Labels("Nummer", "Number")
    package static let kind = Labels("Soort", "Kind")
    package static let term = Labels("Looptijd", "Term")
    package static let network = Labels("Netwerk", "Network")
    package static let sealed = Labels("Verzegeld", "Sealed")
    package static let factsNote = Labels(
        "Namen staan hier niet bij: die ziet alleen wie de overeenkomst in handen heeft.",
        "Names are left out: only who holds the contract sees them."
    )
    package static let howTitle = Labels("Wat wordt er gecontroleerd?", "What is checked?")
    package static let how = Labels(
        """
        Als iedereen heeft getekend, zet het netwerk een digitale handtekening op het bestand: het zegel. Die klopt alleen \
        zolang iedere byte van het bestand gelijk blijft. Ook andere programma's kunnen de handtekening lezen.
        """,
        """
        Once everybody has signed, the network puts a digital signature on the file: the seal. It holds only as long as \
        every byte of the file stays the same. Other programs can read the signature too.
        """
    )

    package static let genuine = Labels("Echt en ongewijzigd", "Genuine and unchanged")
    package static let changed = Labels("Gewijzigd na het verzegelen", "Changed after sealing")
    package static let notOurs = Labels("Niet van ons", "Not ours")
    package static let malformed = Labels("Geen heel pdf-bestand", "Not a whole PDF")

    package static func isGenuine(_ number: String, _ network: String, sealed: String, language: Language) -> String {
        Labels(
            "Dit is overeenkomst \(number) van \(network), verzegeld op \(sealed). Er is daarna niets aan gewijzigd.",
            "This is contract \(number) of \(network), sealed on \(sealed). Nothing was changed since."
        ).text(in: language)
    }

    package static let altered = Labels(
        """
        Dit bestand is niet meer zoals het is verzegeld: er is iets in gewijzigd. Ga er niet van uit; vraag een van de \
        partijen om de verzegelde kopie.
        """,
        """
        This file is no longer as it was sealed: something in it was changed. Do not rely on it; ask one of the parties for \
        the sealed copy.
        """
    )
    package static let addedTo = Labels(
        """
        Aan dit bestand is na het verzegelen iets toegevoegd, zoals een notitie of een tweede handtekening. Wat u ziet kan \
        anders zijn dan wat is getekend. Vraag een van de partijen om de verzegelde kopie.
        """,
        """
        Something was added to this file after it was sealed, such as a note or a second signature. What you see may differ \
        from what was signed. Ask one of the parties for the sealed copy.
        """
    )
    package static let cut = Labels(
        "Van dit bestand ontbreekt het einde. Download het opnieuw, of vraag een van de partijen om de verzegelde kopie.",
        "The end of this file is missing. Download it again, or ask one of the parties for the sealed copy."
    )
    package static let noSeal = Labels(
        """
        In dit bestand staat geen zegel van een netwerk op deze server. Kies het bestand dat u hier hebt gedownload nadat \
        iedereen had getekend; een scan of afdruk heeft geen zegel.
        """,
        """
        There is no seal of a network of this server in this file. Choose the file that you downloaded here after everybody \
        had signed; a scan or a print has no seal.
        """
    )
    package static let tooLarge = Labels(
        "Dit bestand is groter dan 20 MB. Zo groot is geen overeenkomst die hier is verzegeld.",
        "This file is larger than 20 MB. No contract that was sealed here is that large."
    )
    package static let notPDF = Labels(
        "Dit is geen pdf. Kies het pdf-bestand van de overeenkomst.",
        "This is not a PDF. Choose the PDF of the contract."
    )
    package static let incomplete = Labels(
        "Dit bestand is niet heel: het einde ontbreekt. Download het opnieuw.",
        "This file is not whole: its end is missing. Download it again."
    )
    package static func fileUnreadable(_ file: String) -> Labels {
        Labels("Het bestand \(file) is niet te lezen.", "The file \(file) cannot be read.")
    }
    package static func sealRenewed(until: Labels, fingerprint: String) -> Labels {
        Labels(
            """
            Het netwerk verzegelt vanaf nu met een nieuw certificaat, geldig tot en met \(until.dutch). Wat eerder is \
            verzegeld, blijft te controleren. SHA-256: \(fingerprint)
            """,
            """
            From now on the network seals with a new certificate, valid until \(until.english). What was sealed before can \
            still be checked. SHA-256: \(fingerprint)
            """
        )
    }
}

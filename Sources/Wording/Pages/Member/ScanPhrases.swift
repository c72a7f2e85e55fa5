package import Domain

/// The words of signing on paper.
package enum ScanPhrases {
    package static let onPaper = Labels("Op papier tekenen", "Sign on paper")
    package static let lead = Labels(
        "Print de overeenkomst, zet de handtekening en stuur hier een scan of foto op.",
        "Print the contract, sign it and upload a scan or photo here."
    )
    package static let confirmation = Labels(
        "De anderen bekijken de scan. Pas als zij hem bevestigen, telt de handtekening.",
        "The others look at the scan. Only when they confirm it does the signature count."
    )
    package static let whose = Labels("Van wie staat de handtekening erop?", "Whose signature is on it?")
    package static let day = Labels("Dag die op het papier staat", "Day that stands on the paper")
    package static let file = Labels("Scan of foto", "Scan or photo")
    package static let fileHint = Labels(
        "PDF, JPEG of PNG, hoogstens 10 MB. Alle bladzijden in één bestand.",
        "PDF, JPEG or PNG, at most 10 MB. All pages in one file."
    )
    package static let upload = Labels("Scan opsturen", "Upload the scan")
    package static let keepPaper = Labels("Bewaar het papier zelf.", "Keep the paper yourself.")
    package static let scans = Labels("Scans van papier", "Scans of papers")
    package static let scan = Labels("Scan van een handtekening", "Scan of a signature")
    package static let image = Labels("Scan van de getekende overeenkomst", "Scan of the signed contract")
    package static let open = Labels("Open de scan", "Open the scan")
    package static let signatureOf = Labels("Handtekening van", "Signature of")
    package static let uploadedOn = Labels("Opgestuurd op", "Uploaded on")
    package static let waitsFor = Labels("Wacht op", "Waits for")
    package static let look = Labels("Scan bekijken", "Look at the scan")
    package static let lookAndConfirm = Labels("Scan bekijken en bevestigen", "Look at the scan and confirm it")
    package static let question = Labels("Klopt deze scan?", "Is this scan right?")
    package static let seen = Labels(
        "Ik heb de scan bekeken: de handtekening staat onder deze overeenkomst",
        "I have looked at the scan: the signature stands below this contract"
    )
    package static let confirm = Labels("Bevestigen", "Confirm")
    package static let notRight = Labels("Klopt de scan niet?", "Is the scan not right?")
    package static let notRightText = Labels(
        "Dan wordt hij weggegooid en wordt om een nieuwe gevraagd.",
        "Then it is thrown away and a new one is asked for."
    )
    package static let reason = Labels("Wat klopt er niet?", "What is not right?")
    package static let reject = Labels("Scan afkeuren", "Reject the scan")
    package static let gone = Labels("Deze scan is weggegooid.", "This scan was thrown away.")
}

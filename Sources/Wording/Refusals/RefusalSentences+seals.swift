import Domain

extension RefusalSentences {
    static let sealingCertificateFixed = Self(
        dutch: "Certificaat komt van de beheerder",
        "Dit netwerk verzegelt met het certificaat uit de instelling sealing.certificate."
            + " Vervang de bestanden van sealing.certificate en sealing.key en start de server opnieuw.",
        english: "Certificate is the administrator's",
        "This network seals with the certificate of the setting sealing.certificate."
            + " Replace the files of sealing.certificate and sealing.key and start the server again."
    )

    static let verificationsTooMany = Self(
        dutch: "Even wachten",
        "Er worden nu veel documenten tegelijk gecontroleerd. Probeer het over een minuut opnieuw.",
        english: "One moment",
        "Many documents are being checked just now. Try again in a minute."
    )
}

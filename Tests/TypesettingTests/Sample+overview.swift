import Manuscript

extension Sample {
    static func overview() throws -> PrintedDocument {
        PrintedDocument(
            title: "Halen en brengen in het netwerk",
            subtitle: "Poortwachtercentrum Noord-Holland Noord · stand op 31 oktober 2026",
            language: .dutch,
            createdAt: try instant(),
            footer: "Poortwachtercentrum Noord-Holland Noord · bewijs 1482:9f31c07a52be",
            blocks: [
                .paragraph(
                    """
                    In oktober begonnen negen plaatsingen bij vierentwintig leden. Alle saldi samen zijn \
                    nul: wat het ene lid brengt, haalt het andere.
                    """
                ),
                .balanceChart(
                    BalanceChart(
                        caption: "Saldo per lid, in plaatsingen",
                        negativeSide: "meer gebracht",
                        positiveSide: "meer gehaald",
                        bars: members.enumerated().map { index, member in
                            BalanceBar(
                                label: member.0,
                                hundredths: member.1,
                                detail: "\(index % 4 + 1) gebracht : \(index % 3 + 1) gehaald"
                            )
                        }
                    )
                ),
                .note(
                    "Het netwerk zelf staat op de laatste regel; daar worden plaatsingen geboekt die niemand brengt."
                ),
            ]
        )
    }

    private static let members: [(String, Int)] = [
        ("Stichting Woonzorg Kennemerduin", 300), ("Gemeente Alkmaar", 250), ("Noordwest Ziekenhuisgroep", 200),
        ("Tulpenkwekerij De Zeeuw", 150), ("Rijschool Bregman", 125), ("ROC Kop van Noord-Holland", 100),
        ("Bakkerij Kuiper", 100), ("Hoogheemraadschap Hollands Noorderkwartier, afdeling beheer en onderhoud", 100),
        ("Loodsmannen Den Helder", 50), ("Transport Schagen", 50), ("Apotheek De Rijp", 0), ("Camping Duinrand", 0),
        ("Boekhandel Van der Meulen", 0), ("Jachtwerf Texelstroom", -50), ("Glastuinbouw Agriport", -50),
        ("Slagerij Hoorn", -75), ("Autobedrijf Kooij", -100), ("Schoonmaakbedrijf Zilver", -100),
        ("Kinderopvang Zeester", -100), ("Installatietechniek Bergen", -125), ("Woningstichting Anna Paulowna", -150),
        ("Zuivelcoöperatie Beemster", -175), ("Bouwbedrijf Van der Wal & Zonen", -250), ("Het netwerk zelf", -250),
    ]
}

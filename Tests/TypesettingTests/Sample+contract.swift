import Manuscript

extension Sample {
    static func contract() throws -> PrintedDocument {
        PrintedDocument(
            title: "Detacheringsovereenkomst",
            subtitle: "Passend werk bij een andere werkgever, in het kader van de re-integratie (spoor 2)",
            language: .dutch,
            createdAt: try instant(),
            footer: "Overeenkomst O-2026-0147 · versie 1 · sha256 9f31 c07a 52be",
            banner: "Concept: laat deze tekst door een jurist toetsen voordat u hem gebruikt.",
            blocks: parties + articles + signing + annex
        )
    }

    private static let parties: [Block] = [
        .heading(Heading(.first, "Partijen")),
        .particulars(
            Particulars(
                heading: "Werkgever (uitlener)",
                rows: [
                    Particular("Naam", "Bouwbedrijf Van der Wal & Zonen B.V."),
                    Particular("KvK-nummer", "37098122"),
                    Particular("Vestiging", "Industriestraat 14, 1704 AA Heerhugowaard"),
                    Particular("Vertegenwoordigd door", "mevrouw J.M. van der Wal-de Boer, directeur"),
                ]
            )
        ),
        .particulars(
            Particulars(
                heading: "Inlener",
                rows: [
                    Particular("Naam", "Stichting Woonzorg Kennemerduin"),
                    Particular("KvK-nummer", "41234567"),
                    Particular("Vestiging", "Zeeweg 201, 1852 CS Heiloo"),
                    Particular("Vertegenwoordigd door", "de heer A. El Amrani, manager facilitair bedrijf"),
                ]
            )
        ),
        .particulars(
            Particulars(
                heading: "Gedetacheerde",
                rows: [
                    Particular("Naam", "de heer P.J. Schuitemaker"),
                    Particular("Geboren", "14 mei 1979"),
                    Particular("Functie bij de uitlener", "timmerman, 36 uur per week"),
                    Particular("Functie bij de inlener", "medewerker technische dienst"),
                ]
            )
        ),
        .paragraph(
            """
            De drie partijen nemen deel aan \(bold: "Poortwachtercentrum Noord-Holland Noord") en spreken \
            het volgende af.
            """
        ),
    ]

    private static let articles: [Block] = [
        .heading(Heading(.first, "Afspraken")),
        .article(
            Article(
                label: "purpose",
                heading: "Doel",
                clauses: [
                    """
                    De gedetacheerde kan zijn eigen werk voorlopig niet doen. De detachering biedt hem \
                    passend werk als bedoeld in \(italic: "artikel 7:658a van het Burgerlijk Wetboek"), \
                    zodat hij stap voor stap weer meer uren kan werken.
                    """,
                    """
                    De werkzaamheden staan in de bijlage. Zij worden alleen in overleg tussen de drie \
                    partijen gewijzigd.
                    """,
                ]
            )
        ),
        .article(
            Article(
                heading: "Plaats en gezag",
                clauses: [
                    """
                    Het werk wordt gedaan op de vestiging van de inlener te Heiloo. Werken op een andere \
                    plaats kan alleen met instemming van de gedetacheerde en van de uitlener.
                    """,
                    """
                    De inlener geeft de dagelijkse aanwijzingen en houdt toezicht. Hij wijst daarvoor een \
                    vaste begeleider aan.
                    """,
                ]
            )
        ),
        .article(
            Article(
                label: "hours",
                heading: "Uren en opbouw",
                clauses: [
                    """
                    De gedetacheerde werkt volgens het opbouwschema in de bijlage. Het schema telt in weken \
                    en wordt niet versneld of vertraagd zonder een nieuwe versie die alle partijen hebben \
                    aanvaard.
                    """,
                    Clause(
                        label: "reports",
                        """
                        De inlener geeft voor de vijfde werkdag van iedere maand op hoeveel uren in de \
                        vorige maand zijn gewerkt. Daarbij vermeldt hij afzonderlijk:
                        """,
                        items: [
                            "de gewerkte uren per week;",
                            "de uren waarin de gedetacheerde met verlof was;",
                            "de uren waarin de werkplek gesloten was, met de reden van de bedrijfssluiting.",
                        ]
                    ),
                ]
            )
        ),
        .article(
            Article(
                label: "term",
                heading: "Duur, verlenging en einde",
                clauses: [
                    """
                    De detachering begint op 2 november 2026 en eindigt van rechtswege op 1 mei 2027, zonder \
                    dat opzegging nodig is.
                    """,
                    """
                    Verlenging is mogelijk na een gesprek tussen de drie partijen, en geldt pas als zij \
                    schriftelijk is vastgelegd.
                    """,
                    """
                    Ieder van de partijen kan de detachering tussentijds beëindigen met een opzegtermijn van \
                    twee weken. De gedetacheerde keert dan terug naar de uitlener.
                    """,
                ]
            )
        ),
        .article(
            Article(
                heading: "Arbeidsovereenkomst en loon",
                clauses: [
                    """
                    De arbeidsovereenkomst tussen de uitlener en de gedetacheerde blijft ongewijzigd in \
                    stand. Het werk bij de inlener wordt door deze overeenkomst geen bedongen arbeid.
                    """,
                    "De uitlener betaalt het loon volgens de cao die voor hem geldt.",
                ]
            )
        ),
        .article(
            Article(
                label: "fee",
                heading: "Vergoeding",
                clauses: [
                    """
                    De inlener betaalt de uitlener € 14,50 per gewerkt uur, te vermeerderen met btw, over de \
                    uren die volgens artikel \(reference: "reports") zijn opgegeven.
                    """,
                    "De uitlener factureert per maand. De betalingstermijn is dertig dagen na de factuurdatum.",
                    "De vergoeding is niet hoger dan de loonkosten van de gewerkte uren; de uitlener maakt geen winst.",
                ]
            )
        ),
        .article(
            Article(
                heading: "Ziekmelding en begeleiding",
                clauses: [
                    """
                    Kan de gedetacheerde niet komen, dan meldt hij dat voor aanvang van het werk aan de \
                    inlener én aan de uitlener.
                    """,
                    """
                    De uitlener blijft verantwoordelijk voor de re-integratie; de bedrijfsarts van de \
                    uitlener blijft de bedrijfsarts. De inlener vraagt niet naar de gezondheid van de \
                    gedetacheerde en legt daarover niets vast.
                    """,
                ]
            )
        ),
        .article(
            Article(
                heading: "Veiligheid en aansprakelijkheid",
                clauses: [
                    """
                    De inlener geeft voor de eerste werkdag inzage in zijn risico-inventarisatie en \
                    -evaluatie, voor zover die over de werkplek gaat, en instrueert de gedetacheerde over \
                    veilig werken.
                    """,
                    """
                    De inlener is tegenover de gedetacheerde aansprakelijk zoals een werkgever dat is. Hij \
                    verklaart daarvoor toereikend verzekerd te zijn.
                    """,
                ]
            )
        ),
        .article(
            Article(
                heading: "Vertrouwelijkheid en privacy",
                clauses: [
                    """
                    Partijen gebruiken de persoonsgegevens die zij van elkaar krijgen alleen voor deze \
                    overeenkomst en bewaren ze niet langer dan daarvoor nodig is.
                    """,
                    """
                    Wat de gedetacheerde bij de inlener te weten komt en redelijkerwijs vertrouwelijk is, \
                    houdt hij voor zich.
                    """,
                ]
            )
        ),
        .article(
            Article(
                heading: "Overname",
                clauses: [
                    """
                    Na afloop mag de inlener de gedetacheerde in dienst nemen. De uitlener verlangt daarvoor \
                    geen vergoeding en legt niets in de weg.
                    """
                ]
            )
        ),
        .article(
            Article(
                heading: "Evaluatie",
                clauses: [
                    """
                    Partijen bespreken iedere zes weken hoe het gaat, en aan het einde wat de detachering \
                    heeft opgeleverd. De begeleider maakt van elk gesprek een kort verslag.
                    """
                ]
            )
        ),
        .article(
            Article(
                heading: "Klachten en toepasselijk recht",
                clauses: [
                    """
                    Een klacht over de uitvoering van deze overeenkomst wordt eerst voorgelegd aan de \
                    regiocoördinator. De artikelen \(reference: "term") en \(reference: "fee") blijven \
                    intussen gelden.
                    """,
                    "Op deze overeenkomst is Nederlands recht van toepassing.",
                ]
            )
        ),
    ]

    private static let steps: [(String, String, Int, Int)] = [
        ("2 nov", "15 nov 2026", 2, 480), ("16 nov", "29 nov 2026", 2, 720), ("30 nov", "27 dec 2026", 4, 960),
        ("28 dec", "24 jan 2027", 4, 1_200), ("25 jan", "7 mrt 2027", 6, 1_590), ("8 mrt", "1 mei 2027", 8, 1_920),
    ]

    private static let annex: [Block] = [
        .pageBreak,
        .heading(Heading(.first, "Bijlage: werkzaamheden en opbouwschema")),
        .paragraph("De gedetacheerde doet de volgende werkzaamheden, voor zover zij binnen zijn mogelijkheden liggen:"),
        .bullets([
            "klein onderhoud aan deuren, kozijnen en meubilair in de appartementen;",
            """
            meldingen van bewoners opnemen, beoordelen en inplannen samen met de vaste begeleider van de \
            technische dienst;
            """,
            "materiaal bestellen en het magazijn bijhouden.",
        ]),
        .together([
            .table(
                PrintedTable(
                    caption: "Opbouwschema, versie 1",
                    columns: [
                        TableColumn("Stap", relativeWidth: 6),
                        TableColumn("Van", relativeWidth: 12),
                        TableColumn("Tot en met", relativeWidth: 14),
                        TableColumn("Weken", alignment: .trailing, relativeWidth: 8),
                        TableColumn("Uren per week", alignment: .trailing, relativeWidth: 12),
                        TableColumn("Uren in stap", alignment: .trailing, relativeWidth: 12),
                    ],
                    rows: steps.enumerated().map { index, step in
                        [
                            RichText("\(index + 1)"), RichText(step.0), RichText(step.1), RichText("\(step.2)"),
                            RichText(hours(step.3)), RichText(hours(step.2 * step.3)),
                        ]
                    },
                    total: ["Totaal", "", "", "26", "", RichText(hours(steps.reduce(0) { $0 + $1.2 * $1.3 }))]
                )
            ),
            .hoursChart(
                HoursChart(
                    caption: "Het opbouwschema in beeld",
                    contractWeeklyMinutes: 2_160,
                    steps: steps.map { HoursStep(label: $0.0, weeks: $0.2, weeklyMinutes: $0.3) }
                )
            ),
        ]),
        .note(
            """
            Het schema volgt de tijd en niet de klachten: een stap gaat in op de dag die er staat, tenzij \
            partijen een nieuwe versie vaststellen.
            """
        ),
    ]

    private static let signing: [Block] = [
        .together([
            .heading(Heading(.first, "Ondertekening")),
            .paragraph("Aldus overeengekomen en in drievoud opgemaakt."),
            .signatures(
                SignatureBlock(
                    .sideBySide,
                    signatories: [
                        Signatory(
                            role: "Werkgever (uitlener)",
                            name: "J.M. van der Wal-de Boer",
                            onBehalfOf: "Bouwbedrijf Van der Wal & Zonen B.V.",
                            place: "Heerhugowaard",
                            date: "27 oktober 2026",
                            signature: "Elektronisch ondertekend, 27-10-2026 09:14"
                        ),
                        Signatory(role: "Inlener", name: "A. El Amrani", onBehalfOf: "Stichting Woonzorg Kennemerduin"),
                        Signatory(role: "Gedetacheerde", name: "P.J. Schuitemaker"),
                    ]
                )
            ),
            .note(
                """
                Elk van de partijen ontvangt een exemplaar. De controlewaarde in de voettekst hoort bij \
                precies deze tekst.
                """
            ),
        ])
    ]

    private static func hours(_ minutes: Int) -> String {
        minutes % 60 == 0 ? "\(minutes / 60)" : "\(minutes / 60):\(minutes % 60)"
    }
}

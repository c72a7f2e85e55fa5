import Manuscript

extension Sample {
    static func statement() throws -> PrintedDocument {
        PrintedDocument(
            title: "Ledenoverzicht oktober 2026",
            subtitle: "L-0012 · Stichting Woonzorg Kennemerduin",
            language: .dutch,
            createdAt: try instant(),
            footer: "Poortwachtercentrum Noord-Holland Noord · bewijs 1482:9f31c07a52be",
            blocks: [
                .particulars(
                    Particulars(rows: [
                        Particular("Lid sinds", "1 maart 2025"),
                        Particular("Medewerkers", "412"),
                        Particular("Gebracht : gehaald", "\(bold: "2 : 5"), waarvan deze maand 0 : 1"),
                        Particular("Aangeboden plekken", "7, waarvan 2 nu open"),
                        Particular("Saldo", "\(bold: "+3") plaatsingen, +1.212:30 uren"),
                    ])
                ),
                .monthChart(
                    MonthChart(
                        caption: "Plaatsingen in de laatste twaalf maanden",
                        upwardMeaning: "gehaald",
                        downwardMeaning: "gebracht",
                        lineMeaning: "saldo aan het einde van de maand",
                        months: months.map {
                            MonthColumn(
                                label: $0.0,
                                upwardHundredths: $0.1,
                                downwardHundredths: $0.2,
                                lineHundredths: $0.3
                            )
                        }
                    )
                ),
                .table(
                    PrintedTable(
                        caption: "Boekingen in oktober",
                        columns: [
                            TableColumn("Datum", relativeWidth: 12),
                            TableColumn("Omschrijving", relativeWidth: 40),
                            TableColumn("Gebracht", alignment: .trailing, relativeWidth: 10),
                            TableColumn("Gehaald", alignment: .trailing, relativeWidth: 10),
                            TableColumn("Uren", alignment: .trailing, relativeWidth: 12),
                        ],
                        rows: [
                            ["5 okt 2026", "Plaatsing P-0391, detachering, van L-0004 (voorlopig)", "", "1", ""],
                            ["31 okt 2026", "Uren van P-0377, opgegeven", "", "", "104:00"],
                            [
                                "31 okt 2026", "Uren van P-0391, volgens schema want er kwam geen opgave", "", "",
                                "38:30",
                            ],
                        ],
                        total: ["Totaal", "", "0", "1", "142:30"]
                    )
                ),
                .note(
                    """
                    Bezwaar tegen uren kan tot tien werkdagen na dit overzicht bij de regiocoördinator. Wat \
                    later komt, wordt in de eerstvolgende open maand geboekt.
                    """
                ),
            ]
        )
    }

    private static let months: [(String, Int, Int, Int)] = [
        ("nov\n2025", 100, 0, 100), ("dec", 0, 0, 100), ("jan\n2026", 0, 100, 0), ("feb", 100, 0, 100),
        ("mrt", 0, 0, 100),
        ("apr", 100, 100, 100), ("mei", 0, 0, 100), ("jun", 100, 0, 200), ("jul", 0, 0, 200), ("aug", 0, 0, 200),
        ("sep", 0, 0, 200), ("okt", 100, 0, 300),
    ]
}

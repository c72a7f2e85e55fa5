import Testing

@testable import Domain

@Suite struct HealthGuardTests {
    @Test(
        "Text that tells about health is refused and names our own term",
        arguments: [
            ("herstelt van een burn-out en slikt paroxetine", "herstelt van"),
            ("BURN-OUT", "burn out"), ("Burnout gehad", "burnout"), ("burn\u{AD}out", "burnout"),
            ("burn‑out", "burn out"),
            ("sinds 2024 depressief", "depressie"), ("DÉPRESSIE", "depressie"), ("winterdepressie", "depressie"),
            ("borstkanker", "kanker"), ("Heeft kanker gehad", "kanker"), ("rughernia", "hernia"),
            ("nek- en rugklachten", "rugklacht"),
            ("knieoperatie gehad", "knieoperatie"), ("na haar operatie", "operatie"),
            ("rustig aan door chronische pijn", "chronische pijn"), ("veel pijn", "pijn"),
            ("gaat naar de psycholoog", "naar de psycholoog"), ("loopt bij een psychiater", "bij een psychiater"),
            ("volgt therapie", "therapie"), ("fysiotherapie op dinsdag", "therapie"), ("chemotherapie", "therapie"),
            ("gebruikt medicijnen", "medicijn"), ("medicatie wordt afgebouwd", "medicatie"), ("Oxazepam", "zepam"),
            ("sertraline 50 mg", "sertraline"), ("gebruikt omeprazol", "prazol"), ("heeft diabetes", "diabetes"),
            ("ADHD", "adhd"), ("PTSS door het werk", "ptss"), ("angststoornis", "stoornis"),
            ("long covid", "long covid"),
            ("zwanger", "zwanger"), ("hoogzwanger", "zwanger"), ("depressiviteit", "depressiviteit"),
            ("virusinfectie", "infectie"), ("syndroom van Down", "syndroom"),
            ("om medische redenen", "medische redenen"), ("hersteld van een hartinfarct", "hersteld van"),
            ("hartinfarct", "infarct"),
            ("reumatische klachten", "reuma"), ("onder behandeling", "onder behandeling"), ("migraine", "migraine"),
            ("psychische klachten", "psychisch"), ("na een ongeval op de A9", "na een ongeval"),
            ("hernia\u{301}", "hernia"),
            ("latexallergie", "allergie"), ("suffers from anxiety", "suffers from"),
            ("Recovering from surgery", "recovering from"),
            ("had cancer", "cancer"), ("depression", "depression"), ("diagnose: onbekend", "diagnose"),
            ("alcoholverslaving", "verslaving"), ("verkeersongeval", "verkeersongeval"),
            ("rug operatie", "rug operatie"),
        ])
    func refuses(text: String, term: String) {
        let found = HealthGuard.healthTerm(in: text)
        #expect(found?.hasPrefix(term) == true, "found \(found ?? "nothing")")
    }

    @Test(
        "Text about work passes",
        arguments: [
            "administratie, ook om te leren", "\"iets met planten\" of buiten", "graag werk met mensen",
            "iets technisch; liefst in een klein team", "Orders picken; controleren", "Ondersteunen bij de planning",
            "operator", "touroperator", "Pepijn", "Filipijnse keuken", "infectiepreventie", "desinfecteren",
            "aanklacht", "jaarverslag", "operationeel leidinggevende", "operaties", "coöperatie",
            "Coöperaties en verenigingen", "logistieke operatie", "griepprik zetten", "zorg", "thuiszorg",
            "verpleegkundige", "diabetesverpleegkundige", "psycholoog", "fysiotherapeut", "opleiding tot psychiater",
            "fysiotherapiepraktijk", "operatieassistent", "burn-outcoach", "kankerfonds", "reumafonds",
            "werken met mensen met dementie", "verslavingszorg", "gehandicaptenzorg", "ziekenhuis", "apotheek",
            "geneesmiddelenkennis", "medicatie delen", "medicijnen uitreiken", "klachten afhandelen",
            "klachtenbehandeling", "behandelen van aanvragen", "aanvragen in behandeling nemen", "stressbestendig",
            "MS Office en Excel", "als het kan", "gebroken diensten", "ontsteking van motoren afstellen",
            "diagnose en reparatie van motoren", "storingsdiagnose", "lithiumaccu's", "blind typen", "geluidsopname",
            "armatuur", "handelaar", "hoofdkantoor", "voetbal", "beenhouwer", "handhaving", "longlist", "hoofdpijler",
            "allergenen en HACCP", "het werk bevalt goed", "arbeidstherapeutisch", "re-integratie", "bedrijfsarts",
            "ziekmelding",
        ])
    func letsPass(text: String) {
        #expect(HealthGuard.healthTerm(in: text) == nil)
    }

    @Test(
        "Harmless text that looks like health is refused too, and its writer must say it otherwise",
        arguments: ["werken met kinderen met autisme", "zonder pijn kunnen werken", "werkt bij een fysiotherapeut"])
    func refusesThoughHarmless(text: String) {
        #expect(HealthGuard.healthTerm(in: text) != nil)
    }

    @Test("Every label of the closed lists passes its own guard")
    func listsPass() {
        let labels =
            WorkCondition.allCases.map(\.labels) + FunctionGroup.allCases.map(\.labels)
            + EducationLevel.allCases.map(\.labels)
            + Sector.allCases.map(\.labels)
        for label in labels {
            #expect(HealthGuard.healthTerm(in: label.dutch) == nil, "\(label.dutch)")
            #expect(HealthGuard.healthTerm(in: label.english) == nil, "\(label.english)")
        }
    }

    @Test("The refusal of a health word carries our term and nothing else of the text")
    func refusalOfHealth() {
        #expect(throws: Refusal(.textNamesHealth, at: "/wishes", ["word": "hernia"])) {
            try FreeText("heeft al jaren een rughernia", at: "/wishes")
        }
    }

    @Test("Two thousand short texts are looked through within two seconds, even in a debug build")
    func isQuick() {
        let clock = ContinuousClock()
        let duration = clock.measure {
            for number in 0..<2000 {
                _ = HealthGuard.healthTerm(in: "iets technisch, liefst in een klein team \(number)")
            }
        }
        #expect(duration < .seconds(2))
    }
}

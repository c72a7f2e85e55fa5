import Domain
import Manuscript

extension ContractDocument {
    /// Hours, working times, leave and travel.
    var hours: Article {
        Article(
            label: .hours, heading: "Uren, werktijden, verlof en reizen",
            clauses: [schema, workingTimes, newVersion, leave, travel, report]
        )
    }

    private var schema: Clause {
        """
        De \(person) werkt volgens het opbouwschema in bijlage 2. Het schema volgt de tijd: een stap gaat in op de dag die \
        er staat.
        """
    }

    private var workingTimes: Clause {
        """
        De begeleider en de \(person) spreken de werkdagen en de begin- en eindtijden af, binnen de uren van het schema en \
        de regels van de Arbeidstijdenwet. De \(host) vraagt geen overwerk.
        """
    }

    private var newVersion: Clause {
        guard bringing != nil else {
            return """
                Na overleg kan een nieuwe versie van het schema worden vastgelegd, met meer uren, minder uren of een pauze. \
                De \(host) vraagt niet naar de reden.
                """
        }
        return """
            De \(own) kan na overleg, en zo nodig op advies van de bedrijfsarts, een nieuwe versie van het schema \
            vastleggen, met meer uren, minder uren of een pauze. De \(host) krijgt de uren te horen en vraagt niet naar \
            de reden.
            """
    }

    private var leave: Clause {
        guard bringing != nil else {
            return """
                Verlof spreekt de \(person) af met de begeleider. De \(person) meldt het aan UWV als de uitkering dat \
                vraagt.
                """
        }
        return """
            Verlof vraagt de \(person) aan bij de \(own), na overleg met de begeleider. Het recht op verlof bij de \(own) \
            verandert niet.
            """
    }

    private var travel: Clause {
        guard bringing != nil else {
            return """
                De \(host) vergoedt de reiskosten volgens de eigen regeling, voor zover UWV ze niet vergoedt.
                """
        }
        return """
            De \(own) vergoedt het reizen naar de werkplek volgens de eigen regeling. Moet de \(person) voor het werk zelf \
            op reis, dan betaalt de \(host) die kosten.
            """
    }

    private var report: Clause {
        Clause(
            label: .hoursReport,
            """
            De \(host) geeft na afloop van iedere maand via het netwerk op hoeveel uren zijn gewerkt. De \(person) kan dat \
            inzien.
            """
        )
    }
}

import Domain
import Manuscript

extension ContractDocument {
    /// Who is told, who pays, who guides.
    var sickness: Article {
        let responsible = bringing == nil ? [benefitGoesOn, noQuestions] : [ownStaysResponsible, noQuestions, ownWork]
        return Article(heading: "Ziekmelding en re-integratie", clauses: [notice] + responsible)
    }

    private var notice: Clause {
        let second = bringing == nil ? "aan UWV, als de uitkering dat vraagt" : "aan de \(own)"
        return """
            Kan de \(person) niet komen werken, dan meldt de \(person) dat vóór het begin van de werkdag aan de begeleider \
            én \(second). De \(person) zegt dát het niet gaat en hoe lang het waarschijnlijk duurt. De reden hoeft niet.
            """
    }

    private var benefitGoesOn: Clause {
        """
        Bij ziekte blijft de uitkering lopen volgens de regels die daarvoor gelden. UWV, of de eigenrisicodrager, blijft de \
        \(person) begeleiden.
        """
    }

    private var ownStaysResponsible: Clause {
        terms.kind == .trialUwv
            ? """
            De \(own) blijft verantwoordelijk voor de re-integratie. De uitkering loopt door volgens de regels die daarvoor \
            gelden. De \(host) werkt mee aan wat op de werkplek nodig is.
            """
            : """
            De \(own) blijft bij ziekte het loon betalen en blijft verantwoordelijk voor de re-integratie. De bedrijfsarts \
            van de \(own) blijft de bedrijfsarts van de \(person). De \(host) werkt mee aan wat op de werkplek nodig is.
            """
    }

    private var noQuestions: Clause {
        """
        De \(host) vraagt de \(person) niet naar ziekte, oorzaak of behandeling en legt daarover niets vast, ook niet als \
        de \(person) er zelf over vertelt.
        """
    }

    private var ownWork: Clause {
        """
        Terugkeer naar de \(own) blijft mogelijk (spoor 1). Komt daar weer passend werk, dan overleggen partijen hoe de \
        overgang verloopt.
        """
    }
}

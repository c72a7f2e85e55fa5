import Domain
import Manuscript

extension ContractDocument {
    /// What the taking employer does so that the work is safe.
    var safety: Article {
        Article(heading: "Veilig en gezond werken", clauses: [beforehand, asForOwnStaff, accidents])
    }

    private var beforehand: Clause {
        let receivers = bringing == nil ? "de \(person)" : "de \(own) en de \(person)"
        return """
            Vóór de eerste werkdag geeft de \(host) aan \(receivers) het deel van de risico-inventarisatie en -evaluatie \
            dat over deze werkplek gaat, met de maatregelen die erbij horen. De \(host) legt de \(person) uit hoe het werk \
            veilig wordt gedaan.
            """
    }

    private var asForOwnStaff: Clause {
        """
        De \(host) zorgt voor een veilige en gezonde werkplek zoals voor eigen werknemers, en geeft zonder kosten de \
        beschermingsmiddelen die het werk vraagt. De \(person) gebruikt die en meldt gevaar meteen.
        """
    }

    private var accidents: Clause {
        let told = bringing == nil ? "UWV of de eigenrisicodrager" : "de \(own)"
        return """
            Een ongeval op het werk meldt de \(host) dezelfde dag aan \(told), en aan de Arbeidsinspectie als de wet dat \
            vraagt.
            """
    }
}

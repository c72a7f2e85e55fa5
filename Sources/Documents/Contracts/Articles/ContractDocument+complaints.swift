import Domain
import Manuscript

extension ContractDocument {
    /// Whom to turn to when something goes wrong.
    var complaints: Article {
        Article(heading: "Vragen en klachten", clauses: [first, coordinator, court])
    }

    private var first: Clause {
        let others = bringing == nil ? "de begeleider" : "de begeleider of de \(own)"
        return """
            Gaat er iets niet goed, dan bespreekt de \(person) dat met \(others). Een klacht heeft voor niemand nadelige \
            gevolgen.
            """
    }

    private var coordinator: Clause {
        """
        Komen partijen er samen niet uit, dan vragen zij de regiocoördinator van \(network) te bemiddelen. De \
        regiocoördinator hoort iedereen en antwoordt binnen tien werkdagen.
        """
    }

    private var court: Clause {
        """
        Daarna kan ieder van de partijen naar de bevoegde rechter. De andere afspraken blijven intussen gelden.
        """
    }
}

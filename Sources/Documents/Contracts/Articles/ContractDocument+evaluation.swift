import Domain
import Ledger
import Manuscript

extension ContractDocument {
    /// When the parties look how it goes.
    var evaluation: Article {
        Article(heading: "Evaluatie", clauses: [moments, record])
    }

    private var moments: Clause {
        let who = bringing == nil ? "De begeleider en de \(person)" : "De begeleider, de \(own) en de \(person)"
        let when =
            terms.kind == .secondment
            ? "iedere \(rules.evaluationWeeks) weken" : "halverwege, rond \(long(midpoint)),"
        return "\(who) bespreken \(when) hoe het gaat, en aan het einde wat de \(placement) heeft opgeleverd."
    }

    private var record: Clause {
        let use =
            bringing == nil
            ? "Beide partijen krijgen het."
            : "Alle partijen krijgen het, en de \(own) mag het gebruiken in het re-integratieverslag voor UWV."
        return """
            De begeleider maakt van ieder gesprek een kort verslag over het werk, de uren en de begeleiding, zonder \
            gegevens over gezondheid. \(use)
            """
    }

    private var midpoint: CalendarDay { terms.start.adding(days: terms.start.days(until: terms.end) / 2) }
}

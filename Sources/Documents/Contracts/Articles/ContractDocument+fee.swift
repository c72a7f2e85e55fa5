import Domain
import Manuscript

extension ContractDocument {
    /// What the taking employer pays, or that it pays nothing.
    var fee: Article {
        switch terms.fee {
        case .none: Article(label: .fee, heading: "Geen vergoeding", clauses: [nothing, equipment])
        case .perHour(let cents, let vat):
            Article(
                label: .fee, heading: "Vergoeding",
                clauses: [rate(cents, vat), costs, invoice, noProfit, reduction, admission, liabilityForTax]
            )
        }
    }

    private var nothing: Clause {
        guard bringing != nil else { return "De \(host) betaalt voor het werk aan niemand een vergoeding." }
        return """
            De \(host) betaalt de \(own) geen vergoeding: de \(own) betaalt het loon, de \(host) biedt de plek en de \
            begeleiding.
            """
    }

    private var equipment: Clause {
        """
        De \(host) zorgt voor werkkleding, gereedschap en andere middelen die het werk vraagt, zonder kosten voor de \
        \(person).
        """
    }

    private func rate(_ cents: Int, _ vat: ContractTerms.Vat) -> Clause {
        """
        De inlener betaalt de uitlener \(bold: money(cents)) voor ieder gewerkt uur. \(vatSentence(vat)) Bijlage 3 laat \
        zien wat dat per week betekent.
        """
    }

    private var costs: Clause {
        """
        De uitlener rekent geen andere kosten. Werkkleding, gereedschap en scholing die de inlener vraagt, betaalt de \
        inlener zelf. De gedetacheerde betaalt niets.
        """
    }

    private var invoice: Clause {
        """
        De uitlener stuurt na afloop van iedere maand een factuur over de uren die volgens artikel \
        \(reference: .hoursReport) zijn opgegeven. De inlener betaalt binnen 30 dagen na de factuurdatum.
        """
    }

    private var noProfit: Clause {
        """
        De uitlener maakt geen winst. De vergoeding is niet hoger dan de werkelijke loonkosten van de gewerkte uren, met \
        een kleine toeslag voor de administratie. Op verzoek laat de uitlener zien hoe zij is berekend, zonder \
        loongegevens die de inlener niet hoeft te kennen.
        """
    }

    private var reduction: Clause {
        """
        Blijkt de vergoeding toch hoger, dan verlaagt de uitlener haar vanaf de eerste dag en betaalt het verschil binnen \
        30 dagen terug.
        """
    }

    private var admission: Clause {
        """
        Wie met winst uitleent, moet zich registreren en gelijk belonen (Wet allocatie arbeidskrachten door \
        intermediairs) en moet vanaf 1 januari 2027 zijn toegelaten (Wet toelating terbeschikkingstelling van \
        arbeidskrachten). Partijen houden zich aan dit artikel zodat dat niet nodig is.
        """
    }

    private var liabilityForTax: Clause {
        """
        De inlener kan aansprakelijk zijn voor loonheffingen en btw die de uitlener niet betaalt (artikel 34 van de \
        Invorderingswet 1990). De uitlener betaalt ze daarom op tijd en geeft op verzoek een recente verklaring \
        betalingsgedrag van de Belastingdienst. Ontbreekt die, dan mag de inlener dit deel van de factuur rechtstreeks \
        aan de Belastingdienst of op een g-rekening betalen.
        """
    }
}

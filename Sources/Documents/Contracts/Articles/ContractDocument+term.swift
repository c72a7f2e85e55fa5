import Domain
import Manuscript

extension ContractDocument {
    /// From when until when, and how it is extended or ends early.
    var term: Article {
        Article(
            heading: "Begin, verlenging en einde",
            clauses: [period, longer, earlyEnd, immediateEnd] + endsWithEmployment + [afterwards]
        )
    }

    private var period: Clause {
        """
        De \(placement) begint op \(bold: long(terms.start)) en loopt tot en met \(bold: long(terms.end)). Dan eindigt zij \
        vanzelf: opzeggen is niet nodig.
        """
    }

    private var longer: Clause {
        """
        Verlengen kan alleen schriftelijk, na een gesprek tussen \(allParties) dat vóór de laatste dag is \
        gehouden.\(limit)
        """
    }

    private var limit: String {
        switch terms.kind {
        case .secondment: ""
        case .trial:
            " Langer dan \(months(rules.trialMonths)) in totaal kan alleen met akkoord van de regiocoördinator."
        case .workExperience:
            " Langer dan \(months(rules.workExperienceMonths)) in totaal kan alleen met akkoord van de regiocoördinator."
        case .trialUwv:
            """
             UWV of de eigenrisicodrager keurt de verlenging vooraf goed. In totaal duurt de proefplaatsing nooit langer \
            dan \(months(rules.trialUwvMaximumMonths)).
            """
        }
    }

    private var earlyEnd: Clause {
        let who = "Ieder van de partijen kan de \(placement) eerder laten eindigen, schriftelijk en na een gesprek,"
        guard terms.noticeDays > 0 else { return "\(who) op ieder moment en zonder opzegtermijn." }
        let days = terms.noticeDays == 1 ? "1 dag" : "\(terms.noticeDays) dagen"
        return "\(who) met een opzegtermijn van \(days). In goed overleg kan het korter."
    }

    private var immediateEnd: Clause {
        """
        De \(placement) kan meteen eindigen als het werk niet langer passend is, als de veiligheid in gevaar is of als om \
        een andere dringende reden niet van een partij kan worden gevraagd door te gaan. Wie dat doet, laat het de anderen \
        en de regiocoördinator direct weten.
        """
    }

    private var endsWithEmployment: [Clause] {
        if terms.kind == .trialUwv {
            return [
                """
                De \(placement) eindigt ook op de dag waarop de uitkering of de goedkeuring eindigt, als dat eerder is.
                """
            ]
        }
        return [
            """
            De \(placement) eindigt ook, als dat eerder is, op de dag waarop de arbeidsovereenkomst met de \(own) eindigt, \
            of waarop de \(own) bij ziekte geen loon meer hoeft door te betalen: na \(rules.waitingTimeWeeks) weken, of \
            later als die plicht langer duurt.
            """
        ]
    }

    private var afterwards: Clause {
        guard bringing != nil else {
            return """
                Na afloop bespreken de \(host) en de \(person) hoe het verder gaat. Zij laten het UWV en de \
                regiocoördinator weten.
                """
        }
        return """
            Na afloop keert de \(person) terug naar de \(own). De \(own) gaat verder met de re-integratie en kijkt opnieuw \
            of het eigen werk, of ander werk bij de \(own), weer kan.
            """
    }

    private func months(_ count: Int) -> String { count == 1 ? "1 maand" : "\(count) maanden" }
}

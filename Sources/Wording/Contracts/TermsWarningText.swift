package import Domain
import Ledger

/// A warning about a contract's terms as people read it: what to think of, and what to do.
package struct TermsWarningText: Hashable, Sendable {
    /// A few words, with a period.
    package let title: String
    /// Whole sentences.
    package let detail: String
    /// Where it comes from, in a sentence; left out for the candidate, who does not read what such laws are called.
    package let source: String

    package init(_ warning: TermsWarning, in language: Language) {
        let (title, detail): (Labels, Labels) =
            switch warning.code {
            case .noRisk: (Self.noRiskTitle, Self.noRisk(warning.values))
            case .feeNearProfit: (Self.profitTitle, Self.feeNearProfit(warning.values))
            }
        self.title = title.text(in: language)
        self.detail = detail.text(in: language)
        source = Labels("Bron: \(warning.source).", "Source: \(warning.source).").text(in: language)
    }

    private static let noRiskTitle = Labels("Let op de no-riskpolis.", "Mind the no-risk policy.")
    private static let profitTitle = Labels("Let op: geen winst.", "Mind: no profit.")

    private static func noRisk(_ values: [String: String]) -> Labels {
        let weeks = values["weeks"] ?? "94"
        let day = values["day"].flatMap { CalendarDay($0) }
        return Labels(
            "Wie in dienst komt bij een andere werkgever voordat UWV over de WIA beslist, heeft later meestal geen"
                + " recht op de"
                + " no-riskpolis. Dat geldt in ieder geval voor wie op de eerste dag van week \(weeks) van de"
                + " wachttijd elders in dienst is"
                + "\(day.map { " (\(DayText.long($0, in: .dutch)); de andere partijen zien deze dag niet)" } ?? "")."
                + " Vraag eerst advies. Een detachering tot de WIA-beslissing is vaak veiliger.",
            "Whoever is hired by another employer before UWV decides on the WIA usually has no right to the no-risk"
                + " policy"
                + " later. That holds in any case for who is employed elsewhere on the first day of week \(weeks) of"
                + " the"
                + " waiting time"
                + "\(day.map { " (\(DayText.long($0, in: .english)); the other parties do not see this day)" } ?? "")."
                + " Ask for advice first. A secondment until the WIA decision is often safer."
        )
    }

    private static func feeNearProfit(_ values: [String: String]) -> Labels {
        let admission = values["admission_from"].flatMap { CalendarDay($0) }
        let enforced = values["enforced_from"].flatMap { CalendarDay($0) }
        return Labels(
            "De vergoeding is hoger dan de kale loonkosten; alleen de toeslag voor administratie maakt dat zij geen"
                + " winst is."
                + " Wie met winst uitleent, moet zich registreren en gelijk belonen"
                + "\(admission.map { " en moet vanaf \(DayText.long($0, in: .dutch)) zijn toegelaten" } ?? "")"
                + "\(enforced.map { "; vanaf \(DayText.long($0, in: .dutch)) wordt dat gehandhaafd" } ?? "")."
                + " Bewaar hoe de toeslag is berekend.",
            "The fee is above the bare cost of wages; only the charge for administration keeps it from being profit."
                + " Whoever"
                + " lends with profit must register and pay equally"
                + "\(admission.map { " and must be admitted from \(DayText.long($0, in: .english))" } ?? "")"
                + "\(enforced.map { "; from \(DayText.long($0, in: .english)) that is enforced" } ?? "")."
                + " Keep how the charge was worked out."
        )
    }
}

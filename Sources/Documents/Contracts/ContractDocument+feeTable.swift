import Domain
import Ledger
import Manuscript
import Wording

extension ContractDocument {
    /// What the fee comes to in a week, step by step; empty for a kind without one.
    var feeTable: [Block] {
        guard case .perHour(let cents, let vat) = terms.fee else { return [] }
        return [
            .paragraph(
                """
                De vergoeding is \(money(cents)) per gewerkt uur, zonder btw. Wordt er in een week volgens het opbouwschema gewerkt, \
                dan komt dat neer op deze bedragen; betaald worden de uren die echt zijn gewerkt.
                """
            ),
            .together([.table(table(cents, vat)), .note(explanation(vat))]),
        ]
    }

    private func table(_ cents: Int, _ vat: ContractTerms.Vat) -> PrintedTable {
        PrintedTable(
            columns: [
                TableColumn("Vanaf", relativeWidth: 18),
                TableColumn("Uren per week", alignment: .trailing, relativeWidth: 13),
                TableColumn("Vergoeding per week", alignment: .trailing, relativeWidth: 17),
                TableColumn("Btw", alignment: .trailing, relativeWidth: 11),
                TableColumn("Samen", alignment: .trailing, relativeWidth: 13),
            ],
            rows: terms.schedule.filter { $0.weeklyMinutes > 0 }.map { step in
                let fee = rounded(cents * step.weeklyMinutes, by: 60)
                let tax = vat == .standard ? rounded(fee * rules.vatPercent, by: 100) : 0
                return [
                    RichText(long(step.from)),
                    RichText(HoursText.amount(minutes: Int64(step.weeklyMinutes), in: .dutch)),
                    RichText(money(fee)), RichText(money(tax)), RichText(money(fee + tax)),
                ]
            }
        )
    }

    private func explanation(_ vat: ContractTerms.Vat) -> RichText {
        """
        \(vatSentence(vat)) De uitlener vraagt niet meer dan de werkelijke loonkosten met een kleine toeslag voor de \
        administratie (artikel \(reference: .fee)).
        """
    }

    /// Half a cent rounds up.
    private func rounded(_ amount: Int, by divisor: Int) -> Int { (amount * 2 + divisor) / (divisor * 2) }

    /// How btw is charged, in one sentence.
    func vatSentence(_ vat: ContractTerms.Vat) -> String {
        switch vat {
        case .standard: "Daar komt \(rules.vatPercent)% btw bij."
        case .exemptCare: "Er komt geen btw bij, want voor deze uitlening geldt de vrijstelling voor zorg."
        case .exemptEducation: "Er komt geen btw bij, want voor deze uitlening geldt de vrijstelling voor onderwijs."
        case .exemptOther:
            "Er komt geen btw bij, want voor deze uitlening geldt een vrijstelling; de uitlener noemt die op de factuur."
        }
    }
}

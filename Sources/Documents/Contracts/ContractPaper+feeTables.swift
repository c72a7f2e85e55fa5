import Domain
import Ledger
import Manuscript
import Wording

extension ContractPaper {
    /// What an hour costs and of what that is made up, and what the fee comes to month by month; empty without a fee.
    var feeTables: [Block] {
        guard let fee = contract.fee, case .perHour(_, let vat) = terms.fee else { return [] }
        return [
            .together([.table(hourTable(fee))]),
            .together([.table(monthTable(fee)), .note(RichText(vatSentence(vat)))]),
        ]
    }

    /// A row for each step of the schedule; one row when every step costs the same.
    private func hourTable(_ fee: FeeCalculation) -> PrintedTable {
        let isShared = facts.hasShares
        let rows = isShared ? fee.steps : Array(fee.steps.prefix(1))
        return PrintedTable(
            caption: say("Per gewerkt uur", "For each hour worked"),
            columns: [
                TableColumn(say("Vanaf", "From"), relativeWidth: 19),
                TableColumn(
                    say("Deel van de loonkosten", "Part of the wage costs"), alignment: .trailing, relativeWidth: 15),
                TableColumn(say("Loonkosten", "Wage costs"), alignment: .trailing, relativeWidth: 13),
                TableColumn(say("Administratie", "Administration"), alignment: .trailing, relativeWidth: 13),
                TableColumn(say("Uurbedrag", "Amount"), alignment: .trailing, relativeWidth: 13),
            ],
            rows: rows.map { step in
                [
                    RichText(long(step.from)), RichText("\(step.sharePercent)%"), RichText(money(step.wageCents)),
                    RichText(money(step.administrationCents)), .bold(money(step.hourlyCents)),
                ]
            }
        )
    }

    private func monthTable(_ fee: FeeCalculation) -> PrintedTable {
        PrintedTable(
            caption: say("Per maand, bij het opbouwschema", "For each month, by the schedule"),
            columns: [
                TableColumn(say("Maand", "Month"), relativeWidth: 19),
                TableColumn(say("Uren", "Hours"), alignment: .trailing, relativeWidth: 11),
                TableColumn(say("Vergoeding", "Fee"), alignment: .trailing, relativeWidth: 16),
                TableColumn(say("Btw", "VAT"), alignment: .trailing, relativeWidth: 14),
                TableColumn(say("Samen", "Together"), alignment: .trailing, relativeWidth: 16),
            ],
            rows: fee.months.map { month in
                [
                    RichText(MonthText.long(month.month, in: language)), RichText(amount(month.scheduledMinutes)),
                    RichText(money(month.feeCents)), RichText(money(month.vatCents)),
                    RichText(money(month.totalCents)),
                ]
            },
            total: [
                RichText(say("Hele looptijd", "Whole term")), RichText(amount(fee.scheduledMinutes)),
                RichText(money(fee.feeCents)), RichText(money(fee.vatCents)), RichText(money(fee.totalCents)),
            ]
        )
    }

    private func amount(_ minutes: Int64) -> String { HoursText.amount(minutes: minutes, in: language) }

    /// How btw is charged, in one sentence.
    private func vatSentence(_ vat: ContractTerms.Vat) -> String {
        switch vat {
        case .standard:
            say(
                "Daar is \(contract.rules.vatPercent)% btw bij geteld, of het tarief dat in die maand geldt.",
                "\(contract.rules.vatPercent)% VAT is added, or the rate that applies in that month."
            )
        case .exemptCare:
            say(
                "Er komt geen btw bij, want voor deze uitlening geldt de vrijstelling voor zorg.",
                "No VAT is added, because the exemption for care applies to this lending."
            )
        case .exemptEducation:
            say(
                "Er komt geen btw bij, want voor deze uitlening geldt de vrijstelling voor onderwijs.",
                "No VAT is added, because the exemption for education applies to this lending."
            )
        case .exemptOther:
            say(
                "Er komt geen btw bij, want voor deze uitlening geldt een vrijstelling; de uitlener noemt die op de"
                    + " factuur.",
                "No VAT is added, because an exemption applies to this lending; the lending employer names it on the"
                    + " invoice."
            )
        }
    }
}

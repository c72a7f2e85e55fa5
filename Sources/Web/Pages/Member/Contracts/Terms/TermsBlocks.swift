import Domain
import Ledger
import Operations
import Wording

/// What pages show of a contract's terms beside the facts: warnings, the fee by month, approvals.
enum TermsBlocks {
    static func warnings(_ contract: ContractView, in visit: Visit) -> [Block] {
        contract.warnings.map { note($0, withSource: contract.viewer != .candidate, in: visit) }
    }

    /// What a hire after a placement may cost.
    static func ofHire(after kind: PlacementKind, in visit: Visit) -> [Block] {
        let rulebook = visit.desk.equipment.rulebook
        return TermsWarning.ofHire(after: kind, on: visit.desk.today, rulebook: rulebook)
            .map { [note($0, withSource: true, in: visit)] } ?? []
    }

    private static func note(_ warning: TermsWarning, withSource: Bool, in visit: Visit) -> Block {
        let text = TermsWarningText(warning, in: visit.language)
        return .note(withSource ? "\(text.detail) \(text.source)" : text.detail, strong: text.title, .warn)
    }

    /// What the fee comes to; nothing without one.
    static func fee(_ calculation: FeeCalculation?, in visit: Visit) -> [Block] {
        guard let calculation else { return [] }
        return [.heading(visit.say(FeePhrases.perMonth))] + steps(calculation, in: visit)
            + [.table(months(calculation, in: visit)), .hint(visit.say(FeePhrases.rounding))]
    }

    /// What an hour costs step by step, where the steps differ.
    private static func steps(_ calculation: FeeCalculation, in visit: Visit) -> [Block] {
        guard calculation.steps.contains(where: { $0.sharePercent < 100 }) else { return [] }
        let table = TableBlock(
            [
                TableBlock.Column(visit.say(FeePhrases.fromDay)),
                TableBlock.Column(visit.say(FeePhrases.share), number: true),
                TableBlock.Column(visit.say(FeePhrases.perHour), number: true),
            ],
            rows: calculation.steps.map { step in
                [
                    TableBlock.Cell(visit.text(step.from)), TableBlock.Cell("\(step.sharePercent)%"),
                    TableBlock.Cell(money(step.hourlyCents, in: visit)),
                ]
            }
        )
        return [.table(table)]
    }

    private static func months(_ calculation: FeeCalculation, in visit: Visit) -> TableBlock {
        let columns = [FeePhrases.hours, FeePhrases.fee, FeePhrases.vat, FeePhrases.total]
        func amounts(_ minutes: Int64, _ cents: Int...) -> [TableBlock.Cell] {
            [TableBlock.Cell(HoursText.amount(minutes: minutes, in: visit.language))]
                + cents.map { TableBlock.Cell(money($0, in: visit)) }
        }
        return TableBlock(
            [TableBlock.Column(visit.say(FeePhrases.month))]
                + columns.map { TableBlock.Column(visit.say($0), number: true) },
            rows: calculation.months.map { line in
                [TableBlock.Cell(visit.text(line.month))]
                    + amounts(line.scheduledMinutes, line.feeCents, line.vatCents, line.totalCents)
            },
            foot: [TableBlock.Cell(visit.say(FeePhrases.sum))]
                + amounts(
                    calculation.scheduledMinutes, calculation.feeCents, calculation.vatCents, calculation.totalCents)
        )
    }

    static func money(_ cents: Int, in visit: Visit) -> String {
        MoneyText.text(cents: Int64(cents), in: visit.language)
    }

    /// What the coordinator approved or is asked to approve of a draft.
    static func approval(_ contract: ContractView, in visit: Visit) -> [Block] {
        if let day = contract.approvedUntil, day >= contract.terms.end {
            return [.note(visit.say(AddendumPhrases.approved(visit.text(day))), .good)]
        }
        let isAsked = contract.faults.contains { $0.code == .contractTermNeedsCoordinator }
        guard visit.isCoordinator, isAsked else { return [] }
        let button = ActionsBlock.Button(
            visit.say(AddendumPhrases.approve), to: visit.path(to: PagePath.contract(contract.id).text + "/looptijd"),
            hidden: [HiddenField("revision", String(contract.revision))], quiet: false
        )
        let lead = visit.say(AddendumPhrases.approveLead(visit.text(contract.terms.end)))
        return [.panel(visit.say(AddendumPhrases.approveTitle), [.text(lead), .buttons(button)])]
    }
}

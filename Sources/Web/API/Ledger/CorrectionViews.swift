import Domain
import Ledger
import Operations

/// Corrections as coordinators see them.
enum CorrectionViews {
    static let correction = View<CorrectionView>(
        "Correction",
        [
            .field("id") { $0.correction.id },
            .choice("state") { $0.correction.state },
            .field("subject") { $0.subject },
            .field("reverses") { $0.correction.plan.reversed },
            .optionalChoice("unit") { ($0.correction.plan.booked?.unit ?? $0.reversed?.content.unit) },
            .field("bringing") { $0.correction.plan.booked?.bringing.member },
            .field("taking") { $0.correction.plan.booked?.taking.member },
            .field("amount_hundredths") { $0.amount(in: .placements) },
            .field("amount_minutes") { $0.amount(in: .minutes) },
            .field("effective_on") { $0.correction.effectiveOn },
            .field("reason") { $0.correction.reason },
            .field("proposed_by") { $0.correction.proposedBy },
            .field("proposed_at") { $0.correction.proposedAt },
            .field("answer_by") { $0.correction.answerBy },
            .field("decided_by") { $0.correction.decidedBy },
            .field("decided_at") { $0.correction.decidedAt },
            .field("refusal") { $0.correction.refusal },
            .field("may_decide") { $0.mayDecide },
            .field("transfers") { $0.transfers.map(\.id) },
        ]
    )
}

extension CorrectionView {
    fileprivate func amount(in unit: LedgerUnit) -> Int64? {
        correction.plan.booked.flatMap { $0.unit == unit ? $0.amount : nil }
    }
}

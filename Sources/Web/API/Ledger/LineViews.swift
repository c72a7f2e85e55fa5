import Domain
import Ledger
import Operations

/// One line of an account, with what became of it.
enum LineViews {
    static let line = View<ShowLines.Line>(
        "LedgerLine",
        [
            .field("sequence") { $0.transfer.sequence },
            .field("transfer") { $0.transfer.id },
            .choice("unit") { $0.transfer.content.unit },
            .choice("side") { $0.side },
            .field("amount_hundredths") { $0.amount(in: .placements) },
            .field("amount_minutes") { $0.amount(in: .minutes) },
            .field("balance_hundredths") { $0.balance(in: .placements) },
            .field("balance_minutes") { $0.balance(in: .minutes) },
            .choice("cause") { $0.transfer.content.cause },
            .choice("kind") { $0.transfer.content.kind },
            .choice("state") { $0.state },
            .field("effective_on") { $0.transfer.content.effectiveOn },
            .field("month") { $0.transfer.month },
            .field("worked_in") { $0.transfer.content.workedIn },
            .field("counterpart") { $0.counterpart?.code },
            .field("placement") { $0.placementCode },
            .field("reason") { $0.reason },
        ]
    )
}

extension ShowLines.Line {
    fileprivate func amount(in unit: LedgerUnit) -> Int64? {
        transfer.content.unit == unit ? amount : nil
    }

    fileprivate func balance(in unit: LedgerUnit) -> Int64? {
        transfer.content.unit == unit ? running.net : nil
    }
}

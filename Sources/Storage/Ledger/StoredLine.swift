package import Ledger

/// One line of the ledger as it stands in the file, with the running balance beside it and what became of it.
package struct StoredLine: Hashable, Sendable {
    package let transfer: Transfer
    package let side: LedgerLine.Side
    /// What the side's counter gained; negative when a booking was taken back.
    package let amount: Int64
    /// The account's balance in that unit after this line.
    package let running: Balance
    /// What was written about the booking later; nil for a reversal and for what stands as it is.
    package let fate: TransferKind?
    /// A coordinator's reason; nil for what needs none, and once it was erased.
    package let reason: String?

    init(row: StoredRow) throws {
        transfer = try Transfer(row: row)
        let brought: Int64 = try row.value("line_brought")
        let taken: Int64 = try row.value("line_taken")
        side = brought != 0 ? .brought : .taken
        amount = brought != 0 ? brought : taken
        running = Balance(brought: try row.value("running_brought"), taken: try row.value("running_taken"))
        fate = try row.optional("fate", as: TransferKind.self)
        reason = try row.optional("reason")
    }

    /// Where it stands now: hours, corrections and settlements are final at once.
    package var state: LineState {
        guard transfer.content.kind == .book else { return .reversal }
        switch fate {
        case .reverse: return .reversed
        case .finalise: return .final
        case .book, nil: return transfer.content.isProvisionalAtFirst ? .provisional : .final
        }
    }
}

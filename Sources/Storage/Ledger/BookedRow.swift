import Ledger

/// A transfer as its row is written, with the texts that several statements of one booking need.
struct BookedRow {
    let transfer: Transfer
    let id: String
    let unit: String
    let bringing: String
    let taking: String
    let effectiveOn: String
    let month: String

    /// - Parameter id: the transfer's identifier as text, which is known before its row is.
    init(_ transfer: Transfer, id: String) {
        self.transfer = transfer
        self.id = id
        unit = transfer.content.unit.rawValue
        bringing = transfer.content.bringing.description
        taking = transfer.content.taking.description
        effectiveOn = transfer.content.effectiveOn.description
        month = transfer.month.description
    }

    /// What the counters of both sides gain.
    var change: Int64 {
        switch transfer.content.kind {
        case .book: transfer.content.amount
        case .reverse: -transfer.content.amount
        case .finalise: 0
        }
    }

    /// The columns from `sequence` to `hash`, in the order of the table.
    func bind(to bindings: inout Bindings) {
        let content = transfer.content
        bindings.append(transfer.sequence)
        for text in [id, unit, bringing, taking] { bindings.append(text) }
        bindings.append(content.amount)
        bindings.append(transfer.bookedAt.milliseconds)
        for text in [effectiveOn, month, content.kind.rawValue, content.cause.rawValue] { bindings.append(text) }
        bindings.append(content.refersTo?.description)
        bindings.append(content.placement?.description)
        bindings.append(content.workedIn?.description)
        bindings.append(content.reasonHash?.description)
        bindings.append(transfer.hash.description)
    }
}

import Foundation
import Ledger

/// A ledger as docs/ledger.md, section 4, wants it exported.
struct LedgerFile: Encodable {
    let network_id: String
    let head: String
    let version = 1
    var transfers: [Row]

    struct Row: Encodable {
        let sequence: Int64
        let id: String
        let unit: String
        let bringing: String
        let taking: String
        var amount: Int64
        let booked_at_milliseconds: Int64
        let effective_on: String
        let month: String
        let kind: String
        let cause: String
        let refers_to: String?
        let placement: String?
        let worked_in: String?
        let reason_hash: String?
        let hash: String

        init(_ transfer: Transfer) {
            let content = transfer.content
            sequence = transfer.sequence
            id = content.id.description
            unit = content.unit.rawValue
            bringing = content.bringing.description
            taking = content.taking.description
            amount = content.amount
            booked_at_milliseconds = transfer.bookedAt.milliseconds
            effective_on = content.effectiveOn.description
            month = transfer.month.description
            kind = content.kind.rawValue
            cause = content.cause.rawValue
            refers_to = content.refersTo?.description
            placement = content.placement?.description
            worked_in = content.workedIn?.description
            reason_hash = content.reasonHash?.description
            hash = transfer.hash.description
        }
    }

    init(_ transfers: [Transfer], head: ChainHead) throws {
        network_id = try Samples.id(bytes: Samples.network).description
        self.head = head.description
        self.transfers = transfers.map(Row.init)
    }
}

import Domain
import Foundation
import Ledger

/// Writes transfers as JSON with everything that the canonical bytes hold (docs/ledger.md), so that an outsider can
/// follow the chain without this program.
struct LedgerRecords {
    private let network: NetworkId
    private let head: ChainHead

    init(network: NetworkId, head: ChainHead) {
        self.network = network
        self.head = head
    }

    func json(of transfers: [Transfer]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let file = File(networkId: "\(network)", head: "\(head)", version: 1, transfers: transfers.map(Record.init))
        return Array(try encoder.encode(file)) + [UInt8(ascii: "\n")]
    }

    private struct File: Encodable {
        let networkId: String
        let head: String
        let version: Int
        let transfers: [Record]
    }

    private struct Record: Encodable {
        let sequence: Int64
        let id: String
        let unit: String
        let bringing: String
        let taking: String
        let amount: Int64
        let bookedAtMilliseconds: Int64
        let effectiveOn: String
        let month: String
        let kind: String
        let cause: String
        let refersTo: String?
        let placement: String?
        let workedIn: String?
        let reasonHash: String?
        let hash: String

        init(_ transfer: Transfer) {
            let content = transfer.content
            sequence = transfer.sequence
            id = "\(content.id)"
            unit = content.unit.rawValue
            bringing = "\(content.bringing)"
            taking = "\(content.taking)"
            amount = content.amount
            bookedAtMilliseconds = transfer.bookedAt.milliseconds
            effectiveOn = "\(content.effectiveOn)"
            month = "\(transfer.month)"
            kind = content.kind.rawValue
            cause = content.cause.rawValue
            refersTo = content.refersTo.map { "\($0)" }
            placement = content.placement.map { "\($0)" }
            workedIn = content.workedIn.map { "\($0)" }
            reasonHash = content.reasonHash.map { "\($0)" }
            hash = "\(transfer.hash)"
        }
    }
}

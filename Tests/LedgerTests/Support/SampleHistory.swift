import Ledger
import Testing

/// Five rows of one network: a placement booked, its hours, the placement taken back, a correction and a settlement.
struct SampleHistory {
    let transfers: [Transfer]
    let head: ChainHead

    init(network: [UInt8] = Samples.network) throws {
        var head = ChainHead.empty(network: network)
        var transfers: [Transfer] = []
        let bookedAt = try instant("2026-11-02T08:30:00.250Z")
        for (index, draft) in try Self.drafts.enumerated() {
            let transfer = head.appending(
                draft, bookedAt: bookedAt.adding(seconds: Int64(index)), month: draft.effectiveOn.month
            )
            transfers.append(transfer)
            head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
        }
        self.transfers = transfers
        self.head = head
    }

    /// What a verifier says of these rows; nil when they are whole.
    static func fault(
        _ transfers: [Transfer], network: [UInt8] = Samples.network, expected: ChainHead? = nil
    ) -> ChainVerifier.Fault? {
        var verifier = ChainVerifier(network: network, expected: expected)
        do throws(ChainVerifier.Fault) {
            for transfer in transfers { try verifier.follow(transfer) }
            try verifier.finish()
            return nil
        } catch {
            return error
        }
    }

    private static var drafts: [TransferDraft] {
        get throws {
            let started = TransferDraft(
                id: try Samples.transfer(1), unit: .placements, bringing: try Samples.account(1),
                taking: try Samples.account(2), amount: 100, effectiveOn: try day("2026-10-05"),
                cause: .placementStarted, placement: try Samples.placement(1)
            )
            let hours = TransferDraft(
                id: try Samples.transfer(2), unit: .minutes, bringing: try Samples.account(1),
                taking: try Samples.account(2), amount: 4800, effectiveOn: try day("2026-10-31"),
                cause: .hoursReported, placement: try Samples.placement(1), workedIn: try month("2026-10")
            )
            let correction = TransferDraft(
                id: try Samples.transfer(4), unit: .minutes, bringing: hours.bringing, taking: hours.taking,
                amount: 4800,
                effectiveOn: try day("2026-11-02"), kind: .reverse, cause: .correction, refersTo: hours.id,
                placement: hours.placement, workedIn: hours.workedIn, reasonHash: Digest256(of: [1, 2, 3])
            )
            let settlement = TransferDraft(
                id: try Samples.transfer(5), unit: .placements, bringing: .network, taking: try Samples.account(2),
                amount: 250, effectiveOn: try day("2026-11-02"), cause: .settlement
            )
            let lapsed = started.changed(
                id: try Samples.transfer(3), effectiveOn: try day("2026-10-20"), kind: .reverse,
                cause: .placementLapsed,
                refersTo: started.id
            )
            return [started, hours, lapsed, correction, settlement]
        }
    }
}

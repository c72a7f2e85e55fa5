import Ledger
import Testing

@Suite struct ChainVerifierTests {
    private let history: SampleHistory
    /// The fourth row, which has a value in every place.
    private let fourth: Transfer

    init() throws {
        history = try SampleHistory()
        fourth = history.transfers[3]
    }

    @Test("A whole history is followed to its head, with the balances of every account")
    func wholeHistory() throws {
        var verifier = ChainVerifier(network: Samples.network, expected: history.head)
        for transfer in history.transfers { try verifier.follow(transfer) }
        try verifier.finish()
        #expect(verifier.head == history.head)
        #expect(
            verifier.balances == [
                try Samples.account(1): AccountBalances(),
                try Samples.account(2): AccountBalances(placements: Balance(taken: 250)),
                .network: AccountBalances(placements: Balance(brought: 250)),
            ])
    }

    @Test("An empty history is whole")
    func emptyHistory() {
        #expect(SampleHistory.fault([]) == nil)
        #expect(SampleHistory.fault([], expected: .empty(network: Samples.network)) == nil)
    }

    @Test("Every head that was ever printed is found in a longer history")
    func earlierHeads() {
        for transfer in history.transfers {
            let printed = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
            #expect(SampleHistory.fault(history.transfers, expected: printed) == nil)
        }
    }

    @Test("A value changed in any place is found at its row")
    func changedContent() throws {
        let changes: [(place: String, content: TransferDraft)] = [
            ("id", fourth.content.changed(id: try Samples.transfer(9))),
            ("unit", fourth.content.changed(unit: .placements)),
            ("bringing", fourth.content.changed(bringing: .network)),
            ("taking", fourth.content.changed(taking: try Samples.account(3))),
            ("amount", fourth.content.changed(amount: 4801)),
            ("effective on", fourth.content.changed(effectiveOn: try day("2026-11-01"))),
            ("kind", fourth.content.changed(kind: .finalise)),
            ("cause", fourth.content.changed(cause: .hoursReplaced)),
            ("refers to", fourth.content.changed(refersTo: try Samples.transfer(1))),
            ("placement", fourth.content.changed(placement: try Samples.placement(2))),
            ("no placement", fourth.content.changed(placement: .some(nil))),
            ("worked in", fourth.content.changed(workedIn: try month("2026-09"))),
            ("no worked in", fourth.content.changed(workedIn: .some(nil))),
            ("reason", fourth.content.changed(reasonHash: Digest256(of: [9]))),
            ("no reason", fourth.content.changed(reasonHash: .some(nil))),
        ]
        for change in changes {
            #expect(
                SampleHistory.fault(replacing(fourth.changed(change.content))) == .hash(sequence: 4), "\(change.place)")
        }
    }

    @Test("A changed time, month or hash is found at its row")
    func changedPlaceInTime() throws {
        for row in [
            fourth.changed(bookedAt: fourth.bookedAt.adding(seconds: 1)), fourth.changed(month: try month("2026-12")),
            fourth.changed(hash: Digest256(of: [9])),
        ] { #expect(SampleHistory.fault(replacing(row)) == .hash(sequence: 4)) }
    }

    @Test("A row left out, doubled, moved or put in is found where the numbers stop fitting")
    func numbers() {
        let rows = history.transfers
        #expect(SampleHistory.fault(Array(rows.dropFirst())) == .sequence(expected: 1, found: 2))
        #expect(SampleHistory.fault(rows.filter { $0.sequence != 3 }) == .sequence(expected: 3, found: 4))
        #expect(
            SampleHistory.fault(rows.flatMap { $0.sequence == 3 ? [$0, $0] : [$0] }) == .sequence(expected: 4, found: 3)
        )
        #expect(SampleHistory.fault([rows[0], rows[2], rows[1]]) == .sequence(expected: 2, found: 3))
        #expect(SampleHistory.fault([rows[0].changed(sequence: 0)]) == .sequence(expected: 1, found: 0))
    }

    @Test("A row left out is found though the later ones were numbered anew")
    func renumbered() {
        let rows = history.transfers.filter { $0.sequence != 2 }
        let renumbered = zip(1..., rows).map { $1.changed(sequence: $0) }
        #expect(SampleHistory.fault(renumbered) == .hash(sequence: 2))
    }

    @Test("A row whose own hash was made anew is found at the next")
    func rehashedRow() throws {
        let forged = forge(after: 3, fourth.content.changed(amount: 1), as: fourth)
        #expect(SampleHistory.fault(replacing(forged)) == .hash(sequence: 5))
    }

    @Test("A tail whose hashes were all made anew is found by a head that was printed before")
    func rehashedTail() throws {
        let forged = forge(after: 3, fourth.content.changed(amount: 1), as: fourth)
        let last = ChainHead(sequence: 4, hash: forged.hash).appending(
            history.transfers[4].content, bookedAt: history.transfers[4].bookedAt, month: history.transfers[4].month
        )
        let rows = history.transfers[...2] + [forged, last]
        #expect(SampleHistory.fault(Array(rows)) == nil, "consistent in itself")
        #expect(SampleHistory.fault(Array(rows), expected: history.head) == .head(history.head))
        let earlier = ChainHead(sequence: 4, hash: fourth.hash)
        #expect(SampleHistory.fault(Array(rows), expected: earlier) == .head(earlier))
    }

    @Test("Rows cut from the end are found by a head that was printed before")
    func truncated() {
        #expect(SampleHistory.fault(Array(history.transfers.dropLast())) == nil, "consistent in itself")
        #expect(
            SampleHistory.fault(Array(history.transfers.dropLast()), expected: history.head) == .head(history.head))
        #expect(SampleHistory.fault([], expected: history.head) == .head(history.head))
    }

    @Test("The rows of another network do not fit, nor does its empty head")
    func anotherNetwork() throws {
        let other = try Samples.member(7).bytes
        #expect(SampleHistory.fault(history.transfers, network: other) == .hash(sequence: 1))
        let head = ChainHead.empty(network: other)
        #expect(SampleHistory.fault(history.transfers, expected: head) == .head(head))
    }

    private func replacing(_ row: Transfer) -> [Transfer] {
        history.transfers.map { $0.sequence == row.sequence ? row : $0 }
    }

    /// A row with that content and a hash that fits after the row of that number.
    private func forge(after sequence: Int, _ content: TransferDraft, as row: Transfer) -> Transfer {
        ChainHead(sequence: Int64(sequence), hash: history.transfers[sequence - 1].hash)
            .appending(content, bookedAt: row.bookedAt, month: row.month)
    }
}

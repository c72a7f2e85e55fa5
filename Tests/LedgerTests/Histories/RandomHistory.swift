import Ledger
import Testing

/// A history of random bookings, reversals and finalisations among twelve members and the network, kept twice: in the
/// ledger and in a `PlainLedger`.
struct RandomHistory {
    private(set) var transfers: [Transfer] = []
    private(set) var plain = PlainLedger()
    private(set) var head = ChainHead.empty(network: Samples.network)
    let accounts: [Account]
    private var generator: SeededGenerator
    private var booked: [TransferDraft] = []
    private var final: Set<Int> = []

    init(seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        accounts = [.network] + (try (1...12).map { try Samples.account($0) })
    }

    mutating func step() throws {
        let choice = Int.random(in: 0..<10, using: &generator)
        let open = plain.bookings.indices.suffix(50).filter { !plain.bookings[$0].isTakenBack }
        guard choice >= 6, let index = open.randomElement(using: &generator) else { return try book() }
        let isFinalised = choice == 9 && final.insert(index).inserted
        if isFinalised { try append(decision(.finalise, on: index)) } else { try takeBack(index) }
    }

    private mutating func book() throws {
        let pair = accounts.shuffled(using: &generator)
        let unit = LedgerUnit.allCases.randomElement(using: &generator) ?? .minutes
        let draft = TransferDraft(
            id: try randomId(), unit: unit, bringing: pair[0], taking: pair[1],
            amount: Int64.random(in: 1...20_000, using: &generator), effectiveOn: randomDay(), cause: .placementStarted
        )
        try append(draft)
        booked.append(draft)
        plain.book(
            PlainLedger.Booking(
                unit: unit.rawValue, bringing: pair[0].description, taking: pair[1].description, amount: draft.amount
            ))
    }

    private mutating func takeBack(_ index: Int) throws {
        try append(decision(.reverse, on: index))
        plain.takeBack(index)
    }

    private mutating func decision(_ kind: TransferKind, on index: Int) throws -> TransferDraft {
        try booked[index].changed(id: randomId(), effectiveOn: randomDay(), kind: kind, refersTo: booked[index].id)
    }

    private mutating func append(_ draft: TransferDraft) throws {
        let bookedAt = try instant("2026-01-01T00:00:00Z").adding(seconds: head.sequence)
        let transfer = head.appending(draft, bookedAt: bookedAt, month: draft.effectiveOn.month)
        transfers.append(transfer)
        head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
    }

    private mutating func randomDay() -> CalendarDay {
        CalendarDay(number: Int.random(in: 20_000...22_000, using: &generator))
    }

    private mutating func randomId() throws -> TransferId {
        try #require(TransferId(bytes: (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }))
    }
}

/// What a stretch of the ledger's rows says, checked inside itself: the heads before and after it, each account's
/// balances before and after it, its sums by day and booking month, and which provisional bookings it opens and
/// settles. Stretches can be followed apart, beside each other, and joined in their order: the whole then holds what
/// reading row by row would have found. Keeps nothing of a row but these sums.
package struct LedgerStretch: Sendable {
    /// The row before the first; of the whole ledger, what stands before its first row.
    package let opening: ChainHead
    /// The last row that fits.
    package internal(set) var closing: ChainHead
    /// The first thing that does not fit; what comes after it is not looked at.
    var finding: ChainFinding?
    /// Accounts in the order of their appearance.
    private(set) var accounts: [Account] = []
    private var numbers: [Account: Int] = [:]
    /// Two for each account, one a unit; nil for what no row touches.
    var standings: [StretchAccount?] = []
    var days = DaySums()
    /// Bookings that are provisional still, by their identifier.
    var provisional: [TransferId: ProvisionalBooking] = [:]
    /// What rows refer to that is not among them: booked before this stretch, or never provisional.
    var referredTo: Set<TransferId> = []

    /// A booking that is neither final nor taken back; both accounts by their place in `standings`.
    struct ProvisionalBooking: Hashable, Sendable {
        let bringing: Int
        let taking: Int
        let amount: Int64
    }

    package init(after opening: ChainHead) {
        self.opening = opening
        closing = opening
    }

    /// Whether every row so far fits.
    package var holds: Bool { finding == nil }

    /// The first thing that does not fit inside the stretch; nil when all of it fits.
    package var fault: ChainVerifier.Fault? { finding?.fault }

    /// Checks the place, the hash and the running balances of the next row, and adds it to the sums.
    ///
    /// - Parameter canonical: the row's canonical bytes.
    package mutating func follow(_ row: borrowing LedgerRow, canonical: borrowing CanonicalBytes) {
        guard holds else { return }
        guard row.sequence == closing.sequence &+ 1 else {
            finding = .gap(after: closing.sequence, found: row.sequence)
            return
        }
        guard HashChain.link(after: closing.hash, canonical: canonical) == row.hash else {
            finding = .hash(row.sequence)
            return
        }
        closing = ChainHead(sequence: row.sequence, hash: row.hash)
        count(row)
    }

    /// The next row holds what no program of ours writes.
    package mutating func meetUnreadable(_ sequence: Int64) {
        guard holds else { return }
        finding = sequence == closing.sequence &+ 1 ? .hash(sequence) : .gap(after: closing.sequence, found: sequence)
    }

    private mutating func count(_ row: borrowing LedgerRow) {
        let (bringing, taking) = (number(of: row.bringing), number(of: row.taking))
        let (brought, taken) = (Balance(brought: row.change), Balance(taken: row.change))
        follow(bringing, row, brought, to: row.bringingAfter, .bringing)
        follow(taking, row, taken, to: row.takingAfter, .taking)
        guard holds else { return }
        if row.kind != .finalise {
            add(brought, to: bringing, row)
            add(taken, to: taking, row)
        }
        if row.isProvisionalAtFirst {
            provisional[row.id] = ProvisionalBooking(
                bringing: Self.place(bringing, row.unit), taking: Self.place(taking, row.unit), amount: row.change)
        } else if let booking = row.refersTo, provisional.removeValue(forKey: booking) == nil {
            referredTo.insert(booking)
        }
    }

    private mutating func add(_ change: Balance, to account: Int, _ row: borrowing LedgerRow) {
        let day = StretchDay(
            place: Self.place(account, row.unit), effectiveOn: row.effectiveOn, month: row.month)
        days.add(change, at: day)
    }

    /// One of a row's two accounts goes from the balance that it had to the one that stands in the row.
    private mutating func follow(
        _ account: Int, _ row: borrowing LedgerRow, _ change: Balance, to after: Balance, _ step: ChainFinding.Step
    ) {
        guard holds else { return }
        let place = Self.place(account, row.unit)
        guard let before = standings[place]?.closing else {
            standings[place] = StretchAccount(
                opening: after &- change, firstSequence: row.sequence, firstStep: step, closing: after)
            return
        }
        guard before &+ change == after else {
            let fault = ChainVerifier.Fault.runningBalance(sequence: row.sequence, account: accounts[account])
            finding = ChainFinding(sequence: row.sequence, step: step, fault: fault)
            return
        }
        standings[place]?.closing = after
    }

    /// Where an account stands in `standings`.
    static func place(_ account: Int, _ unit: LedgerUnit) -> Int {
        2 * account + (unit == .placements ? 0 : 1)
    }

    /// The same; nil for an account that no row touches.
    func place(of account: Account, _ unit: LedgerUnit) -> Int? {
        numbers[account].map { Self.place($0, unit) }
    }

    /// The number of an account, a new one when it was not met before.
    mutating func number(of account: Account) -> Int {
        if let number = numbers[account] { return number }
        numbers[account] = accounts.count
        accounts.append(account)
        standings += [nil, nil]
        return accounts.count - 1
    }
}

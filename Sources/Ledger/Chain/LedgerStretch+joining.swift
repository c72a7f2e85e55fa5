extension LedgerStretch {
    /// Adds the stretch that comes next: it begins with the head and the balances at which this one ends.
    ///
    /// Where the two do not meet, the first row of the next one that does not fit is the finding.
    package mutating func join(_ next: borrowing LedgerStretch) {
        guard holds, next.closing.sequence > next.opening.sequence || !next.holds else { return }
        guard next.opening.sequence == closing.sequence else {
            finding = .gap(after: closing.sequence, found: next.opening.sequence &+ 1)
            return
        }
        guard next.opening.hash == closing.hash else {
            finding = .hash(closing.sequence &+ 1)
            return
        }
        finding = next.finding
        let numbers = next.accounts.map { number(of: $0) }
        join(standings: next, numbers)
        join(days: next, numbers)
        join(provisional: next, numbers)
        closing = next.closing
    }

    private mutating func join(standings next: borrowing LedgerStretch, _ numbers: [Int]) {
        for (place, standing) in next.standings.enumerated() {
            guard let standing else { continue }
            let own = Self.place(place, numbers)
            guard let before = standings[own] else {
                standings[own] = standing
                continue
            }
            if before.closing != standing.opening { note(standing.finding(next.accounts[place / 2])) }
            standings[own]?.closing = standing.closing
        }
    }

    private mutating func join(days next: borrowing LedgerStretch, _ numbers: [Int]) {
        next.days.forEach { day, sum in
            let own = StretchDay(
                place: Self.place(day.place, numbers), effectiveOn: day.effectiveOn, month: day.month)
            days.add(sum, at: own)
        }
    }

    private mutating func join(provisional next: borrowing LedgerStretch, _ numbers: [Int]) {
        for booking in next.referredTo where provisional.removeValue(forKey: booking) == nil {
            // Before the first row there is no booking.
            if opening.sequence > 0 { referredTo.insert(booking) }
        }
        for (id, booking) in next.provisional {
            provisional[id] = ProvisionalBooking(
                bringing: Self.place(booking.bringing, numbers), taking: Self.place(booking.taking, numbers),
                amount: booking.amount)
        }
    }

    /// Where a place of the next stretch is in this one.
    private static func place(_ place: Int, _ numbers: [Int]) -> Int {
        2 * numbers[place / 2] + place % 2
    }

    /// Keeps the earlier of two findings.
    mutating func note(_ other: ChainFinding) {
        finding = finding.map { min($0, other) } ?? other
    }
}

/// Halen en brengen as one would keep it on paper: two columns per account and unit, and which bookings were taken
/// back. It shares nothing with the ledger that it is compared with.
struct PlainLedger {
    struct Booking {
        let unit: String
        let bringing: String
        let taking: String
        let amount: Int64
        var isTakenBack = false
    }

    /// `member unit side` to its sum.
    private(set) var columns: [String: Int64] = [:]
    private(set) var bookings: [Booking] = []

    mutating func book(_ booking: Booking) {
        bookings.append(booking)
        columns["\(booking.bringing) \(booking.unit) brought", default: 0] += booking.amount
        columns["\(booking.taking) \(booking.unit) taken", default: 0] += booking.amount
    }

    mutating func takeBack(_ index: Int) {
        let booking = bookings[index]
        bookings[index].isTakenBack = true
        columns["\(booking.bringing) \(booking.unit) brought", default: 0] -= booking.amount
        columns["\(booking.taking) \(booking.unit) taken", default: 0] -= booking.amount
    }

    func column(_ account: String, _ unit: String, _ side: String) -> Int64 {
        columns["\(account) \(unit) \(side)"] ?? 0
    }
}

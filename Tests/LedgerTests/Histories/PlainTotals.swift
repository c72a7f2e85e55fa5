import Ledger

/// Totals by day, by month of effect and as they stand now, as one would add them up with pencil and paper: each
/// transfer is looked at again for each of them.
struct PlainTotals {
    private struct Entry {
        let account: Account
        let unit: LedgerUnit
        /// Nil for what stands now.
        let day: CalendarDay?
        /// The booking month.
        let month: CalendarMonth?
        let isMonth: Bool
        var sum: Balance
        var provisional = Balance()
    }

    private let closedThrough: CalendarMonth?
    private var entries: [String: Entry] = [:]

    init(of transfers: [Transfer], closedThrough: CalendarMonth?) {
        self.closedThrough = closedThrough
        for transfer in transfers {
            let (day, month) = (transfer.content.effectiveOn, transfer.month)
            for line in transfer.lines {
                add(line, day: day, month: month, isMonth: false)
                add(line, day: nil, month: nil, isMonth: false)
                guard let closedThrough, month <= closedThrough else { continue }
                add(line, day: day.month.firstDay, month: month, isMonth: true)
            }
        }
        let settled = Set(transfers.compactMap(\.content.refersTo))
        let provisional = ["placement-started", "further-host"]
        for booking in transfers.map(\.content)
        where booking.kind == .book && provisional.contains(booking.cause.rawValue) && !settled.contains(booking.id) {
            entries["\(booking.bringing) \(booking.unit) nil nil false"]?.provisional.brought += booking.amount
            entries["\(booking.taking) \(booking.unit) nil nil false"]?.provisional.taken += booking.amount
        }
    }

    private mutating func add(_ line: LedgerLine, day: CalendarDay?, month: CalendarMonth?, isMonth: Bool) {
        let name = [day?.description, month?.description].map { $0 ?? "nil" }.joined(separator: " ")
        let key = "\(line.account) \(line.unit) \(name) \(isMonth)"
        let before = entries[key]?.sum ?? Balance()
        entries[key] = Entry(
            account: line.account, unit: line.unit, day: day, month: month, isMonth: isMonth, sum: before.adding(line))
    }

    /// - Returns: the account whose total was changed, taken away or put in.
    mutating func tamper(using generator: inout SeededGenerator) -> Account? {
        guard let key = entries.keys.sorted().randomElement(using: &generator), var entry = entries[key] else {
            return nil
        }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: entries[key] = nil
        case 1:
            entry.sum.taken += 1
            entries[key] = entry
        case 2:
            entry.sum.brought -= 1
            entries[key] = entry
        default:
            let far = CalendarDay(number: 30_000)
            entries["extra"] = Entry(
                account: entry.account, unit: entry.unit, day: far.month.firstDay, month: far.month,
                isMonth: entry.isMonth, sum: Balance())
        }
        return entry.account
    }

    /// What the check of the product's says of these totals.
    func account(wrongBeside whole: LedgerStretch) -> Account? {
        var check = TotalsCheck(of: whole, closedThrough: closedThrough)
        for entry in entries.values {
            guard let day = entry.day, let month = entry.month else {
                check.meet(entry.sum, provisional: entry.provisional, of: entry.account, in: entry.unit)
                continue
            }
            if entry.isMonth {
                check.meet(entry.sum, of: entry.account, in: entry.unit, in: day.month, booked: month)
            } else {
                check.meet(entry.sum, of: entry.account, in: entry.unit, on: day, booked: month)
            }
        }
        return check.accountWithWrongTotals
    }
}

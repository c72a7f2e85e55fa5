import GRDB
package import Ledger

extension ReadScope {
    /// The first row that takes back or makes final what it may not; nil when all fit. Rows that book are not looked
    /// at.
    package func rowWithWrongReference() throws -> Int64? {
        var check = ReferenceCheck()
        // Each kind is written out and ordered as its index is.
        try forEachRawRow(
            """
            SELECT later.refers_to AS named, later.sequence AS sequence, 1, booking.sequence IS NOT NULL
            FROM transfer AS later LEFT JOIN transfer AS booking
                ON booking.id = later.refers_to AND booking.kind = 'book' AND booking.unit = later.unit
                    AND booking.bringing = later.bringing AND booking.taking = later.taking
                    AND booking.amount = later.amount AND booking.sequence < later.sequence
            WHERE later.kind = 'reverse'
            UNION ALL
            SELECT later.refers_to, later.sequence, 0, booking.sequence IS NOT NULL
            FROM transfer AS later LEFT JOIN transfer AS booking
                ON booking.id = later.refers_to AND booking.kind = 'book' AND booking.unit = later.unit
                    AND booking.bringing = later.bringing AND booking.taking = later.taking
                    AND booking.amount = later.amount AND booking.sequence < later.sequence
            WHERE later.kind = 'finalise'
            ORDER BY named, sequence
            """
        ) { row in
            guard let named = TransferId(utf8: row.text(0)) else { return check.meetUnreadable(row.integer(1)) }
            check.meet(row.integer(1), about: named, takesBack: row.integer(2) != 0, fits: row.integer(3) != 0)
        }
        return check.firstMisfit
    }

    /// The closed months, held against each other and against the months of which papers are kept.
    package func closedMonths() throws -> ClosedMonthCheck {
        var check = ClosedMonthCheck()
        try forEachRawRow("SELECT month, head FROM ledger_month ORDER BY month") { row in
            let (month, head) = (row.text(0), row.text(1))
            check.meet(
                CalendarMonth(utf8: month), head: ChainHead(String(decoding: head, as: UTF8.self)),
                text: String(decoding: month, as: UTF8.self))
        }
        try forEachRawRow("SELECT DISTINCT month FROM month_account ORDER BY month") { row in
            let month = row.text(0)
            check.meetPapers(of: CalendarMonth(utf8: month), text: String(decoding: month, as: UTF8.self))
        }
        return check
    }

    /// The first row that was booked into a month after that month was closed; nil when there is none.
    package func rowInClosedMonth(_ closed: ClosedMonthCheck) throws -> Int64? {
        var late: [(month: CalendarMonth, after: Int64)] = []
        try forEachRawRow("SELECT month, MAX(sequence) FROM transfer GROUP BY month") { row in
            guard let month = CalendarMonth(utf8: row.text(0)) else { return }
            if let limit = closed.limit(of: month, last: row.integer(1)) { late.append((month, limit)) }
        }
        return try late.compactMap { late in
            try row(
                "SELECT MIN(sequence) AS sequence FROM transfer WHERE month = ? AND sequence > ?",
                [late.month, late.after]
            ) { try $0.value("sequence", as: Int64.self) }
        }.min()
    }
}

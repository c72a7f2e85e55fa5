import Domain
import Ledger
import Operations
import Wording

/// What stands in the next month beside its hours.
enum MonthBookings {
    static func blocks(_ preview: PreviewMonth.Answer, _ names: [MemberId: String], _ visit: Visit) -> [Block] {
        guard !preview.bookings.isEmpty else { return [] }
        let say = visit.say
        let columns = [
            TableBlock.Column(say(MonthPhrases.day)), TableBlock.Column(say(MonthPhrases.placement)),
            TableBlock.Column(say(MonthPhrases.what)), TableBlock.Column(say(MonthPhrases.brings)),
            TableBlock.Column(say(MonthPhrases.takes)), TableBlock.Column(say(MonthPhrases.amount), number: true),
        ]
        func name(_ account: Account) -> String {
            account.member.map { names[$0] ?? "" } ?? say(MonthPhrases.network)
        }
        let rows = preview.bookings.map { booking in
            [
                TableBlock.Cell(DayText.short(booking.day), date: true), TableBlock.Cell(booking.placementCode),
                TableBlock.Cell(what(booking, visit)), TableBlock.Cell(name(booking.bringing)),
                TableBlock.Cell(name(booking.taking)), TableBlock.Cell(amount(booking, visit)),
            ]
        }
        return [.table(TableBlock(columns, caption: say(MonthPhrases.bookingsTitle), rows: rows))]
    }

    private static func what(_ booking: PreviewMonth.Booking, _ visit: Visit) -> String {
        let cause = visit.label(booking.cause)
        let late = booking.belongsTo.map { visit.say(MonthPhrases.belongsTo($0)) }
        let pending = booking.isBooked ? nil : visit.say(MonthPhrases.pending)
        return [cause, late, pending].compactMap { $0 }.joined(separator: ", ")
    }

    private static func amount(_ booking: PreviewMonth.Booking, _ visit: Visit) -> String {
        switch booking.unit {
        case .placements: PlacementsText.text(hundredths: booking.amount, in: visit.language)
        case .minutes: HoursText.text(minutes: booking.amount, in: visit.language)
        }
    }
}

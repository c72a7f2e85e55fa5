import Domain
import Ledger
import Operations

/// Months of the ledger and what closing the next would book.
enum MonthViews {
    static let record = View<MonthRecord>(
        "Month",
        [
            .field("month") { $0.month },
            .choice("state") { $0.state },
            .field("frozen_at") { $0.frozenAt },
            .field("head") { $0.head.description },
        ]
    )

    static let months = View<ShowMonths.Answer>(
        "Months",
        [
            .field("first") { $0.periods.first },
            .field("closed_through") { $0.periods.closedThrough },
            .field("next") { $0.periods.next },
            .objects("months", record) { $0.records },
        ]
    )

    static let line = View<PreviewMonth.Line>(
        "MonthPreviewLine",
        [
            .field("placement") { $0.placement.id },
            .field("code") { $0.placement.code },
            .field("bringing") { $0.placement.bringing },
            .field("taking") { $0.placement.taking },
            .field("minutes") { $0.minutes },
            .field("reported") { $0.reported },
        ]
    )

    static let booking = View<PreviewMonth.Booking>(
        "MonthPreviewBooking",
        [
            .field("day") { $0.day },
            .field("placement_code") { $0.placementCode },
            .field("bringing") { $0.bringing.description },
            .field("taking") { $0.taking.description },
            .choice("unit") { $0.unit },
            .choice("cause") { $0.cause },
            .field("amount") { $0.amount },
            .field("belongs_to") { $0.belongsTo },
            .field("booked") { $0.isBooked },
        ]
    )

    static let owing = View<ShowOwing.Row>(
        "MonthOwing",
        [
            .object("member", ClaimViews.member) { $0.member },
            .objects("placements", PlacementViews.owed) { $0.owed },
            .field("reminded_at") { $0.remindedAt },
            .field("has_user") { $0.hasUser },
        ]
    )

    static let preview = View<PreviewMonth.Answer>(
        "MonthPreview",
        [
            .field("month") { $0.month },
            .field("closable_from") { $0.closableFrom },
            .field("missing_reports") { $0.missingReports },
            .field("closes_itself_on") { $0.closesItselfOn },
            .objects("lines", line) { $0.lines },
            .objects("bookings", booking) { $0.bookings },
            .field("awaiting_outcome") { $0.awaitingOutcome.map(\.code) },
        ]
    )
}

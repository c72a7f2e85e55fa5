package import Ledger

/// A value that a network decides, from a day on. An old month computed again uses what held then.
package struct NetworkSetting: Hashable, Sendable {
    package enum Name: String, CaseIterable, Sendable {
        case placementAmountHundredths = "placement_amount_hundredths"
        case daysToFinal = "days_to_final"
        case reversingOutcomes = "reversing_outcomes"
        /// The kinds of placement that are booked at all, placements and hours alike.
        case countedKinds = "counted_kinds"
        /// 1: the bringing member is debited once per candidate; 0: once per placement.
        case debitOncePerCandidate = "debit_once_per_candidate"
        /// 1: without a report the scheduled hours are booked; 0: nothing is.
        case bookScheduledHours = "book_scheduled_hours"
        /// How many months the rolling view of the balances looks back.
        case windowMonths = "window_months"
        case roomBase = "room_base"
        case roomPerHundredEmployees = "room_per_hundred_employees"
        case roomMaximum = "room_maximum"
        /// Working days in which a second coordinator answers a proposed correction; afterwards it expires.
        case correctionAnswerDays = "correction_answer_working_days"
        /// The day of the month on which the scheduler closes the previous one; 0 leaves it to the coordinator.
        case closingDay = "closing_day"
        /// From which address the network's mails come.
        case mailFrom = "mail_from"
        /// Where the readers of the network's mails turn to: under each mail, and where answers to it go.
        case contactEmail = "contact_email"
        case contactPhone = "contact_phone"
    }

    package let name: Name
    package let validFrom: CalendarDay
    package let value: String

    package init(name: Name, validFrom: CalendarDay, value: String) {
        self.name = name
        self.validFrom = validFrom
        self.value = value
    }
}

extension [NetworkSetting] {
    /// The value in force on that day; nil when the default holds.
    package func value(_ name: NetworkSetting.Name, on day: CalendarDay) -> String? {
        filter { $0.name == name && $0.validFrom <= day }.max { $0.validFrom < $1.validFrom }?.value
    }

    /// The decision in force on that day, the first of several in a row that say the same; nil when the default holds.
    package func decision(_ name: NetworkSetting.Name, on day: CalendarDay) -> NetworkSetting? {
        let decisions = filter { $0.name == name && $0.validFrom <= day }.sorted { $0.validFrom > $1.validFrom }
        return decisions.prefix { $0.value == decisions.first?.value }.last
    }

    /// The ledger's rules in force on that day: each setting, or its default.
    package func ledgerRules(on day: CalendarDay) -> LedgerRules {
        var rules = LedgerRules()
        func number(_ name: NetworkSetting.Name) -> Int64? { value(name, on: day).flatMap { Int64($0) } }
        rules.placementAmount = number(.placementAmountHundredths) ?? rules.placementAmount
        rules.daysToFinal = number(.daysToFinal).map { Int($0) } ?? rules.daysToFinal
        rules.roomBase = number(.roomBase) ?? rules.roomBase
        rules.roomPerHundredEmployees = number(.roomPerHundredEmployees) ?? rules.roomPerHundredEmployees
        rules.roomMaximum = number(.roomMaximum) ?? rules.roomMaximum
        rules.debitsOncePerCandidate = number(.debitOncePerCandidate).map { $0 != 0 } ?? rules.debitsOncePerCandidate
        rules.booksScheduledHours = number(.bookScheduledHours).map { $0 != 0 } ?? rules.booksScheduledHours
        rules.windowMonths = number(.windowMonths).map { Int($0) } ?? rules.windowMonths
        rules.correctionAnswerDays = number(.correctionAnswerDays).map { Int($0) } ?? rules.correctionAnswerDays
        if let codes = value(.reversingOutcomes, on: day) {
            rules.reversingOutcomes = Set(
                codes.split(separator: ",").compactMap { PlacementOutcome(rawValue: String($0)) })
        }
        return rules
    }

    /// The kinds of placement that are booked when they begin on that day.
    package func countedKinds(on day: CalendarDay) -> Set<PlacementKind> {
        guard let codes = value(.countedKinds, on: day) else { return Set(PlacementKind.allCases) }
        return Set(codes.split(separator: ",").compactMap { PlacementKind(rawValue: String($0)) })
    }
}

extension NetworkSetting.Name {
    /// Whether a booking is decided by this rule, so that it cannot begin on a day for which bookings stand already.
    package var decidesBookings: Bool {
        switch self {
        case .placementAmountHundredths, .daysToFinal, .reversingOutcomes, .countedKinds, .debitOncePerCandidate: true
        case .bookScheduledHours, .windowMonths, .roomBase, .roomPerHundredEmployees, .roomMaximum,
            .correctionAnswerDays, .closingDay, .mailFrom, .contactEmail, .contactPhone:
            false
        }
    }
}

package import Domain
package import Ledger

extension SettingPhrases {
    /// What a day of closing does: which month closes first by itself when it holds from today on, and when.
    ///
    /// - Parameter next: the month to be closed next.
    package static func closingHint(today: CalendarDay, next: CalendarMonth) -> Labels {
        let sentences = [closing, first(today: today, next: next), waiting]
        return Labels { language in sentences.map { $0.text(in: language) }.joined(separator: " ") }
    }

    private static let closing = Labels(
        "0 laat het sluiten aan u over; 10 sluit de vorige maand vanzelf op de tiende. Kies 8 tot en met 28: dan"
            + " vragen wij een week van tevoren om de uren.",
        "0 leaves closing to you; 10 closes the month before by itself on the tenth. Choose 8 up to 28: then hours are"
            + " asked for a week before."
    )

    private static let waiting = Labels(
        "Wat daarvoor nog open staat, sluit u eerst zelf.", "What is still open before that, you close yourself first."
    )

    /// A day that is still to come in this month closes the month before; an earlier one begins with this month.
    private static func first(today: CalendarDay, next: CalendarMonth) -> Labels {
        let (month, number) = (today.month, today.parts.day)
        guard next < month, number <= 28 else { return closes(max(month, next)) }
        guard number > 8 else { return closes(month.previous) }
        let days = number == 28 ? Labels("28", "28") : Labels("\(number) tot en met 28", "\(number) up to 28")
        return Labels(
            "Geldt de dag vanaf vandaag, dan sluit met \(days.dutch) \(long(month.previous).dutch) als eerste vanzelf,"
                + " op die dag in \(name(month).dutch); met een eerdere dag \(long(month).dutch), in"
                + " \(name(month.next).dutch).",
            "When the day holds from today on, with \(days.english) \(long(month.previous).english) is the first to"
                + " close by itself, on that day of \(name(month).english); with an earlier day \(long(month).english), in"
                + " \(name(month.next).english)."
        )
    }

    private static func closes(_ month: CalendarMonth) -> Labels {
        Labels(
            "Geldt de dag vanaf vandaag, dan sluit \(long(month).dutch) als eerste vanzelf, op die dag in"
                + " \(name(month.next).dutch).",
            "When the day holds from today on, \(long(month).english) is the first to close by itself, on that day of"
                + " \(name(month.next).english)."
        )
    }

    private static func long(_ month: CalendarMonth) -> Labels { Labels { MonthText.long(month, in: $0) } }
    private static func name(_ month: CalendarMonth) -> Labels { Labels { MonthText.name(month, in: $0) } }
}

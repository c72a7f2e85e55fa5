import Domain
import Ledger
import Wording

extension Visit {
    /// `31 oktober 2026`.
    func text(_ day: CalendarDay) -> String { DayText.long(day, in: language) }

    /// `23 nov`, for a picture.
    func shortText(_ day: CalendarDay) -> String { "\(day.parts.day) \(MonthText.short(day.month, in: language))" }

    /// `oktober 2026`.
    func text(_ month: CalendarMonth) -> String { MonthText.long(month, in: language) }

    /// The day of a moment.
    func text(_ instant: Instant) -> String { DayText.long(instant.amsterdamDay, in: language) }

    /// `17 oktober 2026 tot en met 15 april 2027`.
    func text(from first: CalendarDay, through last: CalendarDay) -> String {
        say(CommonPhrases.period(text(first), text(last)))
    }

    /// `22,5 uur`.
    func hours(_ minutes: Int) -> String { HoursText.text(minutes: Int64(minutes), in: language) }

    /// `20 uur per week`.
    func weekly(_ minutes: Int) -> String { say(CommonPhrases.perWeek(hours(minutes))) }

    /// `20 tot 36 uur per week`, or one number when there is no difference.
    func weekly(from least: Int, to most: Int) -> String {
        guard least < most else { return weekly(most) }
        let number = HoursText.amount(minutes: Int64(least), in: language)
        return say(CommonPhrases.perWeek(say(CommonPhrases.range(number, hours(most)))))
    }

    func label(_ choice: some Labelled) -> String { choice.label(in: language) }
    func label(_ choice: some Vocabulary) -> String { choice.label(in: language) }

    /// The same with a capital, as a title.
    func title(_ choice: some Labelled) -> String { label(choice).capitalisedFirst }
    func title(_ choice: some Vocabulary) -> String { label(choice).capitalisedFirst }
}

extension String {
    /// With a capital at the beginning.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

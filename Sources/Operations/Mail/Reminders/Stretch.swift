import Ledger

/// How often a stretch of days went by since something was looked at: a new question for each.
struct Stretch {
    let since: CalendarDay
    let number: Int

    init(since moment: Instant, on today: CalendarDay, days: Int) {
        since = moment.amsterdamDay
        number = since.days(until: today) / max(1, days)
    }

    var occasion: String { "since \(since) \(number)" }
}

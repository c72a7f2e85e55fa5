package import Ledger

/// The days on which the Netherlands does not work (Algemene termijnenwet, art. 3).
///
/// Two of that article's days are taken as working days: Good Friday, and 5 May outside lustrum years (2025, 2030, …),
/// on which most people work. Terms therefore end sooner than the law could allow, never later.
package enum DutchHolidays {
    /// The holidays of that year, in order; some fall on a weekend. None outside 1900-2999, where no day is read.
    package static func days(in year: Int) -> [CalendarDay] {
        guard (1900...2999).contains(year) else { return [] }
        let easter = easterSunday(of: year)
        var days = [fixed(year, 1, 1), easter.adding(days: 1), kingsDay(of: year)]
        if year % 5 == 0 { days.append(fixed(year, 5, 5)) }
        days += [easter.adding(days: 39), easter.adding(days: 50), fixed(year, 12, 25), fixed(year, 12, 26)]
        return days.sorted()
    }

    /// 27 April, or the day before when that is a Sunday; until 2013 Koninginnedag on 30 April, by the same rule.
    static func kingsDay(of year: Int) -> CalendarDay {
        let day = fixed(year, 4, year >= 2014 ? 27 : 30)
        return day.weekday == .sunday ? day.adding(days: -1) : day
    }

    /// By the Gregorian computus (Meeus, Jones and Butcher).
    static func easterSunday(of year: Int) -> CalendarDay {
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekdayOffset = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekdayOffset) / 451
        let sum = epact + weekdayOffset - 7 * late + 114
        return fixed(year, sum / 31, sum % 31 + 1)
    }

    private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        guard let start = CalendarMonth(year: year, month: month)?.firstDay else {
            preconditionFailure("a holiday lies in a month of the calendar")
        }
        return start.adding(days: day - 1)
    }
}

extension OutputCell {
    /// The characters of this cell, before quoting.
    func written(in style: OutputStyle) -> String {
        switch self {
        case .text(let text): FormulaGuard.guarded(text)
        case .integer(let value): String(value)
        case .hundredths(let value), .cents(let value): Self.decimal(hundredths: value, style: style)
        case .hours(let minutes): Self.hours(minutes: minutes, style: style)
        case .date(let date): Self.date(date, style: style)
        case .month(let month): Self.month(month, style: style)
        case .moment(let moment): Self.moment(moment, style: style)
        case .empty: ""
        }
    }

    private static func decimal(hundredths value: Int, style: OutputStyle) -> String {
        let sign = value < 0 ? "-" : ""
        let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 100)
        return "\(sign)\(whole)\(style.isDutch ? "," : ".")\(twoDigits(Int(fraction)))"
    }

    /// Hundredths of an hour, rounded half up; half of one is less than half a minute, so reading gives the same
    /// minutes.
    private static func hours(minutes: Int, style: OutputStyle) -> String {
        let (whole, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        let fraction = Int(rest * 200 + 60) / 120
        let sign = minutes < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(whole)" }
        let digits = fraction.isMultiple(of: 10) ? "\(fraction / 10)" : twoDigits(fraction)
        return "\(sign)\(whole)\(style.isDutch ? "," : ".")\(digits)"
    }

    private static func date(_ date: CellDate, style: OutputStyle) -> String {
        guard !style.isDutch else { return "\(date.day)-\(date.month)-\(date.year)" }
        return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
    }

    private static func month(_ month: CellMonth, style: OutputStyle) -> String {
        style.isDutch ? "\(month.month)-\(month.year)" : "\(month.year)-\(twoDigits(month.month))"
    }

    private static func moment(_ moment: CellMoment, style: OutputStyle) -> String {
        let clock = [moment.hour, moment.minute, moment.second].map(twoDigits).joined(separator: ":")
        return "\(date(moment.date, style: style)) \(clock)"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

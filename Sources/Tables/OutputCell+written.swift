extension OutputCell {
    /// The characters of this cell, before quoting.
    func written(in style: OutputStyle) -> String {
        switch self {
        case .text(let text): FormulaGuard.guarded(text)
        case .integer(let value): String(value)
        case .hundredths(let value): Self.decimal(hundredths: value, style: style)
        case .hours(let minutes): Self.hours(minutes: minutes, style: style)
        case .date(let date): Self.date(date, style: style)
        case .empty: ""
        }
    }

    private static func decimal(hundredths value: Int, style: OutputStyle) -> String {
        let fraction = value.magnitude % 100
        let sign = value < 0 ? "-" : ""
        return "\(sign)\(value.magnitude / 100)\(style.isDutch ? "," : ".")\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// Hundredths of an hour, rounded half up; half of one is less than half a minute, so reading gives the same
    /// minutes.
    private static func hours(minutes: Int, style: OutputStyle) -> String {
        let (whole, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        let fraction = (rest * 200 + 60) / 120
        let sign = minutes < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(whole)" }
        let digits = fraction.isMultiple(of: 10) ? "\(fraction / 10)" : "\(fraction < 10 ? "0" : "")\(fraction)"
        return "\(sign)\(whole)\(style.isDutch ? "," : ".")\(digits)"
    }

    private static func date(_ date: CellDate, style: OutputStyle) -> String {
        guard !style.isDutch else { return "\(date.day)-\(date.month)-\(date.year)" }
        return "\(date.year)-\(date.month < 10 ? "0" : "")\(date.month)-\(date.day < 10 ? "0" : "")\(date.day)"
    }
}

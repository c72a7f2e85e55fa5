/// Why a cell does not hold the value that its column asks for.
package enum CellFault: Error, Sendable, Hashable {
    /// Nothing is filled in.
    case missing
    /// More characters than the limit.
    case tooLong(limit: Int)
    /// Neither d-m-yyyy nor yyyy-mm-dd.
    case notADate
    /// A date that the calendar does not have, such as 31-2-2026.
    case dateDoesNotExist
    /// Neither m-yyyy nor yyyy-mm.
    case notAMonth
    /// Not a number of hours with a decimal comma or point.
    case notHours
    /// Fewer hours than none.
    case hoursNegative
    /// More hours than the limit, which is in minutes.
    case tooManyHours(limitMinutes: Int)
    /// Not a whole number.
    case notAWholeNumber
    /// A number below the smallest that is allowed.
    case numberTooSmall(minimum: Int)
    /// A number above the largest that is allowed.
    case numberTooLarge(maximum: Int)
    /// More items in a list than the limit.
    case tooManyItems(limit: Int)
    /// Not two parts with the separator between them.
    case notAPair(separator: Character)

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .missing: "cell_missing"
        case .tooLong: "cell_too_long"
        case .notADate: "cell_not_a_date"
        case .dateDoesNotExist: "cell_date_does_not_exist"
        case .notAMonth: "cell_not_a_month"
        case .notHours: "cell_not_hours"
        case .hoursNegative: "cell_hours_negative"
        case .tooManyHours: "cell_too_many_hours"
        case .notAWholeNumber: "cell_not_a_whole_number"
        case .numberTooSmall: "cell_number_too_small"
        case .numberTooLarge: "cell_number_too_large"
        case .tooManyItems: "cell_too_many_items"
        case .notAPair: "cell_not_a_pair"
        }
    }
}

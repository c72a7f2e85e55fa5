/// By what the lines of an account are added up beforehand, so that a balance needs only a few rows at any length of
/// history: at most one for each day of a month and one for each month.
enum TotalBasis: String {
    /// By the month in which they were booked: what statements go by.
    case bookedMonth = "booked-month"
    /// By the month of their effect.
    case month
    /// By the day of their effect. A line that arrives late is added to its own day.
    case day
}

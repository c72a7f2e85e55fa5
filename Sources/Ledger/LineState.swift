/// Where a line stands, by what was written about its booking later.
package enum LineState: String, CaseIterable, Sendable {
    /// Booked, and neither final nor taken back.
    case provisional
    case final
    /// A booking that was taken back.
    case reversed
    /// The line that takes a booking back.
    case reversal
}

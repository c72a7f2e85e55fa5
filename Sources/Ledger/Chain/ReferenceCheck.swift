/// Holds the rows that take a booking back or make it final against section 2 of docs/ledger.md: each names an earlier
/// booking whose unit, accounts and amount it repeats; a booking is taken back at most once, is made final at most
/// once, and is not made final after it was taken back.
package struct ReferenceCheck: Sendable {
    /// The first row that breaks a rule; nil when none does.
    package private(set) var firstMisfit: Int64?
    private var booking: TransferId?
    private var isTakenBack = false
    private var isFinal = false

    package init() {}

    /// The next row that refers to a booking: all of one booking together, in the order of the chain.
    ///
    /// - Parameters:
    ///   - takesBack: whether it is a `reverse`; otherwise a `finalise`.
    ///   - fits: whether it repeats an earlier booking.
    package mutating func meet(_ sequence: Int64, about named: TransferId, takesBack: Bool, fits: Bool) {
        if named != booking { (booking, isTakenBack, isFinal) = (named, false, false) }
        if !fits || isTakenBack || (isFinal && !takesBack) { note(sequence) }
        if takesBack { isTakenBack = true } else { isFinal = true }
    }

    /// The row names nothing that is an identifier.
    package mutating func meetUnreadable(_ sequence: Int64) {
        note(sequence)
    }

    private mutating func note(_ sequence: Int64) {
        firstMisfit = min(firstMisfit ?? sequence, sequence)
    }
}

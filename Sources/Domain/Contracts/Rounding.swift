/// Division of whole amounts.
package enum Rounding {
    /// The quotient of an amount from 0 up, rounded half up.
    package static func halfUp(_ amount: Int, by divisor: Int) -> Int {
        precondition(amount >= 0 && divisor > 0, "amounts are from 0 up")
        return (amount * 2 + divisor) / (divisor * 2)
    }
}

/// A JSON text as a value (RFC 8259). Objects keep the order in which their members were written.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number that is written without fraction and exponent and fits 64 bits.
    case integer(Int64)
    /// Any other number, as it was written. Nothing of ours takes one: there is no `Double` in a ledger.
    case fraction(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

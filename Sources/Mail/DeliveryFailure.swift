/// Why a message could not be delivered.
package enum DeliveryFailure: Error, Sendable, Hashable {
    /// Trying again later may help: no connection, a full disk, a 4xx reply. The words are the server's or the
    /// system's, for the log only.
    case temporary(reply: Int?, words: String)
    /// Trying again will not help: a refused address, a wrong password, a 5xx reply.
    case permanent(reply: Int?, words: String)

    /// The stable code of this failure.
    package var code: String {
        switch self {
        case .temporary: "delivery_temporary"
        case .permanent: "delivery_permanent"
        }
    }
}

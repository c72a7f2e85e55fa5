/// Who stands at the door, by what the request carries. Whether it is true the operations find out.
package enum Caller: Hashable, Sendable {
    case nobody
    /// The value of the network's cookie.
    case session(Credential)
    /// The token of `Authorization: Bearer …`; empty when the header holds something else, so that it is refused.
    case bearer(Credential)
}

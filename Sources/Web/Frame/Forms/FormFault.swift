/// Why a body is not the form that we take.
package enum FormFault: Error, Hashable, Sendable {
    /// Broken percent encoding or no UTF-8.
    case malformed
    /// More fields than `FormData.mostFields`.
    case tooManyFields
}

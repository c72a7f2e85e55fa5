package import Domain
package import HTTPTypes

/// The one place where a kind of "no" becomes an HTTP status.
package enum StatusMap {
    package static func status(of kind: RefusalKind) -> HTTPResponse.Status {
        switch kind {
        case .malformed: .badRequest
        case .invalid: .unprocessableContent
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: .conflict
        case .stale: .preconditionFailed
        case .preconditionMissing: .preconditionRequired
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }

    /// What cannot be read stands above what breaks a rule; otherwise the first fault decides.
    package static func status(of refusals: Refusals) -> HTTPResponse.Status {
        let kinds = refusals.all.map(\.code.kind)
        return status(of: kinds.contains(.malformed) ? .malformed : refusals.first.code.kind)
    }
}

package import HTTPTypes

/// What is wrong with a request before any operation hears of it, or with us.
package enum WebFault: Error, Hashable, Sendable {
    /// No Host, two of them, or one that contradicts the rest of the request.
    case hostInvalid
    /// A host that is not ours.
    case hostUnknown
    /// The path exists, but not for this method; with those that do.
    case methodNotAllowed([HTTPRequest.Method])
    /// Another site's page sent it with the visitor's cookie.
    case crossSite
    /// Refused by the HTTP library with that status, which is 400-499.
    case requestInvalid(HTTPResponse.Status)
    /// Our own mistake: the log tells more, the visitor never hears it.
    case internalError

    package var status: HTTPResponse.Status {
        switch self {
        case .hostInvalid: .badRequest
        case .hostUnknown: .misdirectedRequest
        case .methodNotAllowed: .methodNotAllowed
        case .crossSite: .forbidden
        case .requestInvalid(let status): status
        case .internalError: .internalServerError
        }
    }

    /// The stable code, like those of `RefusalCode`.
    package var code: String {
        switch self {
        case .hostInvalid: "host-invalid"
        case .hostUnknown: "host-unknown"
        case .methodNotAllowed: "method-not-allowed"
        case .crossSite: "cross-site"
        case .requestInvalid: "request-invalid"
        case .internalError: "internal-error"
        }
    }
}

package import HTTPTypes

/// Why a request was not done, in the visitor's language: what both a problem document and a problem page show.
package struct Problem: Hashable, Sendable {
    /// One faulty field.
    package struct Fault: Hashable, Sendable {
        /// A JSON pointer (RFC 6901); the name of a form's field with `/` before it.
        package let pointer: String
        package let code: String
        package let detail: String
    }

    package let status: HTTPResponse.Status
    /// Stable: a `RefusalCode` or the code of a `WebFault`.
    package let code: String
    package let title: String
    package let detail: String
    package let faults: [Fault]
    /// Methods of the path, when the request's is not among them.
    package let allowed: [HTTPRequest.Method]
    /// Seconds to wait before another try.
    package let retryAfter: Int?
}

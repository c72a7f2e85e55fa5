import Domain
package import Hummingbird
package import Operations

extension House {
    /// The desk of whoever made this request, at the network that its path names.
    ///
    /// Refuses `sign-in-required`, `not-found` (a session of another network), `network-unknown`, `network-archived`
    /// and `network-set-aside`.
    package func desk(for request: Request, in context: WebContext) async throws -> Desk {
        let doorstep = try await doorstep(slug: context.slug, requestId: context.requestId)
        switch request.caller(of: doorstep.network.id) {
        case .nobody: throw Refusal(.signInRequired)
        case .session(let credential): return try await doorstep.desk(session: credential.text)
        case .bearer(let credential): return try await doorstep.desk(bearer: credential.text)
        }
    }
}

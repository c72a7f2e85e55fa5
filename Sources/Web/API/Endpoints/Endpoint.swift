import HTTPTypes
import Hummingbird
import Operations

/// One operation of the API: where it is, what it takes, what it gives, and who answers. The router and the document
/// that describes the API are both made of these, so that they cannot differ.
struct Endpoint: Sendable {
    /// Where the API of every network stands: `/api/v1/<slug>/…`.
    static let root = "/api/v1"

    enum Access: Sendable {
        /// Somebody with a session or a token.
        case signedIn
        /// Whoever stands before a network's door.
        case anybody
    }

    /// What a request brings beside its path.
    struct Body: Sendable {
        let mediaType: String
        let schema: Schema
        let isRequired: Bool
    }

    let method: HTTPRequest.Method
    /// Below `/api/v1/<slug>`: `/members/{member}`.
    let path: String
    /// `listMembers`
    let name: String
    /// One sentence.
    let summary: String
    let access: Access
    let query: FieldDescription
    let body: Body?
    let needsRevision: Bool
    let takesKey: Bool
    let success: Success
    let respond: @Sendable (Request, WebContext, House) async throws -> any ResponseGenerator

    /// The first part of the path, by which the document groups.
    var resource: String {
        path.split(separator: "/").first.map { String($0) } ?? ""
    }

    /// As the router knows it.
    var route: String { "\(Self.root)/{network}\(path)" }
}

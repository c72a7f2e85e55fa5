import HTTPTypes

/// What a good answer looks like, for the documentation.
struct Success: Sendable {
    let status: HTTPResponse.Status
    /// By media type; empty for an answer without content.
    let content: [(mediaType: String, schema: Schema)]
    let hasRevision: Bool
    let hasLocation: Bool
    let setsCookie: Bool

    init(
        _ status: HTTPResponse.Status = .ok, content: [(mediaType: String, schema: Schema)] = [],
        hasRevision: Bool = false,
        hasLocation: Bool = false, setsCookie: Bool = false
    ) {
        self.status = status
        self.content = content
        self.hasRevision = hasRevision
        self.hasLocation = hasLocation
        self.setsCookie = setsCookie
    }

    static func json(
        _ schema: Schema, _ status: HTTPResponse.Status = .ok, hasRevision: Bool = false, hasLocation: Bool = false,
        setsCookie: Bool = false
    ) -> Success {
        Success(
            status, content: [("application/json", schema)], hasRevision: hasRevision, hasLocation: hasLocation,
            setsCookie: setsCookie
        )
    }
}

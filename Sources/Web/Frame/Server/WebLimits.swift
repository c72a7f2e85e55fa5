/// How long and how many. A visitor on a slow train gets through; one who only holds on does not.
package struct WebLimits: Sendable {
    /// From connecting to the first bytes after the TLS handshake.
    package let greetingSeconds: Int
    /// Without a request, or with one whose head does not end.
    package let idleSeconds: Int
    /// For a whole body.
    package let bodySeconds: Int
    /// At once; further ones wait in the system's queue. Stays below the 1,024 files that a process may usually open.
    package let maximumConnections: Int

    package init(
        greetingSeconds: Int = 10, idleSeconds: Int = 60, bodySeconds: Int = 60, maximumConnections: Int = 700
    ) {
        precondition([greetingSeconds, idleSeconds, bodySeconds, maximumConnections].allSatisfy { $0 > 0 })
        self.greetingSeconds = greetingSeconds
        self.idleSeconds = idleSeconds
        self.bodySeconds = bodySeconds
        self.maximumConnections = maximumConnections
    }
}

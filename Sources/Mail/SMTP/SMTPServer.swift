/// A mail server that takes our messages, and how to come in.
package struct SMTPServer: Sendable, Hashable {
    private static let lastReplyLimit = 600

    /// A DNS name or an IP address.
    package let host: String
    /// 1-65535.
    package let port: Int
    package let security: SMTPSecurity
    /// Nil when the server takes our messages without.
    package let login: SMTPLogin?
    /// The path of a PEM file with the authorities to trust; nil for those of the system.
    package let authorityFile: String?
    /// How we introduce ourselves (EHLO): a host name in ASCII.
    package let clientName: String
    /// How long the server may be silent, and how long handing over a small message may take; 1-600.
    package let timeoutSeconds: Int
    /// How long the server may think about a message that it has, at most the 600 of RFC 5321, section 4.5.3.2.6.
    package let lastReplySeconds: Int

    /// - Parameter lastReplySeconds: nil for five times the other time-out.
    package init(
        host: String, port: Int, security: SMTPSecurity, login: SMTPLogin?, authorityFile: String?,
        clientName: String, timeoutSeconds: Int, lastReplySeconds: Int? = nil
    ) {
        precondition((1...65_535).contains(port))
        precondition((1...600).contains(timeoutSeconds))
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.authorityFile = authorityFile
        self.clientName = clientName
        self.timeoutSeconds = timeoutSeconds
        self.lastReplySeconds = lastReplySeconds ?? min(5 * timeoutSeconds, Self.lastReplyLimit)
    }

    /// `smtp://host:port/client`, or `smtps` when TLS comes first.
    var address: String {
        let scheme =
            switch security {
            case .starttls: "smtp"
            case .tls: "smtps"
            }
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(clientName)"
    }
}

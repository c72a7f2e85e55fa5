/// A mail server that takes our messages, and how to come in.
package struct SMTPServer: Sendable, Hashable {
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
    /// How long the server may be silent, and how long a small message may take; 1-600.
    package let timeoutSeconds: Int

    package init(
        host: String, port: Int, security: SMTPSecurity, login: SMTPLogin?, authorityFile: String?,
        clientName: String, timeoutSeconds: Int
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

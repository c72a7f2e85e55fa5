/// How the connection to a mail server is encrypted. There is no third way: nothing leaves in the clear.
package enum SMTPSecurity: String, Sendable, Hashable, CaseIterable {
    /// In the clear until STARTTLS, which the server must offer (RFC 3207).
    case starttls
    /// TLS from the first byte (RFC 8314).
    case tls

    /// The port that is meant when none is named.
    package var defaultPort: Int {
        switch self {
        case .starttls: 587
        case .tls: 465
        }
    }
}

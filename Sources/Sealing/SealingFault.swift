/// Why a certificate or key cannot be made, read or kept.
package enum SealingFault: Error, Sendable, Hashable {
    /// Neither a host name nor an IP address.
    case hostName
    /// No host, or more than the limit.
    case hostCount(limit: Int)
    /// A term outside 1...3650 days, or one that begins before 1970.
    case term
    /// Not a certificate in PEM.
    case notACertificate
    /// Not an unencrypted private key in PEM.
    case notAKey
    /// The certificate is of another key.
    case keyDoesNotMatch
    /// There is a certificate without its key.
    case keyMissing
    /// The key's file may be read by others than its owner.
    case keyReadableByOthers
    /// A file larger than any certificate or key.
    case fileTooLarge(limit: Int)
    /// The system refused a call, with its error number.
    case system(call: String, errno: Int32)
    /// OpenSSL refused a call, with the reasons from its error queue.
    case openSSL(call: String, reasons: [String])

    /// The stable code of this fault.
    package var code: String {
        switch self {
        case .hostName: "sealing_host_name"
        case .hostCount: "sealing_host_count"
        case .term: "sealing_term"
        case .notACertificate: "sealing_not_a_certificate"
        case .notAKey: "sealing_not_a_key"
        case .keyDoesNotMatch: "sealing_key_does_not_match"
        case .keyMissing: "sealing_key_missing"
        case .keyReadableByOthers: "sealing_key_readable_by_others"
        case .fileTooLarge: "sealing_file_too_large"
        case .system: "sealing_system"
        case .openSSL: "sealing_openssl"
        }
    }
}
